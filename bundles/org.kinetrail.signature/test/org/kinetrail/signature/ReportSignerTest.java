package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReportSignerTest {

    private final CertificateAuthority authority = CertificateAuthority.demo(SampleReport.NOW.minusSeconds(120));

    @Test
    void eachSignatureIsAnIncrementOfItsOwn() throws Exception {
        byte[] unsigned = SampleReport.unsigned(authority.keyHash());
        byte[] signed = SampleReport.signed(authority, 3);
        SignatureLayout layout = SignatureLayout.of(signed);
        assertEquals(3, layout.spans().size());
        assertEquals("Author", layout.spans().get(0).field());
        assertEquals("Approver", layout.spans().get(2).field());
        assertEquals(signed.length, layout.spans().get(2).end());
        assertArrayEquals(Arrays.copyOf(signed, layout.unsignedEnd()), layout.revision(signed, 0));
        assertEquals(unsigned.length, layout.unsignedEnd());
        if (System.getProperty("kinetrail.keep") != null) {
            Files.write(Path.of(System.getProperty("kinetrail.keep")), signed);
        }
    }

    @Test
    void theOrderIsKept() {
        byte[] unsigned = SampleReport.unsigned(authority.keyHash());
        SignatureRefused refused = assertThrows(SignatureRefused.class, () -> ReportSigner.sign(unsigned,
                SampleReport.request(SignerRole.REVIEWER), SampleReport.key(authority, SignerRole.REVIEWER)));
        assertEquals("The next signature is that of the author, not of the reviewer; sign in that order.", refused.getMessage());
    }

    @Test
    void nobodySignsWithTheKeyOfAnother() {
        byte[] unsigned = SampleReport.unsigned(authority.keyHash());
        SignatureRefused refused = assertThrows(SignatureRefused.class, () -> ReportSigner.sign(unsigned,
                SampleReport.request(SignerRole.AUTHOR), SampleReport.key(authority, SignerRole.REVIEWER)));
        assertTrue(refused.getMessage().contains("belongs to Rolf Reviewer"), refused.getMessage());
    }
}
