package org.kinetrail.workflow.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.study.Report;
import org.kinetrail.report.pdf.CopyComparison;
import org.kinetrail.report.pdf.FdaPdfCheck;
import org.kinetrail.report.pdf.SignedRecord;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Link;
import org.kinetrail.trail.HashedBytes;
import org.kinetrail.workflow.AnalysisFailed;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/** Makes the submission copy of a report after its last signature, from what the record copy carries. */
public final class MakeSubmissionCopy {

    private MakeSubmissionCopy() {
    }

    private static final int MOST_DIFFERENCES = 5;

    /** A copy as drawn, and how it was compared with the record copy. */
    public record Drawn(byte[] pdf, String compared) {
    }

    /** Renders it from what the record copy carries, and records it; returns its bytes. */
    public static byte[] run(StudyFolder study, Actor actor, Report report) {
        HashedBytes record = complete(study, report);
        return keep(study, actor, report, draw(record, RecordCopy.open(record.bytes()).rendering().rendering()));
    }

    /** The record copy; refused before its last signature. */
    public static HashedBytes complete(StudyFolder study, Report report) {
        List<String> required = RunStudy.plan(study, RunStudy.find(study, report.getRun())).signers();
        if (report.getSignatures().size() < required.size()) {
            throw new Refusal("Submission copy and seal are made after the last signature; " + report.getSignatures().size() + " of "
                    + required.size() + " are made.");
        }
        return study.objects().hashed(report.getRecordHash());
    }

    /** Draws the copy of a complete record by the rendering that made it, and compares the two; touches no study. */
    public static Drawn draw(HashedBytes record, Rendering rendering) {
        byte[] pdf = rendering.submissionCopy(SignedRecord.of(record.sha256(), record.bytes())).pdf();
        return new Drawn(pdf, requireFit(record.bytes(), pdf));
    }

    /** Records a copy that was drawn; returns its bytes. */
    public static byte[] keep(StudyFolder study, Actor actor, Report report, Drawn copy) {
        String hash = study.objects().put(copy.pdf());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("study.reports[" + study.documents().study().getReports().indexOf(report) + "].submissionHash", hash);
        study.commit(actor, Change.of("report.submission-copy", "report", report.getUnsignedHash(), values).because(copy.compared())
                .linked(List.of(Link.object("submission", hash), Link.object("record", report.getRecordHash()))));
        study.writeReport(report.getId() + "-submission.pdf", copy.pdf());
        return copy.pdf();
    }

    /** Fails for a copy that says something else or breaks the FDA's rules; what was compared, in words for the trail. */
    static String requireFit(byte[] record, byte[] submission) {
        CompletableFuture<List<FdaPdfCheck.Problem>> check = CompletableFuture.supplyAsync(() -> FdaPdfCheck.check(submission));
        CopyComparison.Result comparison = CopyComparison.of(record, submission);
        if (!comparison.equal()) {
            throw new AnalysisFailed("This software does not draw the report as it was signed ("
                    + String.join("; ", comparison.differences().stream().limit(MOST_DIFFERENCES).toList())
                    + "); no submission copy was made. Make it with the software that the report names on its page 2, or make report and signatures anew.");
        }
        List<FdaPdfCheck.Problem> problems = check.join();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The submission copy breaks " + problems.get(0).rule() + " on page " + problems.get(0).page()
                    + ": " + problems.get(0).words() + ".");
        }
        return "Compared with the record copy: all " + comparison.pages() + " pages before the signature page say the same; the FDA PDF check "
                + "finds no problem.";
    }
}
