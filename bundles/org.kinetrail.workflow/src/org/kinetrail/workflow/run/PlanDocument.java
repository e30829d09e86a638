package org.kinetrail.workflow.run;

import java.nio.charset.StandardCharsets;

import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.plan.PlanPackage;
import org.kinetrail.workflow.plan.PlanReader;

/** A plan document as bytes. */
public final class PlanDocument {

    private PlanDocument() {
    }

    /** The plan record of a {@code plan.json}. */
    public static AnalysisPlan read(byte[] json) {
        return PlanReader.read((org.kinetrail.model.plan.AnalysisPlan) ModelJson.read(new String(json, StandardCharsets.UTF_8),
                PlanPackage.Literals.ANALYSIS_PLAN));
    }
}
