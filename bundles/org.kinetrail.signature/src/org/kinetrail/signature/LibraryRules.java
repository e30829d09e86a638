package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.signatures.CrlClientOffline;
import com.itextpdf.signatures.PdfPKCS7;
import com.itextpdf.signatures.SignatureUtil;
import com.itextpdf.signatures.validation.SignatureValidationProperties;
import com.itextpdf.signatures.validation.ValidatorChainBuilder;
import com.itextpdf.signatures.validation.context.CertificateSource;
import com.itextpdf.signatures.validation.context.CertificateSources;
import com.itextpdf.signatures.validation.context.TimeBasedContext;
import com.itextpdf.signatures.validation.context.TimeBasedContexts;
import com.itextpdf.signatures.validation.context.ValidationContext;
import com.itextpdf.signatures.validation.context.ValidatorContext;
import com.itextpdf.signatures.validation.context.ValidatorContexts;
import com.itextpdf.signatures.validation.report.ReportItem;
import com.itextpdf.signatures.validation.report.ValidationReport;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * The PDF library's own opinion, offline: its check of all revisions, of each container, and of each certificate at the time it
 * was used. The authority of the report counts as known here; whether it is trusted is asked elsewhere.
 */
final class LibraryRules {

    private static final String RULE = "library.validator";
    private static final int LARGE = 5_000;
    private static final Duration UP_TO_ITS_OWN_END = Duration.ofDays(36_525);

    private final ReportFile file;
    private final Authorities authorities;

    LibraryRules(ReportFile file, Authorities authorities) {
        this.file = file;
        this.authorities = authorities;
    }

    /** True when the library's comparison of revisions, whose work grows with the square of the objects, would take minutes. */
    boolean isLarge() {
        return file.whole().count() > LARGE;
    }

    String revisions() {
        problem(builder(file.containers().get(0).certificates(), List.of()).buildDocumentRevisionsValidator().validateAllDocumentRevisions(
                new ValidationContext(ValidatorContext.DOCUMENT_REVISIONS_VALIDATOR, CertificateSource.SIGNER_CERT, TimeBasedContext.PRESENT),
                file.whole().document())).ifPresent(text -> {
                    throw BrokenRule.of(RULE, "the PDF library does not accept the revisions: " + text);
                });
        return "The PDF library's validator finds nothing but permitted changes between the revisions.";
    }

    String validate() {
        SignatureUtil util = new SignatureUtil(file.whole().document());
        for (int i = 0; i < file.layout().spans().size(); i++) {
            String field = file.layout().spans().get(i).field();
            integrity(util, field);
            SignedContainer container = file.containers().get(i);
            Instant claimed = SignatureDate.parse(file.text(i, PdfName.M)).toInstant();
            Instant used = container.token().map(TimeStampToken::time).orElse(claimed);
            problem(container.certificates(), authorities.revocations(), used).ifPresent(text -> {
                throw BrokenRule.of(RULE, "the PDF library does not accept the certificate of " + field + ": " + text);
            });
        }
        return "The PDF library's validator finds signatures and certificates valid at the time of signing.";
    }

    /** Why the library does not accept a certificate for signing at a time, its root taken as known; empty when it does. */
    static Optional<String> problem(List<X509Certificate> chain, List<X509CRL> revocations, Instant at) {
        return problem(builder(chain, revocations).buildCertificateChainValidator().validateCertificate(
                new ValidationContext(ValidatorContext.SIGNATURE_VALIDATOR, CertificateSource.SIGNER_CERT, TimeBasedContext.PRESENT), chain.get(0),
                Date.from(at)));
    }

    private static ValidatorChainBuilder builder(List<X509Certificate> chain, List<X509CRL> revocations) {
        SignatureValidationProperties properties = new SignatureValidationProperties();
        properties.setRevocationOnlineFetching(ValidatorContexts.all(), CertificateSources.all(), TimeBasedContexts.all(),
                SignatureValidationProperties.OnlineFetching.NEVER_FETCH);
        properties.setFreshness(ValidatorContexts.all(), CertificateSources.all(), TimeBasedContexts.all(), UP_TO_ITS_OWN_END);
        revocations.forEach(list -> properties.addCrlClient(new CrlClientOffline(list)));
        return new ValidatorChainBuilder().withSignatureValidationProperties(properties).withKnownCertificates(List.copyOf(chain))
                .withTrustedCertificates(List.of(chain.get(chain.size() - 1)));
    }

    private static void integrity(SignatureUtil util, String field) {
        try {
            PdfPKCS7 container = util.readSignatureData(field);
            if (!container.verifySignatureIntegrityAndAuthenticity()) {
                throw BrokenRule.of(RULE, "the PDF library finds signature " + field + " broken");
            }
            if (container.getTimeStampTokenInfo() != null && !container.verifyTimestampImprint()) {
                throw BrokenRule.of(RULE, "the PDF library finds the time stamp of signature " + field + " made for something else");
            }
        } catch (GeneralSecurityException e) {
            throw BrokenRule.of(RULE, "the PDF library cannot verify signature " + field + " (" + e.getMessage() + ")");
        }
    }

    private static Optional<String> problem(ValidationReport report) {
        return report.getValidationResult() == ValidationReport.ValidationResult.VALID ? Optional.empty()
                : Optional.of(report.getFailures().stream().map(ReportItem::getMessage).findFirst().orElse("no reason given")
                        .replaceAll("\\.$", ""));
    }
}
