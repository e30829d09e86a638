package org.kinetrail.report.pdf;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfResources;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what the signature fields of a PDF show. */
final class ShownSignatures {

    private ShownSignatures() {
    }

    /** A signed field: its page from 1, its rectangle, the lines of its appearance. */
    record Shown(String field, int page, Rectangle place, List<String> lines) {
    }

    static List<Shown> of(byte[] pdf) {
        try (PdfDocument document = UntaggedPdf.open(pdf)) {
            return of(document);
        } catch (IOException | ITextException e) {
            throw new IllegalArgumentException("The file cannot be read as a PDF (" + e.getMessage() + "); give a record copy.", e);
        }
    }

    static List<Shown> of(PdfDocument document) {
        List<Shown> shown = new ArrayList<>();
        PdfDictionary form = document.getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
        PdfArray fields = form == null ? null : form.getAsArray(PdfName.Fields);
        for (int i = 0; fields != null && i < fields.size(); i++) {
            PdfDictionary field = fields.getAsDictionary(i);
            PdfDictionary page = field.getAsDictionary(PdfName.P);
            PdfDictionary appearances = field.getAsDictionary(PdfName.AP);
            PdfStream normal = appearances == null ? null : appearances.getAsStream(PdfName.N);
            if (PdfName.Sig.equals(field.getAsName(PdfName.FT)) && page != null && normal != null) {
                shown.add(new Shown(field.getAsString(PdfName.T).toUnicodeString(), document.getPageNumber(page),
                        field.getAsRectangle(PdfName.Rect), lines(normal)));
            }
        }
        return shown;
    }

    private static List<String> lines(PdfStream appearance) {
        LocationTextExtractionStrategy text = new LocationTextExtractionStrategy();
        PdfDictionary resources = appearance.getAsDictionary(PdfName.Resources);
        new PdfCanvasProcessor(text).processContent(appearance.getBytes(), new PdfResources(resources == null ? new PdfDictionary()
                : resources));
        return text.getResultantText().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
