package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** 21 CFR 11.10(c): a record of an earlier release verifies for as long as it is kept; see reference/report-1.0.0/SOURCE.md. */
    @Test
    void aReportOfReleaseOneIsValid() throws IOException {
        byte[] kept = Files.readAllBytes(Path.of("test/reference/report-1.0.0/report.pdf"));
        Verdict verdict = ReportVerifier.verify(kept, VerificationContext.fileAlone());
        assertTrue(verdict.valid(), verdict.toString());
        kept[1000] ^= 1;
        assertFalse(ReportVerifier.verify(kept, VerificationContext.fileAlone()).valid());
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
