package org.kinetrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.signature.CertificateAuthority;
import org.kinetrail.signature.Certificates;
import org.kinetrail.signature.KeyStores;
import org.kinetrail.workflow.Role;

/** Secrets stand in no log, event, process argument or temporary file, in whatever form somebody might write one down. */
class SecretsTest {

    private static final List<String> FORMS = Stream.of(SmallStudy.SECRET, Script.NEW_SECRET, Script.BUNDLE_SECRET, Script.KEY_SECRET)
            .flatMap(secret -> forms(secret).stream()).toList();

    @TempDir
    Path folder;

    private final Set<String> arguments = new HashSet<>();
    private final Set<String> looked = new HashSet<>();

    @Test
    void noFileNoOutputAndNoArgumentHoldsOne() throws Exception {
        SmallStudy small = new SmallStudy(folder.resolve("small")).copied();
        Path many = Files.createDirectories(folder.resolve("many"));
        CommandProcess process = new CommandProcess(many).watched(running -> look(running, many));
        Script.secrets().forEach(process::with);
        Script script = script(small);
        script.holds(process.runAll(script.lines()));
        Path one = Files.createDirectories(folder.resolve("one"));
        CommandProcess.Ended signed = new CommandProcess(one).watched(running -> look(running, one)).typing(Script.NEW_SECRET + "\n")
                .run("sign", small.study("reported").toString(), "--meaning", "author", "--user", SmallStudy.account(Role.ANALYST), "--secret-fd", "0",
                        "--debug");
        assertEquals(ExitCode.DONE, signed.exit(), signed.err());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                inNone(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1), file.toString());
            }
        }
        assertFalse(arguments.isEmpty());
        arguments.forEach(line -> inNone(line, "a process argument"));
    }

    /** Every command that takes a secret of its own, and some that fail with one at hand. */
    private Script script(SmallStudy small) throws IOException {
        String study = small.study("reported").toString();
        String site = " --site " + small.site() + " --debug";
        String reviewer = SmallStudy.account(Role.REVIEWER);
        Instant made = Instant.now().minusSeconds(3600);
        CertificateAuthority company = CertificateAuthority.create("Company", made);
        Path root = Files.write(folder.resolve("company.pem"), Certificates.pem(company.certificate()).getBytes(StandardCharsets.US_ASCII));
        Path key = folder.resolve("key.p12");
        Files.write(key, KeyStores.write(company.issue("The reviewer", "x", made, Duration.ofDays(30)), Script.KEY_SECRET.toCharArray()));
        Path broken = Files.write(folder.resolve("broken.p12"), java.util.Arrays.copyOf(Files.readAllBytes(key), 300));
        return Script.in(folder)
                .does("report " + study + " --detached --debug")
                .does("redact " + study + " 1 old --reason try --approver " + reviewer + " --debug")
                .does("archive-check " + study + " --out " + folder.resolve("outcome.json") + " --debug")
                .refuses("plan " + study + " set no.such=1 --reason try --debug", "no.such")
                .refuses("user key --in " + broken + Script.as(Role.REVIEWER) + site, "broken.p12")
                .refuses("user key --in " + key + Script.as(Role.REVIEWER) + site, "which the site has not accepted")
                .does("site accept " + root + " --reason policy" + Script.as(Role.ADMINISTRATOR) + site)
                .says("user key --in " + key + Script.as(Role.REVIEWER) + site, "signs from now on with the key")
                .does("user add newcomer --role auditor --evidence seen --new-secret-env KINETRAIL_NEW" + Script.as(Role.ADMINISTRATOR) + site)
                .does("user reset newcomer --reason lost --new-secret-env KINETRAIL_NEW" + Script.as(Role.ADMINISTRATOR) + site)
                .does("user confirm newcomer --reason seen --new-secret-env KINETRAIL_NEW" + Script.as(Role.AUDITOR) + site)
                .does("user secret --new-secret-env KINETRAIL_NEW" + site)
                .ends(ExitCode.NOT_PERMITTED, "plan " + study + " show --debug", "");
    }

    private void look(Process process, Path at) {
        process.info().commandLine().ifPresent(arguments::add);
        try (Stream<Path> files = Files.walk(at.resolve("tmp"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (looked.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file))) {
                    inNone(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1), file.toString());
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // a temporary file that is gone holds nothing
            return;
        }
    }

    /** A secret beside the account's own is asked for by its own name. */
    @Test
    void whereNobodyCanBeAskedTheRefusalNamesTheRightVariable() {
        Refusal refusal = assertThrows(Refusal.class, () -> new IdentityOptions().other("KINETRAIL_NOT_SET", "Secret of rolf: "));
        assertEquals("No secret is given (Secret of rolf) and there is no terminal to ask on; use the environment variable KINETRAIL_NOT_SET.",
                refusal.getMessage());
    }

    @Test
    void whateverFormASecretWasWrittenInWouldBeSeen() {
        for (String form : forms(SmallStudy.SECRET)) {
            assertThrows(AssertionError.class, () -> inNone("before" + form + "after", "the probe"));
        }
    }

    private static void inNone(String text, String where) {
        for (String form : FORMS) {
            assertFalse(text.contains(form), where + " holds a secret");
        }
    }

    /** As it is, as PKCS#12 spells it, in hexadecimal and in Base64. */
    private static List<String> forms(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        return List.of(secret, new String(secret.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1), HexFormat.of().formatHex(bytes),
                Base64.getEncoder().withoutPadding().encodeToString(bytes).substring(0, secret.length()));
    }
}
