package org.kinetrail.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.data.StudyData;
import org.kinetrail.figures.DigitsPolicy;
import org.kinetrail.figures.Figure;
import org.kinetrail.numeric.ShortestForm;

/** A report while it is written: its input and how values become numbers. Tables and figures are numbered at the end. */
final class Draft {

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9._](?:[A-Za-z0-9._-]*[A-Za-z0-9._])?");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private final ReportInput input;

    Draft(ReportInput input) {
        this.input = input;
    }

    ReportInput input() {
        return input;
    }

    AnalysisResults results() {
        return input.results();
    }

    StudyData data() {
        return input.data();
    }

    /** The printed name of an endpoint; its code where the run did not analyse it. */
    String endpoint(String name) {
        return Stream.concat(results().timeToEvent().stream().filter(t -> t.endpoint().equals(name)).map(t -> t.label()),
                results().binary().stream().filter(b -> b.endpoint().equals(name)).map(b -> b.label())).findFirst()
                .or(() -> data().endpoints().stream().filter(e -> e.name().equals(name)).map(e -> e.label()).findFirst()).orElse(name);
    }

    /** What was done under the first rule with this prefix, without its full stop; empty where none was run. */
    String done(String prefix) {
        return results().methods().stream().filter(m -> m.rule().startsWith(prefix)).map(m -> m.words().replaceAll("\\.$", "")).findFirst()
                .orElse("");
    }

    /** The printed name of an exposure metric; its code where the run has no such metric. */
    String metric(String code) {
        ExposureResults.MetricCuts known = results().exposure().metric(code);
        return known == null ? code : known.label();
    }

    /** The printed name of a covariate; its code where the data have none of that name. */
    String covariate(String name) {
        return data().covariates().stream().filter(c -> c.name().equals(name)).map(c -> c.label()).findFirst().orElse(name);
    }

    /** Confidence level as printed, for example {@code 95%}. */
    String level() {
        double level = results().plan().intervals().level();
        String percent = digits().show(level, DigitsPolicy.Kind.PERCENT);
        return (percent.endsWith(".0") ? percent.substring(0, percent.length() - 2) : percent) + "%";
    }

    DigitsPolicy digits() {
        return input.digits();
    }

    Block.Plate plate(String title, Figure figure, String alt, Footing footing) {
        return new Block.Plate(figure.id(), "", title, figure, alt, footing);
    }

    /** A part of a number id: letters, digits, dot, underscore and hyphen; anything else becomes a hyphen. */
    static String part(String text) {
        if (PART.matcher(text).matches()) {
            return text;
        }
        String clean = OTHER.matcher(text).replaceAll("-");
        clean = ENDS.matcher(clean).replaceAll("");
        return clean.isEmpty() ? "none" : clean;
    }

    /** A number, or the words for a missing one. A share is given as a fraction, and becomes a number in percent. */
    Inline number(String id, double value, String unit, DigitsPolicy.Kind kind, String pointer, String missing) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Inline.text(missing);
        }
        String shown = digits().show(value, kind);
        if (kind == DigitsPolicy.Kind.PERCENT) {
            double percent = new BigDecimal(ShortestForm.of(value)).movePointRight(2).doubleValue();
            return new NumberCell(id, percent, "%", shown, pointer + "#percent");
        }
        return new NumberCell(id, value, unit, shown, pointer);
    }

    /** An estimate with its limits: {@code 0.87 (0.80 to 0.95)}. */
    List<Inline> interval(String id, Interval interval, String unit, DigitsPolicy.Kind kind, String pointer) {
        if (Double.isNaN(interval.estimate()) && Double.isNaN(interval.lower()) && Double.isNaN(interval.upper())) {
            return List.of(Inline.text("NE"));
        }
        List<Inline> out = new ArrayList<>();
        out.add(number(id, interval.estimate(), unit, kind, pointer + "/estimate", "NE"));
        out.add(Inline.text(" ("));
        out.add(number(id + ".lower", interval.lower(), unit, kind, pointer + "/lower", "NE"));
        out.add(Inline.text(" to "));
        out.add(number(id + ".upper", interval.upper(), unit, kind, pointer + "/upper", "NE"));
        out.add(Inline.text(")"));
        return out;
    }

    /** {@code n = 217} with a live number; the id is the display's. */
    List<Inline> n(String display, int n, String pointer) {
        return List.of(Inline.text("n = "), number(part(display) + "/footing/n", n, "1", DigitsPolicy.Kind.COUNT, pointer, "NE"));
    }

    /** {@code n} of all subjects but those of studies that are there for comparison alone. */
    List<Inline> everyone(String display) {
        return n(display, results().populations().sets().get(0).n(), "/populations/sets/0/subjects#size");
    }

    /** {@code n = 217, events = 156}, and how many a missing covariate left out. */
    List<Inline> n(String display, Fit fit, String at) {
        List<Inline> out = new ArrayList<>(n(display, fit.n(), at + "/n"));
        String footing = part(display) + "/footing/";
        if (!fit.kind().equals("linear")) {
            out.add(Inline.text(", events = "));
            out.add(number(footing + "events", fit.events(), "1", DigitsPolicy.Kind.COUNT, at + "/events", "NE"));
        }
        if (fit.nMissing() > 0) {
            out.add(Inline.text(", "));
            out.add(number(footing + "missing", fit.nMissing(), "1", DigitsPolicy.Kind.COUNT, at + "/nMissing", "NE"));
            out.add(Inline.text(" left out for a missing covariate"));
        }
        return out;
    }

    Footing footing(String population, List<Inline> n, String method, List<String> rules, String source, String... notes) {
        return new Footing(population, n, method, rules, source, input.run(), List.of(notes));
    }

    Prose prose(String table, String row) {
        return new Prose(this, part(table) + "/" + part(row));
    }
}
