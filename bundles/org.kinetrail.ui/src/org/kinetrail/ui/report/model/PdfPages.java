package org.kinetrail.ui.report.model;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Sha256;

/**
 * A PDF to look at: exactly the bytes given, whose hash it tells. Numbers are found by the ids that the document's own structure gives
 * them, not by their text. One thread at a time works on a document; callers wait for each other.
 */
public final class PdfPages implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final String sha256;
    private final List<PageSize> sizes = new ArrayList<>();
    private final Map<Integer, List<NumberPlace>> numbers = new HashMap<>();
    private boolean closed;

    private PdfPages(PDDocument document, String sha256) {
        this.document = document;
        this.sha256 = sha256;
        this.renderer = new PDFRenderer(document);
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            sizes.add(turned ? new PageSize(box.getHeight(), box.getWidth()) : new PageSize(box.getWidth(), box.getHeight()));
        }
    }

    /** Reads a PDF; refused when it is none. */
    public static PdfPages open(byte[] pdf) {
        try {
            return new PdfPages(Loader.loadPDF(pdf), Sha256.hex(pdf));
        } catch (IOException e) {
            throw new Refusal("The report cannot be shown: it is no readable PDF (" + e.getMessage() + "); verify the study.", e);
        }
    }

    /** SHA-256 of the bytes shown. */
    public String sha256() {
        return sha256;
    }

    public List<PageSize> sizes() {
        return List.copyOf(sizes);
    }

    /** The bookmarks, as a tree. */
    public synchronized List<Heading> outline() {
        try {
            PDOutlineNode root = closed ? null : document.getDocumentCatalog().getDocumentOutline();
            return root == null ? List.of() : headings(root);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private List<Heading> headings(PDOutlineNode node) throws IOException {
        List<Heading> headings = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            PDPage page = item.findDestinationPage(document);
            int index = page == null ? 0 : Math.max(0, document.getPages().indexOf(page));
            headings.add(new Heading(item.getTitle(), index, down(item.getDestination(), index), headings(item)));
        }
        return headings;
    }

    private double down(PDDestination destination, int page) {
        return destination instanceof PDPageXYZDestination place && place.getTop() > 0
                ? Math.max(0, sizes.get(page).height() - place.getTop()) : 0;
    }

    /** A file that the PDF carries; refused when it does not. */
    public synchronized byte[] attachment(String name) {
        try {
            PDDocumentNameDictionary names = closed ? null : document.getDocumentCatalog().getNames();
            PDComplexFileSpecification file = names == null || names.getEmbeddedFiles() == null ? null : find(names.getEmbeddedFiles(), name);
            if (file == null) {
                throw new Refusal("The PDF carries no " + name + "; it is not a Kinetrail record copy (the submission copy carries no files).");
            }
            return file.getEmbeddedFile().toByteArray();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static PDComplexFileSpecification find(PDNameTreeNode<PDComplexFileSpecification> node, String name) throws IOException {
        if (node.getNames() != null && node.getNames().containsKey(name)) {
            return node.getNames().get(name);
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                PDComplexFileSpecification found = find(kid, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A page as pixels, {@code zoom} of them for a point. */
    public synchronized Picture picture(int page, double zoom) {
        if (closed) {
            throw new Refusal("The report was closed.");
        }
        try {
            BufferedImage image = renderer.renderImage(page, (float) zoom, ImageType.RGB);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] &= 0xffffff;
            }
            return new Picture(page, image.getWidth(), image.getHeight(), pixels);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The words of a page, for those who have it read out. */
    public synchronized String text(int page) {
        if (closed) {
            return "";
        }
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(document);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The numbers of a page that have an id, in the order in which they are printed. */
    public synchronized List<NumberPlace> numbers(int page) {
        if (closed) {
            return List.of();
        }
        try {
            List<NumberPlace> known = numbers.get(page);
            if (known == null) {
                known = List.copyOf(find(document.getPage(page)));
                numbers.put(page, known);
            }
            return known;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private List<NumberPlace> find(PDPage page) throws IOException {
        List<NumberPlace> found = new ArrayList<>();
        COSArray elements = elements(page);
        if (elements != null) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                String id = id(elements, content.getMCID());
                List<TextPosition> letters = new ArrayList<>();
                letters(content, letters);
                if (!id.isEmpty() && !letters.isEmpty()) {
                    found.add(place(id, letters));
                }
            }
        }
        return found;
    }

    /** The structure elements of a page's marked content, by its number. */
    private COSArray elements(PDPage page) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        PDNumberTreeNode tree = root == null ? null : root.getParentTree();
        Object value = tree == null || page.getStructParents() < 0 ? null : tree.getValue(page.getStructParents());
        COSBase base = value instanceof org.apache.pdfbox.pdmodel.common.COSObjectable object ? object.getCOSObject() : null;
        return base instanceof COSArray array ? array : null;
    }

    private static String id(COSArray elements, int number) {
        COSBase element = number < 0 || number >= elements.size() ? null : elements.getObject(number);
        String id = element instanceof COSDictionary dictionary ? dictionary.getString(COSName.ID) : null;
        return id == null ? "" : id;
    }

    private static void letters(PDMarkedContent content, List<TextPosition> into) {
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                into.add(letter);
            } else if (part instanceof PDMarkedContent inner) {
                letters(inner, into);
            }
        }
    }

    private static NumberPlace place(String id, List<TextPosition> letters) {
        double left = Double.MAX_VALUE;
        double right = 0;
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (TextPosition letter : letters) {
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            top = Math.min(top, letter.getYDirAdj() - letter.getHeightDir());
            bottom = Math.max(bottom, letter.getYDirAdj());
        }
        return new NumberPlace(id, left, top, right - left, bottom - top);
    }

    private static Refusal unreadable(IOException e) {
        return new Refusal("The report cannot be shown (" + e.getMessage() + "); verify the study.", e);
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            document.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
