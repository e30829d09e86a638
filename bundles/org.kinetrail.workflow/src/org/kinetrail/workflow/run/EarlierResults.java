package org.kinetrail.workflow.run;

import java.util.List;
import java.util.Map;

import org.kinetrail.analysis.results.ElsewhereResults;
import org.kinetrail.data.RecordTree;

/**
 * Results that an earlier release kept, brought to the form of this one in memory; the kept file stays as it is. Each step adds what that
 * release did not know, with the value that says the same of its run: nothing is guessed. A form that no step brings here is refused by
 * {@link StoredResults}.
 */
final class EarlierResults {

    private EarlierResults() {
    }

    /** The tree with what was not known when it was written; the tree is changed. */
    static Map<String, Object> present(Map<String, Object> tree) {
        choicesByHand(tree);
        areasToInfinity(tree);
        comparators(tree);
        tree.putIfAbsent("elsewhere", RecordTree.toMap(ElsewhereResults.NOTHING));
        return tree;
    }

    /** Before samples and slopes could be chosen by hand, none was: the plan has no such choice and no sample is kept out of a slope. */
    private static void choicesByHand(Map<String, Object> tree) {
        if (tree.get("plan") instanceof Map<?, ?> plan) {
            absent(plan, "excludedSamples", List.of());
            absent(plan, "slopes", List.of());
        }
        if (tree.get("nca") instanceof Map<?, ?> nca && nca.get("subjects") instanceof List<?> subjects) {
            subjects.forEach(EarlierResults::points);
        }
    }

    /** Before a plan could ask for areas to infinity, none was reported. */
    private static void areasToInfinity(Map<String, Object> tree) {
        if (tree.get("plan") instanceof Map<?, ?> plan && plan.get("nca") instanceof Map<?, ?> rules) {
            absent(rules, "areasToInfinity", false);
        }
    }

    /** Before a plan could name studies for comparison alone, the studies of the data were equals. */
    private static void comparators(Map<String, Object> tree) {
        if (tree.get("plan") instanceof Map<?, ?> plan && plan.get("pooled") instanceof Map<?, ?> pooled) {
            absent(pooled, "comparators", List.of());
        }
    }

    private static void points(Object subject) {
        if (subject instanceof Map<?, ?> profile && profile.get("points") instanceof List<?> points) {
            for (Object point : points) {
                if (point instanceof Map<?, ?> members) {
                    absent(members, "offSlope", "");
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void absent(Map<?, ?> members, String name, Object value) {
        ((Map<String, Object>) members).putIfAbsent(name, value);
    }
}
