package org.kinetrail.workflow.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.plan.PlanPackage;

/** The plan model and the plan record say the same, so nothing is lost on the way from an edit to a result. */
class PlanReaderTest {

    @Test
    void theStandardPlanSurvivesModelAndJson() {
        AnalysisPlan plan = AnalysisPlan.standard();
        String json = ModelJson.write(PlanReader.model(plan));
        var model = (org.kinetrail.model.plan.AnalysisPlan) ModelJson.read(json, PlanPackage.Literals.ANALYSIS_PLAN);
        assertEquals(plan, PlanReader.read(model));
        assertEquals(json, ModelJson.write(model));
    }

    /** A plan of an earlier release holds no comparators; it must be written as it was, or its study would not verify. */
    @Test
    void comparatorsAreWrittenOnlyWhereThePlanNamesThem() {
        AnalysisPlan named = PlanTree.with(AnalysisPlan.standard(), "pooled.comparators", List.of("KARMMA"));
        String json = ModelJson.write(PlanReader.model(named));
        assertEquals(named, PlanReader.read((org.kinetrail.model.plan.AnalysisPlan) ModelJson.read(json, PlanPackage.Literals.ANALYSIS_PLAN)));
        assertTrue(json.contains("KARMMA"));
        assertFalse(ModelJson.write(PlanReader.model(AnalysisPlan.standard())).contains("comparators"));
    }
}
