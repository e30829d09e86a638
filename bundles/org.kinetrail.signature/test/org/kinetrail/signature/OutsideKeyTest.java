package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Checkpoint;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.Trail;
import org.kinetrail.trail.TrailOptions;
import org.kinetrail.trail.TrailProof;

/** Keys of an authority outside the site: they sign where the site's trail shows the acceptance, and nowhere else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideKeyTest {

    private static final Duration MONTH = Duration.ofDays(30);

    private final CertificateAuthority site = CertificateAuthority.create("Site", SampleReport.NOW.minusSeconds(300));
    private final OutsideAuthority company = new OutsideAuthority("Company signing authority");
    private final SignerKey anna = company.issue("Anna Author");

    @TempDir
    Path folder;

    private AcceptedAuthority accepted(byte[]... lists) {
        return AcceptedAuthority.of(Certificates.pem(company.root()).getBytes(StandardCharsets.US_ASCII), "company.pem", List.of(lists));
    }

    /** What a report carries, as the trail of a site whose log key this authority issued proves it. */
    private byte[] proof(CertificateAuthority by, AcceptedAuthority authority) {
        SignerKey log = by.issue("Kinetrail log", "log", SampleReport.NOW.minusSeconds(60), Duration.ofDays(365));
        TrailOptions options = TrailOptions.of(Clock.fixed(SampleReport.NOW, ZoneOffset.UTC), "Kinetrail 1.0.0", "desk-1")
                .signedBy(new KeyCheckpointSigner(log));
        try (Trail trail = Trail.open(folder.resolve("site" + System.nanoTime()), options)) {
            trail.append(EventDraft.of(new Actor("admin", "administrator", "desk-1"), AcceptedAuthority.ACTION,
                    new ObjectRef("authority", authority.key())).changing(Json.NULL, authority.json()).because("the company's own"));
            Checkpoint checkpoint = trail.checkpoint();
            return AcceptedAuthority.file(by.certificate(), TrailProof.of(trail.reader(), checkpoint, List.of(1L)));
        }
    }

    private byte[] good() {
        return proof(site, accepted(company.revocations(SampleReport.NOW, MONTH)));
    }

    private byte[] unsigned(byte[] authorities) {
        return SampleReport.unsigned(site.keyHash(), authorities == null ? Map.of() : Map.of(AcceptedAuthority.FILE, authorities));
    }

    private byte[] signed(byte[] authorities) {
        byte[] pdf = ReportSigner.sign(unsigned(authorities), SampleReport.request(SignerRole.AUTHOR), anna).bytes();
        for (SignerRole role : List.of(SignerRole.REVIEWER, SignerRole.APPROVER)) {
            pdf = ReportSigner.sign(pdf, SampleReport.request(role), SampleReport.key(site, role)).bytes();
        }
        return pdf;
    }

    private static Verdict verify(byte[] pdf, X509Certificate... anchors) {
        return ReportVerifier.verify(pdf, VerificationContext.fileAlone().trusting(List.of(anchors)));
    }

    private static String refusal(byte[] pdf, SignerKey key) {
        return assertThrows(SignatureRefused.class, () -> ReportSigner.sign(pdf, SampleReport.request(SignerRole.AUTHOR), key)).getMessage();
    }

    /** Signed by software that asks nothing. */
    private static Verdict unguarded(byte[] pdf, SignerKey key) throws IOException {
        return ReportVerifier.verify(ReportSignerProbe.signUnguarded(pdf, SampleReport.request(SignerRole.AUTHOR), key, document -> { }),
                VerificationContext.fileAlone().upTo(SignerRole.AUTHOR));
    }

    @Test
    void anAcceptedAuthorityMakesItsKeysGood() {
        Verdict verdict = verify(signed(good()));
        assertTrue(verdict.valid(), verdict.sentence());
        assertTrue(verdict.evidence().stream().anyMatch(one -> one.rule().equals("authorities.proof")
                && one.text().startsWith("Accepted by the site, as its trail shows: Company signing authority (key ")), verdict.toString());
    }

    @Test
    void trustIsAnsweredApart() {
        byte[] pdf = signed(good());
        assertEquals(Verdict.Trust.YES, verify(pdf, site.certificate()).trusted());
        assertEquals(Verdict.Trust.NO, verify(pdf, company.root()).trusted(), "two signers stand under the site alone");
        assertEquals(Verdict.Trust.YES, ReportVerifier.verify(SignatureLayout.of(pdf).revision(pdf, 1), VerificationContext.fileAlone()
                .upTo(SignerRole.AUTHOR).trusting(List.of(company.root()))).trusted(), "the author stands under the company");
        assertEquals(Verdict.Trust.NO, verify(pdf, new OutsideAuthority("Company signing authority").root()).trusted());
    }

    @Test
    void anAuthorityOfTheAcceptedNameWithAnotherKeyIsRefusedAndFound() throws IOException {
        byte[] pdf = unsigned(good());
        SignerKey fake = new OutsideAuthority("Company signing authority").issue("Anna Author");
        assertEquals("The report does not know the authority of the key, Company signing authority; when the site accepts it, make the report"
                + " again.", refusal(pdf, fake));
        assertEquals("INVALID: the certificate of signature Author was issued by another authority than the report's, whatever its name"
                + " (Company signing authority).", unguarded(pdf, fake).sentence());
    }

    @Test
    void withoutTheAcceptanceTheKeyIsRefusedAndFound() throws IOException {
        assertTrue(refusal(unsigned(null), anna).startsWith("The report does not know the authority of the key"));
        assertEquals("chain.key", unguarded(unsigned(null), anna).broken().orElseThrow().rule());
    }

    @Test
    void anAcceptanceThatAnotherSiteSignedCountsForNothing() throws IOException {
        CertificateAuthority other = CertificateAuthority.create("Site", SampleReport.NOW.minusSeconds(300));
        byte[] pdf = unsigned(proof(other, accepted(company.revocations(SampleReport.NOW, MONTH))));
        assertEquals("INVALID: the acceptance of other authorities is not signed under the report's own.", unguarded(pdf, anna).sentence());
        String proof = new String(good(), StandardCharsets.UTF_8);
        String altered = proof.replace("\"name\":\"Company signing authority\"", "\"name\":\"Company signing Authority\"");
        assertEquals("INVALID: the acceptance of other authorities is not proven: event 1 does not have the leaf hash of its proof.",
                unguarded(unsigned(altered.getBytes(StandardCharsets.UTF_8)), anna).sentence());
    }

    @Test
    void aRevokedCertificateSignsNothingFromThenOn() throws IOException {
        byte[] pdf = unsigned(proof(site, accepted(company.revocations(SampleReport.NOW.minusSeconds(10), MONTH, anna.certificate()))));
        assertEquals("The certificate of Anna Author was revoked by its authority at 2026-01-31T08:15:20Z.", refusal(pdf, anna));
        assertTrue(unguarded(pdf, anna).sentence().startsWith("INVALID: the PDF library does not accept the certificate of Author: "));
    }

    @Test
    void withoutAListThatCoversTheTimeNobodyCouldJudgeIt() throws IOException {
        assertTrue(refusal(unsigned(proof(site, accepted())), anna).startsWith("The certificate of Anna Author neither assures its validity nor is"));
        byte[] old = unsigned(proof(site, accepted(company.revocations(SampleReport.NOW.minus(MONTH), Duration.ofDays(1)))));
        assertTrue(refusal(old, anna).startsWith("The revocation list of Company signing authority ended at 2026-01-02T08:15:30Z"));
        assertFalse(unguarded(old, anna).valid());
    }

    @Test
    void onlyARootThatSignsItselfCanBeAccepted() {
        SignatureRefused refused = assertThrows(SignatureRefused.class, () -> AcceptedAuthority.of(Certificates.der(anna.certificate()), "anna.pem",
                List.of()));
        assertEquals("anna.pem is not the certificate of one authority that signs itself; give the root of the chain alone.", refused.getMessage());
        assertThrows(SignatureRefused.class, () -> AcceptedAuthority.of(Certificates.der(company.root()), "c.pem", List.of(new byte[] {1, 2})));
    }
}
