package org.kinetrail.workflow.run;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.study.PlanApproval;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Link;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.plan.PlanReader;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/** Freezes the plan as it stands under its hash. A later edit leaves the approval behind: a run then needs a new one. */
public final class ApprovePlan {

    private ApprovePlan() {
    }

    /** Approves the plan; its text is kept as an object. */
    public static PlanApproval run(StudyFolder study, Actor actor, Platform platform, String statement) {
        DraftStudy.refuse(study);
        PlanReader.read(study.documents().plan());
        if (isApproved(study)) {
            throw new Refusal("This plan is approved already; nothing changed since.");
        }
        String hash = study.objects().put(study.documents().planJson().getBytes(StandardCharsets.UTF_8));
        int index = study.documents().study().getApprovals().size();
        Map<String, Object> approval = new LinkedHashMap<>();
        approval.put("planHash", hash);
        approval.put("at", Moments.now(platform));
        approval.put("by", actor.id());
        approval.put("event", study.nextEvent());
        approval.put("timing", Timing.now(study.documents().study()).getLiteral());
        approval.put("statement", statement);
        study.commit(actor, Change.of("plan.approve", "plan", hash, Map.of("study.approvals[" + index + "]", approval)).because(statement)
                .linked(List.of(Link.object("plan", hash))));
        return study.documents().study().getApprovals().get(index);
    }

    /** Whether the plan as it stands is the one approved last. */
    public static boolean isApproved(StudyFolder study) {
        List<PlanApproval> approvals = study.documents().study().getApprovals();
        return !approvals.isEmpty() && approvals.get(approvals.size() - 1).getPlanHash().equals(planHash(study));
    }

    static String planHash(StudyFolder study) {
        return org.kinetrail.trail.Sha256.hex(study.documents().planJson().getBytes(StandardCharsets.UTF_8));
    }
}
