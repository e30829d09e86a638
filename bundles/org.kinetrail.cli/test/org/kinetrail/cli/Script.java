package org.kinetrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.workflow.Role;

/**
 * Commands on a small study as they are meant to be read: each with how it ends and some words of what it says. They run one after the
 * other in one process, as the study's analyst where {@code --user} names nobody else.
 */
final class Script {

    static final String KEY_SECRET = "the secret of the outside key";
    static final String BUNDLE_SECRET = "the secret of the bundle";
    static final String NEW_SECRET = "another secret, never written";

    /** One command and what is expected of it. */
    private record Step(String line, int exit, String words) {
    }

    private final Path folder;
    private final List<Step> steps = new ArrayList<>();

    private Script(Path folder) {
        this.folder = folder;
    }

    static Script in(Path folder) {
        return new Script(folder);
    }

    /** An option that lets the account of another role act. */
    static String as(Role role) {
        return " --user " + SmallStudy.account(role);
    }

    /** The variables that every command finds its secrets in. */
    static Map<String, String> secrets() {
        return Map.of("KINETRAIL_SECRET", SmallStudy.SECRET, "KINETRAIL_APPROVER_SECRET", SmallStudy.SECRET, "KINETRAIL_BUNDLE_SECRET", BUNDLE_SECRET,
                "KINETRAIL_KEY_SECRET", KEY_SECRET, "KINETRAIL_NEW", NEW_SECRET, "KINETRAIL_USER", SmallStudy.account(Role.ANALYST));
    }

    /** A command that is done; its words are apart by blanks. */
    Script does(String line) {
        return ends(ExitCode.DONE, line, "");
    }

    /** A command that is done and says so. */
    Script says(String line, String words) {
        return ends(ExitCode.DONE, line, words);
    }

    /** A command whose input is refused. */
    Script refuses(String line, String words) {
        return ends(ExitCode.INPUT_REFUSED, line, words);
    }

    Script ends(int exit, String line, String words) {
        steps.add(new Step(line, exit, words));
        return this;
    }

    /** The commands, words apart by tabs, as {@link CommandProcess} takes them. */
    List<String> lines() {
        return steps.stream().map(step -> step.line().replace(' ', '\t')).toList();
    }

    /** Runs all and holds each to what is expected; what each wrote on standard output, by its line. */
    Map<String, String> run() {
        CommandProcess process = new CommandProcess(folder);
        secrets().forEach(process::with);
        return holds(process.runAll(lines()));
    }

    /** Holds commands that have ended to what is expected of them. */
    Map<String, String> holds(List<CommandProcess.Ended> ended) {
        Map<String, String> out = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String all = step.line() + "\n" + ended.get(i).out() + ended.get(i).err();
            assertEquals(step.exit(), ended.get(i).exit(), all);
            assertTrue(all.contains(step.words()), all);
            out.put(step.line(), ended.get(i).out());
        }
        return out;
    }
}
