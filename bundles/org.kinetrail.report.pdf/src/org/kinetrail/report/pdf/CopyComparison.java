package org.kinetrail.report.pdf;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Compares a signed record copy with its submission copy, page by page. Pages are equal when their drawing instructions and fonts are;
 * where a page holds signature fields, when its text outside the fields is equal and each field shows the lines that the submission copy
 * prints in the same place. The last page, the signature page, is left out: only there the two may differ.
 */
public final class CopyComparison {

    private final PdfDocument record;
    private final PdfDocument submission;
    private final List<String> differences = new ArrayList<>();

    private CopyComparison(PdfDocument record, PdfDocument submission) {
        this.record = record;
        this.submission = submission;
    }

    /**
     * What was compared.
     *
     * @param pages       pages compared
     * @param differences what differs, in words with its page; empty when the copies say the same
     */
    public record Result(int pages, List<String> differences) {
        public Result {
            differences = List.copyOf(differences);
        }

        public boolean equal() {
            return differences.isEmpty();
        }
    }

    public static Result of(byte[] record, byte[] submission) {
        try (PdfDocument first = UntaggedPdf.open(record); PdfDocument second = UntaggedPdf.open(submission)) {
            return new CopyComparison(first, second).compare();
        } catch (IOException | ITextException e) {
            return new Result(0, List.of("a copy cannot be read: " + e.getMessage()));
        }
    }

    private Result compare() {
        int pages = record.getNumberOfPages();
        if (pages != submission.getNumberOfPages()) {
            return new Result(0, List.of("the record copy has " + pages + " pages, the submission copy " + submission.getNumberOfPages()));
        }
        List<ShownSignatures.Shown> signatures = ShownSignatures.of(record);
        for (int p = 1; p < pages; p++) {
            int page = p;
            List<ShownSignatures.Shown> here = signatures.stream().filter(s -> s.page() == page).toList();
            if (here.isEmpty()) {
                drawn(p);
            } else {
                signed(p, here);
            }
        }
        return new Result(pages - 1, differences);
    }

    private void drawn(int page) {
        PdfPage first = record.getPage(page);
        PdfPage second = submission.getPage(page);
        if (!Arrays.equals(first.getContentBytes(), second.getContentBytes())) {
            differences.add("page " + page + " is drawn differently");
        } else if (!fonts(first).equals(fonts(second))) {
            differences.add("page " + page + " uses different fonts");
        }
    }

    private static TreeMap<String, String> fonts(PdfPage page) {
        TreeMap<String, String> names = new TreeMap<>();
        PdfDictionary fonts = page.getResources().getResource(PdfName.Font);
        if (fonts != null) {
            fonts.keySet().forEach(name -> names.put(name.getValue(), String.valueOf(fonts.getAsDictionary(name).getAsName(PdfName.BaseFont))));
        }
        return names;
    }

    private void signed(int page, List<ShownSignatures.Shown> signatures) {
        List<Rectangle> places = signatures.stream().map(ShownSignatures.Shown::place).toList();
        if (!text(record.getPage(page), places, false).equals(text(submission.getPage(page), places, false))) {
            differences.add("page " + page + " says something else outside the signatures");
        }
        for (ShownSignatures.Shown signature : signatures) {
            List<String> printed = text(submission.getPage(page), List.of(signature.place()), true);
            if (!signature.lines().equals(printed)) {
                differences.add("page " + page + " prints another signature of the " + signature.field());
            }
        }
    }

    /** The lines of a page inside or outside some places. */
    private static List<String> text(PdfPage page, List<Rectangle> places, boolean inside) {
        LocationTextExtractionStrategy kept = new LocationTextExtractionStrategy() {
            @Override
            public void eventOccurred(IEventData data, EventType type) {
                if (data instanceof TextRenderInfo info) {
                    float x = info.getBaseline().getStartPoint().get(0);
                    float y = info.getBaseline().getStartPoint().get(1);
                    boolean in = places.stream().anyMatch(r -> x >= r.getLeft() && x <= r.getRight() && y >= r.getBottom() && y <= r.getTop());
                    if (in != inside) {
                        return;
                    }
                }
                super.eventOccurred(data, type);
            }
        };
        new PdfCanvasProcessor(kept).processPageContent(page);
        return kept.getResultantText().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
