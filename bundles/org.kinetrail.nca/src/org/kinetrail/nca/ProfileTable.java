package org.kinetrail.nca;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Route;
import org.kinetrail.numeric.DecimalNumber;

/**
 * Non-compartmental analysis of a table of profiles, row by row: any number of profiles in the memory of one (and 16 bytes for each
 * profile seen). The formats of both tables are described in {@code docs/formats/nca-table.md}. A malformed cell refuses the table;
 * a bad profile gets empty values with a reason.
 */
public final class ProfileTable {

    /**
     * What is analysed, and how.
     *
     * @param file      name used in messages
     * @param rules     rules of every profile; the table's {@code method} and {@code blq_rule} replace theirs
     * @param intervals partial areas as typed, for example {@code 0-28}
     * @param numbered  whether the first cell of each row is its number in the original file
     */
    public record Request(String file, NcaRules rules, List<String> intervals, boolean numbered) {
        public Request {
            intervals = List.copyOf(intervals);
        }
    }

    /**
     * What was done.
     *
     * @param rows      data rows read
     * @param profiles  profiles analysed
     * @param refused   profiles without any result because of what they hold
     * @param values    values written
     * @param missing   rows written without a value
     */
    public record Outcome(long rows, long profiles, long refused, long values, long missing) {
    }

    private final Request request;
    private final RowReader in;
    private final TableColumns columns;
    private final ProfileRows out;
    private final Kernel kernel = new Kernel();
    private final KeySet seen = new KeySet();
    private final ProfileHead head;
    /** Times of the points that the rows of the profile choose for its slope. */
    private final List<Double> included = new ArrayList<>();
    private long refused;
    private long profiles;

    private ProfileTable(InputStream input, OutputStream output, Request request) throws IOException {
        this.request = request;
        in = new RowReader(input, request.file());
        if (!in.header()) {
            throw new Refusal(request.file() + ": the file is empty; give a table with a header and at least one row.");
        }
        columns = new TableColumns(in, request.file(), request.numbered());
        head = new ProfileHead(columns, request);
        out = new ProfileRows(output, columns);
    }

    /** Reads profiles and writes their results; throws {@link Refusal} for a table that cannot be taken. */
    public static Outcome analyse(InputStream input, OutputStream output, Request request) throws IOException {
        return new ProfileTable(input, output, request).run();
    }

    private Outcome run() throws IOException {
        boolean any = in.read();
        if (!any) {
            throw new Refusal(request.file() + ": the table has no rows; give at least one sample.");
        }
        while (any) {
            checkWidth();
            head.start(in);
            remember();
            kernel.samples.clear();
            included.clear();
            do {
                sample();
                any = in.read();
                if (any) {
                    checkWidth();
                }
            } while (any && head.sameProfile(in));
            profile();
        }
        out.end();
        return new Outcome(in.row, profiles, refused, out.values(), out.missing());
    }

    private void remember() {
        if (!seen.add(head.hash())) {
            throw new Refusal(request.file() + ", row " + rowNumber() + ", column subject: the profile (" + head.label()
                    + ") comes back after another one; keep its rows together or give --sort.");
        }
    }

    private long rowNumber() {
        return request.numbered() ? Long.parseLong(in.text(0)) : in.row;
    }

    private void checkWidth() {
        if (in.cells != columns.count) {
            throw new Refusal(request.file() + ", row " + rowNumber() + ": the row has " + in.cells + " cells where the header has "
                    + columns.count + "; add or remove cells, and quote cells that hold commas.");
        }
    }

    private void sample() {
        double time = number(columns.time, "time");
        double conc = number(columns.conc, "conc");
        double lloq = number(columns.lloq, "lloq");
        byte state = conc != conc ? Samples.MISSING : conc == 0 ? Samples.BELOW : Samples.QUANTIFIABLE;
        kernel.samples.add(time, conc, state, lloq);
        if (columns.slope >= 0 && !in.isEmpty(columns.slope)) {
            String choice = in.text(columns.slope);
            if (choice.equals("include")) {
                included.add(time);
            } else if (choice.equals("exclude")) {
                kernel.samples.excludeFromSlope();
            } else {
                throw Refusal.cell(request.file(), rowNumber(), "slope", "'" + choice + "' is no choice of a point",
                        "write include or exclude, or leave the cell empty");
            }
        }
    }

    private double number(int column, String name) {
        if (column < 0 || in.isEmpty(column)) {
            return Double.NaN;
        }
        double value = DecimalNumber.parse(in.bytes(), in.from[column], in.to[column]);
        if (value != value) {
            throw Refusal.cell(request.file(), rowNumber(), name, "'" + in.text(column) + "' is not a number",
                    "write a decimal number, or leave the cell empty when it is missing");
        }
        return value;
    }

    private void profile() throws IOException {
        NcaRules rules = included.isEmpty() ? head.rules() : head.rules().withSlope(head.rules().slope().withPoints(included));
        Route route = head.route();
        kernel.run(rules, route, head.dose(), head.duration(), Course.UNEVENTFUL);
        if (head.inconsistent()) {
            kernel.reject(Reason.INCONSISTENT);
        }
        profiles++;
        refused += kernel.fault != null ? 1 : 0;
        out.write(kernel, head, rules);
    }

    /** Header of the result table. */
    static byte[] resultHeader(TableColumns columns) {
        StringBuilder header = new StringBuilder("case,subject,method,blq_rule,parameter,value,unit,flag,reason");
        for (String name : columns.furtherNames) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            header.append(',').append(new String(RowWriter.cell(bytes, 0, bytes.length), StandardCharsets.UTF_8));
        }
        return header.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
