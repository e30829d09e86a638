package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What poppler's pdfsig says of the same files, where it is installed. It agrees on good files and on changed covered bytes. It does
 * not judge increments: after a swapped stamp it calls all signatures valid and only adds that the whole is not signed.
 */
class PdfsigTest {

    private final CertificateAuthority authority = CertificateAuthority.demo(SampleReport.NOW.minusSeconds(120));

    @TempDir
    Path folder;

    private String pdfsig(byte[] pdf) throws InterruptedException, IOException {
        Path file = folder.resolve("report.pdf");
        Path said = folder.resolve("said");
        Files.write(file, pdf);
        try {
            new ProcessBuilder("pdfsig", "-nocert", file.toString()).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
        } catch (IOException e) {
            Assumptions.abort("pdfsig is not installed");
        }
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    private static int count(String text, String words) {
        return text.split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }

    @Test
    void itAgreesAndWhereItDoesNot() throws Exception {
        byte[] good = SampleReport.signed(authority, 3);
        String said = pdfsig(good);
        assertEquals(3, count(said, "Signature is Valid."));
        assertEquals(1, count(said, "- Total document signed"));
        byte[] flipped = good.clone();
        flipped[1000] ^= 1;
        assertEquals(0, count(pdfsig(flipped), "Signature is Valid."));
        byte[] swapped = Attacks.increment(good, Attacks::swapStamp);
        String differs = pdfsig(swapped);
        assertEquals(3, count(differs, "Signature is Valid."));
        assertEquals(0, count(differs, "- Total document signed"));
        assertTrue(ReportVerifier.verify(swapped, VerificationContext.fileAlone()).broken().isPresent());
    }
}
