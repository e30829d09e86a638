package org.kinetrail.ui.audit;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.ui.audit.model.OpenTrail;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.ui.shell.model.SignIn;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.site.Site;

/** What the parts of the Audit perspective share, and the record of who opened it. */
public final class AuditDesk {

    private final OpenTrail open = new OpenTrail();
    private Optional<StudyModel> study = Optional.empty();
    private List<X509Certificate> anchors = List.of();
    private String recorded = "";

    AuditDesk(OpenStudy studies) {
        studies.listen(this::studyChanged);
    }

    /** The desk of the workbench. */
    static AuditDesk get() {
        return PlatformUI.getWorkbench().getService(AuditDesk.class);
    }

    OpenTrail open() {
        return open;
    }

    /** The study whose trail is read. */
    Optional<StudyModel> study() {
        return study;
    }

    /** Certificates of authorities that the reader named as trusted. */
    List<X509Certificate> anchors() {
        return anchors;
    }

    void trust(List<X509Certificate> named) {
        anchors = named;
    }

    private void studyChanged(OpenStudy.State state) {
        if (state.model().equals(study)) {
            return;
        }
        boolean same = study.isPresent() && state.model().map(m -> m.folder().equals(study.get().folder())).orElse(false);
        study = state.model();
        if (study.isEmpty()) {
            open.read(Optional.empty(), false);
            return;
        }
        StudyModel model = study.get();
        Work.start("Reading the trail of " + model.title(), progress -> TrailReader.of(model.folder()), reader -> {
            if (study.equals(Optional.of(model))) {
                open.read(Optional.of(reader), same);
            }
        });
    }

    /** Records at the site that somebody reads this trail, once for each person and study; says what was recorded. */
    String recordReading() {
        Optional<SignIn.Present> present = Shared.signIn().present();
        if (study.isEmpty()) {
            return "";
        }
        if (present.isEmpty()) {
            return "Nobody is signed in: this reading is not recorded.";
        }
        String account = present.get().session().account().id();
        String what = account + " " + study.get().folder();
        if (!what.equals(recorded)) {
            recorded = what;
            Platform platform = Shared.platform();
            String id = study.get().study().getId();
            Work.start("Recording that the audit trail is read", progress -> {
                try (Site site = Site.open(present.get().site(), platform)) {
                    site.auditOpened(present.get().session(), id);
                }
                return id;
            }, done -> { });
        }
        return "Read by " + account + "; the site's own trail records it.";
    }
}
