package org.kinetrail.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.nca.RulesTree;

/** The rules file of the stand-alone table takes the nca part of a plan as it stands. */
class PlanRulesOfTheTableTest {

    @Test
    void everyRuleOfThePlanIsOneOfTheTable() {
        List<String> unknown = new ArrayList<>();
        for (RecordComponent rule : AnalysisPlan.NcaRules.class.getRecordComponents()) {
            if (!RulesTree.names().contains(rule.getName())) {
                unknown.add(rule.getName());
            }
        }
        assertEquals(List.of(), unknown);
    }
}
