package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each attack of the threat model, with the sentence that the user sees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {

    private static final boolean LONG = Boolean.getBoolean("kinetrail.long");

    private final CertificateAuthority authority = CertificateAuthority.demo(SampleReport.NOW.minusSeconds(120));
    private byte[] signed;
    private SignatureLayout layout;

    @BeforeAll
    void sign() {
        signed = SampleReport.signed(authority, 3);
        layout = SignatureLayout.of(signed);
    }

    private static Verdict verify(byte[] pdf) {
        return ReportVerifier.verify(pdf, VerificationContext.fileAlone());
    }

    private void expect(byte[] pdf, String sentence) {
        Verdict verdict = verify(pdf);
        assertFalse(verdict.valid());
        String plain = verdict.sentence().replaceAll("\\d+ bytes", "N bytes").replaceAll("byte \\d+", "byte N");
        assertEquals("INVALID: " + sentence, plain);
    }

    private void increment(Attacks.Change change, String sentence) throws IOException {
        expect(Attacks.increment(signed, change), "after the last signature (Approver) N bytes were added: " + sentence + " (byte N).");
    }

    @Test
    void aFlippedByteInAPage() {
        byte[] bad = signed.clone();
        bad[1000] ^= 1;
        expect(bad, "signature Author was not made for these bytes: at least one byte it covers was changed.");
    }

    @Test
    void appendedBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(signed);
        out.write("% nothing\n".getBytes(StandardCharsets.US_ASCII));
        expect(out.toByteArray(), "after the last signature (Approver) N bytes were added: nothing that a reader sees was changed,"
                + " but bytes were added (byte N).");
    }

    @Test
    void anIncrementOfAnyKind() throws IOException {
        increment(Attacks::paintOver, "the content of page 1 was painted over or replaced");
        increment(Attacks::annotate, "an annotation of page 1 was added or removed");
        increment(Attacks::swapStamp, "the visible stamp of signature Approver was replaced");
        increment(Attacks::addAttachment, "attachment extra.csv was added");
        increment(Attacks::replaceAttachment, "attachment inputs/pc.csv was replaced");
        increment(Attacks::changeTitle, "the document properties (Title) were changed");
        increment(Attacks::addScript, "the document catalog (OpenAction) was changed");
    }

    @Test
    void aChangedFormValue() throws IOException {
        byte[] pdf = Attacks.increment(SampleReport.unsigned(authority.keyHash()), Attacks::addTextField);
        pdf = ReportSigner.sign(pdf, SampleReport.request(SignerRole.AUTHOR), SampleReport.key(authority, SignerRole.AUTHOR)).bytes();
        expect(Attacks.increment(pdf, Attacks::changeValue),
                "after the last signature (Author) N bytes were added: the value of form field Comment was changed (byte N).");
    }

    @Test
    void anIncrementBetweenTwoSignatures() throws IOException {
        byte[] pdf = Attacks.increment(SampleReport.signed(authority, 2), Attacks::swapReviewer);
        pdf = ReportSignerProbe.signUnguarded(pdf, SampleReport.request(SignerRole.APPROVER), SampleReport.key(authority, SignerRole.APPROVER),
                document -> { });
        expect(pdf, "between the signatures stands a revision that nobody signed by itself: the visible stamp of signature Reviewer"
                + " was replaced (byte N).");
    }

    @Test
    void aSigningThatChangesMoreThanItShould() throws IOException {
        for (SignerRole role : SignerRole.values()) {
            byte[] pdf = SampleReport.signed(authority, role.ordinal());
            byte[] painted = ReportSignerProbe.signUnguarded(pdf, SampleReport.request(role), SampleReport.key(authority, role),
                    Attacks::paintOver);
            expect(painted, "with signature " + role.field() + " came a change that no signing makes: the content of page 1 was painted"
                    + " over or replaced.");
            byte[] attached = ReportSignerProbe.signUnguarded(pdf, SampleReport.request(role), SampleReport.key(authority, role),
                    Attacks::replaceAttachment);
            expect(attached, "with signature " + role.field() + " came a change that no signing makes: attachment inputs/pc.csv was replaced.");
        }
    }

    @Test
    void aHiddenObjectIsNotRevealed() throws IOException {
        byte[] pdf = Attacks.increment(SampleReport.unsigned(authority.keyHash()), Attacks::hide);
        pdf = ReportSigner.sign(pdf, SampleReport.request(SignerRole.AUTHOR), SampleReport.key(authority, SignerRole.AUTHOR)).bytes();
        expect(Attacks.increment(pdf, Attacks::reveal),
                "after the last signature (Author) N bytes were added: the content of page 1 was painted over or replaced (byte N).");
    }

    @Test
    void aRollbackToFewerSignatures() {
        expect(layout.revision(signed, 2), "the signature of the approver is missing; the signed plan asks for Author, Reviewer, Approver.");
        expect(layout.revision(signed, 1), "the signature of the reviewer is missing; the signed plan asks for Author, Reviewer, Approver.");
        expect(layout.revision(signed, 0), "the file bears no signature.");
        VerificationContext stage = VerificationContext.fileAlone().upTo(SignerRole.REVIEWER);
        assertTrue(ReportVerifier.verify(layout.revision(signed, 2), stage).valid());
        assertFalse(ReportVerifier.verify(layout.revision(signed, 1), stage).valid());
    }

    @Test
    void aSignatureMovedFromAnotherReport() {
        byte[] other = new byte[0];
        for (int digit = 1; other.length != layout.unsignedEnd(); digit++) {
            other = SampleReport.unsigned(authority.keyHash(), Map.of("inputs/pc.csv",
                    ("USUBJID,PCTEST,PCSTRESN\nS-1,BB2121,12000" + digit + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        byte[] moved = signed.clone();
        System.arraycopy(other, 0, moved, 0, other.length);
        expect(moved, "signature Author was not made for these bytes: at least one byte it covers was changed.");
    }

    @Test
    void anAuthorityOfTheSameNameWithAnotherKey() throws IOException {
        CertificateAuthority fake = CertificateAuthority.demo(SampleReport.NOW.minusSeconds(120));
        byte[] pdf = SampleReport.signed(authority, 2);
        pdf = ReportSignerProbe.signUnguarded(pdf, SampleReport.request(SignerRole.APPROVER), SampleReport.key(fake, SignerRole.APPROVER),
                document -> { });
        expect(pdf, "the certificate of signature Approver was issued by another authority than the report's, whatever its name"
                + " (Kinetrail demo certificate authority).");
    }

    @Test
    void anAttachmentThatTheProvenanceDoesNotKnow() {
        Map<String, byte[]> files = new java.util.LinkedHashMap<>();
        files.put("plan.json", "{}".getBytes(StandardCharsets.UTF_8));
        files.put("provenance.json", SampleReport.provenance(authority.keyHash(), Map.of()));
        byte[] pdf = ReportSigner.sign(SampleReport.pdf(files), SampleReport.request(SignerRole.AUTHOR),
                SampleReport.key(authority, SignerRole.AUTHOR)).bytes();
        expect(pdf, "attachment plan.json is not in the signed provenance.");
    }

    @Test
    void aWholeRewrite() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new com.itextpdf.kernel.pdf.PdfDocument(new com.itextpdf.kernel.pdf.PdfReader(new java.io.ByteArrayInputStream(signed)),
                new com.itextpdf.kernel.pdf.PdfWriter(out)).close();
        assertFalse(verify(out.toByteArray()).valid());
    }

    @Test
    void noPdfAtAll() {
        assertEquals("pdf.readable", verify("hello".getBytes(StandardCharsets.US_ASCII)).broken().orElseThrow().rule());
    }

    @Test
    void randomFlipsAreFound() {
        Random random = new Random(20260131);
        for (int i = 0; i < (LONG ? 1000 : 60); i++) {
            byte[] bad = signed.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 + random.nextInt(255));
            assertFalse(verify(bad).valid(), "byte " + at);
        }
    }

    @Test
    void everyByteOfTheGapsCounts() {
        for (SignatureLayout.Span span : layout.spans()) {
            int step = LONG ? 1 : span.end() == signed.length ? 301 : 1601;
            Seals.every(span, step).forEach(at -> {
                byte[] bad = signed.clone();
                bad[at] = (byte) (bad[at] == '0' ? '1' : '0');
                assertFalse(verify(bad).valid(), "byte " + at + " in the gap of " + span.field());
                bad[at] = (byte) (signed[at] ^ 0x20);
                assertFalse(verify(bad).valid(), "case of byte " + at + " in the gap of " + span.field());
            });
        }
    }

    @Test
    void everyByteOfAContainerCounts() {
        SignatureLayout.Span last = layout.spans().get(2);
        int end = last.gapStart() + 1;
        for (int at = last.gapEnd() - 2; at > last.gapStart(); at--) {
            if (signed[at] != '0') {
                end = at;
                break;
            }
        }
        for (int at = last.gapStart() + 1; at <= end; at += LONG ? 1 : 61) {
            byte[] bad = signed.clone();
            bad[at] = (byte) (bad[at] == '7' ? '6' : '7');
            Verdict verdict = verify(bad);
            assertFalse(verdict.valid(), "byte " + at);
            assertNotEquals("pdf.readable", verdict.broken().orElseThrow().rule(), verdict.sentence());
        }
    }

    @Test
    void noByteOfAContainerCanTakeAnotherValue() {
        byte[] der = container();
        SignedContainer whole = SignedContainer.read(der, "Approver");
        IntStream.range(0, der.length).filter(at -> LONG || at % 7 == 0).parallel().forEach(at -> {
            for (int value = 1; value < 256; value += LONG ? 1 : 90) {
                byte[] bad = der.clone();
                bad[at] ^= (byte) value;
                assertTrue(differs(whole, bad), "byte " + at + " of the container, changed by " + value);
            }
        });
    }

    private boolean differs(SignedContainer whole, byte[] bad) {
        try {
            SignedContainer read = SignedContainer.read(bad, "Approver");
            return !Certificates.keyHash(read.certificates().get(1)).equals(Certificates.keyHash(whole.certificates().get(1)))
                    || !Arrays.equals(read.digest(), whole.digest());
        } catch (BrokenRule e) {
            return true;
        }
    }

    private byte[] container() {
        SignatureLayout.Span last = layout.spans().get(2);
        String hex = new String(signed, last.gapStart() + 1, last.gapEnd() - last.gapStart() - 2, StandardCharsets.US_ASCII);
        byte[] gap = java.util.HexFormat.of().parseHex(hex);
        int length = ((gap[2] & 0xff) << 8 | gap[3] & 0xff) + 4;
        return Arrays.copyOf(gap, length);
    }

    @Test
    void paddingIsNamedWithItsByte() {
        SignatureLayout.Span last = layout.spans().get(2);
        byte[] bad = signed.clone();
        bad[last.gapEnd() - 10] = '5';
        Verdict verdict = verify(bad);
        assertEquals("INVALID: the filling behind signature Approver was changed (byte " + (last.gapEnd() - 10) + ").", verdict.sentence());
        assertFalse(Arrays.equals(bad, signed));
    }
}
