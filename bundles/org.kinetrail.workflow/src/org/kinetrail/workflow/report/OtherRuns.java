package org.kinetrail.workflow.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.study.Run;
import org.kinetrail.report.RecordAtAGlance;
import org.kinetrail.workflow.run.StoredResults;
import org.kinetrail.workflow.study.StudyFolder;

/** {@code other-runs.json}: the models that other runs of the study fitted, so that nothing tried stays unsaid. */
final class OtherRuns {

    private OtherRuns() {
    }

    /** The document for the report of a run; empty when no other run has results. */
    static byte[] of(StudyFolder study, Run reported) {
        List<Object> runs = new ArrayList<>();
        for (Run run : study.documents().study().getRuns()) {
            if (run.getResultsHash() != null && !run.getId().equals(reported.getId())) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("run", run.getId());
                entry.put("ended", ended(study, run));
                runs.add(entry);
            }
        }
        return runs.isEmpty() ? new byte[0] : Attachments.utf8(ModelJson.text(Map.of("runs", runs)));
    }

    /** Ids of a run's models by how they ended. */
    private static Map<String, Object> ended(StudyFolder study, Run run) {
        Map<String, Object> ended = new LinkedHashMap<>();
        try {
            for (AnalysisResults.Fitted model : StoredResults.all(study.objects(), run).fitted()) {
                String id = (model.at().startsWith("/sensitivity") ? "sensitivity." : "") + model.fit().id();
                @SuppressWarnings("unchecked")
                List<Object> ids = (List<Object>) ended.computeIfAbsent(model.fit().outcome().status(), k -> new ArrayList<>());
                ids.add(id);
            }
        } catch (Refusal e) {
            ended.put("not readable by this release", List.of());
        }
        return ended;
    }

    static List<RecordAtAGlance.Fitted> read(byte[] json) {
        List<RecordAtAGlance.Fitted> fitted = new ArrayList<>();
        if (json.length == 0) {
            return fitted;
        }
        for (Object item : (List<?>) ModelJson.parse(new String(json, StandardCharsets.UTF_8)).get("runs")) {
            Map<?, ?> run = (Map<?, ?>) item;
            ((Map<?, ?>) run.get("ended")).forEach((status, ids) -> fitted.add(new RecordAtAGlance.Fitted((String) run.get("run"),
                    ((String) status).replace('-', ' '), ((List<?>) ids).stream().map(String::valueOf).toList())));
        }
        return fitted;
    }
}
