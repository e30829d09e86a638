package org.kinetrail.ui.report;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kinetrail.model.study.Report;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.ui.report.model.ReportStatus;
import org.kinetrail.ui.report.model.SigningForm;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.Sites;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.model.SignIn;
import org.kinetrail.ui.shell.model.StudyModel;

/** Report &gt; Sign: the next signature of the report that is read. */
public final class SignHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        StudyModel study = Shared.open().state().model().orElse(null);
        ReportStatus chosen = ReportDesk.get().open().state().chosen().orElse(null);
        if (study == null || chosen == null) {
            MessageDialog.openInformation(shell, "Sign", ReportDesk.get().open().state().message());
            return null;
        }
        Path site = Shared.signIn().present().map(SignIn.Present::site).orElseGet(Sites::proposed);
        Work.start("Preparing the signature of " + chosen.report(), progress -> form(StudyModel.open(study.folder()), chosen.report()),
                form -> ask(shell, form, study.folder(), site));
        return null;
    }

    private static SigningForm form(StudyModel study, String id) {
        Report report = study.study().getReports().stream().filter(r -> r.getId().equals(id)).findFirst().orElseThrow();
        ReportStatus status = ReportStatus.of(study.documents(), study.objects(), report);
        return SigningForm.of(study.study(), study.objects(), TrailReader.of(study.folder()).head(), report, status);
    }

    private static void ask(Shell shell, SigningForm form, Path study, Path site) {
        if (!form.refusal().isEmpty()) {
            MessageDialog.openInformation(shell, "Sign " + form.report(), form.refusal());
        } else {
            new SignDialog(shell, form, study, site, ReportDesk.get().signings()).open();
        }
    }
}
