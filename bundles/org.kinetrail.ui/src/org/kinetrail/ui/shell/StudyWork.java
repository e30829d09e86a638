package org.kinetrail.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.kinetrail.trail.Actor;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.ui.shell.model.SignIn;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.run.DraftStudy;
import org.kinetrail.workflow.site.Session;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.study.StudyFolder;

/**
 * Commands on the open study: each holds study and site only as long as it lasts, so that the command line and other people can work in
 * between, and is followed by a new reading that every part is told of.
 */
public final class StudyWork {

    /**
     * A study held for one command.
     *
     * @param study    open for work
     * @param platform clock, host and software
     * @param site     the site of who is signed in; empty when nobody is
     * @param session  who is signed in
     * @param progress where to tell steps
     */
    public record At(StudyFolder study, Platform platform, Optional<Site> site, Optional<Session> session, StepProgress progress) {

        /** The actor of an event that needs this permission: the role of who is signed in, else the nobody of a draft study. */
        public Actor actor(Permission permission) {
            return session.isPresent() ? session.get().require(permission) : DraftStudy.actor(study, permission, platform);
        }

        /** The site; refused when nobody is signed in. */
        public Site requireSite() {
            return site.orElseThrow(() -> new NotPermitted("Nobody is signed in; sign in first."));
        }

        /** Who is signed in; refused when nobody is. */
        public Session requireSession() {
            return session.orElseThrow(() -> new NotPermitted("Nobody is signed in; sign in first."));
        }
    }

    /** What is done with the study. */
    @FunctionalInterface
    public interface Command<T> {

        T run(At at) throws Exception;
    }

    private StudyWork() {
    }

    /** Runs a command on the open study as a job, then reads the study again and hands over what the command returned. */
    public static <T> Job start(String name, Command<T> command, Consumer<T> then) {
        OpenStudy open = Shared.open();
        Path folder = open.state().model().orElseThrow(() -> new IllegalStateException("no study is open")).folder();
        return start(name, folder, command, then);
    }

    /** The same on any study folder; it is the open one afterwards. */
    public static <T> Job start(String name, Path folder, Command<T> command, Consumer<T> then) {
        OpenStudy open = Shared.open();
        Optional<SignIn.Present> present = Shared.signIn().present();
        Platform platform = Shared.platform();
        return Work.start(name, progress -> {
            T result = run(folder, present, platform, progress, command);
            progress.at("reading the study again", 0, 0);
            return new Done<>(result, StudyModel.open(folder));
        }, done -> {
            boolean same = open.state().model().map(m -> m.folder().equals(folder)).orElse(false);
            if (same) {
                open.refresh(done.model());
            } else {
                open.show(done.model());
            }
            then.accept(done.result());
        });
    }

    private static <T> T run(Path folder, Optional<SignIn.Present> present, Platform platform, StepProgress progress, Command<T> command)
            throws Exception {
        if (present.isEmpty()) {
            try (StudyFolder study = StudyFolder.open(folder, platform, Optional.empty())) {
                return command.run(new At(study, platform, Optional.empty(), Optional.empty(), progress));
            }
        }
        try (Site site = Site.open(present.get().site(), platform);
                StudyFolder study = StudyFolder.open(folder, platform, Optional.of(site.checkpointSigner()))) {
            return command.run(new At(study, platform, Optional.of(site), Optional.of(present.get().session()), progress));
        }
    }

    private record Done<T>(T result, StudyModel model) {
    }

    /** Reads a study and shows it. */
    public static Job open(Path folder) {
        OpenStudy open = Shared.open();
        Path whole = folder.toAbsolutePath().normalize();
        String name = "Opening " + whole;
        if (open.state().model().isEmpty()) {
            open.say(name + " ...");
        }
        return Work.start(name, progress -> StudyModel.open(whole), model -> {
            open.show(model);
            RecentStudies.opened(whole);
        }, failure -> {
            open.say(failure.sentence());
            FailureDialog.show(name, failure);
        });
    }
}
