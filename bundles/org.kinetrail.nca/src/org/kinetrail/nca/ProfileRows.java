package org.kinetrail.nca;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Writes the result rows of one profile after the other. */
final class ProfileRows {

    private static final byte[] COMMA = {','};

    private final RowWriter writer;
    private final byte[][] reasonCells;
    private final Map<Integer, byte[]> flagCells = new HashMap<>();
    private int lastFlags;
    private byte[] lastFlagCell = {','};
    private long values;
    private long missing;

    ProfileRows(OutputStream output, TableColumns columns) throws IOException {
        writer = new RowWriter(output);
        writer.bytes(ProfileTable.resultHeader(columns));
        Reason[] reasons = Reason.values();
        reasonCells = new byte[reasons.length][];
        for (int i = 0; i < reasons.length; i++) {
            reasonCells[i] = ("," + reasons[i].code()).getBytes(StandardCharsets.UTF_8);
        }
    }

    void write(Kernel kernel, ProfileHead head, NcaRules rules) throws IOException {
        ProfileHead.Shared shared = head.shared();
        Parameter[] parameters = shared.parameters();
        for (int p = 0; p < parameters.length; p++) {
            int i = parameters[p].ordinal();
            row(head, shared.nameCells()[p], kernel.result(parameters[p]), shared.unitCells()[p], kernel.flags[i],
                    kernel.reasonOf(parameters[p]));
        }
        for (int i = 0; i < shared.intervalCells().length; i++) {
            row(head, shared.intervalCells()[i], kernel.partial.value(i), shared.areaUnitCell(), kernel.partial.flags(i),
                    kernel.partial.reason(i));
        }
        for (ParameterValue value : FurtherParameters.of(kernel, rules, shared.units(), shared.route(), head.dose(),
                head.duration())) {
            row(head, (value.code() + ",").getBytes(StandardCharsets.UTF_8), value);
        }
    }

    private void row(ProfileHead head, byte[] name, ParameterValue value) throws IOException {
        writer.bytes(head.prefix());
        writer.bytes(name);
        if (value.missing()) {
            missing++;
        } else {
            writer.number(value.value());
            values++;
        }
        byte[] unit = head.shared().shown(value.unit()).getBytes(StandardCharsets.UTF_8);
        writer.bytes(COMMA);
        writer.bytes(RowWriter.cell(unit, 0, unit.length));
        writer.bytes(("," + String.join(";", value.flags()) + "," + value.reason()).getBytes(StandardCharsets.UTF_8));
        writer.bytes(head.suffix());
    }

    private void row(ProfileHead head, byte[] name, double value, byte[] unit, int flags, Reason reason) throws IOException {
        writer.bytes(head.prefix());
        writer.bytes(name);
        if (value == value) {
            writer.number(value);
            writer.bytes(unit);
            writer.bytes(flagCell(flags));
            values++;
        } else {
            writer.bytes(unit);
            writer.bytes(reasonCells[reason.ordinal()]);
            missing++;
        }
        writer.bytes(head.suffix());
    }

    private byte[] flagCell(int flags) {
        if (flags != lastFlags) {
            lastFlags = flags;
            lastFlagCell = flagCells.computeIfAbsent(flags,
                    bits -> (String.join(";", Flag.codes(bits)) + ",").getBytes(StandardCharsets.UTF_8));
        }
        return lastFlagCell;
    }

    void end() throws IOException {
        writer.end();
    }

    long values() {
        return values;
    }

    long missing() {
        return missing;
    }
}
