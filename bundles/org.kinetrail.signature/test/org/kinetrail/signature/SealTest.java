package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The one revision that may stand behind the last signature: validation data of the signatures and a document time stamp over all of it.
 * Whatever else is written there is found, as it was before there was such a revision.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealTest {

    private static final boolean LONG = Boolean.getBoolean("kinetrail.long");

    private final Seals seals = new Seals();
    private final byte[] stamped = seals.stamped;
    private final byte[] sealed = seals.sealed;

    private static Verdict verify(byte[] pdf) {
        return ReportVerifier.verify(pdf, VerificationContext.fileAlone());
    }

    private static void found(byte[] pdf, String rule, String words) {
        Verdict verdict = verify(pdf);
        assertFalse(verdict.valid(), words);
        assertEquals(rule, verdict.broken().orElseThrow().rule(), verdict.sentence());
        assertTrue(verdict.sentence().contains(words), verdict.sentence());
    }

    @Test
    void aSealedReportIsUnchangedAndSaysItsLevel() {
        Verdict verdict = ReportVerifier.verify(sealed, VerificationContext.fileAlone().thoroughly());
        assertTrue(verdict.sentence().startsWith("VALID (time-stamped): "), verdict.sentence());
        assertEquals(List.of("B-LTA", "B-LTA", "B-LTA"), verdict.signers().stream().map(Verdict.Signer::level).toList());
        assertTrue(verdict.evidence().stream().anyMatch(one -> one.rule().equals("seal.data") && one.text().equals("Sealed at " + Seals.STAMPED
                + " by Time stamps with 6 certificates and 1 revocation lists of the signatures' chains.")), verdict.evidence().toString());
        assertEquals(List.of("B-T", "B-T", "B-T"), verify(stamped).signers().stream().map(Verdict.Signer::level).toList());
    }

    @Test
    void theSealChangesNothingBeforeIt() {
        assertTrue(Arrays.equals(stamped, Arrays.copyOf(sealed, stamped.length)));
        assertTrue(verify(Arrays.copyOf(sealed, stamped.length)).valid(), "without the seal it is the report as it was signed");
    }

    @Test
    void whatIsWrittenBehindTheSealIsFound() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(sealed);
        out.write("% nothing\n".getBytes(StandardCharsets.US_ASCII));
        found(out.toByteArray(), "bytes.end", "after the last signature (Seal) 10 bytes were added");
        found(Attacks.increment(sealed, Attacks::paintOver), "bytes.end", "the content of page 1 was painted over or replaced");
        found(Attacks.increment(sealed, Attacks::replaceAttachment), "bytes.end", "attachment inputs/pc.csv was replaced");
        found(Attacks.increment(sealed, Attacks::swapStamp), "bytes.end", "the visible stamp of signature Approver was replaced");
    }

    @Test
    void whatIsWrittenBetweenTheLastSignatureAndTheSealIsFound() throws IOException {
        byte[] between = Attacks.increment(stamped, Attacks::changeTitle);
        found(seals.sealing(between, document -> seals.write(document, seals.list)), "revisions.own",
                "between the signatures stands a revision that nobody signed by itself");
    }

    @Test
    void aSealingThatChangesMoreIsFound() throws Exception {
        for (Attacks.Change change : List.<Attacks.Change>of(Attacks::paintOver, Attacks::annotate, Attacks::swapStamp, Attacks::addAttachment,
                Attacks::replaceAttachment, Attacks::changeTitle, Attacks::addScript)) {
            byte[] bad = seals.sealing(stamped, document -> {
                seals.write(document, seals.list);
                change.make(document);
            });
            found(bad, "increments.own", "with signature Seal came a change that no signing makes");
        }
    }

    @Test
    void onlyTheValidationDataOfTheSignaturesStandInTheStore() throws Exception {
        OutsideAuthority other = new OutsideAuthority("Times");
        X509CRL foreign = Seals.list(other);
        found(seals.sealing(stamped, document -> seals.write(document, foreign)), "seal.data", "was not signed by an authority of the signatures");
        found(seals.sealing(stamped, document -> new ValidationStore(seals.store.certificates(), List.of()).write(document)), "seal.data",
                "holds no revocation list for the certificate of Time stamps");
        ValidationStore fewer = new ValidationStore(seals.store.certificates().subList(1, 6), List.of(seals.list));
        found(seals.sealing(stamped, fewer::write), "seal.data",
                "other certificates than the signatures need");
        found(seals.sealing(stamped, document -> {
            seals.write(document, seals.list);
            Seals.stored(document).put(new PdfName("Hidden"), new PdfArray());
        }), "seal.data", "not as a sealing makes it");
        found(seals.sealing(stamped, document -> {
            seals.write(document, seals.list);
            PdfStream first = Seals.stored(document).getAsArray(new PdfName("Certs")).getAsStream(0);
            first.put(new PdfName("Hidden"), new PdfStream("a page that nobody saw".getBytes(StandardCharsets.US_ASCII)).makeIndirect(document));
        }), "seal.data", "not as a sealing makes it");
        found(seals.sealing(stamped, document -> {
            seals.write(document, seals.list);
            Seals.stored(document).getAsArray(new PdfName("CRLs")).add(new PdfStream("not a list".getBytes(StandardCharsets.US_ASCII)).makeIndirect(document));
        }), "seal.data", "a revocation list in the store cannot be read");
    }

    @Test
    void aSealWithoutItsStoreOrUponFewerSignaturesIsFound() throws Exception {
        found(seals.sealing(stamped, document -> { }), "seal.data", "not as a sealing makes it");
        byte[] two = SignatureLayout.of(stamped).revision(stamped, 2);
        found(ReportSealer.seal(two, seals.stamper, seals::offered).bytes(), "signers.required", "the signature of the approver is missing");
    }

    @Test
    void noSignatureAndNoSecondSealComesBehindASeal() throws IOException {
        byte[] two = ReportSealer.seal(SignatureLayout.of(stamped).revision(stamped, 2), seals.stamper, seals::offered).bytes();
        assertEquals("The report is sealed and takes no further signature; nothing was signed.", assertThrows(SignatureRefused.class,
                () -> ReportSigner.sign(two, SampleReport.request(SignerRole.APPROVER), SampleReport.key(seals.site, SignerRole.APPROVER))).getMessage());
        assertEquals("The report is sealed already; nothing was written.",
                assertThrows(SignatureRefused.class, () -> ReportSealer.seal(sealed, seals.stamper, seals::offered)).getMessage());
        assertFalse(verify(ReportSignerProbe.signUnguarded(two, SampleReport.request(SignerRole.APPROVER), SampleReport.key(seals.site, SignerRole.APPROVER),
                document -> { })).valid());
    }

    @Test
    void whereAnAuthorityOffersNoListNothingIsSealed() {
        assertEquals("Times offers no revocation list for Time stamps; the report stays as it is.", assertThrows(SignatureRefused.class,
                () -> ReportSealer.seal(stamped, seals.stamper, certificate -> Optional.empty())).getMessage());
        assertTrue(assertThrows(SignatureRefused.class, () -> ReportSealer.seal(SampleReport.signed(seals.site, 3), seals.stamper, seals::offered)).getMessage()
                .startsWith("Not every signature has a time stamp"));
    }

    @Test
    void noByteOfTheSealsGapOrOfTheFileCanBeChanged() {
        SignatureLayout.Span seal = SignatureLayout.of(sealed).seal().orElseThrow();
        Seals.every(seal, LONG ? 1 : 2503).forEach(at -> {
            byte[] bad = sealed.clone();
            bad[at] = (byte) (bad[at] == '0' ? '1' : '0');
            assertFalse(verify(bad).valid(), "byte " + at);
            bad[at] = (byte) (sealed[at] ^ 0x20);
            assertFalse(verify(bad).valid(), "case of byte " + at);
        });
        Random random = new Random(7);
        for (int i = 0; i < (LONG ? 1000 : 10); i++) {
            byte[] bad = sealed.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 + random.nextInt(255));
            assertFalse(verify(bad).valid(), "byte " + at);
        }
    }
}
