package org.kinetrail.workflow.study;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kinetrail.model.ModelException;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.ModelPath;
import org.kinetrail.model.ModelTree;
import org.kinetrail.model.plan.AnalysisPlan;
import org.kinetrail.model.plan.PlanPackage;
import org.kinetrail.model.study.Study;
import org.kinetrail.model.study.StudyPackage;

/**
 * The two documents of a study. A path is {@code study} or {@code plan} for a whole document, or one of these followed by a place in it:
 * {@code study.runs[2]}, {@code plan.nca.method}. Setting a list element at the list's size appends; setting it to null removes it.
 */
public final class Documents {

    private Study study;
    private AnalysisPlan plan;

    /** Documents of a study that does not exist yet. */
    public Documents() {
    }

    private Documents(Study study, AnalysisPlan plan) {
        this.study = study;
        this.plan = plan;
    }

    /** The study document; null before the first event. Treat it as read-only: change goes through {@link #apply}. */
    public Study study() {
        return study;
    }

    /** The plan document; null before the first event. Treat it as read-only. */
    public AnalysisPlan plan() {
        return plan;
    }

    /** Text of {@code study.json}. */
    public String studyJson() {
        return ModelJson.write(study);
    }

    /** Text of {@code plan.json}. */
    public String planJson() {
        return ModelJson.write(plan);
    }

    /** An independent copy. */
    public Documents copy() {
        return new Documents(study == null ? null : EcoreUtil.copy(study), plan == null ? null : EcoreUtil.copy(plan));
    }

    /** Sets values by path, in the order of the map. */
    public void apply(Map<String, Object> changes) {
        changes.forEach(this::set);
    }

    /** The present values at these paths, null where there is nothing. */
    public Map<String, Object> values(Iterable<String> paths) {
        Map<String, Object> values = new TreeMap<>();
        for (String path : paths) {
            EObject document = path.equals("plan") || path.startsWith("plan.") ? plan : study;
            Object value = null;
            if (document != null) {
                value = path.indexOf('.') < 0 ? ModelTree.toMap(document) : ModelPath.resolve(document, inner(path)).tree();
            }
            values.put(path, value);
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private void set(String path, Object tree) {
        if (path.equals("study")) {
            study = (Study) ModelTree.toObject((Map<String, ?>) tree, StudyPackage.Literals.STUDY);
        } else if (path.equals("plan")) {
            plan = (AnalysisPlan) ModelTree.toObject((Map<String, ?>) tree, PlanPackage.Literals.ANALYSIS_PLAN);
        } else if (path.startsWith("study.")) {
            place(ModelPath.resolve(study, inner(path)), tree);
        } else if (path.startsWith("plan.")) {
            place(ModelPath.resolve(plan, inner(path)), tree);
        } else {
            throw new ModelException("'" + path + "' names neither the study nor the plan");
        }
    }

    @SuppressWarnings("unchecked")
    private static void place(ModelPath place, Object tree) {
        Object value = place.valueOf(tree);
        if (place.index() < 0) {
            if (value == null) {
                place.owner().eUnset(place.feature());
            } else if (place.feature().isMany()) {
                List<Object> list = (List<Object>) place.owner().eGet(place.feature());
                list.clear();
                list.addAll((List<Object>) value);
            } else {
                place.owner().eSet(place.feature(), value);
            }
            return;
        }
        List<Object> list = (List<Object>) place.owner().eGet(place.feature());
        if (value == null) {
            list.remove(place.index());
        } else if (place.index() == list.size()) {
            list.add(value);
        } else {
            list.set(place.index(), value);
        }
    }

    private static String inner(String path) {
        return path.substring(path.indexOf('.') + 1);
    }
}
