package org.kinetrail.ui.report;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kinetrail.model.study.Report;
import org.kinetrail.trail.ObjectStore;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.ui.report.model.OpenReport;
import org.kinetrail.ui.report.model.ReportStatus;
import org.kinetrail.ui.report.model.SigningForm;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.Sites;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.model.SignIn;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.study.Documents;
import org.kinetrail.workflow.study.Replay;

/** Report &gt; Sign: the next signature of the report that is read. */
public final class SignHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        StudyModel study = Shared.open().state().model().orElse(null);
        if (study == null || study.study().getReports().isEmpty()) {
            MessageDialog.openInformation(shell, "Sign", study == null ? "No study is open." : OpenReport.NONE);
            return null;
        }
        String chosen = ReportDesk.get().open().chosen(study.study());
        Path site = Shared.signIn().present().map(SignIn.Present::site).orElseGet(Sites::proposed);
        Work.start("Preparing the signature of " + chosen, progress -> form(study.folder(), study.objects(), chosen),
                form -> ask(shell, form, study.folder(), site));
        return null;
    }

    private static SigningForm form(Path folder, ObjectStore objects, String id) {
        TrailReader trail = TrailReader.of(folder);
        Documents documents = Replay.of(trail).documents();
        Report report = documents.study().getReports().stream().filter(r -> r.getId().equals(id)).findFirst().orElseThrow();
        return SigningForm.of(documents.study(), objects, trail.head(), report, ReportStatus.of(documents, objects, report));
    }

    private static void ask(Shell shell, SigningForm form, Path study, Path site) {
        if (!form.refusal().isEmpty()) {
            MessageDialog.openInformation(shell, "Sign " + form.report(), form.refusal());
        } else {
            new SignDialog(shell, form, study, site, ReportDesk.get().signings()).open();
        }
    }
}
