package org.kinetrail.workflow.run;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.analysis.results.ResultsJson;
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

    /** The non-compartmental results of a run, of an earlier release too; refused when this one does not read their form. */
    public static NcaResults nca(ObjectStore objects, Run run) {
        Map<String, Object> tree = tree(objects, run);
        if (!(tree.get("nca") instanceof Map<?, ?> nca)) {
            throw new Refusal("The results of " + run.getId() + " hold no kinetics; verify the study.");
        }
        return record(NcaResults.class, members(nca), "results.nca", run);
    }

    /** Everything that a run found; as {@link #nca}. */
    public static AnalysisResults all(ObjectStore objects, Run run) {
        return record(AnalysisResults.class, tree(objects, run), "results", run);
    }

    private static Map<String, Object> tree(ObjectStore objects, Run run) {
        Map<String, Object> tree = ModelJson.parse(new String(objects.get(run.getResultsHash()), StandardCharsets.UTF_8));
        Object format = tree.remove(ResultsJson.FORMAT_MEMBER);
        if (format == null) {
            return EarlierResults.present(tree);
        }
        if (!format.equals(ResultsJson.FORMAT)) {
            throw new Refusal("The results of " + run.getId() + ", made by " + run.getSoftware() + ", are kept as " + format + "; this version reads "
                    + ResultsJson.FORMAT + " and what came before it. Read them with the release that made them.");
        }
        return tree;
    }

    private static <T extends Record> T record(Class<T> type, Map<String, Object> tree, String name, Run run) {
        try {
            return RecordTree.fromMap(type, tree, name);
        } catch (Refusal e) {
            throw new Refusal("The results of " + run.getId() + ", made by " + run.getSoftware() + ", are kept in a form that this version does not"
                    + " read; run the plan again. The kept file stays as it is (" + e.getMessage().replaceAll(";.*", "") + ").", e);
        }
    }

    private static Map<String, Object> members(Map<?, ?> map) {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((name, value) -> members.put((String) name, value));
        return members;
    }
}
