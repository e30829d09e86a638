package org.kinetrail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.validation.Product;
import org.kinetrail.validation.SampleReport;

/**
 * The European Commission's signature library judges the demo's report, with the demo site's authority as the only trust anchor, under its own
 * policy made strict: whatever it would only warn of in a PDF (overlapping annotations, visual differences, changes against DocMDP, FieldMDP or
 * a lock, changes it has no name for) fails.
 */
class DssTest {

    private static final int SIGNATURES = 3;
    private static final Path SEALED = Path.of("src/test/resources/sealed");
    private static final int FLIPS = Boolean.getBoolean("kinetrail.long") ? 40 : 2;
    /** How deep revisions are compared object by object: the library's default, and, where only the verdict counts, the upper levels. */
    private static final int WHOLE_TREE = 500;
    private static final int TOP_OF_TREE = 8;
    private static final Pattern WARNED = Pattern
            .compile("(<(?:PdfAnnotationOverlap|PdfVisualDifference|DocMDP|FieldMDP|SigFieldLock|UndefinedChanges) Level=\")WARN");
    private static final Pattern RANGE = Pattern.compile("/ByteRange\\s*\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s*\\]");

    /** What the library says of one signature. */
    private record Judged(SignatureLevel level, Indication indication) {
    }

    private static final Judged PASSED = new Judged(SignatureLevel.PAdES_BASELINE_B, Indication.TOTAL_PASSED);

    @TempDir
    Path folder;

    @Test
    void eachSignatureIsPadesBaselineBAndPasses() throws Exception {
        assertEquals(Collections.nCopies(SIGNATURES, PASSED), judge(Files.readAllBytes(SampleReport.record()), WHOLE_TREE));
    }

    @Test
    void noSignaturePassesAfterOneFlippedByteOfTheReport() throws Exception {
        byte[] bytes = Files.readAllBytes(SampleReport.record());
        Random random = new Random(11);
        for (int i = 0; i < FLIPS; i++) {
            int at = random.nextInt(firstContainer(bytes));
            bytes[at] ^= 1;
            assertTrue(judge(bytes, TOP_OF_TREE).stream().noneMatch(j -> j.indication() == Indication.TOTAL_PASSED), "byte " + at);
            bytes[at] ^= 1;
        }
    }

    /** The one known difference: a file cut back to fewer signatures is whole for the library, not for the plan of the study. */
    @Test
    void aReportCutBackToTwoSignaturesPassesThereAndIsInvalidHere() throws Exception {
        byte[] bytes = Files.readAllBytes(SampleReport.record());
        byte[] cut = Arrays.copyOf(bytes, ends(bytes).get(SIGNATURES - 2));
        assertEquals(Collections.nCopies(SIGNATURES - 1, PASSED), judge(cut, TOP_OF_TREE));
        Path file = Files.write(folder.resolve("cut.pdf"), cut);
        Product.Ended ended = Product.run("verify", file.toString());
        assertEquals(5, ended.exit(), ended.out());
        assertTrue(ended.out().contains("INVALID: "), ended.out());
        assertTrue(ended.out().contains("FAIL  signers.required"), ended.out());
    }

    /** A sealed report, kept in the resources: validation data and a document time stamp behind the last signature. */
    @Test
    void eachSignatureOfASealedReportIsPadesBaselineLtaAndPasses() throws Exception {
        byte[] bytes = Files.readAllBytes(SEALED.resolve("report.pdf"));
        Judged longTerm = new Judged(SignatureLevel.PAdES_BASELINE_LTA, Indication.TOTAL_PASSED);
        assertEquals(Collections.nCopies(SIGNATURES, longTerm), judge(bytes, WHOLE_TREE, SEALED.resolve("site.pem"), SEALED.resolve("times.pem")));
        Product.Ended ended = Product.run("verify", SEALED.resolve("report.pdf").toAbsolutePath().toString());
        assertTrue(ended.out().startsWith("VALID (time-stamped): "), ended.out());
    }

    private static List<Judged> judge(byte[] bytes, int depth) throws Exception {
        return judge(bytes, depth, SampleReport.authority());
    }

    /** Empty if the library cannot read the file. */
    private static List<Judged> judge(byte[] bytes, int depth, Path... authorities) throws Exception {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        for (Path authority : authorities) {
            trusted.addCertificate(DSSUtils.loadCertificate(authority.toFile()));
        }
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        try {
            SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(bytes, "report.pdf"));
            validator.setCertificateVerifier(verifier);
            ((PDFDocumentValidator) validator).setPdfObjFactory(comparing(depth));
            SimpleReport report = validator.validateDocument(strict()).getSimpleReport();
            return report.getSignatureIdList().stream()
                    .map(id -> new Judged(report.getSignatureFormat(id), report.getIndication(id))).toList();
        } catch (DSSException e) {
            return List.of();
        }
    }

    private static InputStream strict() throws IOException {
        try (InputStream own = ValidationPolicyFacade.class.getResourceAsStream("/policy/constraint.xml")) {
            Matcher warned = WARNED.matcher(new String(own.readAllBytes(), StandardCharsets.UTF_8));
            assertTrue(warned.find(), "the library's policy has other names than expected");
            return new ByteArrayInputStream(warned.replaceAll("$1FAIL").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static PdfBoxDefaultObjectFactory comparing(int depth) {
        DefaultPdfObjectModificationsFinder finder = new DefaultPdfObjectModificationsFinder();
        finder.setMaximumObjectVerificationDeepness(depth);
        PdfBoxDefaultObjectFactory factory = new PdfBoxDefaultObjectFactory();
        factory.setPdfObjectModificationsFinder(finder);
        return factory;
    }

    private static int firstContainer(byte[] bytes) {
        Matcher range = RANGE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        assertTrue(range.find());
        return Integer.parseInt(range.group(2));
    }

    /** Where the range of each signature ends. */
    private static List<Integer> ends(byte[] bytes) throws IOException {
        List<Integer> ends = new ArrayList<>();
        Matcher range = RANGE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (range.find()) {
            ends.add(Integer.parseInt(range.group(3)) + Integer.parseInt(range.group(4)));
        }
        assertEquals(SIGNATURES, ends.size());
        return ends;
    }
}
