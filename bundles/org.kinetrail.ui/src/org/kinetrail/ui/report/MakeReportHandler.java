package org.kinetrail.ui.report;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.kinetrail.ui.shell.StudyWork;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.report.MakeReport;
import org.kinetrail.workflow.run.RunStudy;

/** Report &gt; Make report: the record copy of the newest completed run. */
public final class MakeReportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        StudyWork.start("Making the report", at -> {
            var actor = at.actor(Permission.MAKE_REPORT);
            var site = at.requireSite();
            RunStudy.Completed completed = RunStudy.again(at.study(), RunStudy.find(at.study(), null), at.progress());
            return MakeReport.run(at.study(), site, actor, at.platform(), completed, at.progress()).report().getId();
        }, id -> ReportDesk.get().open().choose(id));
        return null;
    }
}
