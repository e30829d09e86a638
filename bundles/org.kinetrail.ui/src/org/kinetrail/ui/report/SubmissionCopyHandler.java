package org.kinetrail.ui.report;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kinetrail.data.Refusal;
import org.kinetrail.ui.report.model.ReportStatus;
import org.kinetrail.ui.shell.StudyWork;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.report.MakeReport;
import org.kinetrail.workflow.report.MakeSubmissionCopy;

/** Report &gt; Make submission copy: after the last signature. */
public final class SubmissionCopyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        String id = ReportDesk.get().open().state().chosen().map(ReportStatus::report).orElse(null);
        StudyWork.start("Making the submission copy", at -> {
            if (id == null) {
                throw new Refusal("The study has no report yet; make one first.");
            }
            at.progress().at("reading the record copy", 0, 0);
            MakeSubmissionCopy.run(at.study(), at.actor(Permission.MAKE_REPORT), MakeReport.find(at.study(), id));
            return at.study().folder().resolve("reports").resolve(id + "-submission.pdf");
        }, file -> MessageDialog.openInformation(shell, "Submission copy", "The submission copy is " + file + "."));
        return null;
    }
}
