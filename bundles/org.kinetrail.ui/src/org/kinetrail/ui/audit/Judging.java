package org.kinetrail.ui.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.kinetrail.data.Refusal;
import org.kinetrail.model.study.Report;
import org.kinetrail.signature.Certificates;
import org.kinetrail.signature.ReportVerifier;
import org.kinetrail.signature.SignerRole;
import org.kinetrail.signature.VerificationContext;
import org.kinetrail.ui.audit.model.VerdictView;
import org.kinetrail.ui.report.ReportDesk;
import org.kinetrail.ui.report.model.OpenReport;
import org.kinetrail.ui.report.model.ReportStatus;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.verify.Reperformance;
import org.kinetrail.workflow.verify.StudyCheck;

/** Verdicts asked for: each is found beside the display and shown in the Verdict part. */
final class Judging {

    private Judging() {
    }

    /** Judges the report that is read, with the study at hand. */
    static void report(AuditDesk desk) {
        StudyModel study = opened(desk);
        if (hasReport(study)) {
            VerificationContext context = VerificationContext.fileAlone().with(study.folder());
            VerificationContext whole = desk.anchors().isEmpty() ? context : context.trusting(desk.anchors());
            String name = ReportDesk.get().open().chosen(study.study());
            Work.start("Verifying " + name, progress -> judge(study, name, whole), judged(desk));
        }
    }

    private static VerdictView judge(StudyModel study, String name, VerificationContext context) {
        ReportStatus status = ReportStatus.of(study.documents(), study.objects(), recorded(study, name));
        byte[] bytes = bytes(study, name);
        if (status.signatures() == 0 || status.signatures() >= status.required()) {
            return VerdictView.of(ReportVerifier.verify(bytes, context));
        }
        String last = recorded(study, name).getSignatures().get(status.signatures() - 1).getField();
        return VerdictView.of(ReportVerifier.verify(bytes, context.upTo(SignerRole.ofField(last).orElseThrow())))
                .soFar(last, status.signatures(), status.required());
    }

    /** Checks the whole study folder. */
    static void study(AuditDesk desk) {
        StudyModel study = opened(desk);
        if (study != null) {
            Work.start("Verifying " + study.title(), progress -> VerdictView.of(StudyCheck.check(study.folder())), judged(desk));
        }
    }

    /** Does the analysis again from the record copy alone. */
    static void again(AuditDesk desk) {
        StudyModel study = opened(desk);
        if (hasReport(study)) {
            String name = ReportDesk.get().open().chosen(study.study());
            Work.start("Doing the analysis of " + name + " again", progress -> VerdictView.of(Reperformance.of(bytes(study, name), progress)),
                    judged(desk));
        }
    }

    /** The bytes as they lie in the study's folder for reports: what a person would send is what is judged. */
    private static byte[] bytes(StudyModel study, String report) {
        Path file = study.folder().resolve("reports").resolve(report + ".pdf");
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : study.objects().get(recorded(study, report).getRecordHash());
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read (" + e.getMessage() + "); check the rights of the folder.", e);
        }
    }

    private static Report recorded(StudyModel study, String report) {
        return study.study().getReports().stream().filter(r -> r.getId().equals(report)).findFirst().orElseThrow();
    }

    /** Proves that the chosen event stands in the trail. */
    static void prove(AuditDesk desk) {
        desk.open().state().event().ifPresent(event -> desk.open().state().reader().ifPresent(reader -> Work.start("Proving event " + event.seq(),
                progress -> VerdictView.of(reader.prove(event.seq(), reader.size())), judged(desk))));
    }

    private static java.util.function.Consumer<VerdictView> judged(AuditDesk desk) {
        return verdict -> {
            desk.open().judged(verdict);
            try {
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(VerdictPart.ID);
            } catch (PartInitException e) {
                ILog.get().error("the verdict cannot be shown: " + verdict.sentence(), e);
            }
        };
    }

    /** Asks for the certificate of an authority that the reader trusts. */
    static void trust(AuditDesk desk, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText("Certificate of an authority you trust");
        dialog.setFilterExtensions(new String[] {"*.pem;*.crt;*.cer", "*.*"});
        String file = dialog.open();
        if (file != null) {
            Work.start("Reading " + file, progress -> {
                try {
                    return Certificates.read(Files.readAllBytes(Path.of(file)), file);
                } catch (IOException e) {
                    throw new Refusal(file + " cannot be read (" + e.getMessage() + "); choose a certificate in PEM.", e);
                }
            }, named -> {
                desk.trust(named);
                report(desk);
            });
        }
    }

    private static StudyModel opened(AuditDesk desk) {
        if (desk.study().isEmpty()) {
            MessageDialog.openInformation(null, "Verify", "No study is open; open one first.");
        }
        return desk.study().orElse(null);
    }

    private static boolean hasReport(StudyModel study) {
        if (study != null && study.study().getReports().isEmpty()) {
            MessageDialog.openInformation(null, "Verify", OpenReport.NONE);
        }
        return study != null && !study.study().getReports().isEmpty();
    }
}
