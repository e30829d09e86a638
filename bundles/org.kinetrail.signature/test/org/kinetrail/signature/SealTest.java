package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The one revision that may stand behind the last signature: validation data of the signatures and a document time stamp over all of it.
 * Whatever else is written there is found, as it was before there was such a revision.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealTest {

    private static final boolean LONG = Boolean.getBoolean("kinetrail.long");
    private static final Instant STAMPED = SampleReport.NOW.plusSeconds(8000);

    private final CertificateAuthority site = CertificateAuthority.create("Site", SampleReport.NOW.minusSeconds(120));
    private final OutsideAuthority times = new OutsideAuthority("Times");
    private final TimeAuthority stamper = new TimeAuthority(times.issueTimeStamping("Time stamps"), Clock.fixed(STAMPED, ZoneOffset.UTC));
    private byte[] stamped;
    private byte[] sealed;
    private X509CRL list;
    private ValidationStore store;

    @BeforeAll
    void sign() throws Exception {
        list = AcceptedAuthority.list(times.revocations(SampleReport.NOW, Duration.ofDays(30)));
        stamped = SampleReport.unsigned(site.keyHash());
        for (SignerRole role : SignerRole.values()) {
            stamped = ReportSigner.sign(stamped, SampleReport.request(role).stampedBy(stamper), SampleReport.key(site, role)).bytes();
        }
        sealed = ReportSealer.seal(stamped, stamper, this::offered).bytes();
        try (ReportFile file = ReportFile.open(stamped)) {
            new ByteRules(file).containers();
            store = ValidationStore.collect(file.containers(), List.of(), this::offered);
        }
    }

    private Optional<X509CRL> offered(java.security.cert.X509Certificate certificate) {
        return Optional.of(list);
    }

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
        assertTrue(verdict.evidence().stream().anyMatch(one -> one.rule().equals("seal.data") && one.text().equals("Sealed at " + STAMPED
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
    void whatIsWrittenBetweenTheLastSignatureAndTheSealIsFound() throws Exception {
        byte[] between = Attacks.increment(stamped, Attacks::changeTitle);
        found(sealing(between, document -> store(document, list)), "revisions.own", "between the signatures stands a revision that nobody signed by itself");
    }

    @Test
    void aSealingThatChangesMoreIsFound() throws Exception {
        for (Attacks.Change change : List.<Attacks.Change>of(Attacks::paintOver, Attacks::annotate, Attacks::swapStamp, Attacks::addAttachment,
                Attacks::replaceAttachment, Attacks::changeTitle, Attacks::addScript)) {
            byte[] bad = sealing(stamped, document -> {
                store(document, list);
                change.make(document);
            });
            found(bad, "increments.own", "with signature Seal came a change that no signing makes");
        }
    }

    @Test
    void onlyTheValidationDataOfTheSignaturesStandInTheStore() throws Exception {
        OutsideAuthority other = new OutsideAuthority("Times");
        X509CRL foreign = AcceptedAuthority.list(other.revocations(SampleReport.NOW, Duration.ofDays(30)));
        found(sealing(stamped, document -> store(document, foreign)), "seal.data", "was not signed by an authority of the signatures");
        found(sealing(stamped, document -> new ValidationStore(certificates(), List.of()).write(document)), "seal.data",
                "holds no revocation list for the certificate of Time stamps");
        found(sealing(stamped, document -> new ValidationStore(certificates().subList(1, 6), List.of(list)).write(document)), "seal.data",
                "other certificates than the signatures need");
        found(sealing(stamped, document -> entry(document, "Hidden")), "seal.data", "not as a sealing makes it");
        found(sealing(stamped, document -> {
            store(document, list);
            PdfStream first = stored(document).getAsArray(new PdfName("Certs")).getAsStream(0);
            first.put(new PdfName("Hidden"), new PdfStream("a page that nobody saw".getBytes(StandardCharsets.US_ASCII)).makeIndirect(document));
        }), "seal.data", "not as a sealing makes it");
        found(sealing(stamped, document -> {
            store(document, list);
            stored(document).getAsArray(new PdfName("CRLs")).add(new PdfStream("not a list".getBytes(StandardCharsets.US_ASCII)).makeIndirect(document));
        }), "seal.data", "a revocation list in the store cannot be read");
    }

    @Test
    void aSealWithoutItsStoreOrUponFewerSignaturesIsFound() throws Exception {
        found(sealing(stamped, document -> { }), "seal.data", "not as a sealing makes it");
        byte[] two = SignatureLayout.of(stamped).revision(stamped, 2);
        found(ReportSealer.seal(two, stamper, this::offered).bytes(), "signers.required", "the signature of the approver is missing");
    }

    @Test
    void noSignatureAndNoSecondSealComesBehindASeal() throws IOException {
        byte[] two = ReportSealer.seal(SignatureLayout.of(stamped).revision(stamped, 2), stamper, this::offered).bytes();
        assertEquals("The report is sealed and takes no further signature; nothing was signed.", assertThrows(SignatureRefused.class,
                () -> ReportSigner.sign(two, SampleReport.request(SignerRole.APPROVER), SampleReport.key(site, SignerRole.APPROVER))).getMessage());
        assertEquals("The report is sealed already; nothing was written.",
                assertThrows(SignatureRefused.class, () -> ReportSealer.seal(sealed, stamper, this::offered)).getMessage());
        assertFalse(verify(ReportSignerProbe.signUnguarded(two, SampleReport.request(SignerRole.APPROVER), SampleReport.key(site, SignerRole.APPROVER),
                document -> { })).valid());
    }

    @Test
    void whereAnAuthorityOffersNoListNothingIsSealed() {
        assertEquals("Times offers no revocation list for Time stamps; the report stays as it is.", assertThrows(SignatureRefused.class,
                () -> ReportSealer.seal(stamped, stamper, certificate -> Optional.empty())).getMessage());
        assertTrue(assertThrows(SignatureRefused.class, () -> ReportSealer.seal(SampleReport.signed(site, 3), stamper, this::offered)).getMessage()
                .startsWith("Not every signature has a time stamp"));
    }

    @Test
    void noByteOfTheSealsGapOrOfTheFileCanBeChanged() {
        SignatureLayout.Span seal = SignatureLayout.of(sealed).seal().orElseThrow();
        for (int at = seal.gapStart(); at < seal.gapEnd(); at += LONG ? 1 : 997) {
            byte[] bad = sealed.clone();
            bad[at] = (byte) (bad[at] == '0' ? '1' : '0');
            assertFalse(verify(bad).valid(), "byte " + at);
        }
        Random random = new Random(7);
        for (int i = 0; i < (LONG ? 1000 : 20); i++) {
            byte[] bad = sealed.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 + random.nextInt(255));
            assertFalse(verify(bad).valid(), "byte " + at);
        }
    }

    private List<java.security.cert.X509Certificate> certificates() {
        return store.certificates();
    }

    private void store(com.itextpdf.kernel.pdf.PdfDocument document, X509CRL lists) {
        new ValidationStore(certificates(), List.of(lists)).write(document);
    }

    private static PdfDictionary stored(com.itextpdf.kernel.pdf.PdfDocument document) {
        return document.getCatalog().getPdfObject().getAsDictionary(ValidationStore.DSS);
    }

    private void entry(com.itextpdf.kernel.pdf.PdfDocument document, String name) {
        store(document, list);
        stored(document).put(new PdfName(name), new PdfArray());
    }

    /** A sealing by somebody who writes what he likes into the increment. */
    private byte[] sealing(byte[] pdf, Attacks.Change change) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfReader reader = new PdfReader(new ByteArrayInputStream(pdf))) {
            PdfSigner signer = new PdfSigner(reader, out, new StampingProperties().useAppendMode());
            change.make(signer.getDocument());
            signer.setSignerProperties(new SignerProperties().setPageNumber(2));
            signer.timestamp(new StampClient(stamper), SignatureLayout.SEAL);
        }
        return out.toByteArray();
    }
}
