package org.kinetrail.workflow.run;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.RecordTree;
import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.Run;
import org.kinetrail.trail.ObjectStore;

/** Results as a run kept them, read again without running anything. */
public final class StoredResults {

    private StoredResults() {
    }

    /** The newest run of the cut that has results, a draft included; empty when there is none. */
    public static Optional<Run> newest(List<Run> runs, DataCut cut) {
        return runs.stream().filter(run -> run.getResultsHash() != null && run.getDataHash().equals(cut.getDataHash()))
                .reduce((earlier, later) -> later);
    }

    /** The non-compartmental results of a run. */
    public static NcaResults nca(ObjectStore objects, Run run) {
        Map<String, Object> tree = ModelJson.parse(new String(objects.get(run.getResultsHash()), StandardCharsets.UTF_8));
        if (!(tree.get("nca") instanceof Map<?, ?> nca)) {
            throw new Refusal("The results of " + run.getId() + " hold no kinetics; verify the study.");
        }
        return RecordTree.fromMap(NcaResults.class, members(nca), "results.nca");
    }

    /** Everything that a run found. */
    public static AnalysisResults all(ObjectStore objects, Run run) {
        return RecordTree.fromMap(AnalysisResults.class, ModelJson.parse(new String(objects.get(run.getResultsHash()), StandardCharsets.UTF_8)),
                "results");
    }

    private static Map<String, Object> members(Map<?, ?> map) {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((name, value) -> members.put((String) name, value));
        return members;
    }
}
