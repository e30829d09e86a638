package org.kinetrail.analysis;

import java.util.List;
import java.util.Map;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;

/** Plans for tests: the standard one with few resamples, and variants of it. */
final class Plans {

    private Plans() {
    }

    static AnalysisPlan quick() {
        AnalysisPlan plan = PlanTree.with(AnalysisPlan.standard(), "selection.bootstrapReplicates", 20);
        return PlanTree.with(plan, "doseRange.bootstrap", 40);
    }

    /** Without resamples and sensitivity sets. */
    static AnalysisPlan bare() {
        AnalysisPlan plan = PlanTree.with(AnalysisPlan.standard(), "selection.bootstrapReplicates", 0);
        plan = PlanTree.with(plan, "doseRange.bootstrap", 2);
        return PlanTree.with(plan, "sensitivity", List.of());
    }

    static Map<String, Object> resolution(String rule, String action) {
        return Map.of("rule", rule, "subject", "", "file", "", "row", 0L, "action", action, "reason", "seen at the site", "by", "a.b");
    }
}
