package org.kinetrail.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.simulation.Scenario.Feature;

/**
 * What is known of a subject before the infusion.
 *
 * @param burden         high tumour burden
 * @param extramedullary extramedullary disease
 * @param highRisk       high-risk cytogenetics
 * @param stage          R-ISS stage: I, II, III, empty when unknown
 * @param weight         kg
 * @param values         further variables of ADSL by name: numbers or text
 */
record Baseline(boolean burden, boolean extramedullary, boolean highRisk, String stage, double weight, Map<String, Object> values) {

    static final double BURDEN_SHARE = 0.28;

    /** Draws one subject of the scenario's population. */
    static Baseline draw(Draws draws, Scenario scenario) {
        boolean late = scenario.has(Feature.COMPARATOR);
        boolean burden = draws.chance(BURDEN_SHARE);
        boolean extramedullary = draws.chance(late ? 0.39 : 0.24);
        boolean highRisk = draws.chance(late ? 0.35 : 0.42);
        String stage = late ? draws.pick(new double[] {0.11, 0.70, 0.16, 0.03}, "I", "II", "III", "")
                : draws.pick(new double[] {0.20, 0.59, 0.12, 0.09}, "I", "II", "III", "");
        double weight = rounded(75 * Elementary.exp(0.22 * draws.normal()), 10);
        Map<String, Object> values = new LinkedHashMap<>();
        person(draws, late, values);
        disease(draws, late, highRisk, values);
        laboratory(draws, burden, values);
        return new Baseline(burden, extramedullary, highRisk, stage, weight, values);
    }

    private static void person(Draws draws, boolean late, Map<String, Object> values) {
        double age = Math.rint((late ? 61 : 63) + 9.5 * draws.normal());
        values.put("AGE", Math.max(late ? 33 : 30, Math.min(late ? 78 : 81, age)));
        values.put("SEX", draws.pick(new double[] {0.61, 0.39}, "M", "F"));
        values.put("RACE", draws.pick(new double[] {0.68, 0.07, 0.03, 0.22}, "WHITE", "BLACK OR AFRICAN AMERICAN", "ASIAN", "UNKNOWN"));
        values.put("ECOGBL", Double.parseDouble(draws.pick(late ? new double[] {0.45, 0.53, 0.02} : new double[] {0.473, 0.523, 0.004},
                "0", "1", "2")));
    }

    private static void disease(Draws draws, boolean late, boolean highRisk, Map<String, Object> values) {
        values.put("AMP1QFL", yes(draws.chance(0.49)));
        values.put("DEL17PFL", yes(highRisk && draws.chance(0.62)));
        double lines = late ? 3 + Math.floor(7 * draws.uniform()) : Double.parseDouble(draws.pick(new double[] {0.31, 0.37, 0.32},
                "2", "3", "4"));
        values.put("PRLINES", lines);
        values.put("PASCTFL", yes(draws.chance(0.84)));
        boolean triple = draws.chance(late ? 0.84 : 0.65);
        values.put("TRIREFFL", yes(triple));
        values.put("PENTRFFL", yes(triple && draws.chance(late ? 0.31 : 0.09)));
        values.put("BRIDGFL", yes(draws.chance(late ? 0.88 : 0.84)));
        values.put("DXYEARS", rounded(Math.max(0.6, Math.min(21.8, 4.1 * Elementary.exp(0.6 * draws.normal()))), 10));
    }

    private static void laboratory(Draws draws, boolean burden, Map<String, Object> values) {
        double b = burden ? 1 : 0;
        values.put("SBCMABL", Math.rint(180 * Elementary.exp(1.0 * b + 0.8 * draws.normal())));
        values.put("LDHBL", Math.rint(190 * Elementary.exp(0.25 * b + 0.3 * draws.normal())));
        values.put("FERRBL", Math.rint(300 * Elementary.exp(0.5 * b + 0.9 * draws.normal())));
        values.put("CRPBL", rounded(4 * Elementary.exp(0.6 * b + 1.1 * draws.normal()), 10));
        values.put("ALBBL", rounded(38 - 2 * b + 4 * draws.normal(), 10));
        values.put("VCNBL", rounded(1.6 * Elementary.exp(0.35 * draws.normal()), 100));
        values.put("FORMUL", draws.pick(new double[] {0.55, 0.45}, "FORMULATION 1", "FORMULATION 2"));
        values.put("ADAFL", yes(draws.chance(0.45)));
    }

    double number(String name) {
        return (Double) values.get(name);
    }

    String text(String name) {
        return (String) values.get(name);
    }

    boolean stageThree() {
        return stage.equals("III");
    }

    static String yes(boolean value) {
        return value ? "Y" : "N";
    }

    static double rounded(double value, double perUnit) {
        return Math.rint(value * perUnit) / perUnit;
    }
}
