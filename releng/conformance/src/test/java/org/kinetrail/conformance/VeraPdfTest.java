package org.kinetrail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinetrail.validation.SampleReport;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, the reference validator of the PDF industry, reads both copies of the demo's report. */
class VeraPdfTest {

    /** A report of more than a hundred pages has far more to check; fewer would mean that nothing was read. */
    private static final int LEAST_CHECKS = 10_000;

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theSignedRecordCopyIsPdfA3aAndPdfUa1() throws Exception {
        assertEquals(List.of(), gaps(SampleReport.record(), PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1));
    }

    @Test
    void theSubmissionCopyIsPdfA2b() throws Exception {
        assertEquals(List.of(), gaps(SampleReport.submission(), PDFAFlavour.PDFA_2_B));
    }

    /** Each broken rule once, as "flavour clause-test: message"; empty if the file is compliant. */
    private static List<String> gaps(Path file, PDFAFlavour... flavours) throws Exception {
        try (InputStream in = Files.newInputStream(file); PDFAParser parser = Foundries.defaultInstance().createParser(in, flavours[0]);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(List.of(flavours))) {
            List<ValidationResult> results = validator.validateAll(parser);
            assertEquals(List.of(flavours), results.stream().map(ValidationResult::getPDFAFlavour).toList());
            for (ValidationResult result : results) {
                assertTrue(result.getTotalAssertions() > LEAST_CHECKS, result.getPDFAFlavour() + ": " + result.getTotalAssertions());
            }
            List<String> gaps = results.stream().flatMap(VeraPdfTest::gaps).toList();
            assertEquals(gaps.isEmpty(), results.stream().allMatch(ValidationResult::isCompliant), file + ": " + gaps);
            return gaps;
        }
    }

    private static Stream<String> gaps(ValidationResult result) {
        return result.getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                .map(a -> result.getPDFAFlavour() + " " + a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + ": "
                        + a.getMessage()).distinct();
    }
}
