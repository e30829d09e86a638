package org.kinetrail.workflow.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.kinetrail.formats.Fingerprint;
import org.kinetrail.model.study.Run;
import org.kinetrail.report.RecordAtAGlance;
import org.kinetrail.report.Report;
import org.kinetrail.report.ReportInput;
import org.kinetrail.report.ReportTemplate;
import org.kinetrail.report.ReviewersGuide;
import org.kinetrail.report.pdf.PdfRenderer;
import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.report.RenderEnvironment;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.study.StudyFolder;

/** The reviewer's guide that goes with an export, as PDF. */
final class Guide {

    private Guide() {
    }

    static byte[] pdf(StudyFolder study, Actor actor, Platform platform, RunStudy.Completed completed, ExportRun.Kind kind, Path folder,
            List<Path> files, List<String> warnings) {
        RenderEnvironment now = RenderEnvironment.of(platform, actor.id());
        Run run = completed.run();
        boolean demo = study.documents().study().isDemo();
        RecordAtAGlance glance = new RecordAtAGlance(study.documents().study().getId(), "Reviewer's guide", now.clock(), List.of(),
                new RecordAtAGlance.Software("Kinetrail", now.software().replace("Kinetrail ", ""), now.java() + "; " + now.os(), List.of()),
                new RecordAtAGlance.Cut("", "", run.getDataHash()), new RecordAtAGlance.Plan(run.getPlanHash(), "", "", "", ""), List.of(),
                List.of(), new RecordAtAGlance.Trail(0, "", "", "", 0), "", "", demo ? List.of("DEMO") : List.of(),
                demo ? "Simulated subjects: nothing in these files describes a real trial or person." : "");
        List<ReviewersGuide.File> list = new ArrayList<>();
        for (Path file : files) {
            Fingerprint print = Fingerprint.of(folder.resolve(file));
            list.add(new ReviewersGuide.File(file.toString().replace('\\', '/'), print.bytes(), print.sha256()));
        }
        Report report = ReviewersGuide.of(new ReviewersGuide.Input(new ReportInput(completed.results(), completed.data().data(), glance,
                run.getId(), ReportTemplate.STANDARD), kind.word(), list, warnings, run.getPlanHash(), run.getResultsHash()));
        return PdfRenderer.plain(report, now.clock(), now.software(), now.user());
    }
}
