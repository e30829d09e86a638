package org.kinetrail.report.office;

import java.nio.charset.StandardCharsets;
import org.kinetrail.report.Block;
import org.kinetrail.report.Column;
import org.kinetrail.report.Report;
import org.kinetrail.report.Row;

/** The tables of a report as Rich Text Format: captions and tables with repeated heads, A4 landscape. */
public final class RtfTables {

    private static final int WIDTH = 14570;

    private final StringBuilder out = new StringBuilder(1 << 20);

    private RtfTables() {
    }

    /** The bytes of an .rtf file. */
    public static byte[] write(Report report) {
        return new RtfTables().document(report).getBytes(StandardCharsets.US_ASCII);
    }

    private String document(Report report) {
        out.append("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\info{\\title ").append(escape(report.title()))
                .append("}}\\paperw16838\\paperh11906\\landscape\\margl1134\\margr1134\\margt1134\\margb1134\\f0\\fs18\n{\\header ")
                .append(escape(String.join(", ", report.marks()) + (report.marks().isEmpty() ? "" : ". ") + report.study() + ", run "
                        + report.run() + ". Tables for writing; not a record.")).append("\\par}\n");
        TableText.grids(report).forEach(this::grid);
        return out.append("}\n").toString();
    }

    private void grid(Block.Grid grid) {
        out.append("\\pard\\keepn\\sb240\\sa60\\fs20{\\b ").append(escape(grid.label())).append("} ").append(escape(grid.title()))
                .append("\\par\\fs18\n");
        int[] widths = TableText.widths(grid, WIDTH);
        row(widths, "\\trhdr", "\\clbrdrt\\brdrs\\brdrw15\\clbrdrb\\brdrs\\brdrw10", widths.length);
        for (int c = 0; c < widths.length; c++) {
            Column column = grid.columns().get(c);
            cell(TableText.head(column), TableText.numeric(column), true);
        }
        out.append("\\row\n");
        int last = grid.rows().size() - 1;
        for (int r = 0; r <= last; r++) {
            Row row = grid.rows().get(r);
            boolean group = row.kind() == Row.Kind.GROUP;
            String border = r == last ? "\\clbrdrb\\brdrs\\brdrw15" : "";
            row(widths, "", border, group ? 1 : widths.length);
            if (group) {
                cell(TableText.shown(row.cells().get(0)), false, true);
            } else {
                for (int c = 0; c < widths.length; c++) {
                    cell(TableText.shown(row.cells().get(c)), TableText.numeric(grid.columns().get(c)), false);
                }
            }
            out.append("\\row\n");
        }
        TableText.footing(grid.footing()).forEach(l -> out.append("\\pard\\fs16 ").append(escape(l)).append("\\par\\fs18\n"));
    }

    /** Starts a row of so many cells; fewer than the columns make one cell of the whole width. */
    private void row(int[] widths, String kind, String border, int cells) {
        out.append("\\trowd\\trgaph70\\trkeep").append(kind);
        int right = 0;
        for (int c = 0; c < widths.length; c++) {
            right += widths[c];
            if (cells == widths.length || c == widths.length - 1) {
                out.append(border).append("\\cellx").append(right);
            }
        }
        out.append('\n');
    }

    private void cell(String text, boolean right, boolean bold) {
        out.append("\\pard\\intbl").append(right ? "\\qr " : "\\ql ").append(bold ? "{\\b " : "{").append(escape(text)).append("}\\cell ");
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '}') {
                out.append('\\').append(c);
            } else if (c < 128) {
                out.append(c);
            } else {
                out.append("\\u").append((short) c).append('?');
            }
        }
        return out.toString();
    }
}
