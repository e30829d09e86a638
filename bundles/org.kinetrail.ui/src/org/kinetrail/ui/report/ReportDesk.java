package org.kinetrail.ui.report;

import java.time.Clock;

import org.eclipse.ui.PlatformUI;
import org.kinetrail.trail.ObjectStore;
import org.kinetrail.ui.report.model.OpenReport;
import org.kinetrail.ui.report.model.ReportBook;
import org.kinetrail.ui.report.model.ReportNumber;
import org.kinetrail.ui.report.model.ReportStatus;
import org.kinetrail.ui.report.model.SigningPeriod;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.ui.shell.model.StudyModel;

/** Reads the reports of the open study beside the display, and keeps what the parts of the perspective share. */
public final class ReportDesk {

    private final OpenReport open = new OpenReport();
    private final SigningPeriod signings = new SigningPeriod(Clock.systemUTC());
    private StudyModel study;

    ReportDesk(OpenStudy studies) {
        studies.listen(this::studyChanged);
        Shared.signIn().listen(signIn -> {
            if (signIn.present().isEmpty()) {
                signings.end();
            }
        });
        open.listen(this::read);
    }

    /** The desk of the workbench. */
    public static ReportDesk get() {
        return PlatformUI.getWorkbench().getService(ReportDesk.class);
    }

    public OpenReport open() {
        return open;
    }

    SigningPeriod signings() {
        return signings;
    }

    private void studyChanged(OpenStudy.State state) {
        StudyModel model = state.model().orElse(null);
        if (model == study) {
            return;
        }
        study = model;
        if (model == null) {
            open.none("No study is open.");
            return;
        }
        if (open.state().reports().isEmpty()) {
            open.none("Reading the reports ...");
        }
        Work.start("Reading the reports of " + model.title(), progress -> ReportStatus.all(model.documents(), model.objects()), all -> {
            if (study == model) {
                open.reports(all);
            }
        });
    }

    private void read(OpenReport.State state) {
        if (state.chosen().isEmpty() || state.book().isPresent() || !state.message().startsWith("Reading ") || study == null) {
            return;
        }
        ObjectStore objects = study.objects();
        ReportStatus wanted = state.chosen().get();
        Work.start("Reading " + wanted.report(), progress -> ReportBook.open(objects.get(wanted.file())), open::opened,
                failure -> open.failed(failure.sentence()));
    }

    /** Chooses a number and finds where it comes from. */
    void trace(ReportNumber number) {
        open.choose(number);
        open.state().book().ifPresent(book -> Work.start("Tracing " + number.id(), progress -> book.source(number, progress), open::traced));
    }
}
