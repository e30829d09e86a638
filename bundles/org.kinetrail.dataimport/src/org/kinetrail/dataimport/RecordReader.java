package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kinetrail.data.Intervention;
import org.kinetrail.data.Severity;
import org.kinetrail.dataimport.endpoint.SubjectRecords;
import org.kinetrail.dataimport.endpoint.SubjectRecords.AdverseEvent;
import org.kinetrail.dataimport.endpoint.SubjectRecords.Assessment;
import org.kinetrail.dataimport.endpoint.SubjectRecords.LabValue;
import org.kinetrail.dataimport.endpoint.SubjectRecords.Residual;

/** Assessments, residual disease, adverse events and blood counts by subject, as endpoints are derived from them. */
final class RecordReader {

    private static final Map<String, String> TESTS = Map.ofEntries(Map.entry("NEUT", "NEUT"), Map.entry("ANC", "NEUT"),
            Map.entry("NEUTABS", "NEUT"), Map.entry("PLAT", "PLAT"), Map.entry("PLT", "PLAT"), Map.entry("HGB", "HGB"),
            Map.entry("HB", "HGB"), Map.entry("LYM", "LYM"), Map.entry("LYMPH", "LYM"), Map.entry("ALC", "LYM"), Map.entry("WBC", "WBC"));
    private static final Map<String, Double> COUNT_UNITS = Map.ofEntries(Map.entry("10^9/L", 1.0), Map.entry("GI/L", 1.0),
            Map.entry("10^3/UL", 1.0), Map.entry("K/UL", 1.0), Map.entry("X10^9/L", 1.0), Map.entry("10E9/L", 1.0),
            Map.entry("X10E9/L", 1.0), Map.entry("10^3/MM3", 1.0), Map.entry("THOU/UL", 1.0), Map.entry("/UL", 1e-3),
            Map.entry("CELLS/UL", 1e-3), Map.entry("/MM3", 1e-3), Map.entry("10^6/L", 1e-3));
    private static final Map<String, Double> MASS_UNITS = Map.of("G/L", 1.0, "G/DL", 10.0, "MMOL/L", 16.114);
    private static final Set<String> WORDS = Set.of("CR", "SCR", "VGPR", "PR", "MR", "SD", "PD", "NE", "NON-CR/NON-PD", "NED", "NA", "ND");

    private final Map<String, Anchor> anchors;
    private final Map<String, List<Assessment>> assessments = new TreeMap<>();
    private final Map<String, List<Residual>> residuals = new TreeMap<>();
    private final Map<String, List<AdverseEvent>> events = new TreeMap<>();
    private final Map<String, List<LabValue>> counts = new TreeMap<>();

    private RecordReader(Map<String, Anchor> anchors) {
        this.anchors = anchors;
    }

    static List<SubjectRecords> read(List<InputTable> tables, Map<String, Anchor> anchors, Map<String, List<Intervention>> treatments) {
        RecordReader reader = new RecordReader(anchors);
        boolean analysed = tables.stream().anyMatch(t -> t.kind() == DataSetKind.ADAE);
        boolean responses = tables.stream().anyMatch(t -> t.kind() == DataSetKind.RS);
        for (InputTable t : tables) {
            switch (t.kind()) {
                case RS -> reader.each(t, reader::response);
                case ADAE -> reader.each(t, reader::event);
                case AE -> {
                    if (analysed) {
                        t.leftTheRest("superseded", "ADAE holds these events as analysed");
                    } else {
                        reader.each(t, reader::event);
                    }
                }
                case LB -> reader.each(t, reader::count);
                case ADRS -> {
                    if (!responses) {
                        reader.each(t, reader::analysedResponse);
                    }
                }
                default -> {
                }
            }
        }
        return reader.records(treatments);
    }

    private interface RowReader {
        void read(InputTable table, int row, Anchor anchor);
    }

    private void each(InputTable table, RowReader reader) {
        for (int r = 0; r < table.rows(); r++) {
            Anchor anchor = anchors.get(table.text(r, Role.SUBJECT));
            if (anchor == null) {
                table.left(r, "unknown-subject", "a subject that no subject-level data set knows");
            } else {
                reader.read(table, r, anchor);
            }
        }
    }

    private List<SubjectRecords> records(Map<String, List<Intervention>> treatments) {
        List<SubjectRecords> out = new ArrayList<>();
        for (Anchor a : anchors.values()) {
            List<Assessment> seen = assessments.getOrDefault(a.id(), new ArrayList<>());
            seen.sort(Comparator.comparingDouble(Assessment::day));
            out.add(new SubjectRecords(a.id(), a.infused(), a.day(a.randomised()), a.day(a.death()), a.deathSource(), seen,
                    residuals.getOrDefault(a.id(), List.of()), events.getOrDefault(a.id(), List.of()),
                    treatments.getOrDefault(a.id(), List.of()), counts.getOrDefault(a.id(), List.of())));
        }
        return out;
    }

    private static <T> void add(Map<String, List<T>> map, Anchor anchor, T value) {
        map.computeIfAbsent(anchor.id(), k -> new ArrayList<>()).add(value);
    }

    private void response(InputTable t, int r, Anchor anchor) {
        String test = t.text(r, Role.TEST).toUpperCase(Locale.ROOT);
        double day = anchor.day(t, r, Role.DATE, Role.STUDY_DAY);
        if (t.has(Role.STATUS) && t.text(r, Role.STATUS).equalsIgnoreCase("NOT DONE")) {
            t.left(r, "not-done", "assessment not done");
        } else if (test.startsWith("MRD")) {
            add(residuals, anchor, new Residual(day, t.has(Role.SECOND_CATEGORY) ? t.text(r, Role.SECOND_CATEGORY) : "",
                    t.text(r, Role.RESULT), t.source(r, Role.RESULT)));
            t.used(r, "residual-disease", "result of minimal residual disease");
        } else if (test.equals("OVRLRESP")) {
            assessment(t, r, anchor, day, t.text(r, Role.RESULT), t.has(Role.EVALUATOR) ? t.text(r, Role.EVALUATOR) : "");
        } else {
            t.left(r, "other-test", "an assessment that no endpoint asks for");
        }
    }

    private void analysedResponse(InputTable t, int r, Anchor anchor) {
        if (t.text(r, Role.PARAMETER).equalsIgnoreCase("OVRLRESP")) {
            assessment(t, r, anchor, anchor.day(t, r, Role.DATE, Role.STUDY_DAY), t.text(r, Role.TEXT), "");
        }
    }

    private void assessment(InputTable t, int r, Anchor anchor, double day, String result, String evaluator) {
        Role role = t.kind() == DataSetKind.ADRS ? Role.TEXT : Role.RESULT;
        if (!WORDS.contains(result.toUpperCase(Locale.ROOT))) {
            t.finding(r, role, "check.terminology", Severity.WARNING, anchor.id(),
                    "no known overall response; the assessment does not count",
                    "Use the codes of the response criteria: sCR, CR, VGPR, PR, MR, SD, PD, NE.");
        }
        if (Double.isNaN(day)) {
            t.finding(r, Role.DATE, "check.date-missing", Severity.WARNING, anchor.id(),
                    "the assessment has no complete date and does not count",
                    "Give year, month and day.");
        }
        add(assessments, anchor, new Assessment(day, result, evaluator, t.source(r, role)));
        t.used(r, "assessment", "overall response");
    }

    private void event(InputTable t, int r, Anchor anchor) {
        String written = t.has(Role.GRADE) ? t.text(r, Role.GRADE).toUpperCase(Locale.ROOT).replace("GRADE", "").trim() : "";
        int grade = written.matches("[1-5]") ? Integer.parseInt(written) : 0;
        if (grade == 0 && !written.isEmpty()) {
            t.finding(r, Role.GRADE, "check.terminology", Severity.WARNING, anchor.id(), "no grade from 1 to 5", "Correct the grade.");
        }
        double start = anchor.day(t, r, Role.START, Role.START_DAY);
        double end = anchor.day(t, r, Role.END, Role.END_DAY);
        if (end < start) {
            t.finding(r, Role.END, "check.end-before-start", Severity.WARNING, anchor.id(), "the event ends before it starts",
                    "Check both dates.");
        }
        List<String> categories = new ArrayList<>();
        for (Role role : List.of(Role.CATEGORY, Role.SECOND_CATEGORY)) {
            if (t.has(role) && !t.text(r, role).isEmpty()) {
                categories.add(t.text(r, role));
            }
        }
        add(events, anchor, new AdverseEvent(t.text(r, Role.TERM), categories, grade, t.has(Role.GRADING) ? t.text(r, Role.GRADING) : "",
                start, end, t.source(r, Role.TERM)));
        t.used(r, "adverse-event", "adverse event");
    }

    private void count(InputTable t, int r, Anchor anchor) {
        String test = TESTS.get(t.text(r, Role.TEST).toUpperCase(Locale.ROOT));
        if (test == null) {
            t.left(r, "other-test", "a laboratory test that no endpoint asks for");
            return;
        }
        double value = t.number(r, Role.NUMBER);
        if (Double.isNaN(value)) {
            t.left(r, "no-result", "no numeric result");
            return;
        }
        String unit = t.has(Role.UNIT) ? t.text(r, Role.UNIT).toUpperCase(Locale.ROOT).replace(" ", "") : "";
        Double factor = (test.equals("HGB") ? MASS_UNITS : COUNT_UNITS).get(unit);
        if (factor == null && !unit.isEmpty()) {
            t.finding(r, Role.UNIT, "check.lab-unit", Severity.WARNING, anchor.id(), "the unit does not convert to that of the grades",
                    "Give 10^9/L for counts and g/L for haemoglobin, or convert at the source.");
            t.left(r, "lab-unit", "unit that does not convert");
            return;
        }
        add(counts, anchor, new LabValue(test, anchor.day(t, r, Role.DATE, Role.STUDY_DAY), factor == null ? value : value * factor,
                t.source(r, Role.NUMBER)));
        t.used(r, "laboratory-value", "blood count");
    }
}
