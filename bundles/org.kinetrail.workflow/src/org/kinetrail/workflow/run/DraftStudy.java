package org.kinetrail.workflow.run;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinetrail.trail.Actor;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.study.StudyFolder;

/**
 * A study that no account stands behind: to look at data and try a plan before a site exists. Its trail says so from the first event,
 * its plan cannot be approved, so its runs are drafts for good and its pages say DRAFT, and nothing in it can be signed. Whether its subjects
 * are simulated is another matter: then its pages say DEMO too.
 */
public final class DraftStudy {

    /** Role of the events of somebody who did not sign in. */
    public static final String ROLE = "draft";

    /** Id of the actor of such events. */
    public static final String NOBODY = "not-signed-in";
    private static final Set<Permission> GRANTED = EnumSet.of(Permission.READ, Permission.CREATE_STUDY, Permission.IMPORT, Permission.EDIT_PLAN,
            Permission.RUN_DRAFT, Permission.EXPORT);

    private DraftStudy() {
    }

    /** Makes one in a new folder. */
    public static StudyFolder create(Path folder, Platform platform, String id, String title) {
        return create(folder, platform, NewStudy.documents(id, title, false, platform));
    }

    /** Makes one of simulated subjects. */
    public static StudyFolder createSimulated(Path folder, Platform platform, String id, String title) {
        return create(folder, platform, NewStudy.documents(id, title, true, platform));
    }

    private static StudyFolder create(Path folder, Platform platform, Map<String, Object> documents) {
        return StudyFolder.create(folder, platform, Optional.empty(), new Actor(NOBODY, ROLE, platform.host()), documents);
    }

    /** Whether the study of this trail was made so. */
    public static boolean is(TrailReader trail) {
        return trail.size() > 0 && trail.event(1).actor().role().equals(ROLE);
    }

    /** Refuses what would make more of such a study than a draft, whoever asks. */
    static void refuse(StudyFolder study) {
        if (is(study.trail().reader())) {
            throw new NotPermitted("This study was begun without an account and stays a draft; make a study with 'init' and import the files there.");
        }
    }

    /** Whether it can be done in such a study without signing in. */
    public static boolean grants(Permission permission) {
        return GRANTED.contains(permission);
    }

    /** The actor of an event in such a study; refused for what needs an account. */
    public static Actor actor(StudyFolder study, Permission permission, Platform platform) {
        if (!is(study.trail().reader()) || !GRANTED.contains(permission)) {
            throw new NotPermitted("Nobody may " + permission.words() + " here without signing in; sign in first.");
        }
        return new Actor(NOBODY, ROLE, platform.host());
    }
}
