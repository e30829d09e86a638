package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.figures.DigitsPolicy;

/** A sentence with live numbers. */
final class Prose {

    private final Draft draft;
    private final String prefix;
    private final List<Inline> content = new ArrayList<>();

    Prose(Draft draft, String prefix) {
        this.draft = draft;
        this.prefix = prefix;
    }

    Prose text(String text) {
        content.add(Inline.text(text));
        return this;
    }

    Prose bold(String text) {
        content.add(Inline.bold(text));
        return this;
    }

    Prose number(String key, double value, String unit, DigitsPolicy.Kind kind, String pointer) {
        content.add(draft.number(prefix + "/" + Draft.part(key), value, unit, kind, pointer, "NE"));
        return this;
    }

    Prose count(String key, int value, String pointer) {
        return number(key, value, "1", DigitsPolicy.Kind.COUNT, pointer);
    }

    /** {@code 0.87 (95% CI 0.80 to 0.95)}. */
    Prose interval(String key, Interval interval, String unit, DigitsPolicy.Kind kind, String pointer) {
        String id = Draft.part(key);
        number(id, interval.estimate(), unit, kind, pointer + "/estimate");
        text(" (" + draft.level() + " CI ");
        number(id + ".lower", interval.lower(), unit, kind, pointer + "/lower");
        text(" to ");
        number(id + ".upper", interval.upper(), unit, kind, pointer + "/upper");
        return text(")");
    }

    /** {@code p = 0.012} or {@code p <0.001}. */
    Prose p(String key, double p, String pointer) {
        if (Double.isNaN(p)) {
            return text("p not estimable");
        }
        String shown = draft.digits().show(p, DigitsPolicy.Kind.P);
        text(shown.startsWith("<") || shown.startsWith(">") ? "p " : "p = ");
        return number(key, p, "1", DigitsPolicy.Kind.P, pointer);
    }

    List<Inline> content() {
        return content;
    }

    Block.Paragraph paragraph() {
        return new Block.Paragraph(content);
    }
}
