package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointDefinition.Kind;
import org.kinetrail.data.EndpointName;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.EndpointValue.Binary;
import org.kinetrail.data.EndpointValue.NotEvaluable;
import org.kinetrail.data.EndpointValue.TimeToEvent;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Severity;
import org.kinetrail.dataimport.endpoint.EndpointCatalogue;

/** Endpoints that ADTTE and ADRS hold, taken as they stand. */
final class GivenEndpoints {

    private static final Map<String, List<String>> TIMES = Map.of(EndpointName.PFS, List.of("PFS"), EndpointName.DOR,
            List.of("DOR", "RSPDUR"), EndpointName.PFS_FROM_INFUSION, List.of("PFSINF"));
    private static final Map<String, List<String>> FLAGS = Map.of(EndpointName.ORR, List.of("ORR", "OBJRSP"),
            EndpointName.MRD_NEGATIVE_CR, List.of("MRDCR", "MRDNEGCR"));
    private static final Set<String> RESPONSES = Set.of("SCR", "CR", "VGPR", "PR");
    private static final Set<String> NO_RESPONSES = Set.of("MR", "SD", "PD", "NON-CR/NON-PD");

    private final Map<String, Anchor> anchors;
    private final Mapping mapping;
    private final Map<String, EndpointDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Map<String, Given>> values = new LinkedHashMap<>();

    /** A value and the row it stands in. */
    record Given(EndpointValue value, InputTable table, int row) {
    }

    private GivenEndpoints(Map<String, Anchor> anchors, Mapping mapping) {
        this.anchors = anchors;
        this.mapping = mapping;
    }

    /** Parameter codes by endpoint name. */
    static Map<String, List<String>> parameters(Mapping mapping) {
        Map<String, List<String>> all = new java.util.TreeMap<>(TIMES);
        all.putAll(FLAGS);
        all.replaceAll((name, codes) -> mapping.parameters().containsKey(name) ? List.of(mapping.parameters().get(name)) : codes);
        return all;
    }

    static GivenEndpoints read(List<InputTable> tables, Map<String, Anchor> anchors, Mapping mapping) {
        GivenEndpoints given = new GivenEndpoints(anchors, mapping);
        for (InputTable t : tables) {
            if (t.kind() == DataSetKind.ADTTE) {
                given.times(t);
            } else if (t.kind() == DataSetKind.ADRS) {
                given.flags(t);
            }
        }
        return given;
    }

    List<EndpointDefinition> definitions() {
        return List.copyOf(definitions.values());
    }

    /** Values of one endpoint by subject; empty when ADaM does not hold it. */
    Map<String, Given> values(String name) {
        return values.getOrDefault(name, Map.of());
    }

    private String endpoint(Map<String, List<String>> standard, String parameter) {
        for (String name : standard.keySet()) {
            String own = mapping.parameters().get(name);
            if (own != null ? own.equalsIgnoreCase(parameter) : standard.get(name).contains(parameter.toUpperCase(Locale.ROOT))) {
                return name;
            }
        }
        return "";
    }

    private void put(InputTable t, int r, String name, EndpointValue value) {
        String subject = t.text(r, Role.SUBJECT);
        Map<String, Given> own = values.computeIfAbsent(name, k -> new LinkedHashMap<>());
        Given before = own.putIfAbsent(subject, new Given(value, t, r));
        t.used(r, "endpoint", "endpoint as given");
        if (before != null) {
            for (Given g : List.of(before, own.get(subject))) {
                g.table().finding(r, Role.PARAMETER, "check.duplicate-parameter", Severity.BLOCKS_ANALYSIS, subject, "the subject has "
                        + "this parameter twice; the first row is used",
                                "Accept the first row in the plan, with a reason, or correct the source.");
                break;
            }
        }
    }

    private void times(InputTable t) {
        if (!t.has(Role.CENSOR) && !t.has(Role.EVENT)) {
            throw new Refusal(t.file() + ": data set " + t.table().name() + " has no column for the role censor (by standard CNSR) nor for "
                    + "the role event; name one in a mapping.");
        }
        String unit = "";
        for (int r = 0; r < t.rows(); r++) {
            String parameter = t.text(r, Role.PARAMETER);
            String name = endpoint(TIMES, parameter);
            if (name.isEmpty() || !anchors.containsKey(t.text(r, Role.SUBJECT))) {
                t.left(r, "other-parameter", "a parameter that no analysis asks for");
                continue;
            }
            String label = t.has(Role.LABEL) ? t.text(r, Role.LABEL) : parameter;
            unit = unit.isEmpty() ? timeUnit(t, r, label) : unit;
            put(t, r, name, time(t, r, t.has(Role.VALUE_UNIT) && !t.text(r, Role.VALUE_UNIT).isEmpty() ? timeUnit(t, r, label) : unit));
            definitions.computeIfAbsent(name, n -> EndpointCatalogue.given(n, label.replaceAll("\\s*\\([^)]*\\)\\s*$", ""),
                    Kind.TIME_TO_EVENT, origin(n), "ADTTE", parameter));
        }
    }

    private String origin(String name) {
        boolean randomised = anchors.values().stream().anyMatch(a -> a.randomised().known());
        return name.equals(EndpointName.DOR) ? "response" : name.equals(EndpointName.PFS) && randomised ? "randomisation" : "infusion";
    }

    private EndpointValue time(InputTable t, int r, String unit) {
        double value = t.number(r, Role.VALUE);
        double censor = t.has(Role.CENSOR) ? t.number(r, Role.CENSOR) : 1 - t.number(r, Role.EVENT);
        if (Double.isNaN(value) || Double.isNaN(censor)) {
            return new NotEvaluable("value-missing-in-adam", "ADTTE gives no time or no censoring", List.of(t.source(r, Role.VALUE)));
        }
        boolean event = censor == 0;
        contradiction(t, r, event);
        double days = switch (unit) {
            case "months" -> value * mapping.rules().daysPerMonth();
            case "weeks" -> value * 7;
            case "years" -> value * 365.25;
            default -> value;
        };
        if (t.has(Role.START) && t.has(Role.DATE)) {
            double dated = t.moment(r, Role.DATE).daysAfter(t.moment(r, Role.START)) + 1;
            if (unit.equals("days") && Math.abs(dated - days) > 1) {
                t.finding(r, Role.VALUE, "check.time-differs-from-dates", Severity.WARNING, "",
                        "the time is not that between STARTDT and ADT, "
                        + InputTable.shortest(dated) + " d; the time is used as given", "Check which of the two is right.");
            }
        }
        return new TimeToEvent(days, event, List.of(t.source(r, Role.VALUE)));
    }

    private static void contradiction(InputTable t, int r, boolean event) {
        if (t.has(Role.DESCRIPTION)) {
            String words = t.text(r, Role.DESCRIPTION).toUpperCase(Locale.ROOT);
            boolean says = words.contains("DEATH") || words.contains("PROGRESSION") || words.contains("PROGRESSED");
            boolean denies = words.contains("CENSOR") || words.contains("NO EVENT") || words.contains("WITHOUT");
            if (says && !denies && !event || denies && event) {
                t.finding(r, t.has(Role.CENSOR) ? Role.CENSOR : Role.EVENT, "check.censor-sign", Severity.WARNING, "",
                        "the censoring contradicts "
                        + "the description \"" + t.text(r, Role.DESCRIPTION) + "\"; CNSR 0 means an event", "Check the sign of CNSR.");
            }
        }
    }

    /** Unit of the times: as written, else the one in which they match the dates. */
    private String timeUnit(InputTable t, int r, String label) {
        String written = (t.has(Role.VALUE_UNIT) ? t.text(r, Role.VALUE_UNIT) + " " : "") + label;
        String words = written.toLowerCase(Locale.ROOT);
        for (String unit : List.of("months", "weeks", "years", "days")) {
            if (words.matches(".*\\b" + unit.substring(0, unit.length() - 1) + "s?\\b.*")) {
                return unit;
            }
        }
        double value = t.number(r, Role.VALUE);
        double days = t.has(Role.START) && t.has(Role.DATE) ? t.moment(r, Role.DATE).daysAfter(t.moment(r, Role.START)) + 1 : Double.NaN;
        double ratio = days / value;
        String found = Math.abs(ratio - 1) < 0.1 ? "days" : Math.abs(ratio - 30.4) < 1.5 ? "months" : Math.abs(ratio - 7) < 0.5 ? "weeks"
                : "";
        if (found.isEmpty()) {
            t.finding(r, Role.VALUE, "check.time-unit", Severity.WARNING, "",
                    "no unit of time is given or follows from the dates; days are "
                    + "assumed", "Give AVALU or name the unit in a constant of the mapping.");
            return "days";
        }
        return found;
    }

    private void flags(InputTable t) {
        boolean overall = false;
        for (int r = 0; r < t.rows(); r++) {
            overall |= endpoint(FLAGS, t.text(r, Role.PARAMETER)).equals(EndpointName.ORR);
        }
        for (int r = 0; r < t.rows(); r++) {
            String parameter = t.text(r, Role.PARAMETER);
            boolean best = !overall && parameter.equalsIgnoreCase("BOR");
            String name = best ? EndpointName.ORR : endpoint(FLAGS, parameter);
            if (name.isEmpty() || !anchors.containsKey(t.text(r, Role.SUBJECT))) {
                t.left(r, "other-parameter", "a parameter that no analysis asks for");
                continue;
            }
            put(t, r, name, flag(t, r));
            String label = t.has(Role.LABEL) ? t.text(r, Role.LABEL) : parameter;
            definitions.computeIfAbsent(name, n -> EndpointCatalogue.given(n, best ? "Overall response" : label, Kind.BINARY, "", "ADRS",
                    parameter));
        }
    }

    private EndpointValue flag(InputTable t, int r) {
        String text = t.text(r, Role.TEXT).toUpperCase(Locale.ROOT);
        if (text.isEmpty() && t.has(Role.VALUE)) {
            text = t.text(r, Role.VALUE);
        }
        Anchor anchor = anchors.get(t.text(r, Role.SUBJECT));
        List<org.kinetrail.data.Source> source = new ArrayList<>(List.of(t.source(r, Role.TEXT)));
        if (Set.of("Y", "YES", "1").contains(text) || RESPONSES.contains(text)) {
            return new Binary(true, anchor.day(t, r, Role.DATE, Role.STUDY_DAY), source);
        }
        if (Set.of("N", "NO", "0").contains(text) || NO_RESPONSES.contains(text)) {
            return new Binary(false, Double.NaN, source);
        }
        return new NotEvaluable("not-evaluable-in-adam", "ADRS gives neither yes nor no", source);
    }
}
