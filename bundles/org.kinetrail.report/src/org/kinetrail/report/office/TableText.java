package org.kinetrail.report.office;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.report.Block;
import org.kinetrail.report.Cell;
import org.kinetrail.report.Column;
import org.kinetrail.report.Footing;
import org.kinetrail.report.Inline;
import org.kinetrail.report.Report;
import org.kinetrail.report.Row;
import org.kinetrail.report.Section;

/** The tables of a report as plain text, and the widths of their columns. */
final class TableText {

    private TableText() {
    }

    /** All tables and listings in reading order. */
    static List<Block.Grid> grids(Report report) {
        List<Block.Grid> grids = new ArrayList<>();
        report.sections().forEach(s -> collect(s, grids));
        return grids;
    }

    private static void collect(Section section, List<Block.Grid> grids) {
        section.blocks().forEach(b -> {
            if (b instanceof Block.Grid g) {
                grids.add(g);
            }
        });
        section.sections().forEach(s -> collect(s, grids));
    }

    static String head(Column column) {
        return column.unit().isEmpty() ? column.header() : column.header() + " (" + column.unit() + ")";
    }

    /** What stands under a table, one paragraph each. */
    static List<String> footing(Footing f) {
        List<String> lines = new ArrayList<>(f.notes());
        StringBuilder made = new StringBuilder();
        StringBuilder n = new StringBuilder();
        f.n().forEach(i -> n.append(i.shown()));
        part(made, "Population: ", f.population() + (f.population().isEmpty() || n.length() == 0 ? "" : ", ") + n);
        part(made, "Method: ", f.method());
        part(made, "Source: ", f.source());
        part(made, "Run: ", f.run());
        part(made, "Rules: ", String.join(", ", f.rules()));
        lines.add(made.toString().strip());
        return lines;
    }

    private static void part(StringBuilder out, String name, String text) {
        if (!text.isEmpty()) {
            out.append(name).append(text).append(text.endsWith(".") ? " " : ". ");
        }
    }

    /** Shares of the columns in a width, by the longest text of each. */
    static int[] widths(Block.Grid grid, int total) {
        int columns = grid.columns().size();
        double[] longest = new double[columns];
        for (int c = 0; c < columns; c++) {
            longest[c] = 6;
            for (String word : head(grid.columns().get(c)).split(" ")) {
                longest[c] = Math.max(longest[c], word.length() + 1);
            }
        }
        for (Row row : grid.rows()) {
            for (int c = 0; c < row.cells().size() && row.kind() != Row.Kind.GROUP; c++) {
                longest[c] = Math.max(longest[c], Math.min(48, row.cells().get(c).shown().length() + 1));
            }
        }
        double sum = 0;
        for (double l : longest) {
            sum += l;
        }
        int[] widths = new int[columns];
        int left = total;
        for (int c = 0; c < columns; c++) {
            widths[c] = c == columns - 1 ? left : (int) Math.floor(total * longest[c] / sum);
            left -= widths[c];
        }
        return widths;
    }

    static boolean numeric(Column column) {
        return column.align() == Column.Align.DECIMAL || column.align() == Column.Align.RIGHT;
    }

    static String shown(Cell cell) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : cell.content()) {
            out.append(inline.shown());
        }
        return out.toString();
    }
}
