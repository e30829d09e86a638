package org.kinetrail.workflow.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;
import org.kinetrail.model.ModelTree;
import org.kinetrail.model.plan.PlanPackage;

/** The plan model as a record, and a record as a model. Nothing else crosses from EMF to the rooms below. */
public final class PlanReader {

    private static final String NAMED = "referencePatient";

    private PlanReader() {
    }

    /** The record an analysis reads; a {@link org.kinetrail.data.Refusal} names a setting that does not fit. */
    public static AnalysisPlan read(org.kinetrail.model.plan.AnalysisPlan model) {
        Map<String, Object> tree = new LinkedHashMap<>(ModelTree.toMap(model));
        Map<String, Object> named = new TreeMap<>();
        for (Object entry : (List<?>) tree.get(NAMED)) {
            Map<?, ?> pair = (Map<?, ?>) entry;
            named.put((String) pair.get("name"), pair.get("value"));
        }
        tree.put(NAMED, named);
        Map<String, Object> pooled = new LinkedHashMap<>();
        ((Map<?, ?>) tree.get("pooled")).forEach((name, value) -> pooled.put((String) name, value));
        pooled.putIfAbsent("comparators", List.of());
        tree.put("pooled", pooled);
        return PlanTree.fromMap(tree);
    }

    /** The model of a record. */
    public static org.kinetrail.model.plan.AnalysisPlan model(AnalysisPlan plan) {
        return (org.kinetrail.model.plan.AnalysisPlan) ModelTree.toObject(tree(plan), PlanPackage.Literals.ANALYSIS_PLAN);
    }

    /** The plain tree of the model of a record. */
    public static Map<String, Object> tree(AnalysisPlan plan) {
        Map<String, Object> tree = new LinkedHashMap<>(PlanTree.toMap(plan));
        List<Object> named = new ArrayList<>();
        ((Map<?, ?>) tree.get(NAMED)).forEach((name, value) -> named.add(Map.of("name", name, "value", value)));
        tree.put(NAMED, named);
        return tree;
    }
}
