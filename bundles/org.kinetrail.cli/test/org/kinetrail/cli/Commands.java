package org.kinetrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kinetrail.workflow.Role;

/** Commands on a small study, run one after the other in one process as its analyst; who else acts is named with {@code --user}. */
final class Commands {

    static final String KEY_SECRET = "the secret of the outside key";

    private Commands() {
    }

    /** Runs them; words are apart by blanks. */
    static List<CommandProcess.Ended> run(Path folder, String... lines) {
        CommandProcess process = new CommandProcess(folder);
        Map.of("KINETRAIL_SECRET", SmallStudy.SECRET, "KINETRAIL_APPROVER_SECRET", SmallStudy.SECRET, "KINETRAIL_BUNDLE_SECRET",
                "the secret of the bundle", "KINETRAIL_KEY_SECRET", KEY_SECRET, "KINETRAIL_USER", SmallStudy.account(Role.ANALYST))
                .forEach(process::with);
        return process.runAll(Stream.of(lines).map(line -> line.replace(' ', '\t')).toList());
    }

    /** An option that lets the account of another role act. */
    static String as(Role role) {
        return " --user " + SmallStudy.account(role);
    }

    /** How a command ended, and some words of what it said. */
    static void said(CommandProcess.Ended ended, int exit, String words) {
        String all = ended.out() + ended.err();
        assertEquals(exit, ended.exit(), all);
        assertTrue(all.contains(words), all);
    }
}
