package org.kinetrail.workflow.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinetrail.model.ModelJson;
import org.kinetrail.model.study.Run;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.study.TreeDifference;

/**
 * What changed between the last draft run and the first run of an approved plan after it.
 *
 * @param draft   id of the draft run
 * @param plan    settings of the plan by path, as they were in the draft and as they are
 * @param newData whether other data were read
 */
public record SinceDraft(String draft, Map<String, Pair> plan, boolean newData) {

    /** A value before and after; null where there is none. */
    public record Pair(Object was, Object is) {
    }

    /** The change up to a run of the plan and data at hand; empty when no draft went before, or an approved run came in between. */
    static Optional<SinceDraft> of(StudyFolder study, String planJson, String dataHash) {
        List<Run> runs = study.documents().study().getRuns();
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run run = runs.get(i);
            if (run.getResultsHash() != null) {
                return run.isDraft() ? Optional.of(between(study, run, planJson, dataHash)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static SinceDraft between(StudyFolder study, Run draft, String planJson, String dataHash) {
        Map<String, Object> was = ModelJson.parse(new String(study.objects().get(draft.getPlanHash()), StandardCharsets.UTF_8));
        Map<String, Object> is = ModelJson.parse(planJson);
        Map<String, Object> before = TreeDifference.between("plan", is, was);
        Map<String, Pair> changes = new LinkedHashMap<>();
        TreeDifference.between("plan", was, is).forEach((path, value) -> changes.put(path, new Pair(before.get(path), value)));
        return new SinceDraft(draft.getId(), changes, !draft.getDataHash().equals(dataHash));
    }

    /** A sentence for each change; one that says so when there is none. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (newData) {
            sentences.add("Other data than in " + draft + " were read.");
        }
        plan.forEach((path, pair) -> sentences.add(path + " was " + ModelJson.text(pair.was()).strip() + " in " + draft + " and is "
                + ModelJson.text(pair.is()).strip() + "."));
        return sentences.isEmpty() ? List.of("Data and plan are those of " + draft + ".") : sentences;
    }

    /** The list as it is kept beside the run. */
    byte[] json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("draft", draft);
        json.put("newData", newData);
        json.put("changes", sentences());
        return ModelJson.text(json).getBytes(StandardCharsets.UTF_8);
    }
}
