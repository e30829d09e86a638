package org.kinetrail.report.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfMcrDictionary;
import com.itextpdf.kernel.pdf.tagging.PdfMcrNumber;
import com.itextpdf.kernel.pdf.tagging.PdfObjRef;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kinetrail.figures.draw.Mark;
import org.kinetrail.figures.type.Face;
import org.kinetrail.report.Report;
import org.kinetrail.report.pdf.page.Layout;
import org.kinetrail.report.pdf.page.Piece;

/** Writes set pages as one PDF file. Everything that would differ from run to run comes from the caller or from the content itself. */
final class PdfWriting {

    private static final int ICC_PLATFORM = 40;

    private final Report report;
    private final Layout layout;
    private final RenderContext context;
    private final Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);

    private PdfWriting(Report report, Layout layout, RenderContext context) {
        this.report = report;
        this.layout = layout;
        this.context = context;
    }

    /** Which of the two renditions is written. */
    enum Copy {
        RECORD, SUBMISSION
    }

    static byte[] write(Report report, Layout layout, RenderContext context, Copy copy, List<Attachment> attachments) {
        return new PdfWriting(report, layout, context).write(copy, attachments);
    }

    private byte[] write(Copy copy, List<Attachment> attachments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        PdfString id = new PdfString(FixedBytes.PLACEHOLDER).setHexWriting(true);
        WriterProperties properties = new WriterProperties().setPdfVersion(PdfVersion.PDF_1_7).setInitialDocumentId(id)
                .setModifiedDocumentId(id);
        properties.addPdfAXmpMetadata(copy == Copy.RECORD ? PdfAConformance.PDF_A_3A : PdfAConformance.PDF_A_2B);
        if (copy == Copy.RECORD) {
            properties.addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
        }
        try (PdfDocument document = new PdfDocument(new CompactWriter(out, properties))) {
            describe(document);
            for (Face face : faces()) {
                PdfFont font = PdfFontFactory.createFont(face.typeface().bytes(), PdfEncodings.IDENTITY_H,
                        PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
                font.makeIndirect(document);
                fonts.put(face, font);
            }
            Structure structure = new Structure(document);
            for (Layout.Page page : layout.pages()) {
                document.addNewPage(new PageSize((float) page.width(), (float) page.height()));
            }
            for (int i = 0; i < layout.pages().size(); i++) {
                paint(document.getPage(i + 1), layout.pages().get(i), structure);
            }
            structure.complete(layout.root());
            links(document, structure);
            outline(document);
            for (Attachment attachment : attachments) {
                embed(document, attachment);
            }
            fonts.values().forEach(PdfFont::flush);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FixedBytes.settle(out.toByteArray());
    }

    /** The faces that occur, in their own order: a face without a character would be embedded whole. */
    private Set<Face> faces() {
        Set<Face> faces = EnumSet.noneOf(Face.class);
        for (Layout.Page page : layout.pages()) {
            for (Piece piece : page.pieces()) {
                for (Mark mark : piece.marks()) {
                    if (mark instanceof Mark.Label label) {
                        faces.add(label.face());
                    }
                }
            }
        }
        return faces;
    }

    private void describe(PdfDocument document) throws IOException {
        document.setTagged();
        document.getCatalog().setLang(new PdfString("en-GB"));
        document.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        document.getCatalog().setPageMode(PdfName.UseOutlines);
        document.getDocumentInfo().setTitle(report.title()).setSubject(report.subtitle() + ", " + report.study() + ", run "
                + report.run())
                .setAuthor(context.author()).setCreator(context.software());
        String date = date(context.time());
        document.getDocumentInfo().setMoreInfo(PdfName.CreationDate.getValue(), date);
        document.getDocumentInfo().setMoreInfo(PdfName.ModDate.getValue(), date);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        // the one field in which the profiles of Java 17 and 25 differ: the platform it was made on (ICC.1, 7.2.10), 0 for none
        Arrays.fill(profile, ICC_PLATFORM, ICC_PLATFORM + Integer.BYTES, (byte) 0);
        document.addOutputIntent(new PdfOutputIntent("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1",
                new ByteArrayInputStream(profile)));
    }

    /** {@code D:YYYYMMDDHHmmSS+HH'mm'} of an ISO 8601 time with offset. */
    static String date(String iso) {
        OffsetDateTime t = OffsetDateTime.parse(iso);
        int offset = t.getOffset().getTotalSeconds() / 60;
        String zone = offset == 0 ? "Z" : String.format(Locale.ROOT, "%s%02d'%02d'", offset < 0 ? "-" : "+", Math.abs(offset) / 60,
                Math.abs(offset) % 60);
        return String.format(Locale.ROOT, "D:%04d%02d%02d%02d%02d%02d%s", t.getYear(), t.getMonthValue(), t.getDayOfMonth(), t.getHour(),
                t.getMinute(), t.getSecond(), zone);
    }

    private void paint(PdfPage page, Layout.Page content, Structure structure) {
        PdfCanvas canvas = new PdfCanvas(page);
        PagePainter painter = new PagePainter(canvas, content.height(), fonts);
        for (Piece piece : content.pieces()) {
            if (piece.tag() == null) {
                canvas.openTag(new CanvasTag(PdfName.Artifact));
            } else {
                PdfStructElem element = structure.element(piece.tag());
                PdfMcr mcr = element.addKid(content(page, element));
                canvas.openTag(new CanvasTag(mcr));
            }
            piece.marks().forEach(painter::paint);
            canvas.closeTag();
        }
        canvas.release();
    }

    /** A reference to content; the short form where the element lies on one page. */
    private static PdfMcr content(PdfPage page, PdfStructElem element) {
        PdfDictionary home = element.getPdfObject().getAsDictionary(PdfName.Pg);
        if (home == null) {
            element.put(PdfName.Pg, page.getPdfObject());
            home = page.getPdfObject();
        }
        return home == page.getPdfObject() ? new PdfMcrNumber(page, element) : new PdfMcrDictionary(page, element);
    }

    private void links(PdfDocument document, Structure structure) {
        for (Layout.Link link : layout.links()) {
            PdfPage page = document.getPage(link.page());
            double height = layout.pages().get(link.page() - 1).height();
            Rectangle area = new Rectangle((float) link.x(), (float) (height - link.y() - link.height()), (float) link.width(),
                    (float) link.height());
            PdfLinkAnnotation annotation = new PdfLinkAnnotation(area);
            annotation.setDestination(place(document, link.toPage(), link.toY()));
            annotation.setContents(new PdfString(link.words(), PdfEncodings.UNICODE_BIG));
            annotation.setBorder(new PdfArray(new int[] {0, 0, 0}));
            annotation.put(PdfName.F, new PdfNumber(4));
            page.setTabOrder(PdfName.S);
            PdfStructElem element = structure.element(link.tag());
            element.addKid(new PdfObjRef(annotation, element, document.getNextStructParentIndex()));
            page.addAnnotation(-1, annotation, false);
        }
    }

    private PdfExplicitDestination place(PdfDocument document, int page, double y) {
        double height = layout.pages().get(page - 1).height();
        return PdfExplicitDestination.createXYZ(document.getPage(page), 0, (float) (height - y + 12), 0);
    }

    private void outline(PdfDocument document) {
        Deque<PdfOutline> open = new ArrayDeque<>();
        open.push(document.getOutlines(false));
        for (Layout.Bookmark bookmark : layout.outline()) {
            while (open.size() > bookmark.level()) {
                open.pop();
            }
            PdfOutline added = open.peek().addOutline(bookmark.title());
            added.addDestination(place(document, bookmark.page(), bookmark.y()));
            added.setOpen(bookmark.level() < 1);
            open.push(added);
        }
    }

    private void embed(PdfDocument document, Attachment attachment) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, new PdfString(date(context.time())));
        parameters.put(PdfName.Size, new PdfNumber(attachment.bytes().length));
        PdfFileSpec file = PdfFileSpec.createEmbeddedFileSpec(document, attachment.bytes(), attachment.description(), attachment.name(),
                new PdfName(attachment.mime()), parameters, new PdfName(attachment.relationship()));
        document.addAssociatedFile(attachment.name(), file);
    }
}
