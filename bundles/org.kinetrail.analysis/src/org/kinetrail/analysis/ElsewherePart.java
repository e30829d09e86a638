package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.ElsewhereResults;
import org.kinetrail.analysis.results.ElsewhereResults.Difference;
import org.kinetrail.analysis.results.ElsewhereResults.Reconciled;
import org.kinetrail.analysis.results.NcaResults.Parameter;
import org.kinetrail.analysis.results.NcaResults.SubjectNca;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.GivenParameter;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.ReportedValue;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.data.Unit;
import org.kinetrail.er.survival.ConfidenceType;
import org.kinetrail.er.survival.KaplanMeier;
import org.kinetrail.er.survival.SurvivalTimes;
import org.kinetrail.numeric.ShortestForm;

/** Ours beside what others found: values of the study report, and parameters computed elsewhere. A value agrees when ours rounds to it. */
final class ElsewherePart {

    /** Difference that two programs' last bits may make, relative. */
    private static final double LAST_BITS = 1e-9;
    /** A value rounded to fewer digits tells too little to agree by rounding. */
    private static final int FEWEST_DIGITS = 4;
    private static final Pattern PARTIAL = Pattern.compile("AUC0-([0-9]+)D");

    private final StudyData data;
    private final AnalysisPlan plan;
    private final String analyte;

    /** @param analyte the analyte whose parameters were computed */
    ElsewherePart(StudyData data, AnalysisPlan plan, String analyte) {
        this.data = data;
        this.plan = plan;
        this.analyte = analyte;
    }

    ElsewhereResults results(Map<String, SubjectNca> ncas) {
        return new ElsewhereResults(data.elsewhere().reported().stream().map(this::reconciled).toList(), parameters(ncas));
    }

    private Reconciled reconciled(ReportedValue r) {
        String statistic = r.statistic().name().toLowerCase(Locale.ROOT);
        double theirs = number(r.value()).orElseThrow(() -> new Refusal("The value \"" + r.value() + "\" of " + r.endpoint() + " " + statistic
                + " (" + r.reference() + ") is no number; type it as printed in the report."));
        Optional<EndpointDefinition> definition = data.endpoints().stream().filter(d -> d.name().equals(r.endpoint())).findFirst();
        double ours = definition.isEmpty() ? Double.NaN : value(r);
        return new Reconciled(r.endpoint(), definition.map(EndpointDefinition::id).orElse(""), r.population(), statistic, r.reference(),
                r.value(), theirs, ours, roundsTo(ours, theirs, decimals(r.value())));
    }

    private static Optional<Double> number(String text) {
        return text.strip().matches("-?[0-9]+(\\.[0-9]+)?") ? Optional.of(Double.parseDouble(text.strip())) : Optional.empty();
    }

    private static int decimals(String text) {
        int point = text.strip().indexOf('.');
        return point < 0 ? 0 : text.strip().length() - point - 1;
    }

    /** Whether ours, rounded to as many decimals, is theirs; half a unit counts for either side. */
    private static boolean roundsTo(double ours, double theirs, int decimals) {
        double half = 0.5;
        for (int i = 0; i < decimals; i++) {
            half /= 10;
        }
        return Math.abs(ours - theirs) <= half * (1 + LAST_BITS);
    }

    private double value(ReportedValue r) {
        List<Double> days = new ArrayList<>();
        List<Byte> events = new ArrayList<>();
        int n = 0;
        int yes = 0;
        for (Subject s : data.subjects()) {
            EndpointValue value = r.population().equals("all") || s.infused() ? s.endpoints().get(r.endpoint()) : null;
            if (value instanceof EndpointValue.TimeToEvent t) {
                n++;
                yes += t.event() ? 1 : 0;
                days.add(t.days());
                events.add((byte) (t.event() ? 1 : 0));
            } else if (value instanceof EndpointValue.Binary b) {
                n++;
                yes += b.yes() ? 1 : 0;
            }
        }
        return switch (r.statistic()) {
            case N -> n;
            case EVENTS, YES -> yes;
            case PERCENT -> n == 0 ? Double.NaN : 100.0 * yes / n;
            case MEDIAN -> median(days, events) / plan.timing().daysPerMonth();
        };
    }

    private double median(List<Double> days, List<Byte> events) {
        if (days.isEmpty()) {
            return Double.NaN;
        }
        byte[] status = new byte[events.size()];
        for (int i = 0; i < status.length; i++) {
            status[i] = events.get(i);
        }
        SurvivalTimes times = SurvivalTimes.of(days.stream().mapToDouble(Double::doubleValue).toArray(), status);
        return KaplanMeier.of(times, null).median(ConfidenceType.of(plan.intervals().kaplanMeier()), plan.intervals().level()).time();
    }

    private ElsewhereResults.Parameters parameters(Map<String, SubjectNca> ncas) {
        boolean named = data.elsewhere().parameters().stream().anyMatch(g -> g.analyte().equalsIgnoreCase(analyte));
        Set<String> subjects = new TreeSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        List<Difference> differences = new ArrayList<>();
        int given = 0;
        Map<String, Map<String, Parameter>> byCode = new HashMap<>();
        for (GivenParameter g : data.elsewhere().parameters()) {
            SubjectNca own = ncas.get(g.subject());
            if (own == null || named && !g.analyte().equalsIgnoreCase(analyte)) {
                continue;
            }
            Parameter ours = byCode.computeIfAbsent(g.subject(), k -> spellings(own)).get(spelling(g.code()));
            if (ours == null) {
                unknown.add(g.code());
            } else if (!Double.isNaN(g.value()) || !Double.isNaN(ours.value())) {
                given++;
                subjects.add(g.subject());
                difference(g, ours).ifPresent(differences::add);
            }
        }
        return new ElsewhereResults.Parameters(given, given - differences.size(), subjects.size(), List.copyOf(unknown), differences);
    }

    private static String spelling(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** Our parameters under every code they are known by; a partial area goes by several. */
    private static Map<String, Parameter> spellings(SubjectNca own) {
        Map<String, Parameter> all = new HashMap<>();
        for (Parameter p : own.parameters()) {
            all.putIfAbsent(spelling(p.code()), p);
            Matcher partial = PARTIAL.matcher(p.code());
            if (partial.matches()) {
                String end = partial.group(1);
                for (String code : List.of("AUC" + end + "D", "AUC0T" + end + "D", "AUC0" + end, "AUCD" + end, "AUC0T" + end, "AUCP" + end + "D")) {
                    all.putIfAbsent(code, p);
                }
            }
        }
        return all;
    }

    private static Optional<Difference> difference(GivenParameter g, Parameter ours) {
        double factor = factor(g.unit(), ours.unit());
        if (Double.isNaN(factor)) {
            return Optional.of(difference(g, ours, g.value(), "unit", g.unit() + " does not convert to " + ours.unit()));
        }
        double theirs = factor == 1 ? g.value() : g.value() * factor;
        if (Double.isNaN(theirs)) {
            return Optional.of(difference(g, ours, theirs, "theirs-missing", ""));
        }
        if (Double.isNaN(ours.value())) {
            return Optional.of(difference(g, ours, theirs, "ours-missing", ours.reason()));
        }
        boolean agrees = Math.abs(theirs - ours.value()) <= LAST_BITS * Math.abs(ours.value())
                || digits(g.value()) >= FEWEST_DIGITS && roundsTo(ours.value() / factor, g.value(), decimals(ShortestForm.of(g.value())));
        return agrees ? Optional.empty() : Optional.of(difference(g, ours, theirs, "value", ""));
    }

    /** Significant digits of the shortest form; none where it has an exponent. */
    private static int digits(double value) {
        String text = ShortestForm.of(value);
        return text.matches("-?[0-9.]+") ? text.replaceAll("[-.]", "").replaceAll("^0+", "").length() : 0;
    }

    private static Difference difference(GivenParameter g, Parameter ours, double theirs, String why, String words) {
        double relative = why.equals("unit") ? Double.NaN : Math.abs(theirs - ours.value()) / Math.abs(ours.value());
        return new Difference(g.subject(), ours.code(), g.code(), ours.unit(), theirs, ours.value(), relative, why, words, g.source());
    }

    /** Factor from the unit written to ours, products taken apart; NaN when they do not convert. An unwritten unit is taken as ours. */
    private static double factor(String written, String ours) {
        if (written.isBlank() || written.equals(ours)) {
            return 1;
        }
        String[] theirs = written.split("\\*");
        String[] own = ours.split("\\*");
        if (theirs.length != own.length || own.length > 2) {
            return Double.NaN;
        }
        double straight = product(theirs, own);
        return own.length == 2 && Double.isNaN(straight) ? product(new String[] {theirs[1], theirs[0]}, own) : straight;
    }

    private static double product(String[] from, String[] to) {
        double factor = 1;
        for (int i = 0; i < to.length; i++) {
            boolean rate = from[i].strip().startsWith("/") || from[i].strip().startsWith("1/");
            Unit a = Unit.written(rate ? from[i].strip().replaceFirst("^1?/", "") : from[i]);
            Unit b = Unit.written(rate ? to[i].strip().replaceFirst("^1?/", "") : to[i]);
            if (!a.isConvertibleTo(b) || rate != (to[i].strip().startsWith("/") || to[i].strip().startsWith("1/"))) {
                return Double.NaN;
            }
            factor *= rate ? b.factorTo(a) : a.factorTo(b);
        }
        return factor;
    }
}
