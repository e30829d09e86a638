package org.kinetrail.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;
import org.kinetrail.analysis.results.ResultsJson;
import org.kinetrail.data.Refusal;

class PlanTreeTest {

    @Test
    void aPlanSurvivesTheTripThroughAMap() {
        AnalysisPlan plan = AnalysisPlan.standard();
        assertEquals(plan, PlanTree.fromMap(PlanTree.toMap(plan)));
        assertEquals(ResultsJson.writeRecord(plan), ResultsJson.writeRecord(PlanTree.fromMap(PlanTree.toMap(plan))));
    }

    @Test
    void oneSettingChangesByItsPath() {
        AnalysisPlan plan = PlanTree.with(AnalysisPlan.standard(), "timeToEvent.0.metric", "CMAX");
        assertEquals("CMAX", plan.timeToEvent().get(0).metric());
        assertEquals(0.9, PlanTree.with(plan, "intervals.level", "0.9").intervals().level());
        assertEquals(List.of(300.0, 460.0), PlanTree.with(plan, "doseRange.doses", "300, 460").doseRange().doses());
        assertEquals("80", PlanTree.with(plan, "referencePatient.WEIGHT", "80").referencePatient().get("WEIGHT"));
    }

    @Test
    void wrongSettingsAreRefusedByPath() {
        AnalysisPlan plan = AnalysisPlan.standard();
        assertTrue(assertThrows(Refusal.class, () -> PlanTree.with(plan, "selection.forwardQ", 1)).getMessage()
                .contains("selection.forwardQ"));
        assertTrue(assertThrows(Refusal.class, () -> PlanTree.with(plan, "selection.forwardP", "small")).getMessage()
                .contains("plan.selection.forwardP"));
        assertTrue(assertThrows(Refusal.class, () -> PlanTree.with(plan, "timeToEvent.9.metric", "CMAX")).getMessage()
                .contains("position"));
        Map<String, Object> map = new HashMap<>(PlanTree.toMap(plan));
        map.remove("metrics");
        assertTrue(assertThrows(Refusal.class, () -> PlanTree.fromMap(map)).getMessage().contains("plan.metrics"));
        map.put("metrics", List.of());
        map.put("colour", "blue");
        assertTrue(assertThrows(Refusal.class, () -> PlanTree.fromMap(map)).getMessage().contains("plan.colour"));
    }
}
