package org.kinetrail.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.report.PlacedNumber;
import org.kinetrail.report.Report;
import org.kinetrail.report.ResultsList;

class PdfRendererTest {

    private static final RenderContext CONTEXT = new RenderContext("2026-03-01T12:00:00+01:00", "Kinetrail 1.0.0", "Anna Author",
            RenderContext.Paper.A4,
            numbers -> List.of(new Attachment("results.json", "application/json", "Data", "Numbers",
                    ResultsList.write("r-1", "00", numbers).getBytes(StandardCharsets.UTF_8))));

    private final Report report = SampleReport.of(300);

    private static PdfDocument open(byte[] pdf) throws IOException {
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)));
    }

    private static SignedRecord signed() {
        return new SignedRecord("ab".repeat(32), List.of(new SignedRecord.Signature("Author",
                List.of("Signed by Anna Author", "2026-03-01 11:00:00 UTC (local zone +01:00)", "I am the author of this report"))));
    }

    @Test
    void equalInputGivesEqualBytes() {
        assertArrayEquals(PdfRenderer.recordCopy(report, CONTEXT).pdf(), PdfRenderer.recordCopy(SampleReport.of(300), CONTEXT).pdf());
        assertArrayEquals(PdfRenderer.submissionCopy(report, CONTEXT, signed()).pdf(), PdfRenderer.submissionCopy(report, CONTEXT,
                signed()).pdf());
    }

    @Test
    void everyNumberIsOnItsPageInTheFormPrinted() throws IOException {
        UnsignedReport result = PdfRenderer.recordCopy(report, CONTEXT);
        try (PdfDocument pdf = open(result.pdf())) {
            assertEquals(result.pages(), pdf.getNumberOfPages());
            String[] pages = new String[result.pages() + 1];
            for (PlacedNumber placed : result.numbers()) {
                if (pages[placed.page()] == null) {
                    pages[placed.page()] = PdfTextExtractor.getTextFromPage(pdf.getPage(placed.page()));
                }
                assertTrue(pages[placed.page()].contains(placed.number().shown()), placed::toString);
            }
        }
        assertTrue(result.numbers().size() > 800);
    }

    @Test
    void theRecordCopyIsTaggedAndCarriesItsFiles() throws IOException {
        UnsignedReport result = PdfRenderer.recordCopy(report, CONTEXT);
        try (PdfDocument pdf = open(result.pdf())) {
            assertTrue(pdf.isTagged());
            assertEquals("en-GB", pdf.getCatalog().getLang().toUnicodeString());
            PdfDictionary catalog = pdf.getCatalog().getPdfObject();
            assertEquals(PdfName.Data, catalog.getAsArray(PdfName.AF).getAsDictionary(0).getAsName(PdfName.AFRelationship));
            assertNotNull(catalog.getAsArray(PdfName.OutputIntents));
            PdfArray leaves = pdf.getStructTreeRoot().getPdfObject().getAsDictionary(PdfName.IDTree).getAsArray(PdfName.Kids);
            int ids = 0;
            for (int i = 0; i < leaves.size(); i++) {
                ids += leaves.getAsDictionary(i).getAsArray(PdfName.Names).size() / 2;
            }
            assertEquals(result.numbers().size(), ids);
            assertEquals("A sample report", pdf.getDocumentInfo().getTitle());
            assertEquals("D:20260301120000+01'00'", pdf.getDocumentInfo().getMoreInfo("CreationDate"));
        }
        assertEquals(List.of("Author", "Reviewer", "Approver"), result.boxes().stream().map(SignatureBox::name).toList());
        assertTrue(result.boxes().stream().allMatch(b -> b.page() == 2 && b.width() > 200 && b.height() > 40));
    }

    @Test
    void bothCopiesSayTheSamePageByPageButForTheSignatures() throws IOException {
        UnsignedReport record = PdfRenderer.recordCopy(report, CONTEXT);
        UnsignedReport submission = PdfRenderer.submissionCopy(report, CONTEXT, signed());
        assertEquals(record.pages(), submission.pages());
        try (PdfDocument first = open(record.pdf()); PdfDocument second = open(submission.pdf())) {
            for (int p = 1; p < record.pages(); p++) {
                if (p == 2) {
                    String second2 = PdfTextExtractor.getTextFromPage(second.getPage(p));
                    assertTrue(second2.contains("Signed by Anna Author") && second2.contains("Not signed"), second2);
                    continue;
                }
                assertEquals(PdfTextExtractor.getTextFromPage(first.getPage(p)), PdfTextExtractor.getTextFromPage(second.getPage(p)));
            }
            String last = PdfTextExtractor.getTextFromPage(second.getPage(record.pages()));
            assertTrue(last.contains("Signed by Anna Author") && last.replace("\n", "").contains("abababab"), last);
        }
    }

    @Test
    void theSubmissionCopyPassesTheFdaCheckAndTheRecordCopyShowsWhyItDoesNot() {
        assertEquals(List.of(), FdaPdfCheck.check(PdfRenderer.submissionCopy(report, CONTEXT, signed()).pdf()));
        assertEquals(List.of("fda.attachments"), FdaPdfCheck.check(PdfRenderer.recordCopy(report,
                CONTEXT).pdf()).stream().map(FdaPdfCheck.Problem::rule).toList());
        assertEquals("fda.readable", FdaPdfCheck.check(new byte[] {1, 2, 3}).get(0).rule());
    }

    @Test
    void letterPaperIsSetToo() throws IOException {
        RenderContext letter = new RenderContext(CONTEXT.time(), CONTEXT.software(), CONTEXT.author(), RenderContext.Paper.LETTER,
                n -> List.of());
        try (PdfDocument pdf = open(PdfRenderer.recordCopy(report, letter).pdf())) {
            assertEquals(612, pdf.getPage(1).getPageSize().getWidth(), 0);
        }
    }
}
