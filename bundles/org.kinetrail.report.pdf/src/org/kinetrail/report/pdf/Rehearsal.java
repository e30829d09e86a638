package org.kinetrail.report.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.report.Block;
import org.kinetrail.report.Cell;
import org.kinetrail.report.Column;
import org.kinetrail.report.Footing;
import org.kinetrail.report.Inline;
import org.kinetrail.report.Report;
import org.kinetrail.report.Row;
import org.kinetrail.report.Section;

/** Loads what drawing and checking need, by doing both once with a report of one table, so that the first real report is not kept waiting. */
public final class Rehearsal {

    private static final int ROWS = 120;

    private Rehearsal() {
    }

    /** Draws and checks; a caller with time to spare runs it beside other work. */
    public static void run() {
        byte[] pdf = PdfRenderer.plain(report(), "2000-01-01T00:00:00Z", "Kinetrail", "Nobody");
        if (!CopyComparison.of(pdf, pdf).equal() || !FdaPdfCheck.check(pdf).isEmpty()) {
            throw new IllegalStateException("a drawn page does not pass its own check");
        }
    }

    private static Report report() {
        List<Column> columns = List.of(Column.text("name", "Name"), Column.decimal("value", "Value", "d"), Column.text("words", "Words"));
        List<Row> rows = IntStream.range(0, ROWS).mapToObj(i -> new Row("row" + i, Row.Kind.BODY, List.of(Cell.text("row " + i),
                Cell.text(i + ".5"), Cell.text("words that are long enough to be broken into lines at the width of a page")))).toList();
        Footing footing = new Footing("Nobody", List.of(), "None", List.of(), "None", "none", List.of());
        Block table = new Block.Grid("table", Block.Grid.Kind.TABLE, "1", "Numbers", columns, rows, footing);
        Block text = new Block.Paragraph(List.of(Inline.text("One sentence in words. "), Inline.bold("And one in bold letters.")));
        return new Report("Rehearsal", "of a report", "none", "none", List.of("DEMO"), List.of(text), List.of(
                new Section("contents", "Contents", Section.Setting.FRONT, List.of(new Block.Contents()), List.of()),
                new Section("section", "Section", Section.Setting.PAGE, List.of(text, table), List.of())));
    }
}
