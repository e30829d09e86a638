package org.kinetrail.workflow.export;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;
import org.kinetrail.data.Refusal;

/** What cannot be recomputed outside is not handed out as if it could. */
class ExportRunTest {

    @Test
    void anRPackOfAComparisonWithAnotherStudyIsRefused() {
        AnalysisPlan plan = PlanTree.with(AnalysisPlan.standard(), "pooled.comparators", List.of("KARMMA"));
        Refusal refused = assertThrows(Refusal.class, () -> ExportRun.requireWhole(ExportRun.Kind.QC_R, plan));
        assertEquals("The plan compares with KARMMA, which the R pack does not recompute; run a plan without pooled.comparators and export that run.",
                refused.getMessage());
        assertDoesNotThrow(() -> ExportRun.requireWhole(ExportRun.Kind.CDISC, plan));
        assertDoesNotThrow(() -> ExportRun.requireWhole(ExportRun.Kind.QC_R, AnalysisPlan.standard()));
    }
}
