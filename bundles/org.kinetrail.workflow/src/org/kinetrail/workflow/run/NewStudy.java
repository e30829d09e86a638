package org.kinetrail.workflow.run;

import java.util.LinkedHashMap;
import java.util.Map;

import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.plan.PlanReader;

/** The documents a study begins with. */
public final class NewStudy {

    private NewStudy() {
    }

    /** A study without data, and the standard plan. */
    public static Map<String, Object> documents(String id, String title, boolean demo, Platform platform) {
        Map<String, Object> study = new LinkedHashMap<>();
        study.put("id", id);
        study.put("title", title);
        study.put("demo", demo);
        study.put("created", Moments.now(platform));
        study.put("state", "DRAFT");
        Map<String, Object> documents = new LinkedHashMap<>();
        documents.put("study", study);
        documents.put("plan", PlanReader.tree(AnalysisPlan.standard()));
        return documents;
    }
}
