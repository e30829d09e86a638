package org.kinetrail.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

/**
 * What a first look over the rows settles before any is written: the length of each text column in UTF-8 bytes and whether a number
 * column holds whole numbers, dates or fractions.
 */
final class Decision {

    private final DatasetMeta meta;
    private final int[] longest;
    private final boolean[] whole;
    private final boolean[] timely;
    private long rows;

    Decision(DatasetMeta meta) {
        this.meta = meta;
        int n = meta.variables().size();
        longest = new int[n];
        whole = new boolean[n];
        timely = new boolean[n];
        java.util.Arrays.fill(whole, true);
        java.util.Arrays.fill(timely, true);
    }

    static DatasetMeta of(Table table) {
        Decision decision = new Decision(DatasetMeta.of(table));
        for (int r = 0; r < table.rows(); r++) {
            decision.rows++;
            for (int c = 0; c < decision.longest.length; c++) {
                if (table.columns().get(c).type() == Table.Type.NUMBER) {
                    decision.number(c, table.number(r, c));
                } else {
                    decision.text(c, table.text(r, c));
                }
            }
        }
        return decision.meta();
    }

    static DatasetMeta of(DatasetReader reader) throws java.io.IOException {
        Decision decision = new Decision(reader.meta());
        while (reader.next()) {
            decision.rows++;
            for (int c = 0; c < decision.longest.length; c++) {
                if (decision.meta.variables().get(c).numeric()) {
                    decision.number(c, reader.number(c));
                } else {
                    decision.text(c, reader.text(c));
                }
            }
        }
        return decision.meta();
    }

    private void text(int c, String value) {
        if (value.length() * 3 > longest[c]) {
            longest[c] = Math.max(longest[c], bytes(value));
        }
    }

    static int bytes(String value) {
        int ascii = value.length();
        for (int i = 0; i < ascii; i++) {
            if (value.charAt(i) >= 0x80) {
                return value.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return ascii;
    }

    private void number(int c, double value) {
        if (Double.isNaN(value)) {
            return;
        }
        whole[c] &= value == Math.rint(value) && Math.abs(value) <= 9007199254740992.0 && !(value == 0 && 1 / value < 0);
        String kind = SasTime.kind(meta.variables().get(c).column().format());
        timely[c] = timely[c] && !kind.isEmpty() && !SasTime.text(kind, value).isEmpty();
    }

    DatasetMeta meta() {
        List<Variable> decided = new ArrayList<>();
        for (int c = 0; c < longest.length; c++) {
            Variable v = meta.variables().get(c);
            if (v.numeric()) {
                decided.add(v.withDataType(dataType(v, c)));
            } else {
                decided.add(v.withLength(Math.max(v.column().length(), Math.max(1, longest[c])))
                        .withDataType(v.dataType().isEmpty() ? "string" : v.dataType()));
            }
        }
        return meta.withVariables(decided).withRecords(rows);
    }

    private String dataType(Variable v, int c) {
        String kind = SasTime.kind(v.column().format());
        if (!kind.isEmpty() && timely[c]) {
            return kind;
        }
        if (v.dataType().equals("integer") && !whole[c] || SasTime.timed(v.dataType())) {
            return "float";
        }
        return v.dataType().isEmpty() ? whole[c] ? "integer" : "float" : v.dataType();
    }

    /** Which ISO 8601 text a number column is written in; empty for plain numbers. */
    static String timeKind(Variable v) {
        return switch (v.dataType()) {
            case "date", "datetime", "time" -> v.dataType();
            case "" -> SasTime.kind(v.column().format());
            default -> "";
        };
    }

    static String timeText(RowBuffer row, int c, String kind) {
        String text = SasTime.text(kind, row.numberOf(c));
        if (text.isEmpty()) {
            throw Refusal.cell(row.meta().name(), row.rows(), row.variable(c).name(), "the number " + NumberText.of(row.numberOf(c))
                    + " is no complete " + kind, "remove the display format or declare the column as a plain number");
        }
        return text;
    }
}
