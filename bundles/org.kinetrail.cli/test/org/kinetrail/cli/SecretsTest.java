package org.kinetrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.workflow.Role;

/** Secrets stand in no log, event, process argument or temporary file. */
class SecretsTest {

    private static final String NEW = "another secret, never written";
    private static final String BUNDLE = "the secret of the bundle";

    @TempDir
    Path folder;

    @Test
    void noFileNoOutputAndNoArgumentHoldsOne() throws Exception {
        Path home = folder.resolve("small");
        SmallStudy small = new SmallStudy(home).copied();
        String study = small.study("reported").toString();
        List<String[]> commands = List.of(new String[] {"user", "secret", "--site", small.site().toString(), "--new-secret-env", "KINETRAIL_NEW", "--debug"},
                new String[] {"sign", study, "--meaning", "author", "--debug"},
                new String[] {"report", study, "--detached", "--debug"},
                new String[] {"redact", study, "1", "old", "--reason", "try", "--approver", SmallStudy.account(Role.REVIEWER), "--debug"},
                new String[] {"archive-check", study, "--out", folder.resolve("outcome.json").toString(), "--debug"},
                new String[] {"plan", study, "set", "no.such=1", "--reason", "try", "--debug"});
        String secret = SmallStudy.SECRET;
        List<String> said = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            Path at = Files.createDirectories(folder.resolve("run" + i));
            CommandProcess command = new CommandProcess(at).with("KINETRAIL_SECRET", secret).with("KINETRAIL_NEW", NEW)
                    .with("KINETRAIL_BUNDLE_SECRET", BUNDLE).with("KINETRAIL_APPROVER_SECRET", SmallStudy.SECRET)
                    .with("KINETRAIL_USER", SmallStudy.account(Role.ANALYST));
            Process process = command.start(commands.get(i));
            while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
                process.info().commandLine().ifPresent(said::add);
                inTemporaryFiles(at);
            }
            int expected = commands.get(i)[0].equals("plan") ? ExitCode.INPUT_REFUSED : ExitCode.DONE;
            assertEquals(expected, process.exitValue(), Files.readString(at.resolve("err")));
            secret = i == 0 ? NEW : secret;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                inNone(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1), file.toString());
            }
        }
        assertFalse(said.isEmpty());
        said.forEach(line -> inNone(line, "a process argument"));
    }

    private static void inTemporaryFiles(Path at) {
        try (Stream<Path> files = Files.walk(at.resolve("tmp"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                inNone(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1), file.toString());
            }
        } catch (java.io.IOException | java.io.UncheckedIOException e) {
            // a temporary file that is gone holds nothing
            return;
        }
    }

    private static void inNone(String text, String where) {
        for (String secret : List.of(SmallStudy.SECRET, NEW, BUNDLE)) {
            assertFalse(text.contains(secret), where + " holds a secret");
        }
    }
}
