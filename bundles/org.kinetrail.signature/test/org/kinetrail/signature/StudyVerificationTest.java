package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Checkpoint;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.Trail;
import org.kinetrail.trail.TrailOptions;
import org.kinetrail.trail.TrailProof;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.trail.TreeHead;

/** A report and the trail of its study, together. */
class StudyVerificationTest {

    @TempDir
    Path study;

    private final CertificateAuthority authority = CertificateAuthority.create("Site", SampleReport.NOW.minusSeconds(120));
    private final Actor actor = new Actor("anna", "analyst", "desk-1");
    private byte[] signed;
    private SignatureLayout layout;

    private TrailOptions options(CertificateAuthority by) {
        SignerKey site = by.issue("Kinetrail site", "site", SampleReport.NOW.minusSeconds(60), Duration.ofDays(365));
        return TrailOptions.of(Clock.fixed(SampleReport.NOW, ZoneOffset.UTC), "Kinetrail 1.0.0", "desk-1")
                .signedBy(new KeyCheckpointSigner(site));
    }

    @BeforeEach
    void make() {
        try (Trail trail = Trail.open(study, options(authority))) {
            for (int n = 0; n < 5; n++) {
                trail.append(EventDraft.of(actor, "plan.set", new ObjectRef("plan", "rule-" + n)).because("first cut"));
            }
            Checkpoint checkpoint = trail.checkpoint();
            byte[] proof = TrailProof.of(trail.reader(), checkpoint, List.of(1L, 4L)).json().canonical();
            signed = SampleReport.unsigned(authority.keyHash(), Map.of("trail-proof.json", proof));
            for (SignerRole role : SignerRole.values()) {
                SigningRequest request = SigningRequest.of(role, SampleReport.NAMES.get(role.ordinal()),
                        SampleReport.NOW.plusSeconds(role.ordinal()), ZoneOffset.UTC, trail.head(), SampleReport.place(role));
                SignedReport done = ReportSigner.sign(signed, request, SampleReport.key(authority, role));
                trail.append(done.event(actor));
                signed = done.bytes();
            }
        }
        layout = SignatureLayout.of(signed);
    }

    private Verdict verify(byte[] pdf) {
        return ReportVerifier.verify(pdf, VerificationContext.fileAlone().with(study));
    }

    @Test
    void reportAndTrailAgree() {
        Verdict verdict = verify(signed);
        assertTrue(verdict.valid(), verdict.sentence());
        assertEquals("VALID (self-attested): unchanged since it was signed by Anna Author (author), Rolf Reviewer (reviewer),"
                + " Petra Approver (approver); trusted: no anchor given.", verdict.sentence());
        assertEquals(1, verdict.notMade().size());
    }

    @Test
    void aRemovedSignatureIsNamedWithItsEvent() {
        assertEquals("INVALID: approver signature removed: event 8 recorded it (event 8).", verify(layout.revision(signed, 2)).sentence());
        assertEquals("INVALID: approver signature removed: event 8 recorded it (event 8).", ReportVerifier.verify(layout.revision(signed, 2),
                VerificationContext.fileAlone().with(study).upTo(SignerRole.REVIEWER)).sentence());
    }

    @Test
    void aTrailRewrittenAfterTheReport() throws Exception {
        Path events = study.resolve("trail/000001.events");
        String text = Files.readString(events, StandardCharsets.UTF_8);
        Files.writeString(events, text.replace("\"id\":\"rule-2\"", "\"id\":\"rule-9\""), StandardCharsets.UTF_8);
        Verdict verdict = verify(signed);
        assertTrue(verdict.sentence().startsWith("INVALID: the trail of the study was changed: event 3 in "), verdict.sentence());
        assertEquals(3, verdict.broken().orElseThrow().event());
    }

    @Test
    void anotherTrailAltogether(@TempDir Path other) {
        try (Trail trail = Trail.open(other, options(authority))) {
            for (int n = 0; n < 9; n++) {
                trail.append(EventDraft.of(actor, "plan.set", new ObjectRef("plan", "rule-" + n)).changing(Json.NULL, Json.of("x")));
            }
        }
        Verdict verdict = ReportVerifier.verify(signed, VerificationContext.fileAlone().with(other));
        assertEquals("INVALID: the trail is another than the one the report's checkpoint saw; some event up to 5 differs (event 5).",
                verdict.sentence());
    }

    @Test
    void aTrailThatLostItsEnd(@TempDir Path other) {
        try (Trail trail = Trail.open(other, options(authority))) {
            trail.append(EventDraft.of(actor, "plan.set", new ObjectRef("plan", "rule-0")));
        }
        Verdict verdict = ReportVerifier.verify(signed, VerificationContext.fileAlone().with(other));
        assertEquals("INVALID: the trail has lost events: the report's checkpoint saw 5, only 1 are left (event 2).", verdict.sentence());
    }

    @Test
    void aHeadLodgedOutsideAnchorsTheReportOnceItSawTheLastSignature() {
        TrailReader reader = TrailReader.of(study);
        VerificationContext context = VerificationContext.fileAlone().with(study);
        Verdict late = ReportVerifier.verify(signed, context.anchoredBy(reader.head()));
        assertTrue(late.sentence().startsWith("VALID (anchored outside): "), late.sentence());
        Verdict early = ReportVerifier.verify(signed, context.anchoredBy(reader.head(6)));
        assertTrue(early.sentence().startsWith("VALID (self-attested): "), early.sentence());
        assertTrue(early.evidence().stream().anyMatch(one -> one.rule().equals("trail.anchor")
                && one.text().endsWith("it is older than the last signature (event 8).")), early.toString());
        Verdict beyond = ReportVerifier.verify(signed, context.anchoredBy(new TreeHead(9, reader.head().root())));
        assertEquals("INVALID: the trail has lost events: the head lodged outside saw 9, only 8 are left (event 9).", beyond.sentence());
        Verdict another = ReportVerifier.verify(signed, context.anchoredBy(new TreeHead(8, reader.head(7).root())));
        assertEquals("INVALID: the trail is another than the one the head lodged outside saw; some event up to 8 differs (event 8).",
                another.sentence());
    }

    @Test
    void aCheckpointOfAnotherAuthority() {
        CertificateAuthority fake = CertificateAuthority.create("Site", SampleReport.NOW.minusSeconds(120));
        byte[] pdf = SampleReport.unsigned(fake.keyHash(), Map.of("trail-proof.json",
                new AttachedFiles(openSigned()).content("trail-proof.json")));
        pdf = ReportSigner.sign(pdf, SampleReport.request(SignerRole.AUTHOR), SampleReport.key(fake, SignerRole.AUTHOR)).bytes();
        Verdict verdict = ReportVerifier.verify(pdf, VerificationContext.fileAlone());
        assertTrue(verdict.sentence().startsWith("INVALID: the checkpoint in the report is not good: "), verdict.sentence());
    }

    private com.itextpdf.kernel.pdf.PdfDocument openSigned() {
        try {
            return new com.itextpdf.kernel.pdf.PdfDocument(new com.itextpdf.kernel.pdf.PdfReader(new java.io.ByteArrayInputStream(signed)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
