package org.kinetrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.study.Keeping;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.verify.StudyCheck;

/** A study that somebody else holds, and a disk that takes no more, as the command line meets them. */
class HeldAndFullTest {

    @TempDir
    Path folder;

    private SmallStudy small;

    @BeforeEach
    void make() {
        small = new SmallStudy(folder.resolve("small")).copied();
    }

    private CommandProcess command() {
        return new CommandProcess(folder).with("KINETRAIL_SECRET", SmallStudy.SECRET).with("KINETRAIL_USER", SmallStudy.account(Role.ANALYST));
    }

    @Test
    void theSecondProcessIsToldWhoHoldsTheStudy() {
        Platform platform = Platform.current("1.0.0", List::of);
        Path study = small.study("fresh");
        Keeping keeping;
        try (Site site = Site.open(small.site(), platform)) {
            keeping = Keeping.of(site);
        }
        long before = TrailReader.of(study).size();
        try (StudyFolder held = StudyFolder.open(study, platform, keeping)) {
            CommandProcess.Ended ended = command().run("plan", study.toString(), "set", "title=Other");
            assertEquals(ExitCode.INPUT_REFUSED, ended.exit(), ended.err());
            assertTrue(ended.err().contains("is held by process " + ProcessHandle.current().pid() + " on " + platform.host() + " since "), ended.err());
            assertEquals(before, held.trail().head().size());
        }
        CommandProcess.Ended after = command().run("plan", study.toString(), "set", "title=Other");
        assertEquals(ExitCode.DONE, after.exit(), after.err());
    }

    @Test
    void aDiskThatTakesNoMoreIsAClearRefusalAndNothingIsLost() throws Exception {
        int[] limits = Boolean.getBoolean("kinetrail.long") ? new int[] {0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 24, 32} : new int[] {1, 8};
        for (int blocks : limits) {
            Path home = Files.createDirectories(folder.resolve("full" + blocks));
            SmallStudy copy = small.copy(home, "fresh");
            Path study = copy.study("fresh");
            long before = TrailReader.of(study).size();
            CommandProcess.Ended ended = command().behind("/bin/sh", "-c", "ulimit -f " + blocks + "; exec \"$0\" \"$@\"")
                    .run("plan", study.toString(), "set", "title=A title that needs some room");
            assertTrue(ended.exit() == ExitCode.INPUT_REFUSED || ended.exit() == ExitCode.DONE, blocks + " blocks, " + ended.exit() + ": " + ended.err());
            assertTrue(ended.exit() == ExitCode.DONE || ended.err().contains("File too large"), ended.err());
            long after = TrailReader.of(study).size();
            assertTrue(after == before || after == before + 1, blocks + " blocks: " + after);
            assertTrue(ended.exit() != ExitCode.DONE || after == before + 1, "acknowledged means stored");
            CommandProcess.Ended again = command().run("plan", study.toString(), "show");
            assertEquals(ExitCode.DONE, again.exit(), again.err());
            assertTrue(StudyCheck.check(study).valid(), StudyCheck.check(study).text());
        }
    }
}
