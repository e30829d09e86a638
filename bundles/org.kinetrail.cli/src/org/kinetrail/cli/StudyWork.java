package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.Arrays;

import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.site.Session;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.study.Keeping;
import org.kinetrail.workflow.study.StudyFolder;

/** A study opened for one verb by somebody who proved who they are; closes study and site. */
final class StudyWork implements AutoCloseable {

    private final Site site;
    private final Session session;
    private final char[] secret;
    private StudyFolder study;

    private StudyWork(Site site, Session session, char[] secret) {
        this.site = site;
        this.session = session;
        this.secret = secret;
    }

    /** Signs in only; the study need not exist. */
    static StudyWork signIn(Path studyPath, IdentityOptions identity, Platform platform) {
        Site site = Site.open(identity.site(studyPath), platform);
        char[] secret = null;
        try {
            secret = identity.secret();
            return new StudyWork(site, site.authenticate(identity.user(), secret), secret);
        } catch (RuntimeException e) {
            if (secret != null) {
                Arrays.fill(secret, '\0');
            }
            site.close();
            throw e;
        }
    }

    /** Signs in and opens the study; nothing is opened when the role does not allow what is asked. */
    static StudyWork open(Path studyPath, IdentityOptions identity, Platform platform, Permission permission) {
        StudyFolder.requireStudy(studyPath);
        StudyWork work = signIn(studyPath, identity, platform);
        try {
            work.actor(permission);
            work.study = StudyFolder.open(studyPath, platform, Keeping.of(work.site));
            return work;
        } catch (RuntimeException e) {
            work.close();
            throw e;
        }
    }

    StudyFolder study() {
        return study;
    }

    Site site() {
        return site;
    }

    Session session() {
        return session;
    }

    char[] secret() {
        return secret;
    }

    Actor actor(Permission permission) {
        return session.require(permission);
    }

    @Override
    public void close() {
        Arrays.fill(secret, '\0');
        if (study != null) {
            study.close();
        }
        site.close();
    }
}
