package org.kinetrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.Trail;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.study.Keeping;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.verify.StudyCheck;

/**
 * kill -9 at random moments during import, edit, run and sign, each through the command line in a process of its own: no acknowledged
 * event is lost, there is no half state, study and site open and verify.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kinetrail.kills", Boolean.getBoolean("kinetrail.long") ? 200 : 4);

    /** Milliseconds after which a command that nobody kills is taken to hang. */
    private static final long PATIENCE = 1_800_000;

    /** A command, the stage it needs, and the action of the event it makes. */
    private record Work(String stage, Role role, String action, List<String> arguments) {
    }

    @TempDir
    Path folder;

    private final Random random = new Random(Long.getLong("kinetrail.seed", 20260301));

    private List<Work> works(SmallStudy small) throws IOException {
        List<String> files = new ArrayList<>(List.of("import", "STUDY"));
        small.data().forEach(file -> files.add(file.toString()));
        return List.of(new Work("fresh", Role.ANALYST, "import", files),
                new Work("imported", Role.ANALYST, "plan.edit", List.of("plan", "STUDY", "set", "title=Another", "--reason", "better")),
                new Work("imported", Role.ANALYST, "run.complete", List.of("run", "STUDY", "--draft")),
                new Work("reported", Role.ANALYST, "report.signed", List.of("sign", "STUDY", "--meaning", "author")));
    }

    @Test
    void noMomentLosesAnAcknowledgedEventOrLeavesHalfAState() throws Exception {
        SmallStudy small = new SmallStudy(folder.resolve("small")).copied();
        List<Work> works = works(small);
        Map<String, Integer> killed = new TreeMap<>();
        int ended = 0;
        for (Work work : works) {
            long whole = once(small, work, Long.MAX_VALUE);
            assertTrue(whole > 0, "not killed, it ends well: " + work.arguments());
            for (int kills = 0; kills < KILLS / works.size();) {
                long time = once(small, work, (long) (random.nextDouble() * whole));
                if (time > 0) {
                    // it came to its end first: this machine is faster now, so the next moments are drawn from a shorter time
                    whole = time;
                    ended++;
                } else {
                    killed.merge(work.action(), 1, Integer::sum);
                    kills++;
                }
                assertTrue(ended < 10 * KILLS, "no command can be killed in time any more");
            }
            System.getLogger("test").log(System.Logger.Level.INFO, "killed so far " + killed + "; ended before they could be: " + ended);
        }
        assertEquals(works.stream().map(Work::action).collect(Collectors.toSet()), killed.keySet());
        assertEquals(KILLS, killed.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Runs a command on a copy, kills it after so many milliseconds, and looks at what is left; how long it took, 0 when it was killed. */
    private long once(SmallStudy small, Work work, long killAfter) throws Exception {
        Path home = Files.createTempDirectory(folder, "kill");
        SmallStudy copy = small.copy(home, work.stage());
        Path study = copy.study(work.stage());
        long before = TrailReader.of(study).size();
        CommandProcess command = new CommandProcess(home).with("KINETRAIL_SECRET", SmallStudy.SECRET).with("KINETRAIL_USER", SmallStudy.account(work.role()));
        String[] arguments = work.arguments().stream().map(word -> word.equals("STUDY") ? study.toString() : word).toArray(String[]::new);
        long from = System.nanoTime();
        Process process = command.start(arguments);
        boolean ended = process.waitFor(Math.min(killAfter, PATIENCE), TimeUnit.MILLISECONDS);
        long took = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from));
        process.destroyForcibly().waitFor();
        boolean done = ended && process.exitValue() == 0;
        String what = work.arguments().get(0) + " killed after " + killAfter + " ms, " + (done ? "acknowledged" : "not acknowledged");
        assertTrue(done || !ended, what + Files.readString(home.resolve("err")));
        look(copy, study, before, work, done, what);
        SmallStudy.delete(home);
        return done ? took : 0;
    }

    private static void look(SmallStudy copy, Path study, long before, Work work, boolean done, String what) {
        Platform platform = Platform.current("1.0.0", List::of);
        try (Site site = Site.open(copy.site(), platform); StudyFolder open = StudyFolder.open(study, platform, Keeping.of(site))) {
            TrailReader reader = open.trail().reader();
            long made = 0;
            for (long seq = before + 1; seq <= reader.size(); seq++) {
                Event event = reader.event(seq);
                assertTrue(event.action().equals(work.action()) || event.action().equals(Trail.RECOVERED), what + ": " + event.action());
                made += event.action().equals(work.action()) ? 1 : 0;
            }
            assertTrue(made == 1 || made == 0 && !done, what + ": " + made + " events");
            site.trail().reader().verify((checkpoint, stamp) -> java.util.Optional.empty());
        }
        StudyCheck.Verdict verdict = StudyCheck.check(study);
        assertTrue(verdict.valid(), what + ": " + verdict.text());
    }
}
