package org.kinetrail.report.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinetrail.figures.draw.Mark;
import org.kinetrail.figures.type.Face;
import org.kinetrail.report.Block;
import org.kinetrail.report.Cell;
import org.kinetrail.report.Column;
import org.kinetrail.report.Footing;
import org.kinetrail.report.Inline;
import org.kinetrail.report.NumberCell;
import org.kinetrail.report.Report;
import org.kinetrail.report.Row;
import org.kinetrail.report.Section;

class ComposerTest {

    private static final String WORDS = "exposure of the cells in blood 2026-03-01/nca.auc.linuplogdown a "
            + "very_long_identifier_without_any_space_at_all_in_it end ";

    /** Tables of any shape: text stays between the margins, no two texts lie on each other, every number is set once and on a page. */
    @Property(tries = 60, seed = "20260101")
    void tablesAreNeverCutAndNeverOverprint(@ForAll @Size(min = 1, max = 8) List<@IntRange(max = 3) Integer> shapes,
            @ForAll @IntRange(min = 1, max = 120) int rows,
            @ForAll @IntRange(min = 0, max = 2) int kind, @ForAll @IntRange(min = 1, max = 60) int length) {
        Report report = report(shapes, rows, Block.Grid.Kind.values()[kind], length);
        Layout layout = Composer.compose(Measures.of(report, new Sheet(595, 842)));
        for (Layout.Page page : layout.pages()) {
            List<double[]> boxes = new ArrayList<>();
            for (Piece piece : page.pieces()) {
                for (Mark mark : piece.marks()) {
                    if (mark instanceof Mark.Label t && !t.text().isBlank()) {
                        boxes.add(box(t));
                    }
                }
            }
            for (int i = 0; i < boxes.size(); i++) {
                double[] a = boxes.get(i);
                assertTrue(a[0] >= Sheet.LEFT - 1 && a[2] <= 595 - Sheet.RIGHT + 1 && a[3] <= 842 - 27, "text outside the margins at "
                        + a[0] + " to " + a[2]);
                for (int k = i + 1; k < boxes.size(); k++) {
                    double[] b = boxes.get(k);
                    boolean apart = a[2] <= b[0] + 0.6 || b[2] <= a[0] + 0.6 || a[3] <= b[1] + 0.6 || b[3] <= a[1] + 0.6;
                    assertTrue(apart, "texts overlap at " + a[0] + ", " + a[1]);
                }
            }
        }
        assertEquals(numbers(report), layout.numbers().size());
        layout.numbers().forEach(n -> assertTrue(n.page() >= 1 && n.page() <= layout.pages().size()));
    }

    private static double[] box(Mark.Label t) {
        double start = t.x() - t.before();
        return new double[] {start, t.y() - 0.72 * t.size(), start + t.face().width(t.text(), t.size()), t.y() + 0.2 * t.size()};
    }

    private static int numbers(Report report) {
        int n = 0;
        for (Row row : ((Block.Grid) report.sections().get(0).blocks().get(0)).rows()) {
            for (Cell cell : row.cells()) {
                n += (int) cell.content().stream().filter(NumberCell.class::isInstance).count();
            }
        }
        return n;
    }

    private static Report report(List<Integer> shapes, int rows, Block.Grid.Kind kind, int length) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < shapes.size(); c++) {
            Column.Align align = shapes.get(c) == 0 ? Column.Align.LEFT : shapes.get(c) == 3 ? Column.Align.RIGHT : Column.Align.DECIMAL;
            columns.add(new Column("c" + c, "Head of " + c, c % 2 == 0 ? "copies/ug" : "", align, shapes.get(c) == 0 ? 1 : 0));
        }
        List<Row> all = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            if (r % 7 == 3) {
                all.add(new Row("group", Row.Kind.GROUP, List.of(Cell.text("Group " + r))));
            }
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < shapes.size(); c++) {
                cells.add(cell(shapes.get(c), r, c, length));
            }
            all.add(new Row("r" + r, r == rows - 1 ? Row.Kind.TOTAL : Row.Kind.BODY, cells));
        }
        Footing footing = new Footing("All", List.of(org.kinetrail.report.Inline.text("n = 1")),
                "A method " + WORDS, List.of("a.rule"), "Data", "r-1", List.of(WORDS));
        Section section = new Section("s", "Section", Section.Setting.FLOW, List.of(new Block.Grid("t", kind, "1", WORDS, columns, all,
                footing)), List.of());
        return new Report("Title", "Subtitle", "STUDY", "r-1", List.of("DEMO", "DRAFT"), List.of(), List.of(section));
    }

    private static Cell cell(int shape, int r, int c, int length) {
        String id = "t/r" + r + "/c" + c;
        return switch (shape) {
            case 0 -> Cell.text(WORDS.substring(0, Math.min(WORDS.length(), 1 + (length * (r + 1)) % WORDS.length())));
            case 1 -> Cell.of(new NumberCell(id, r * 1.5, "1", Double.toString(r * 1.5), id));
            case 2 -> r % 5 == 0 ? Cell.EMPTY : Cell.of(new NumberCell(id, r, "1", Integer.toString(r), id), Inline.text(" ("),
                    new NumberCell(id + ".x", 10.25 * r, "1", Double.toString(10.25 * r), id), Inline.text(")"));
            default -> Cell.text("NE");
        };
    }

    @Property(tries = 100, seed = "20260101")
    void noBrokenLineIsWiderThanItsColumn(@ForAll @IntRange(min = 20, max = 400) int width, @ForAll @IntRange(min = 0,
            max = 100) int from) {
        String text = WORDS.repeat(3).substring(from);
        List<Line> lines = LineBreaker.lines(List.of(Inline.text(text), Inline.bold("bold "), Inline.code("9f86d081884c7d65")),
                Face.SANS, 9, width);
        StringBuilder all = new StringBuilder();
        for (Line line : lines) {
            assertTrue(line.fragments().stream().mapToDouble(f -> f.x() + f.face().width(f.text().stripTrailing(),
                    9)).max().orElse(0) <= width + 0.1);
            line.fragments().forEach(f -> all.append(f.text()));
        }
        assertEquals((text + "bold 9f86d081884c7d65").replace(" ", ""), all.toString().replace(" ", ""));
    }

    /** An interval in its own column stands on one line in the narrow face too: the blanks between its numbers are as narrow as the face. */
    @Property(tries = 20, seed = "20260101")
    void whatFitsByItsWidthIsNotBroken(@ForAll @IntRange(min = 100, max = 99_999) int value) {
        List<Inline> content = List.of(new NumberCell("t/r/c", value, "1", Integer.toString(value), "t/r/c"), Inline.text(" ("),
                new NumberCell("t/r/c.lower", value, "1", Integer.toString(value), "t/r/c"), Inline.text(" to "),
                new NumberCell("t/r/c.upper", value, "1", Integer.toString(value), "t/r/c"), Inline.text(")"));
        for (Face face : Face.values()) {
            assertEquals(1, LineBreaker.lines(content, face, 9, LineBreaker.natural(content, face, 9)).size(), face.toString());
        }
    }

    /** No heading of a group is the last row of a page, and the next page repeats it. */
    @Property(tries = 60, seed = "20260101")
    void headingsOfGroupsStayWithTheirRows(@ForAll @IntRange(min = 1, max = 120) int rows) {
        Report report = report(List.of(0, 1), rows, Block.Grid.Kind.TABLE, 20);
        for (Layout.Page page : Composer.compose(Measures.of(report, new Sheet(595, 842))).pages()) {
            List<Mark.Label> bold = new ArrayList<>();
            List<Mark.Label> plain = new ArrayList<>();
            for (Piece piece : page.pieces()) {
                for (Mark mark : piece.marks()) {
                    if (mark instanceof Mark.Label label && label.size() == Sheet.SMALL && label.y() < 842 - Sheet.BOTTOM) {
                        (label.face() == Face.BOLD && label.text().startsWith("Group") ? bold : plain).add(label);
                    }
                }
            }
            bold.forEach(group -> assertTrue(plain.stream().anyMatch(l -> l.y() > group.y() && l.y() < group.y() + 20
                    && l.x() >= Sheet.LEFT), () -> group + " stands alone"));
        }
    }
}
