package org.kinetrail.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.figures.draw.Ink;
import org.kinetrail.figures.draw.Mark;
import org.kinetrail.figures.type.Face;
import org.kinetrail.report.Report;

/** Head and foot of every page: study, run, marks, page of pages. Artifacts, not content. */
final class Furniture {

    private static final Ink WARN = Ink.of(0xb34700);

    private Furniture() {
    }

    static void set(Flow flow, Report report) {
        Sheet sheet = flow.sheet();
        double head = 46;
        double foot = sheet.height() - 36;
        for (int page = 1; page <= flow.page(); page++) {
            List<Mark> marks = new ArrayList<>();
            marks.add(text(report.study() + "  \u00b7  " + report.subtitle(), Sheet.LEFT, head, Mark.Anchor.START, Face.SANS,
                    Flow.QUIET));
            double right = sheet.right();
            for (int i = report.marks().size() - 1; i >= 0; i--) {
                right = badge(report.marks().get(i), right, head, marks);
            }
            marks.add(line(Sheet.LEFT, sheet.right(), head + 7));
            marks.add(line(Sheet.LEFT, sheet.right(), foot - 13));
            marks.add(text("Run " + report.run(), Sheet.LEFT, foot, Mark.Anchor.START, Face.SANS, Flow.QUIET));
            marks.add(text("Page " + page + " of " + flow.page(), sheet.right(), foot, Mark.Anchor.END, Face.SANS, Flow.QUIET));
            flow.putOn(page, null, marks);
        }
    }

    private static double badge(String mark, double right, double base, List<Mark> marks) {
        double width = Face.BOLD.width(mark, Sheet.SMALL) + 10;
        double x = right - width;
        double top = base - 10;
        marks.add(new Mark.Path(List.of(x, top, right, top, right, top + 14, x, top + 14), true, null, 0, List.of(), WARN));
        marks.add(text(mark, x + 5, base, Mark.Anchor.START, Face.BOLD, Ink.WHITE));
        return x - 5;
    }

    private static Mark text(String text, double x, double y, Mark.Anchor anchor, Face face, Ink ink) {
        return new Mark.Label(text, x, y, anchor, face, Sheet.SMALL, ink, false);
    }

    private static Mark line(double x0, double x1, double y) {
        return new Mark.Path(List.of(x0, y, x1, y), false, Ink.of(0x8a8a8a), 0.5, List.of(), null);
    }
}
