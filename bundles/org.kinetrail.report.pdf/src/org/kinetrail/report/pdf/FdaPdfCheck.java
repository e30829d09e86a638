package org.kinetrail.report.pdf;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.geom.Vector;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Checks a submission copy against what the FDA asks of PDF files in electronic submissions (Portable Document Format Specifications,
 * version 4.1): PDF 1.4 to 1.7, no security, no attachments, no scripts or other actions, fonts embedded, text of 9 points or more,
 * margins, page size, bookmarks of at most four levels and shown on opening, links inside the document only.
 */
public final class FdaPdfCheck {

    private static final double SMALLEST = 8.99;
    private static final double LEFT_MARGIN = 54;
    private static final double OTHER_MARGIN = 27;
    private static final int DEEPEST = 4;
    private static final Set<PdfName> SCRIPTING = Set.of(PdfName.JavaScript, PdfName.Launch, PdfName.SubmitForm, PdfName.ImportData,
            PdfName.URI);

    private final List<Problem> problems = new ArrayList<>();
    private final Letters letters = new Letters();
    /** One for all pages: it keeps the fonts that it has read. */
    private final PdfCanvasProcessor reading = new PdfCanvasProcessor(letters);

    private FdaPdfCheck() {
    }

    /** Something the specification does not allow; page 0 is the document as a whole. */
    public record Problem(String rule, int page, String words) {
    }

    /** All problems found; empty when the file passes. */
    public static List<Problem> check(byte[] pdf) {
        FdaPdfCheck check = new FdaPdfCheck();
        try (PdfDocument document = UntaggedPdf.open(pdf)) {
            check.document(document);
            for (int p = 1; p <= document.getNumberOfPages(); p++) {
                check.page(document.getPage(p), p);
            }
        } catch (IOException | ITextException e) {
            check.add("fda.readable", 0, "the file cannot be read: " + e.getMessage());
        }
        return List.copyOf(check.problems);
    }

    private void add(String rule, int page, String words) {
        problems.add(new Problem(rule, page, words));
    }

    private void document(PdfDocument document) {
        String version = document.getPdfVersion().toString();
        if (!List.of("PDF-1.4", "PDF-1.5", "PDF-1.6", "PDF-1.7").contains(version)) {
            add("fda.version", 0, "the file is " + version);
        }
        if (document.getReader().isEncrypted()) {
            add("fda.security", 0, "the file is protected");
        }
        PdfDictionary catalog = document.getCatalog().getPdfObject();
        PdfDictionary names = catalog.getAsDictionary(PdfName.Names);
        if (catalog.containsKey(PdfName.AF) || names != null && names.containsKey(PdfName.EmbeddedFiles)) {
            add("fda.attachments", 0, "the file carries other files");
        }
        if (names != null && names.containsKey(PdfName.JavaScript) || catalog.containsKey(PdfName.AA)
                || catalog.get(PdfName.OpenAction) instanceof PdfDictionary) {
            add("fda.actions", 0, "the file acts when it is opened");
        }
        if (catalog.containsKey(PdfName.AcroForm)) {
            add("fda.forms", 0, "the file holds form fields");
        }
        if (!PdfName.UseOutlines.equals(catalog.getAsName(PdfName.PageMode))) {
            add("fda.view", 0, "the file does not open with its bookmarks");
        }
        PdfOutline outline = document.getOutlines(false);
        int depth = outline == null ? 0 : depth(outline);
        if (depth == 0 || depth > DEEPEST) {
            add("fda.bookmarks", 0, "bookmarks are " + depth + " levels deep");
        }
    }

    private static int depth(PdfOutline outline) {
        int deepest = 0;
        for (PdfOutline child : outline.getAllChildren()) {
            deepest = Math.max(deepest, 1 + depth(child));
        }
        return deepest;
    }

    private void page(PdfPage page, int number) {
        Rectangle size = page.getPageSize();
        double shorter = Math.min(size.getWidth(), size.getHeight());
        double longer = Math.max(size.getWidth(), size.getHeight());
        if (Math.abs(shorter - 595) > 1.5 && Math.abs(shorter - 612) > 1.5 || longer < 790 || longer > 844) {
            add("fda.page-size", number, String.format(Locale.ROOT, "the page is %.0f by %.0f points", shorter, longer));
        }
        for (PdfAnnotation annotation : page.getAnnotations()) {
            PdfDictionary action = annotation.getPdfObject().getAsDictionary(PdfName.A);
            if (!PdfName.Link.equals(annotation.getSubtype())) {
                add("fda.annotations", number, "an annotation is not a link");
            } else if (action != null && SCRIPTING.contains(action.getAsName(PdfName.S))) {
                add("fda.links", number, "a link leaves the document");
            } else if (!(annotation.getPdfObject().get(PdfName.Dest) instanceof PdfArray) && action == null) {
                add("fda.links", number, "a link leads nowhere");
            }
        }
        fonts(page, number);
        letters.turnTo(number, size);
        reading.reset();
        reading.processPageContent(page);
    }

    private void fonts(PdfPage page, int number) {
        PdfDictionary fonts = page.getResources().getResource(PdfName.Font);
        if (fonts == null) {
            return;
        }
        for (PdfName name : fonts.keySet()) {
            PdfDictionary font = fonts.getAsDictionary(name);
            PdfArray descendants = font.getAsArray(PdfName.DescendantFonts);
            PdfDictionary descriptor = (descendants == null ? font
                    : descendants.getAsDictionary(0)).getAsDictionary(PdfName.FontDescriptor);
            boolean embedded = descriptor != null && (descriptor.containsKey(PdfName.FontFile)
                    || descriptor.containsKey(PdfName.FontFile2)
                    || descriptor.containsKey(PdfName.FontFile3));
            if (!embedded) {
                add("fda.fonts", number, "the font " + font.getAsName(PdfName.BaseFont) + " is not embedded");
            }
        }
    }

    /** Looks at size and place of every shown text; tells the first of each kind on a page. */
    private final class Letters implements IEventListener {
        private int page;
        private Rectangle sheet;
        private boolean small;
        private boolean outside;

        void turnTo(int number, Rectangle size) {
            page = number;
            sheet = size;
            small = false;
            outside = false;
        }

        @Override
        public void eventOccurred(IEventData data, EventType type) {
            TextRenderInfo info = (TextRenderInfo) data;
            if (info.getText().isBlank()) {
                return;
            }
            double scale = new Vector(0, 1, 0).cross(info.getTextMatrix()).length();
            if (!small && info.getFontSize() * scale < SMALLEST) {
                small = true;
                add("fda.text-size", page, "text of less than 9 points: " + info.getText());
            }
            Vector start = info.getBaseline().getStartPoint();
            Vector end = info.getBaseline().getEndPoint();
            if (!outside && (Math.min(start.get(0), end.get(0)) < LEFT_MARGIN - 0.5
                    || Math.max(start.get(0), end.get(0)) > sheet.getWidth() - OTHER_MARGIN
                    || Math.min(start.get(1), end.get(1)) < OTHER_MARGIN || Math.max(start.get(1),
                            end.get(1)) > sheet.getHeight() - OTHER_MARGIN)) {
                outside = true;
                add("fda.margins", page, "text in the margin: " + info.getText());
            }
        }

        @Override
        public Set<EventType> getSupportedEvents() {
            return Set.of(EventType.RENDER_TEXT);
        }
    }
}
