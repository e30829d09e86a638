package org.kinetrail.workflow.report;

import java.util.List;
import java.util.Map;

import org.kinetrail.model.study.Report;
import org.kinetrail.report.pdf.SignedRecord;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Link;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/** Makes a copy of a signed report that shows no single subject, for the public. */
public final class MakePublicCopy {

    private MakePublicCopy() {
    }

    /** Renders it from what made the record copy, and records it; returns its bytes. */
    public static byte[] run(StudyFolder study, Actor actor, Report report, Rendering rendering) {
        byte[] record = study.objects().get(report.getRecordHash());
        byte[] copy = rendering.publicCopy(SignedRecord.of(report.getRecordHash(), record)).pdf();
        String hash = study.objects().put(copy);
        study.commit(actor, Change.of("report.public-copy", "report", report.getUnsignedHash(), Map.of())
                .linked(List.of(Link.object("public", hash), Link.object("record", report.getRecordHash()))));
        study.writeReport(report.getId() + "-public.pdf", copy);
        return copy;
    }
}
