package org.kinetrail.workflow.report;

import java.util.Map;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.study.Report;
import org.kinetrail.signature.ReportSealer;
import org.kinetrail.signature.RevocationSource;
import org.kinetrail.signature.SealedReport;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.TimeStamper;
import org.kinetrail.workflow.study.StudyFolder;

/** Seals a record copy that has all its signatures with validation data and a document time stamp, before its submission copy is made. */
public final class SealReport {

    private SealReport() {
    }

    /** Seals it and records it; refused where the site has no time-stamp authority or an authority offers no revocation list. */
    public static SealedReport run(StudyFolder study, Actor actor, Report report, RevocationSource source) {
        byte[] record = MakeSubmissionCopy.complete(study, report).bytes();
        if (report.getSubmissionHash() != null && !report.getSubmissionHash().isEmpty()) {
            throw new Refusal("The submission copy of " + report.getId() + " names the record copy as it is now; seal a report before making it.");
        }
        TimeStamper stamper = study.stamper().orElseThrow(() -> new Refusal("The site names no time-stamp authority; set one with"
                + " 'site set stamp.address'."));
        SealedReport sealed = ReportSealer.seal(record, stamper, source);
        String hash = study.objects().put(sealed.bytes());
        String path = "study.reports[" + study.documents().study().getReports().indexOf(report) + "].recordHash";
        study.commit(sealed.event(actor), Map.of(path, hash));
        study.writeReport(report.getId() + ".pdf", sealed.bytes());
        return sealed;
    }
}
