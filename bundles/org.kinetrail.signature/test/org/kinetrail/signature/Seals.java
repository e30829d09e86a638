package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A report whose signatures are stamped by an outside authority that publishes a revocation list, its seal, and sealings by somebody else. */
final class Seals {

    static final Instant STAMPED = SampleReport.NOW.plusSeconds(8000);

    final CertificateAuthority site = CertificateAuthority.create("Site", SampleReport.NOW.minusSeconds(120));
    final OutsideAuthority times = new OutsideAuthority("Times");
    final TimeAuthority stamper = new TimeAuthority(times.issueTimeStamping("Time stamps"), Clock.fixed(STAMPED, ZoneOffset.UTC));
    final X509CRL list = list(times);
    final byte[] stamped = stamped();
    final byte[] sealed = ReportSealer.seal(stamped, stamper, this::offered).bytes();
    final ValidationStore store = store();

    /** Each byte, or each that is so far from the one before, of the gap of a signature, on all processors. */
    static IntStream every(SignatureLayout.Span span, int step) {
        return IntStream.range(span.gapStart(), span.gapEnd()).filter(at -> (at - span.gapStart()) % step == 0).parallel();
    }

    static X509CRL list(OutsideAuthority authority) {
        try {
            return AcceptedAuthority.list(authority.revocations(SampleReport.NOW, Duration.ofDays(30)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] stamped() {
        byte[] pdf = SampleReport.unsigned(site.keyHash());
        for (SignerRole role : SignerRole.values()) {
            pdf = ReportSigner.sign(pdf, SampleReport.request(role).stampedBy(stamper), SampleReport.key(site, role)).bytes();
        }
        return pdf;
    }

    private ValidationStore store() {
        try (ReportFile file = ReportFile.open(stamped)) {
            new ByteRules(file).containers();
            return ValidationStore.collect(file.containers(), List.of(), this::offered);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<X509CRL> offered(X509Certificate certificate) {
        return Optional.of(list);
    }

    void write(PdfDocument document, X509CRL lists) {
        new ValidationStore(store.certificates(), List.of(lists)).write(document);
    }

    static PdfDictionary stored(PdfDocument document) {
        return document.getCatalog().getPdfObject().getAsDictionary(ValidationStore.DSS);
    }

    /** A sealing by somebody who writes what he likes into the increment. */
    byte[] sealing(byte[] pdf, Attacks.Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfReader reader = new PdfReader(new ByteArrayInputStream(pdf))) {
            PdfSigner signer = new PdfSigner(reader, out, new StampingProperties().useAppendMode());
            change.make(signer.getDocument());
            signer.setSignerProperties(new SignerProperties().setPageNumber(2));
            signer.timestamp(new StampClient(stamper), SignatureLayout.SEAL);
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
