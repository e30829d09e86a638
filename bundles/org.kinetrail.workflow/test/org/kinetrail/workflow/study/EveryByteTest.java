package org.kinetrail.workflow.study;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.signature.CertificateAuthority;
import org.kinetrail.signature.KeyCheckpointSigner;
import org.kinetrail.signature.SignerKey;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Link;
import org.kinetrail.workflow.Bench;
import org.kinetrail.workflow.run.ReviewTrail;
import org.kinetrail.workflow.verify.StudyCheck;

/** Every single-byte change in a small study folder is detected (21 CFR 11.10(a)). */
class EveryByteTest {

    /** A divisor of no length of a file here, so that the ordinary run looks into every part of each. */
    private static final int STEP = Integer.getInteger("kinetrail.step", Boolean.getBoolean("kinetrail.long") ? 1 : 97);

    private static final Actor SECOND = new Actor("rolf", "reviewer", "bench");

    @TempDir
    Path folder;

    private Path make() {
        Path study = folder.resolve("s");
        Instant from = Instant.parse("2026-03-01T00:00:00Z");
        SignerKey key = CertificateAuthority.create("Bench", from).issue("Rolf Reviewer", "rolf", from, Duration.ofDays(365));
        try (StudyFolder open = StudyFolder.create(study, Bench.platform(), Optional.of(new KeyCheckpointSigner(key)), Bench.ANALYST,
                Bench.documents("S1"))) {
            String input = open.objects().put("USUBJID,PCSTRESN\nS1,12\n".getBytes(StandardCharsets.UTF_8));
            String secret = open.objects().put("USUBJID,NAME\nS1,somebody\n".getBytes(StandardCharsets.UTF_8));
            open.commit(Bench.ANALYST, Change.of("plan.edit", "plan", "plan.json", Map.of("plan.title", "Another title")).because("a mistake of Mr X")
                    .linked(List.of(Link.object("input", input), Link.object("input", secret))));
            open.writeReport("report-0001.pdf", "USUBJID,PCSTRESN\nS1,12\n".getBytes(StandardCharsets.UTF_8));
            ReviewTrail.run(open, SECOND, Bench.platform(), key, "Looked at all of it.");
            open.trail().checkpoint();
            RedactValue.field(open, Bench.ANALYST, SECOND, "2 reason", "names a person");
            RedactValue.object(open, Bench.ANALYST, SECOND, secret, "names a subject");
        }
        return study;
    }

    @Test
    void everyByteOfEveryFileCounts() throws Exception {
        Path study = make();
        assertTrue(StudyCheck.check(study).valid(), StudyCheck.check(study).text());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(study)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        long tried = 0;
        for (Path file : files) {
            byte[] good = Files.readAllBytes(file);
            for (int at = 0; at < good.length; at += STEP) {
                byte[] bad = good.clone();
                bad[at] ^= (byte) (1 + (at * 31 & 0x7f));
                Files.write(file, bad);
                assertFalse(StudyCheck.check(study).valid(), "byte " + at + " of " + study.relativize(file));
                tried++;
            }
            Files.write(file, good);
        }
        assertTrue(StudyCheck.check(study).valid());
        assertTrue(tried > 100, "bytes tried: " + tried);
        System.getLogger("test").log(System.Logger.Level.INFO, "bytes changed, all found: " + tried);
    }

    @Test
    void aMissingFileIsFound() throws Exception {
        Path study = make();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(study)) {
            files = walk.filter(Files::isRegularFile).filter(file -> !file.endsWith("lock") && !file.startsWith(study.resolve("reports"))).sorted().toList();
        }
        for (Path file : files) {
            boolean remade = file.getFileName().toString().endsWith(".leaves") || file.getParent().endsWith("checkpoints");
            byte[] good = Files.readAllBytes(file);
            Files.delete(file);
            assertTrue(remade || !StudyCheck.check(study).valid(), "without " + study.relativize(file));
            Files.write(file, good);
        }
    }
}
