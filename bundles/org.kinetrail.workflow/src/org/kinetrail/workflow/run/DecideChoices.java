package org.kinetrail.workflow.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.study.CutDecision;
import org.kinetrail.model.study.DecisionStatus;
import org.kinetrail.model.study.Study;
import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/** Decides, with a reason, on choices of the plan whose rows a new data cut changed: they are kept as they stand or dropped from the plan. */
public final class DecideChoices {

    private DecideChoices() {
    }

    /** Numbers, from 1, and decisions that are still open. */
    public static Map<Integer, CutDecision> open(Study study) {
        Map<Integer, CutDecision> open = new LinkedHashMap<>();
        for (int i = 0; i < study.getDecisions().size(); i++) {
            if (study.getDecisions().get(i).getStatus() == DecisionStatus.OPEN) {
                open.put(i + 1, study.getDecisions().get(i));
            }
        }
        return open;
    }

    /** Refuses work that needs every choice decided. */
    static void requireNone(Study study) {
        Map<Integer, CutDecision> open = open(study);
        if (!open.isEmpty()) {
            Map.Entry<Integer, CutDecision> first = open.entrySet().iterator().next();
            throw new Refusal("The data cut '" + first.getValue().getCut() + "' changed the rows beneath " + open.size()
                    + (open.size() == 1 ? " choice" : " choices") + " of the plan, the first is " + first.getKey() + ": "
                    + first.getValue().getWords() + "; keep or drop each with a reason ('plan STUDY decide "
                    + first.getKey() + "=keep --reason ...').");
        }
    }

    /**
     * Decides one choice.
     *
     * @param number its number from 1
     * @param keep   whether it stays in the plan
     * @param reason why; required
     */
    public static void run(StudyFolder study, Actor actor, Platform platform, int number, boolean keep, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("A decision on a choice needs a reason; give --reason.");
        }
        CutDecision decision = open(study.documents().study()).get(number);
        if (decision == null) {
            throw new Refusal("There is no open decision " + number + "; 'plan STUDY decide' lists those that are.");
        }
        String place = "study.decisions[" + (number - 1) + "]";
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(place + ".status", keep ? "KEPT" : "DROPPED");
        values.put(place + ".at", Moments.now(platform));
        values.put(place + ".by", actor.id());
        values.put(place + ".event", study.nextEvent());
        values.put(place + ".reason", reason);
        if (!keep) {
            int entry = find(study, decision);
            if (entry >= 0) {
                values.put("plan." + decision.getList() + "[" + entry + "]", null);
            }
        }
        study.commit(actor, Change.of(keep ? "cut.keep" : "cut.drop", "decision", Integer.toString(number), values).because(reason));
    }

    private static int find(StudyFolder study, CutDecision decision) {
        String path = "plan." + decision.getList();
        List<?> entries = (List<?>) study.documents().values(List.of(path)).get(path);
        for (int i = 0; i < entries.size(); i++) {
            if (text((Map<?, ?>) entries.get(i)).equals(decision.getEntry())) {
                return i;
            }
        }
        return -1;
    }

    /** An entry of the plan as it is kept with a decision. */
    static String text(Map<?, ?> entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        entry.forEach((name, value) -> members.put((String) name, value));
        return ModelJson.text(members);
    }
}
