package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportVerifierTest {

    private final CertificateAuthority authority = CertificateAuthority.demo(SampleReport.NOW.minusSeconds(120));

    @Test
    void anUntouchedReportIsValid() {
        Verdict verdict = ReportVerifier.verify(SampleReport.signed(authority, 3), VerificationContext.fileAlone());
        assertEquals("VALID (self-attested, demo keys): unchanged since it was signed by Anna Author (author), Rolf Reviewer (reviewer),"
                + " Petra Approver (approver); trusted: no anchor given.", verdict.sentence(), verdict.toString());
        assertTrue(verdict.valid());
        assertEquals(3, verdict.signers().size());
        assertTrue(verdict.evidence().stream().allMatch(Verdict.Evidence::passed));
        assertEquals(2, verdict.notMade().size());
        assertEquals("VALID", verdict.json().text("verdict").orElseThrow());
    }

    @Test
    void trustIsAnsweredApart() {
        byte[] signed = SampleReport.signed(authority, 3);
        CertificateAuthority other = CertificateAuthority.demo(SampleReport.NOW.minusSeconds(120));
        assertEquals(Verdict.Trust.YES, ReportVerifier.verify(signed,
                VerificationContext.fileAlone().trusting(List.of(authority.certificate()))).trusted());
        assertEquals(Verdict.Trust.NO, ReportVerifier.verify(signed,
                VerificationContext.fileAlone().trusting(List.of(other.certificate()))).trusted());
    }
}
