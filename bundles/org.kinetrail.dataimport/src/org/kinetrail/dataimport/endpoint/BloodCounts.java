package org.kinetrail.dataimport.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.EndpointValue.Binary;
import org.kinetrail.data.EndpointValue.NotEvaluable;
import org.kinetrail.data.Intervention;
import org.kinetrail.data.Source;
import org.kinetrail.dataimport.endpoint.SubjectRecords.LabValue;

/**
 * Cytopenia of one subject from its blood counts. The worst grade of a calendar day counts; a line has recovered when its grade is below
 * the limit on the required number of days with results in a row, and stays recovered unless it falls to grade 3 again.
 */
final class BloodCounts {

    /** Upper bounds of grades 4, 3, 2 of CTCAE 5.0 by test, in 10^9/L and g/L; anaemia has no laboratory grade 4. */
    private static final Map<String, double[]> LIMITS = Map.of("NEUT", new double[] {0.5, 1.0, 1.5}, "PLAT", new double[] {25, 50, 75},
            "HGB", new double[] {Double.NEGATIVE_INFINITY, 80, 100}, "LYM", new double[] {0.2, 0.5, 0.8}, "WBC",
            new double[] {1, 2, 3});
    private static final int SEVERE = 3;

    private final SubjectRecords records;
    private final EndpointRules.Cytopenia rules;

    BloodCounts(SubjectRecords records, EndpointRules.Cytopenia rules) {
        this.records = records;
        this.rules = rules;
    }

    /** Grade by value: 4, 3, 2, or 1 for anything better. */
    static int grade(String test, double value) {
        double[] limits = LIMITS.get(test);
        return value < limits[0] ? 4 : value < limits[1] ? 3 : value < limits[2] ? 2 : 1;
    }

    static boolean known(String test) {
        return LIMITS.containsKey(test);
    }

    private enum Verdict {
        NEVER, RECOVERED, NOT_RECOVERED, UNKNOWN
    }

    EndpointValue withoutRecovery() {
        if (!records.infused()) {
            return new NotEvaluable("not-infused", "never infused", List.of());
        }
        List<Source> used = new ArrayList<>();
        boolean unknown = false;
        double onset = Double.POSITIVE_INFINITY;
        for (String line : rules.lines()) {
            TreeMap<Integer, Integer> days = worstByDay(line, used);
            if (days.isEmpty()) {
                unknown = true;
                continue;
            }
            Verdict verdict = verdict(line, days);
            if (verdict == Verdict.NOT_RECOVERED) {
                onset = Math.min(onset, days.entrySet().stream().filter(e -> e.getValue() >= SEVERE).findFirst().orElseThrow().getKey());
            }
            unknown |= verdict == Verdict.UNKNOWN;
        }
        boolean died = records.deathDay() <= rules.windowDays();
        if (onset < Double.POSITIVE_INFINITY && !died) {
            return new Binary(true, onset, used);
        }
        if (died) {
            return new NotEvaluable("death-in-window", "died before the end of the window", used);
        }
        if (unknown) {
            return new NotEvaluable("no-laboratory-value", "no result late enough in the window to judge recovery", used);
        }
        return new Binary(false, Double.NaN, used);
    }

    private TreeMap<Integer, Integer> worstByDay(String line, List<Source> used) {
        TreeMap<Integer, Integer> worst = new TreeMap<>();
        for (LabValue value : records.counts()) {
            if (value.test().equals(line) && value.day() >= 0 && value.day() <= rules.windowDays() && !Double.isNaN(value.value())) {
                worst.merge((int) Math.floor(value.day()), grade(line, value.value()), Math::max);
                used.add(value.source());
            }
        }
        return worst;
    }

    private Verdict verdict(String line, TreeMap<Integer, Integer> days) {
        boolean severe = false;
        boolean recovered = false;
        int row = 0;
        for (Map.Entry<Integer, Integer> day : days.entrySet()) {
            if (day.getValue() >= SEVERE) {
                severe = true;
                recovered = false;
                row = 0;
            } else if (day.getValue() < rules.recoveredBelow() && !supported(line, day.getKey())) {
                row++;
                recovered |= severe && row >= rules.consecutiveDays();
            } else {
                row = 0;
            }
        }
        if (recovered) {
            return Verdict.RECOVERED;
        }
        if (days.lastKey() < rules.latestDayFrom()) {
            return Verdict.UNKNOWN;
        }
        return severe ? Verdict.NOT_RECOVERED : Verdict.NEVER;
    }

    private boolean supported(String line, int day) {
        int span = line.equals("NEUT") ? rules.growthFactorDays() : line.equals("PLAT") || line.equals("HGB") ? rules.transfusionDays() : 0;
        String type = line.equals("NEUT") ? "g-csf" : "transfusion";
        for (Intervention drug : records.interventions()) {
            double end = Double.isNaN(drug.endDay()) ? drug.startDay() : drug.endDay();
            if (span > 0 && drug.type().equals(type) && day >= drug.startDay() && day <= end + span) {
                return true;
            }
        }
        return false;
    }
}
