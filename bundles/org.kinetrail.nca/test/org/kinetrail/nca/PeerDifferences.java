package org.kinetrail.nca;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Why a reference row of one tool, or one of two that disagree, is not ours: the rule by its name. */
final class PeerDifferences {

    /** Rows of one tool that are not ours, by rule. */
    static final Map<String, Integer> SINGLE_TOOL_COUNTS = new TreeMap<>(Map.ofEntries(
            Map.entry("LAST and ALL have a value also when the interval ends after a last sample below the limit", 108),
            Map.entry("PKNCA's lin-log has no number for the predicted tail", 50),
            Map.entry("Tlag by the Phoenix rule", 2),
            Map.entry("a falling fit that explains no more than a constant is no slope", 24),
            Map.entry("all below the limit: areas 0 and flagged, nothing that needs a concentration or a slope", 45),
            Map.entry("bolus: slope from Tmax on, C0 from post-dose samples when the one at the dose is zero", 43),
            Map.entry("falling to zero is the linear triangle, also in log mode", 2),
            Map.entry("lin-log switches at the Tmax of the profile, so that intervals add up", 12),
            Map.entry("no slope, no intercept: NonCompart's b0 is a leftover", 54),
            Map.entry("tails LAST, IFO and IFP start at Tlast: samples below the limit beyond it do not count", 186),
            Map.entry("the start is inserted again after a rule dropped the zero at the dose", 258)));
    /** Disagreements of the two tools, by rule and by the tool that is right by it. */
    static final Map<String, Integer> DISAGREEMENT_COUNTS = new TreeMap<>(Map.ofEntries(
            Map.entry("Tlag by the Phoenix rule: NonCompart", 4),
            Map.entry("Tlag by the Phoenix rule: PKNCA", 24),
            Map.entry("all below the limit: NonCompart", 42),
            Map.entry("all below the limit: PKNCA", 18),
            Map.entry("bolus: NonCompart", 30),
            Map.entry("bolus: PKNCA", 38),
            Map.entry("bolus: neither", 16),
            Map.entry("falling to zero is the linear triangle: PKNCA", 51),
            Map.entry("flat profiles have a Tlast and an area: PKNCA", 10),
            Map.entry("no slope, no points: PKNCA", 68),
            Map.entry("one sample and the inserted start make an area: PKNCA", 8),
            Map.entry("rising tail: PKNCA", 176),
            Map.entry("the start is inserted again: NonCompart", 304),
            Map.entry("the start is inserted again: PKNCA", 6)));

    private static final Set<String> SLOPE = Set.of("LAMZ", "LAMZHL", "LAMZNPT", "LAMZLL", "LAMZUL", "LAMZSPN", "R2", "R2ADJ", "CORRXY",
            "b0",
            "CLSTP");

    private PeerDifferences() {
    }

    static String ruleOf(Map<String, String> row) {
        String name = row.get("case");
        String parameter = row.get("parameter");
        String method = row.get("method");
        boolean pknca = row.get("source").startsWith("PKNCA");
        boolean theirsMissing = row.get("value").equals("NA");
        if (name.equals("cart_all_blq")) {
            return "all below the limit: areas 0 and flagged, nothing that needs a concentration or a slope";
        }
        if (parameter.equals("TLAG")) {
            return "Tlag by the Phoenix rule";
        }
        if (parameter.equals("b0") && !pknca) {
            return "no slope, no intercept: NonCompart's b0 is a leftover";
        }
        if (row.get("blq_rule").equals("alldrop") && pknca && (theirsMissing || parameter.startsWith("AUCINT"))) {
            return "the start is inserted again after a rule dropped the zero at the dose";
        }
        if (pknca && method.equals("linlog") && parameter.startsWith("AUCINT_IFP") && theirsMissing) {
            return "PKNCA's lin-log has no number for the predicted tail";
        }
        if (name.equals("cart_rising_tail")) {
            return "a falling fit that explains no more than a constant is no slope";
        }
        if (name.startsWith("pkncatest_iv_c0")) {
            return "bolus: slope from Tmax on, C0 from post-dose samples when the one at the dose is zero";
        }
        if (name.equals("pkncatest_twopeaks") && method.equals("linlog")) {
            return "lin-log switches at the Tmax of the profile, so that intervals add up";
        }
        if (pknca && parameter.matches("AUCINT_(LAST|ALL)_.*") && theirsMissing) {
            return "LAST and ALL have a value also when the interval ends after a last sample below the limit";
        }
        if (pknca && parameter.startsWith("AUCINT")) {
            return "tails LAST, IFO and IFP start at Tlast: samples below the limit beyond it do not count";
        }
        if (!pknca && name.equals("cart_blq_middle") && row.get("blq_rule").equals("all0")) {
            return "falling to zero is the linear triangle, also in log mode";
        }
        return "";
    }

    static String disagreementRule(Map<String, String> row) {
        String name = row.get("case");
        String parameter = row.get("parameter");
        String rule = row.get("blq_rule");
        if (name.equals("cart_all_blq")) {
            return parameter.equals("LAMZNPT") ? "no slope, no points" : "all below the limit";
        }
        if (name.equals("cart_rising_tail") && !parameter.equals("TLAG") && !parameter.matches("AUC(LST|ALL)|AUMCLST|MRTEVLST")) {
            return "rising tail";
        }
        if (parameter.equals("LAMZNPT") && !name.startsWith("pkncatest_iv_c0")) {
            return "no slope, no points";
        }
        if (parameter.equals("TLAG")) {
            return "Tlag by the Phoenix rule";
        }
        if (rule.equals("alldrop")) {
            return "the start is inserted again";
        }
        if (name.startsWith("pkncatest_iv_c0")) {
            return "bolus";
        }
        if (name.equals("cart_single_sample")) {
            return "one sample and the inserted start make an area";
        }
        if (parameter.equals("TLST") || name.equals("cart_flat")) {
            return "flat profiles have a Tlast and an area";
        }
        return parameter.startsWith("AUC") || parameter.startsWith("AUMC") || parameter.startsWith("MRT") || SLOPE.contains(parameter)
                || parameter.matches("CL.*|V.*") ? "falling to zero is the linear triangle" : "";
    }
}
