package org.kinetrail.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.figures.type.Face;
import org.kinetrail.report.Footing;
import org.kinetrail.report.Inline;

/** Titles over and footings under tables, figures and listings. */
final class Captions {

    private Captions() {
    }

    static List<Line> title(String label, String title, double width) {
        return LineBreaker.lines(List.of(Inline.bold(label + "  "), Inline.text(title)), Face.SANS, Sheet.BODY, width);
    }

    /** Notes, then what it was made of: population and n, method, rules, source, run. */
    static List<Line> footing(Footing footing, double width) {
        List<Line> lines = new ArrayList<>();
        for (String note : footing.notes()) {
            lines.addAll(small(List.of(Inline.text(note)), width));
        }
        List<Inline> made = new ArrayList<>();
        if (!footing.population().isEmpty() || !footing.n().isEmpty()) {
            made.add(Inline.italic("Population: "));
            made.add(Inline.text(footing.population() + (footing.population().isEmpty() || footing.n().isEmpty() ? "" : ", ")));
            made.addAll(footing.n());
            made.add(Inline.text(". "));
        }
        part(made, "Method: ", footing.method());
        part(made, "Source: ", footing.source());
        part(made, "Run: ", footing.run());
        lines.addAll(small(made, width));
        if (!footing.rules().isEmpty()) {
            lines.addAll(small(List.of(Inline.italic("Rules: "), Inline.text(String.join(", ", footing.rules()) + ".")), width));
        }
        return lines;
    }

    private static void part(List<Inline> out, String name, String text) {
        if (!text.isEmpty()) {
            out.add(Inline.italic(name));
            out.add(Inline.text(text.endsWith(".") ? text + " " : text + ". "));
        }
    }

    private static List<Line> small(List<Inline> content, double width) {
        return LineBreaker.lines(content, Face.SANS, Sheet.SMALL, width);
    }
}
