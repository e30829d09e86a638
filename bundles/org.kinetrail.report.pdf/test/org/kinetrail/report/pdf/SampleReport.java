package org.kinetrail.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.figures.Axis;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.Layer;
import org.kinetrail.figures.Panel;
import org.kinetrail.report.Block;
import org.kinetrail.report.Cell;
import org.kinetrail.report.Column;
import org.kinetrail.report.Footing;
import org.kinetrail.report.Inline;
import org.kinetrail.report.NumberCell;
import org.kinetrail.report.Report;
import org.kinetrail.report.Row;
import org.kinetrail.report.Section;

/** A report with every kind of block: long texts, a table over two pages, a listing in strips, a figure, signature boxes. */
final class SampleReport {

    private static final List<Block.Signatory> SIGNATORIES = List.of(new Block.Signatory("Author", "I made it."),
            new Block.Signatory("Reviewer", "I reviewed it."), new Block.Signatory("Approver", "I approve it."));

    private SampleReport() {
    }

    static Report of(int listingRows) {
        return of(listingRows, "");
    }

    /** The same with a sentence more. */
    static Report of(int listingRows, String more) {
        Footing footing = new Footing("Exposure-response population", List.of(Inline.text("n = "), number("t/footing/n", 220)),
                "Lin up, log down", List.of("nca.auc.linuplogdown"), "PC, EX", "r-1",
                List.of("CI, confidence interval."));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("glance", "Record at a glance", Section.Setting.FRONT, List.of(
                new Block.Notice(List.of(Inline.bold("DEMO. "), Inline.text("Not a record."))),
                new Block.Facts("facts", List.of(new Block.Fact("Hash",
                        List.of(Inline.code("9f86d081884c7d659a2feaa0c55ad015".repeat(4)))))), new Block.Signatures(SIGNATORIES)), List.of()));
        sections.add(new Section("contents", "Contents", Section.Setting.FRONT, List.of(new Block.Contents()), List.of()));
        List<Block> blocks = List.of(new Block.Paragraph(List.of(Inline.text("A sentence with a number, "), number("text/a/n", 220),
                Inline.text(", and more words. ".repeat(30) + more))),
                new Block.Points(List.of(List.of(Inline.text("First")), List.of(Inline.text("Second, ".repeat(40))))), table(footing),
                        figure(footing));
        sections.add(new Section("results", "Results", Section.Setting.PAGE, blocks, List.of(Section.of("results.more", "More",
                List.of(new Block.Paragraph(List.of(Inline.text("Greek \u03bb and \u00b5, \u2264 and \u2265."))))))));
        sections.add(new Section("listings", "Listings", Section.Setting.PAGE, List.of(listing(listingRows, footing)), List.of()));
        sections.add(new Section("signatures", "Signatures", Section.Setting.PAGE, List.of(new Block.SignaturePage(SIGNATORIES)), List.of()));
        return new Report("A sample report", "For tests", "SAMPLE-1", "r-1", List.of("DEMO"), List.of(), sections);
    }

    static NumberCell number(String id, double value) {
        return new NumberCell(id, value, "1", value == Math.rint(value) ? Integer.toString((int) value)
                : String.format(java.util.Locale.ROOT, "%.2f", value), "/" + id);
    }

    private static Block table(Footing footing) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            String key = "row" + i;
            if (i % 10 == 0) {
                rows.add(new Row("group", Row.Kind.GROUP, List.of(Cell.text("Group " + i))));
            }
            rows.add(new Row(key, Row.Kind.BODY, List.of(Cell.text(i == 3
                    ? "A name that is much longer than the others and has to be broken" : "Name " + i),
                    Cell.of(number("t/" + key + "/n", 7 * i)), Cell.of(number("t/" + key + "/v", i * 1.37), Inline.text(" ("),
                            number("t/" + key + "/v.lower", i - 10.5), Inline.text(" to "), number("t/" + key + "/v.upper", 100.25 * i),
                                    Inline.text(")")),
                    i % 9 == 0 ? Cell.text("NE") : Cell.EMPTY)));
        }
        return new Block.Grid("t", Block.Grid.Kind.TABLE, "1", "A table", List.of(Column.text("name", "Name"), Column.decimal("n", "n",
                ""),
                Column.decimal("v", "Value (95% CI)", "copies/\u00b5g"), Column.decimal("e", "Nothing", "")), rows, footing);
    }

    private static Block listing(int n, Footing footing) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (i % 12 == 0) {
                rows.add(new Row("subject", Row.Kind.GROUP, List.of(Cell.text("S-" + i))));
            }
            rows.add(new Row("r" + i, Row.Kind.BODY, List.of(Cell.of(number("l/r" + i + "/day", i % 12)), Cell.of(number("l/r" + i
                    + "/value", i * 3.5)))));
        }
        return new Block.Grid("l", Block.Grid.Kind.STRIPS, "1", "A listing", List.of(Column.decimal("day", "Day", "d"),
                Column.decimal("value", "Value", "")), rows,
                footing);
    }

    private static Block figure(Footing footing) {
        Panel panel = new Panel("(a) Panel", Axis.linear("Time", "months").from(0, 36).every(6), Axis.linear("Probability", "").from(0,
                1),
                List.of(new Layer.Band("Band", 6, List.of(0.0, 36.0), List.of(0.5, 0.2), List.of(1.0, 0.6)),
                        new Layer.Steps("Q1", 1, List.of(0.0, 10.0, 36.0), List.of(1.0, 0.6, 0.4), List.of(5.0), List.of(1.0)),
                        new Layer.Points("Seen", 0, true, List.of(3.0), List.of(0.4))),
                List.of(new Panel.RiskRow("Q1", 1, List.of(0.0, 18.0, 36.0), List.of("55", "20", "3"))), List.of("p = 0.012"));
        return new Block.Plate("fig.sample", "1", "A figure", new Figure("fig.sample", List.of(panel, panel), 2, 0.8),
                "Two curves fall.", footing);
    }
}
