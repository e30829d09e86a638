package org.kinetrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.TrailCopy;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.verify.ArchiveCheck;

/** What the command line does with the record itself: heads lodged outside, detached reports, redaction, copies and archives. */
class RecordVerbsTest {

    private static final String ANALYST = SmallStudy.account(Role.ANALYST);

    @TempDir
    Path folder;

    private SmallStudy small;
    private String study;
    private Path report;

    @BeforeEach
    void make() {
        small = new SmallStudy(folder.resolve("small")).copied();
        study = small.study("reported").toString();
        report = small.study("reported").resolve("reports/report-0001.pdf");
    }

    /** Anchors, blinded and PDF exports, stamps that are away, archive and restore: one process for all. */
    @Test
    void headsLodgedOutsideAndCopiesForOthers() throws Exception {
        Path early = folder.resolve("early.json");
        Path late = folder.resolve("late.json");
        Path backup = folder.resolve("backup");
        String away;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            away = "http://127.0.0.1:" + taken.getLocalPort() + "/";
        }
        Script.in(folder)
                .says("trail " + study + " publish --out " + early, "lodge it where this site cannot change it")
                .says("verify " + study + " --anchor " + early, "VALID (anchored outside up to event ")
                .does("sign " + study + " --meaning author")
                .says("verify " + report + " --stage author --trail " + study + " --anchor " + early, "VALID (self-attested, demo keys)")
                .says("verify " + report + " --stage author --trail " + study + " --anchor " + early, "it is older than the last signature")
                .does("trail " + study + " publish --out " + late)
                .says("verify " + report + " --stage author --trail " + study + " --anchor " + late, "VALID (anchored outside, demo keys)")
                .ends(ExitCode.USAGE, "verify " + report + " --anchor " + late, "--anchor needs the study")
                .does("trail " + study + " export --out " + folder.resolve("trail.pdf") + " --action run.complete")
                .does("trail " + study + " export --out " + folder.resolve("blinded.pdf") + " --blinded")
                .refuses("trail " + study + " export --out " + folder.resolve("blinded.csv") + " --blinded", "The blinded view is exported as .pdf only")
                .refuses("trail " + study + " stamp", "The site names no time-stamp authority")
                .says("export " + study + " --inspection " + backup, "exported as inspection")
                .says("archive-check " + backup + " --anchor " + late + " --site " + small.site() + " --out " + folder.resolve("outcome.json"),
                        "GOOD: accessible, readable and whole")
                .says("verify " + backup.resolve("study"), "VALID (self-attested)")
                .does("site set stamp.address=" + away + " --reason policy" + Script.as(Role.ADMINISTRATOR) + " --site " + small.site())
                .says("trail " + study + " publish --out " + folder.resolve("latest.json"), "written to")
                .says("trail " + study + " stamp", "still wait for their time stamp; the authority did not answer")
                .ends(ExitCode.DOES_NOT_VERIFY, "archive-check " + backup + " --anchor " + folder.resolve("latest.json") + " --site " + small.site(),
                        "the trail has lost events: the head lodged outside saw ")
                .run();
        assertTrue(Files.readString(folder.resolve("trail.pdf"), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertTrue(Files.size(folder.resolve("blinded.pdf")) > 1000);
        signedOutcome(folder.resolve("outcome.json"));
        certifiedCopy(backup);
        sameEvents(backup);
        damagedCopy(backup);
    }

    private static void signedOutcome(Path file) throws Exception {
        Json.Members outcome = (Json.Members) Json.parse(Files.readAllBytes(file));
        assertEquals(ArchiveCheck.PURPOSE, outcome.text("purpose").orElseThrow());
        X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(HexFormat.of().parseHex(outcome.text("certificate").orElseThrow())));
        Signature signature = Signature.getInstance(outcome.text("algorithm").orElseThrow());
        signature.initVerify(certificate);
        java.util.TreeMap<String, Json> without = new java.util.TreeMap<>(outcome.values());
        without.keySet().removeAll(List.of("algorithm", "signature"));
        signature.update(new Json.Members(without).canonical());
        assertTrue(signature.verify(HexFormat.of().parseHex(outcome.text("signature").orElseThrow())));
    }

    /** The signed statement names the list of all files of the copy, each with its hash. */
    private void certifiedCopy(Path copy) throws Exception {
        Json.Members outcome = (Json.Members) Json.parse(Files.readAllBytes(folder.resolve("outcome.json")));
        byte[] listing = Files.readAllBytes(folder.resolve("outcome.json.sha256"));
        assertEquals(Sha256.hex(listing), outcome.text("listing").orElseThrow());
        List<String> lines = new String(listing, StandardCharsets.UTF_8).lines().toList();
        assertEquals(lines.size(), outcome.whole("files").orElseThrow());
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(lines.contains(Sha256.hex(Files.readAllBytes(file)) + "  " + copy.relativize(file)), file.toString());
            }
        }
    }

    /** The inspection copy reads back equal: as JSON, as CSV and as a study. */
    private void sameEvents(Path copy) throws Exception {
        TrailReader reader = TrailReader.of(small.study("reported"));
        List<Event> events = new ArrayList<>();
        reader.forEach(events::add);
        List<Event> exported = TrailCopy.json(Files.readAllBytes(copy.resolve("trail.json")));
        assertEquals(events.subList(0, exported.size()), exported);
        assertEquals(exported, TrailCopy.csv(Files.readAllBytes(copy.resolve("trail.csv"))));
        assertEquals("export", events.get(exported.size()).action(), "all events but the export itself");
        assertEquals(reader.head(exported.size()), TrailReader.of(copy.resolve("study")).head());
        assertTrue(Files.readString(copy.resolve("trail.pdf"), StandardCharsets.ISO_8859_1).contains("pdfaid"));
    }

    private void damagedCopy(Path copy) throws Exception {
        Path csv = copy.resolve("trail.csv");
        Files.writeString(csv, Files.readString(csv).replaceFirst("analyst", "analysT"));
        ArchiveCheck check = ArchiveCheck.of(copy, java.util.Optional.empty());
        assertFalse(check.good());
        assertTrue(check.sentence().contains("trail.csv is not the trail of the study: event "), check.sentence());
    }

    @Test
    void aDetachedReportIsPerformedAgainWithItsBundleAndWhatIsRedactedIsGone() throws Exception {
        TrailReader before = TrailReader.of(small.study("reported"));
        long[] approved = {0};
        String[] input = {null};
        before.forEach(event -> {
            approved[0] = event.action().equals("plan.approve") ? event.seq() : approved[0];
            input[0] = event.link("input") != null ? event.link("input") : input[0];
        });
        Path detached = small.study("reported").resolve("reports/report-0002.pdf");
        Path bundle = small.study("reported").resolve("reports/report-0002-inputs.sealed");
        String reviewer = SmallStudy.account(Role.REVIEWER);
        String redact = "redact " + study + " ";
        String performed = "reperform " + detached + " --inputs " + bundle;
        Map<String, String> out = Script.in(folder)
                .says("report " + study + " --detached", "report-0002")
                .refuses("reperform " + detached, "by its hash only; name the bundle that was written beside it with --inputs")
                .refuses("reperform " + detached + " --inputs " + detached, "report-0002.pdf")
                .says(performed, "numbers identical; the unsigned report is byte-identical.")
                .says(redact + approved[0] + " reason --reason names-a-person --approver " + reviewer, "Redacted, as event ")
                .ends(ExitCode.NOT_PERMITTED, redact + approved[0] + " old --reason names-a-person --approver " + ANALYST, "approve")
                .says(redact + input[0] + " --reason consent-withdrawn --approver " + reviewer, "Redacted, as event ")
                .says("verify " + study, "Redacted, as an event allows: event " + approved[0] + " reason.")
                .says("trail " + study + " verify", "VALID")
                .says("archive-check " + study, "hold a redacted file and cannot be")
                .says("trail " + study + " show --action plan.approve", "\"redacted: ")
                .run();
        assertTrue(out.get(performed).matches("(?s)(\\d+) of \\1 numbers.*"), out.get(performed));
        assertFalse(Files.exists(small.study("reported").resolve("objects/" + input[0].substring(0, 2) + "/" + input[0])));
    }
}
