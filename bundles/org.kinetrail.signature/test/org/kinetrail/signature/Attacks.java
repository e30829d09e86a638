package org.kinetrail.signature;

import com.itextpdf.io.font.constants.StandardFonts;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.annot.PdfTextAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What somebody might do to a signed report behind the signers' backs: each adds one increment. */
final class Attacks {

    /** A change made through the PDF library in append mode. */
    interface Change {
        void make(PdfDocument document) throws IOException;
    }

    private Attacks() {
    }

    static byte[] increment(byte[] pdf, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)), new PdfWriter(out),
                new StampingProperties().useAppendMode())) {
            change.make(document);
        }
        return out.toByteArray();
    }

    static void paintOver(PdfDocument document) throws IOException {
        new PdfCanvas(document.getPage(1)).beginText().setFontAndSize(PdfFontFactory.createFont(StandardFonts.HELVETICA), 12)
                .moveText(36, 790).showText("AUC0-28D, geometric mean: 9 999 999").endText();
    }

    static void annotate(PdfDocument document) {
        document.getPage(1).addAnnotation(new PdfTextAnnotation(new Rectangle(100, 700, 20, 20)).setContents("looks fine"));
    }

    static void swapStamp(PdfDocument document) {
        swap(document, "Approver");
    }

    static void swapReviewer(PdfDocument document) {
        swap(document, "Reviewer");
    }

    private static void swap(PdfDocument document, String name) {
        PdfDictionary signature = field(document, name);
        PdfStream stamp = new PdfStream("BT /F1 9 Tf 0 20 Td (Signed by Somebody Else) Tj ET".getBytes(StandardCharsets.US_ASCII));
        stamp.put(PdfName.Type, PdfName.XObject);
        stamp.put(PdfName.Subtype, PdfName.Form);
        stamp.put(PdfName.BBox, new PdfArray(new float[] {0, 0, 300, 60}));
        stamp.makeIndirect(document);
        signature.getAsDictionary(PdfName.AP).put(PdfName.N, stamp);
        signature.setModified();
    }

    static PdfDictionary field(PdfDocument document, String name) {
        PdfArray fields = document.getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm).getAsArray(PdfName.Fields);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.getAsDictionary(i).getAsString(PdfName.T).toUnicodeString().equals(name)) {
                return fields.getAsDictionary(i);
            }
        }
        throw new IllegalStateException("no field " + name);
    }

    static void changeValue(PdfDocument document) {
        PdfDictionary field = field(document, "Comment");
        field.put(PdfName.V, new PdfString("accepted"));
        field.setModified();
    }

    static void addTextField(PdfDocument document) {
        PdfDictionary field = new PdfDictionary();
        field.put(PdfName.FT, PdfName.Tx);
        field.put(PdfName.T, new PdfString("Comment"));
        field.put(PdfName.V, new PdfString("open question"));
        field.put(PdfName.Subtype, PdfName.Widget);
        field.put(PdfName.Rect, new PdfArray(new float[] {50, 50, 150, 70}));
        field.makeIndirect(document);
        PdfDictionary form = new PdfDictionary();
        form.put(PdfName.Fields, new PdfArray(field));
        document.getCatalog().put(PdfName.AcroForm, form.makeIndirect(document));
        document.getCatalog().setModified();
    }

    static void addAttachment(PdfDocument document) {
        document.addFileAttachment("extra.csv", PdfFileSpec.createEmbeddedFileSpec(document, new byte[] {'x'}, "extra.csv", "extra.csv",
                PdfName.ApplicationOctetStream, null, new PdfName("Data")));
    }

    static void replaceAttachment(PdfDocument document) {
        PdfDictionary spec = new AttachedFiles(document).specifications().get("inputs/pc.csv");
        PdfStream stream = spec.getAsDictionary(PdfName.EF).getAsStream(PdfName.F);
        stream.setData("USUBJID,PCTEST,PCSTRESN\nS-1,BB2121,999999\n".getBytes(StandardCharsets.UTF_8));
        stream.setModified();
    }

    static void changeTitle(PdfDocument document) {
        document.getDocumentInfo().setTitle("No exposure, no response");
    }

    static void addScript(PdfDocument document) {
        PdfDictionary action = new PdfDictionary();
        action.put(PdfName.S, PdfName.JavaScript);
        action.put(PdfName.JS, new PdfString("app.alert(1)"));
        document.getCatalog().put(PdfName.OpenAction, action);
        document.getCatalog().setModified();
    }

    /** Content prepared before the signing, that nothing shows yet. */
    static void hide(PdfDocument document) {
        PdfStream hidden = new PdfStream("BT /F1 12 Tf 36 790 Td (AUC0-28D: 9 999 999) Tj ET".getBytes(StandardCharsets.US_ASCII));
        hidden.makeIndirect(document);
        document.getCatalog().put(new PdfName("KTHidden"), hidden);
        document.getCatalog().setModified();
    }

    /** Shows what was hidden. */
    static void reveal(PdfDocument document) {
        PdfStream hidden = document.getCatalog().getPdfObject().getAsStream(new PdfName("KTHidden"));
        document.getPage(1).getPdfObject().put(PdfName.Contents, hidden.getIndirectReference());
        document.getPage(1).setModified();
    }
}
