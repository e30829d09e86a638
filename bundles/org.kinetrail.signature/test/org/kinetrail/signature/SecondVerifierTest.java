package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Checkpoint;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.Redaction;
import org.kinetrail.trail.Trail;
import org.kinetrail.trail.TrailOptions;
import org.kinetrail.trail.TrailProof;
import org.kinetrail.trail.TrailReader;

/** The plain Python verifier beside the format descriptions says what ours says. Needs python3 on the machine. */
class SecondVerifierTest {

    private static final Path SCRIPT = Path.of("../../docs/formats/verify.py");

    private static final boolean LONG = Boolean.getBoolean("kinetrail.long");

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void make() throws IOException {
        Assumptions.assumeTrue(Files.exists(SCRIPT) && hasPython(), "python3 or the script is not here");
        study = folder.resolve("study");
        CertificateAuthority authority = CertificateAuthority.create("Site", SampleReport.NOW.minusSeconds(120));
        SignerKey site = authority.issue("Kinetrail site", "site", SampleReport.NOW.minusSeconds(60), Duration.ofDays(365));
        TrailOptions options = TrailOptions.of(Clock.fixed(SampleReport.NOW, ZoneOffset.ofHours(2)), "Kinetrail 1.0.0", "desk-1")
                .signedBy(new KeyCheckpointSigner(site)).segments(4000);
        Actor anna = new Actor("anna", "analyst", "desk-1");
        try (Trail trail = Trail.open(study, options)) {
            for (int n = 0; n < 21; n++) {
                trail.append(EventDraft.of(anna, "plan.set", new ObjectRef("plan", "rule \u00e9 " + n))
                        .changing(n == 3 ? Json.NULL : Json.of("\ud83d\ude00 \u007f \"" + n), Json.object().with("value", "1.5e-3").with("n", n))
                        .because(n % 2 == 0 ? null : "line\nbreak"));
                trail.objects().put(("object " + n).getBytes(StandardCharsets.UTF_8));
            }
            Checkpoint checkpoint = trail.checkpoint();
            Files.write(folder.resolve("trail-proof.json"), TrailProof.of(trail.reader(), checkpoint, List.of(1L, 8L, 21L)).json().canonical());
            trail.redact(new Redaction(Redaction.field(2, "new"), anna, new Actor("rolf", "reviewer", "desk-1"), "names a patient"));
        }
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int python(String... arguments) throws IOException, InterruptedException {
        return python(folder.resolve("said"), arguments);
    }

    private static int python(Path said, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8).strip();
    }

    @Test
    void bothFindTheStudyIntactWithOneRoot() throws Exception {
        assertEquals(0, python("study", study.toString()), this::what);
        assertEquals("INTACT: 22 events, 1 checkpoints, 21 objects, root " + TrailReader.of(study).head().root(), said());
        assertEquals(0, python("proof", folder.resolve("trail-proof.json").toString()), this::what);
        assertTrue(said().startsWith("HOLDS: 3 events stand in the tree of 21 events"), said());
    }

    private String what() {
        try {
            return said();
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void bothFindTheSameChanges() throws Exception {
        Random random = new Random(3);
        List<Path> files;
        try (var walk = Files.walk(study)) {
            files = walk.filter(Files::isRegularFile).filter(file -> !file.endsWith("lock")).sorted().toList();
        }
        for (int i = 0; i < 12; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] good = Files.readAllBytes(file);
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, bad);
            boolean ours = TrailReader.of(study).verify(AuthorityCheckpointVerifier.signaturesOnly()).intact()
                    && new org.kinetrail.trail.ObjectStore(study, org.kinetrail.trail.Disk.real()).verify().isEmpty();
            assertEquals(ours ? 0 : 5, python("study", study.toString()), () -> file + ": " + what());
            Files.write(file, good);
        }
    }

    /** Each change of the attack list: behind the last signature, between two, and made by a signing itself. */
    private static void changes(CertificateAuthority authority, byte[] signed, java.util.Map<String, byte[]> files) throws IOException {
        java.util.Map<String, Attacks.Change> changes = new java.util.LinkedHashMap<>();
        changes.put("painted over", Attacks::paintOver);
        changes.put("annotated", Attacks::annotate);
        changes.put("attachment added", Attacks::addAttachment);
        changes.put("attachment replaced", Attacks::replaceAttachment);
        changes.put("title changed", Attacks::changeTitle);
        changes.put("script added", Attacks::addScript);
        int turn = 0;
        for (java.util.Map.Entry<String, Attacks.Change> change : changes.entrySet()) {
            for (SignerRole role : SignerRole.values()) {
                if (LONG || role.ordinal() == turn % 3) {
                    byte[] pdf = ReportSignerProbe.signUnguarded(SampleReport.signed(authority, role.ordinal()), SampleReport.request(role),
                            SampleReport.key(authority, role), change.getValue());
                    files.put(change.getKey() + " with " + role, signOn(authority, pdf, role));
                }
            }
            if (LONG || turn == 0) {
                files.put(change.getKey() + " after all", Attacks.increment(signed, change.getValue()));
            }
            turn++;
        }
        files.put("stamp swapped after all", Attacks.increment(signed, Attacks::swapStamp));
        byte[] two = SampleReport.signed(authority, 2);
        SigningRequest last = SampleReport.request(SignerRole.APPROVER);
        SignerKey key = SampleReport.key(authority, SignerRole.APPROVER);
        files.put("stamp swapped between", ReportSignerProbe.signUnguarded(Attacks.increment(two, Attacks::swapReviewer), last, key, document -> { }));
        files.put("stamp swapped with APPROVER", ReportSignerProbe.signUnguarded(two, last, key, Attacks::swapReviewer));
        byte[] field = ReportSignerProbe.signUnguarded(Attacks.increment(SampleReport.unsigned(authority.keyHash()), Attacks::addTextField),
                SampleReport.request(SignerRole.AUTHOR), SampleReport.key(authority, SignerRole.AUTHOR), document -> { });
        files.put("another field", signOn(authority, field, SignerRole.AUTHOR));
        byte[] hidden = Attacks.increment(SampleReport.unsigned(authority.keyHash()), Attacks::hide);
        files.put("hidden object revealed", Attacks.increment(signOn(authority, ReportSignerProbe.signUnguarded(hidden,
                SampleReport.request(SignerRole.AUTHOR), SampleReport.key(authority, SignerRole.AUTHOR), document -> { }), SignerRole.AUTHOR),
                Attacks::reveal));
    }

    /** The signatures that are still missing after a role's. */
    private static byte[] signOn(CertificateAuthority authority, byte[] pdf, SignerRole after) throws IOException {
        byte[] signed = pdf;
        for (SignerRole role : SignerRole.values()) {
            if (role.ordinal() > after.ordinal()) {
                signed = ReportSigner.sign(signed, SampleReport.request(role), SampleReport.key(authority, role)).bytes();
            }
        }
        return signed;
    }

    @Test
    void bothJudgeReportsAlike() throws Exception {
        CertificateAuthority authority = CertificateAuthority.demo(SampleReport.NOW.minusSeconds(120));
        byte[] signed = SampleReport.signed(authority, 3);
        SignatureLayout layout = SignatureLayout.of(signed);
        java.util.Map<String, byte[]> files = new java.util.LinkedHashMap<>();
        files.put("as signed", signed);
        files.put("cut to two signatures", layout.revision(signed, 2));
        files.put("cut to none", layout.revision(signed, 0));
        files.put("appended", java.util.Arrays.copyOf(signed, signed.length + 3));
        changes(authority, signed, files);
        CertificateAuthority fake = CertificateAuthority.demo(SampleReport.NOW.minusSeconds(120));
        files.put("another authority", ReportSignerProbe.signUnguarded(layout.revision(signed, 2), SampleReport.request(SignerRole.APPROVER),
                SampleReport.key(fake, SignerRole.APPROVER), document -> { }));
        SignatureLayout.Span last = layout.spans().get(2);
        byte[] padding = signed.clone();
        padding[last.gapEnd() - 10] = '5';
        files.put("padding", padding);
        Random random = new Random(11);
        for (int i = 0; i < (LONG ? 100 : 2); i++) {
            byte[] bad = signed.clone();
            int at = random.nextInt(last.gapStart());
            bad[at] ^= (byte) (1 + random.nextInt(255));
            files.put("byte " + at, bad);
        }
        judge(files, Set.of("as signed"));
        assertTrue(files.size() >= 10);
    }

    private void judge(java.util.Map<String, byte[]> files, Set<String> good) {
        files.entrySet().parallelStream().forEach(file -> {
            boolean ours = ReportVerifier.verify(file.getValue(), VerificationContext.fileAlone()).valid();
            assertEquals(good.contains(file.getKey()), ours, file.getKey());
            theirs(file.getKey(), file.getValue(), ours ? 0 : 5);
        });
    }

    private void theirs(String name, byte[] pdf, int exit) {
        Path file = folder.resolve(name.replace(' ', '-') + ".pdf");
        Path said = folder.resolve(name.replace(' ', '-') + ".said");
        try {
            int code = python(said, "report", Files.write(file, pdf).toString());
            assertEquals(exit, code, name + ": " + Files.readString(said, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void bothJudgeSealsAlike() throws Exception {
        Seals seals = new Seals();
        java.util.Map<String, byte[]> files = new java.util.LinkedHashMap<>();
        files.put("sealed", seals.sealed);
        files.put("not sealed", seals.stamped);
        files.put("appended", java.util.Arrays.copyOf(seals.sealed, seals.sealed.length + 3));
        files.put("painted over after all", Attacks.increment(seals.sealed, Attacks::paintOver));
        files.put("painted over with the seal", seals.sealing(seals.stamped, document -> {
            seals.write(document, seals.list);
            Attacks.paintOver(document);
        }));
        files.put("something between", seals.sealing(Attacks.increment(seals.stamped, Attacks::changeTitle),
                document -> seals.write(document, seals.list)));
        files.put("list of another", seals.sealing(seals.stamped, document -> seals.write(document, Seals.list(new OutsideAuthority("Times")))));
        files.put("one certificate less", seals.sealing(seals.stamped, document -> new ValidationStore(seals.store.certificates().subList(1, 6),
                List.of(seals.list)).write(document)));
        files.put("more in the store", seals.sealing(seals.stamped, document -> {
            seals.write(document, seals.list);
            Seals.stored(document).put(com.itextpdf.kernel.pdf.PdfName.Names, new com.itextpdf.kernel.pdf.PdfArray());
        }));
        files.put("nothing in the store", seals.sealing(seals.stamped, document -> { }));
        judge(files, Set.of("sealed", "not sealed"));
    }

    @Test
    void bothKnowWhichOutsideAuthorityTheSiteAccepted() throws Exception {
        OutsideKeys outside = new OutsideKeys(folder);
        java.util.Map<String, byte[]> files = new java.util.LinkedHashMap<>();
        files.put("accepted", outside.signed(outside.good()));
        files.put("not accepted", outside.unguarded(outside.unsigned(null), outside.anna));
        files.put("same name", outside.unguarded(outside.unsigned(outside.good()), new OutsideAuthority(OutsideKeys.NAME).issue("Anna Author")));
        CertificateAuthority other = CertificateAuthority.create("Site", SampleReport.NOW.minusSeconds(300));
        files.put("accepted by another", outside.unguarded(outside.unsigned(outside.proof(other, outside.accepted())), outside.anna));
        judge(files, Set.of("accepted"));
    }
}
