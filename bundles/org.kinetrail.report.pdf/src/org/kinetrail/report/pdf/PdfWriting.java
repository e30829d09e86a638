package org.kinetrail.report.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.image.ImageDataFactory;
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
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.kinetrail.figures.type.Face;
import org.kinetrail.report.Report;
import org.kinetrail.report.pdf.page.Layout;

/** Writes set pages as one PDF file. Everything that would differ from run to run comes from the caller or from the content itself. */
final class PdfWriting {

    private static final int ICC_PLATFORM = 40;

    private final Report report;
    private final Layout layout;
    private final RenderContext context;

    private PdfWriting(Report report, Layout layout, RenderContext context) {
        this.report = report;
        this.layout = layout;
        this.context = context;
    }

    /** Which of the two renditions is written. */
    enum Copy {
        RECORD, SUBMISSION
    }

    static byte[] write(Report report, Layout layout, RenderContext context, Copy copy, Supplier<List<PackedFile>> attachments) {
        return new PdfWriting(report, layout, context).write(copy, attachments);
    }

    private byte[] write(Copy copy, Supplier<List<PackedFile>> attachments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        PdfString id = new PdfString(FixedBytes.PLACEHOLDER).setHexWriting(true);
        WriterProperties properties = new WriterProperties().setPdfVersion(PdfVersion.PDF_1_7).setInitialDocumentId(id)
                .setModifiedDocumentId(id);
        properties.addPdfAXmpMetadata(copy == Copy.RECORD ? PdfAConformance.PDF_A_3A : PdfAConformance.PDF_A_2B);
        if (copy == Copy.RECORD) {
            properties.addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
        }
        try (PdfDocument document = new PdfDocument(new PdfWriter(out, properties.setFullCompressionMode(true).setCompressionLevel(Deflated.LEVEL)))) {
            describe(document);
            pages(document);
            Structure structure = new Structure(document);
            links(document, structure);
            structure.write(layout);
            outline(document);
            for (PackedFile attachment : attachments.get()) {
                embed(document, attachment);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FixedBytes.settle(out.toByteArray());
    }

    /** Paints the pages side by side and adds them in order; all share one list of the faces that occur. */
    private void pages(PdfDocument document) {
        List<PagePainter.Painted> painted = layout.pages().parallelStream().map(PagePainter::paint).toList();
        Map<Face, BitSet> characters = new EnumMap<>(Face.class);
        painted.forEach(p -> p.characters().forEach((face, set) -> characters.computeIfAbsent(face, f -> new BitSet()).or(set)));
        PdfDictionary fonts = new PdfDictionary();
        characters.forEach((face, set) -> fonts.put(new PdfName(PagePainter.font(face)), EmbeddedFace.embed(document, face, set)));
        PdfDictionary shared = new PdfDictionary();
        shared.put(PdfName.Font, fonts);
        shared.makeIndirect(document);
        for (int i = 0; i < painted.size(); i++) {
            Layout.Page size = layout.pages().get(i);
            PdfPage page = document.addNewPage(new PageSize((float) size.width(), (float) size.height()));
            deflated(page.getContentStream(0), painted.get(i).content());
            page.put(PdfName.Resources, painted.get(i).pictures().isEmpty() ? shared : pictures(document, fonts, painted.get(i).pictures()));
        }
    }

    private static PdfDictionary pictures(PdfDocument document, PdfDictionary fonts, List<String> pictures) {
        PdfDictionary images = new PdfDictionary();
        for (int i = 0; i < pictures.size(); i++) {
            PdfImageXObject image = new PdfImageXObject(ImageDataFactory.createPng(Base64.getDecoder().decode(pictures.get(i))));
            images.put(new PdfName(PagePainter.picture(i)), image.makeIndirect(document).getPdfObject());
        }
        PdfDictionary resources = new PdfDictionary();
        resources.put(PdfName.Font, fonts);
        resources.put(PdfName.XObject, images);
        return resources;
    }

    private void describe(PdfDocument document) throws IOException {
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
            annotation.makeIndirect(document);
            structure.link(link.tag(), annotation.getPdfObject());
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

    private void embed(PdfDocument document, PackedFile packed) {
        Attachment attachment = packed.file();
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, new PdfString(date(context.time())));
        parameters.put(PdfName.Size, new PdfNumber(attachment.bytes().length));
        PdfFileSpec file = PdfFileSpec.createEmbeddedFileSpec(document, attachment.bytes(), attachment.description(), attachment.name(),
                new PdfName(attachment.mime()), parameters, new PdfName(attachment.relationship()));
        deflated(((PdfDictionary) file.getPdfObject()).getAsDictionary(PdfName.EF).getAsStream(PdfName.F), packed.deflated());
        document.addAssociatedFile(attachment.name(), file);
    }

    private static void deflated(PdfStream stream, byte[] data) {
        stream.setData(data);
        stream.put(PdfName.Filter, PdfName.FlateDecode);
    }
}
