package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Keys of an authority outside the site: they sign where the site's trail shows the acceptance, and nowhere else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideKeyTest {

    private OutsideKeys outside;

    @BeforeAll
    void make(@TempDir Path shared) {
        outside = new OutsideKeys(shared);
    }

    private static Verdict verify(byte[] pdf, X509Certificate... anchors) {
        return ReportVerifier.verify(pdf, VerificationContext.fileAlone().trusting(List.of(anchors)));
    }

    private static String refusal(byte[] pdf, SignerKey key) {
        return assertThrows(SignatureRefused.class, () -> ReportSigner.sign(pdf, SampleReport.request(SignerRole.AUTHOR), key)).getMessage();
    }

    private Verdict unguarded(byte[] pdf, SignerKey key) throws IOException {
        return verify(outside.unguarded(pdf, key));
    }

    @Test
    void anAcceptedAuthorityMakesItsKeysGood() {
        Verdict verdict = verify(outside.signed(outside.good()));
        assertTrue(verdict.valid(), verdict.sentence());
        assertTrue(verdict.evidence().stream().anyMatch(one -> one.rule().equals("authorities.proof")
                && one.text().startsWith("Accepted by the site, as its trail shows: Company signing authority (key ")), verdict.toString());
    }

    @Test
    void trustIsAnsweredApart() {
        byte[] pdf = outside.signed(outside.good());
        assertEquals(Verdict.Trust.YES, verify(pdf, outside.site.certificate()).trusted());
        assertEquals(Verdict.Trust.NO, verify(pdf, outside.company.root()).trusted(), "two signers stand under the site alone");
        assertEquals(Verdict.Trust.YES, ReportVerifier.verify(SignatureLayout.of(pdf).revision(pdf, 1), VerificationContext.fileAlone()
                .upTo(SignerRole.AUTHOR).trusting(List.of(outside.company.root()))).trusted(), "the author stands under the company");
        assertEquals(Verdict.Trust.NO, verify(pdf, new OutsideAuthority(OutsideKeys.NAME).root()).trusted());
    }

    @Test
    void anAuthorityOfTheAcceptedNameWithAnotherKeyIsRefusedAndFound() throws IOException {
        byte[] pdf = outside.unsigned(outside.good());
        SignerKey fake = new OutsideAuthority(OutsideKeys.NAME).issue("Anna Author");
        assertEquals("The report does not know the authority of the key, Company signing authority; when the site accepts it, make the report"
                + " again.", refusal(pdf, fake));
        assertEquals("INVALID: the certificate of signature Author was issued by another authority than the report's, whatever its name"
                + " (Company signing authority).", unguarded(pdf, fake).sentence());
    }

    @Test
    void withoutTheAcceptanceTheKeyIsRefusedAndFound() throws IOException {
        assertTrue(refusal(outside.unsigned(null), outside.anna).startsWith("The report does not know the authority of the key"));
        assertEquals("chain.key", unguarded(outside.unsigned(null), outside.anna).broken().orElseThrow().rule());
    }

    @Test
    void anAcceptanceThatAnotherSiteSignedCountsForNothing() throws IOException {
        CertificateAuthority other = CertificateAuthority.create("Site", SampleReport.NOW.minusSeconds(300));
        byte[] pdf = outside.unsigned(outside.proof(other, outside.accepted(outside.company.revocations(SampleReport.NOW, OutsideKeys.MONTH))));
        assertEquals("INVALID: the acceptance of other authorities is not signed under the report's own.", unguarded(pdf, outside.anna).sentence());
        String proof = new String(outside.good(), StandardCharsets.UTF_8);
        String altered = proof.replace("\"name\":\"Company signing authority\"", "\"name\":\"Company signing Authority\"");
        assertEquals("INVALID: the acceptance of other authorities is not proven: event 1 does not have the leaf hash of its proof.",
                unguarded(outside.unsigned(altered.getBytes(StandardCharsets.UTF_8)), outside.anna).sentence());
    }

    @Test
    void aRevokedCertificateSignsNothingFromThenOn() throws IOException {
        byte[] list = outside.company.revocations(SampleReport.NOW.minusSeconds(10), OutsideKeys.MONTH, outside.anna.certificate());
        byte[] pdf = outside.unsigned(outside.proof(outside.site, outside.accepted(list)));
        assertEquals("The certificate of Anna Author was revoked by its authority at 2026-01-31T08:15:20Z.", refusal(pdf, outside.anna));
        assertTrue(unguarded(pdf, outside.anna).sentence().startsWith("INVALID: the PDF library does not accept the certificate of Author: "));
    }

    @Test
    void withoutAListThatCoversTheTimeNobodyCouldJudgeIt() throws IOException {
        byte[] none = outside.unsigned(outside.proof(outside.site, outside.accepted()));
        assertTrue(refusal(none, outside.anna).startsWith("The certificate of Anna Author neither assures its validity nor is"));
        byte[] ended = outside.company.revocations(SampleReport.NOW.minus(OutsideKeys.MONTH), Duration.ofDays(1));
        byte[] old = outside.unsigned(outside.proof(outside.site, outside.accepted(ended)));
        assertTrue(refusal(old, outside.anna).startsWith("The revocation list of Company signing authority ended at 2026-01-02T08:15:30Z"));
        assertFalse(unguarded(old, outside.anna).valid());
    }

    @Test
    void onlyARootThatSignsItselfCanBeAccepted() {
        SignatureRefused refused = assertThrows(SignatureRefused.class, () -> AcceptedAuthority.of(Certificates.der(outside.anna.certificate()), "anna.pem",
                List.of()));
        assertEquals("anna.pem is not the certificate of one authority that signs itself; give the root of the chain alone.", refused.getMessage());
        assertThrows(SignatureRefused.class, () -> AcceptedAuthority.of(Certificates.der(outside.company.root()), "c.pem", List.of(new byte[] {1, 2})));
    }
}
