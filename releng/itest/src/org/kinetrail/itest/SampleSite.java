package org.kinetrail.itest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.demo.SampleStudy;
import org.kinetrail.workflow.run.ApprovePlan;
import org.kinetrail.workflow.run.ImportFiles;
import org.kinetrail.workflow.run.NewStudy;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.site.Session;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.site.Site.NewAccount;
import org.kinetrail.workflow.study.StudyFolder;

/**
 * A small site with one person for each role, who all have the same secret, and a sample study with data, an approved plan and a
 * completed run. Made once for all tests; a test that changes the study takes a copy.
 */
final class SampleSite {

    static final String SECRET = "a secret of tests";
    static final int SUBJECTS = 30;

    private static SampleSite made;

    final Path folder;
    final Path site;
    final Path study;
    final List<Path> files;

    private SampleSite(Path folder) {
        this.folder = folder;
        this.site = folder.resolve("site");
        this.study = folder.resolve("study");
        this.files = SampleStudy.write("karmma3", SampleStudy.SEED, SUBJECTS, "csv", folder.resolve("data"));
    }

    /** The one site of all tests. */
    static synchronized SampleSite get() {
        if (made == null) {
            try {
                SampleSite sample = new SampleSite(Files.createDirectories(Path.of(System.getProperty("user.home"), "kinetrail", "tests")));
                sample.make(Shared.platform());
                made = sample;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return made;
    }

    private void make(Platform platform) {
        char[] secret = SECRET.toCharArray();
        try (Site open = Site.create(site, platform, "Kinetrail tests", true, account("admin", Role.ADMINISTRATOR), secret)) {
            for (Role role : List.of(Role.ANALYST, Role.QC_PROGRAMMER, Role.REVIEWER, Role.APPROVER, Role.AUDITOR)) {
                open.enrolForDemonstration(account(role.id(), role), secret, secret);
            }
            Session analyst = open.authenticate(Role.ANALYST.id(), secret);
            Session approver = open.authenticate(Role.APPROVER.id(), secret);
            try (StudyFolder folderOpen = StudyFolder.create(study, platform, Optional.of(open.checkpointSigner()),
                    analyst.require(Permission.CREATE_STUDY), NewStudy.documents("SAMPLE", "Sample study of the tests", true, platform))) {
                ApprovePlan.run(folderOpen, approver.require(Permission.APPROVE_PLAN), platform, "before any data");
                ImportResult data = ImportFiles.run(folderOpen, analyst.require(Permission.IMPORT), platform, files, Mapping.standard(), "cut-1");
                RunStudy.run(folderOpen, analyst.require(Permission.RUN), platform, false, data, StepProgress.NONE);
            }
        }
    }

    private static NewAccount account(String id, Role role) {
        return new NewAccount(id, "Test " + role.id(), Set.of(role), "made for a test");
    }

    /** A copy of the study beside the same site, for a test that changes it. */
    Path copy(String name) {
        Path target = folder.resolve(name);
        try (java.util.stream.Stream<Path> parts = Files.walk(study)) {
            for (Path part : parts.toList()) {
                Files.copy(part, target.resolve(study.relativize(part).toString()));
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a study in the window and waits until it is shown. */
    static void open(Path study) {
        Desk.tell(() -> org.kinetrail.ui.shell.StudyWork.open(study));
        Desk.await(study + " is open", () -> Shared.open().state().model().map(m -> m.folder().equals(study)).orElse(false));
        Desk.settle();
    }

    /** Leaves the study that is open as it is, or opens the sample study of the site. */
    static void openAny() {
        if (Desk.ask(() -> Shared.open().state().model().isEmpty())) {
            open(get().study);
        }
    }

    /** Signs somebody in by role id; the empty role signs out. */
    void signIn(String role) {
        if (role.isEmpty()) {
            Desk.tell(() -> Shared.signIn().leave());
            return;
        }
        try (Site open = Site.open(site, Shared.platform())) {
            Session session = open.authenticate(role, SECRET.toCharArray());
            Desk.tell(() -> Shared.signIn().enter(site, session));
        }
    }
}
