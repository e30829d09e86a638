package org.kinetrail.workflow.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.OutcomeTiming;
import org.kinetrail.model.study.PlanApproval;
import org.kinetrail.model.study.QcRecord;
import org.kinetrail.model.study.Run;
import org.kinetrail.model.study.RunStatus;
import org.kinetrail.model.study.Study;
import org.kinetrail.model.study.TrailReview;
import org.kinetrail.report.RecordAtAGlance;
import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.TrailProof;
import org.kinetrail.trail.TreeHead;
import org.kinetrail.workflow.Component;
import org.kinetrail.workflow.run.Timing;
import org.kinetrail.workflow.site.SitePolicy;

/** The record at a glance from the study document, the trail's head and the machine. */
final class Glance {

    private final Study study;
    private final Run run;
    private final RenderEnvironment environment;
    private final byte[] settings;
    private final Function<String, String> names;

    /**
     * What the record is made from.
     *
     * @param settings {@code site.json}; may be empty
     * @param names    printed name of an account id
     */
    Glance(Study study, Run run, RenderEnvironment environment, byte[] settings, Function<String, String> names) {
        this.study = study;
        this.run = run;
        this.environment = environment;
        this.settings = settings;
        this.names = names;
    }

    RecordAtAGlance record(String title, TrailProof proof, List<Component> components, List<RecordAtAGlance.Deviation> deviations,
            List<RecordAtAGlance.Fitted> elsewhere) {
        DataCut cut = study.getCuts().stream().filter(c -> c.getDataHash().equals(run.getDataHash())).findFirst().orElseThrow();
        List<RecordAtAGlance.Component> parts = components.stream()
                .map(c -> new RecordAtAGlance.Component(c.name(), c.version(), c.licence())).toList();
        RecordAtAGlance.Software software = new RecordAtAGlance.Software("Kinetrail",
                environment.software().substring("Kinetrail ".length()), environment.java() + "; " + environment.os(), parts);
        return new RecordAtAGlance(study.getId(), title, environment.clock(), acts(), software,
                new RecordAtAGlance.Cut(cut.getName(), cut.getAt(), cut.getDataHash()), plan(), runs(), deviations, trail(proof.checkpoint().head()),
                study.isDemo() ? "Not qualified: this is a demonstration on an unqualified installation."
                        : "No qualification record of this installation is known to the study.",
                assurance(), marks(), warning(), extract(proof), elsewhere);
    }

    /** Whether an authority is asked for time stamps is a setting of the site, which the report cites by its hash. */
    private String assurance() {
        String alone = "Self-attested: the record is signed by accounts of this site; no outside time stamp or anchor vouches for it.";
        if (settings.length == 0) {
            return alone;
        }
        String stamps = SitePolicy.of(settings).stampAddress();
        return (stamps.isEmpty() ? alone : "Each signature is to bear an RFC 3161 time stamp of " + stamps + "; a verification says whether it does.")
                + " Settings of the site: attachment " + Rendering.SITE + ", SHA-256 " + Sha256.hex(settings) + ".";
    }

    private List<RecordAtAGlance.Act> acts() {
        List<RecordAtAGlance.Act> acts = new ArrayList<>();
        acts.add(new RecordAtAGlance.Act("Analysed", names.apply(run.getBy()), "analyst", run.getAt()));
        QcRecord qc = study.getQcRecords().stream().filter(q -> q.getRun().equals(run.getId())).reduce((a, b) -> b).orElse(null);
        acts.add(qc == null ? new RecordAtAGlance.Act("Quality control", "", "QC programmer", "")
                : new RecordAtAGlance.Act(qc.isIndependent() ? "Quality control" : "Quality control (not independent)",
                        names.apply(qc.getBy()), "QC programmer", qc.getAt()));
        return acts;
    }

    private RecordAtAGlance.Plan plan() {
        PlanApproval approval = study.getApprovals().stream().filter(a -> a.getPlanHash().equals(run.getPlanHash()))
                .reduce((a, b) -> b).orElse(null);
        String seen = study.getCuts().stream().filter(DataCut::isOutcomes).map(DataCut::getAt).findFirst().orElse("");
        if (approval == null) {
            return new RecordAtAGlance.Plan(run.getPlanHash(), "", "", seen, "The plan of this run is not approved.");
        }
        return new RecordAtAGlance.Plan(approval.getPlanHash(), names.apply(approval.getBy()), approval.getAt(), seen,
                "Plan approved " + Timing.words(approval.getTiming()) + (approval.getTiming() == OutcomeTiming.BEFORE_FIRST_OUTCOME_IMPORT
                        ? ": it was fixed when no outcome had been imported." : "."));
    }

    private List<RecordAtAGlance.Run> runs() {
        return study.getRuns().stream().map(r -> new RecordAtAGlance.Run(r.getId(), r.isDraft() ? "draft" : "final",
                r.getStatus() == RunStatus.COMPLETED ? "completed" : "failed", names.apply(r.getBy()), r.getAt(),
                r.getFailure() == null ? "" : r.getFailure())).toList();
    }

    private RecordAtAGlance.Trail trail(TreeHead head) {
        TrailReview review = study.getTrailReviews().stream().reduce((a, b) -> b).orElse(null);
        return review == null ? new RecordAtAGlance.Trail(head.size(), head.root(), "", "", 0)
                : new RecordAtAGlance.Trail(head.size(), head.root(), names.apply(review.getBy()), review.getAt(), review.getUpTo());
    }

    private List<RecordAtAGlance.Entry> extract(TrailProof proof) {
        return proof.entries().stream().map(TrailProof.Entry::event).map(e -> new RecordAtAGlance.Entry(e.whole("seq").orElse(0L),
                e.text("time").orElse(""), names.apply(e.members("actor").flatMap(a -> a.text("id")).orElse("")), e.text("action").orElse(""),
                e.members("object").map(o -> o.text("type").orElse("") + " " + shortened(o.text("id").orElse(""))).orElse("").strip(),
                e.text("reason").orElse(""))).toList();
    }

    /** A hash by its first digits, anything else as it is. */
    private static String shortened(String id) {
        return id.matches("[0-9a-f]{64}") ? id.substring(0, 12) + "\u2026" : id;
    }

    private List<String> marks() {
        List<String> marks = new ArrayList<>();
        if (study.isDemo()) {
            marks.add("DEMO");
        }
        if (run.isDraft()) {
            marks.add("DRAFT");
        }
        return marks;
    }

    private String warning() {
        if (run.isDraft()) {
            return "This is a draft of a plan that was not approved; it can never be signed.";
        }
        return study.isDemo() ? "Simulated subjects and throw-away keys: nothing in this report describes a real trial or person." : "";
    }
}
