package org.kinetrail.report.pdf;

import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfLiteral;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.report.pdf.page.Layout;
import org.kinetrail.report.pdf.page.Tag;
import org.kinetrail.report.pdf.page.TagContent;

/**
 * Writes the logical structure (ISO 32000-1, 14.7): an element for each tag, the way back from a page's content to its element, and the index
 * of number ids. There are tens of thousands of elements, so each is written as text at once instead of being kept as an object.
 */
final class Structure {

    private static final int LEAF = 64;

    private final PdfDocument document;
    private final Map<Tag, List<PdfDictionary>> links = new IdentityHashMap<>();
    private final List<List<PdfIndirectReference>> owners = new ArrayList<>();
    private final List<PdfIndirectReference> linkOwners = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();

    Structure(PdfDocument document) {
        this.document = document;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            document.getPage(page).put(PdfName.StructParents, new PdfNumber(page - 1)).put(PdfName.Tabs, PdfName.S);
            owners.add(new ArrayList<>());
        }
    }

    private record Named(String id, PdfIndirectReference element) {
    }

    /** Places a link annotation in the element of its tag. */
    void link(Tag tag, PdfDictionary annotation) {
        links.computeIfAbsent(tag, t -> new ArrayList<>(1)).add(annotation);
    }

    void write(Layout layout) {
        PdfIndirectReference root = document.createNextIndirectReference();
        PdfIndirectReference top = document.createNextIndirectReference();
        element(layout.root(), top, root);
        int next = owners.size();
        StringBuilder parents = new StringBuilder("<</Nums[");
        for (int page = 0; page < owners.size(); page++) {
            parents.append(page).append(' ').append(write(array(owners.get(page)))).append('\n');
        }
        for (PdfIndirectReference owner : linkOwners) {
            parents.append(next++).append(' ').append(text(owner)).append('\n');
        }
        parents.append("]>>");
        String text = "<</Type/StructTreeRoot/K " + text(top) + "/ParentTree " + write(parents.toString()) + "/ParentTreeNextKey " + next;
        write(root, named.isEmpty() ? text + ">>" : text + "/IDTree " + index() + ">>");
        document.getCatalog().put(PdfName.StructTreeRoot, root);
        PdfDictionary mark = new PdfDictionary();
        mark.put(PdfName.Marked, PdfBoolean.TRUE);
        document.getCatalog().put(PdfName.MarkInfo, mark);
    }

    private void element(Tag tag, PdfIndirectReference self, PdfIndirectReference parent) {
        StringBuilder text = new StringBuilder(96).append("<</S/").append(tag.role().type()).append("/P ").append(text(parent));
        List<Tag> kids = new ArrayList<>();
        List<PdfIndirectReference> references = new ArrayList<>();
        StringBuilder contents = new StringBuilder();
        int home = 0;
        for (TagContent content : tag.contents()) {
            contents.append(contents.length() == 0 ? "" : " ");
            if (content instanceof TagContent.Marked marked) {
                home = home == 0 ? marked.page() : home;
                contents.append(marked(marked, home));
                own(marked, self);
            } else {
                kids.add((Tag) content);
                references.add(document.createNextIndirectReference());
                contents.append(text(references.get(references.size() - 1)));
            }
        }
        int items = tag.contents().size();
        for (PdfDictionary annotation : links.getOrDefault(tag, List.of())) {
            contents.append(items++ == 0 ? "" : " ").append(reference(annotation, self));
        }
        if (items > 0) {
            text.append("/K").append(items == 1 ? " " : "[").append(contents).append(items == 1 ? "" : "]");
        }
        if (home > 0) {
            text.append("/Pg ").append(page(home));
        }
        write(self, attributes(tag, text, self).append(">>").toString());
        for (int i = 0; i < kids.size(); i++) {
            element(kids.get(i), references.get(i), self);
        }
    }

    /** A reference to content; the short form where the element lies on one page. */
    private String marked(TagContent.Marked marked, int home) {
        return marked.page() == home ? Integer.toString(marked.piece())
                : "<</Type/MCR/Pg " + page(marked.page()) + "/MCID " + marked.piece() + ">>";
    }

    private String reference(PdfDictionary annotation, PdfIndirectReference owner) {
        annotation.put(PdfName.StructParent, new PdfNumber(owners.size() + linkOwners.size()));
        linkOwners.add(owner);
        return "<</Type/OBJR/Obj " + text(annotation.getIndirectReference()) + ">>";
    }

    private void own(TagContent.Marked marked, PdfIndirectReference owner) {
        List<PdfIndirectReference> pieces = owners.get(marked.page() - 1);
        while (pieces.size() <= marked.piece()) {
            pieces.add(null);
        }
        pieces.set(marked.piece(), owner);
    }

    private StringBuilder attributes(Tag tag, StringBuilder text, PdfIndirectReference self) {
        if (!tag.alt().isEmpty()) {
            text.append("/Alt<FEFF").append(HexFormat.of().withUpperCase().formatHex(tag.alt().getBytes(StandardCharsets.UTF_16BE))).append('>');
        }
        if (!tag.id().isEmpty()) {
            text.append("/ID(").append(tag.id()).append(')');
            named.add(new Named(tag.id(), self));
        }
        if (tag.role() == Tag.Role.TH) {
            text.append("/A<</O/Table/Scope/").append(tag.columnSpan() > 1 ? "Row/ColSpan " + tag.columnSpan() : "Column").append(">>");
        }
        return text;
    }

    /** The name tree from number ids to their elements; ids hold no character that a literal string would have to escape. */
    private String index() {
        named.sort(Comparator.comparing(Named::id));
        StringBuilder kids = new StringBuilder("<</Kids[");
        for (int from = 0; from < named.size(); from += LEAF) {
            List<Named> leaf = named.subList(from, Math.min(from + LEAF, named.size()));
            StringBuilder text = new StringBuilder("<</Limits[(").append(leaf.get(0).id()).append(")(")
                    .append(leaf.get(leaf.size() - 1).id()).append(")]/Names[");
            leaf.forEach(n -> text.append('(').append(n.id()).append(')').append(text(n.element())).append('\n'));
            kids.append(write(text.append("]>>").toString())).append('\n');
        }
        return write(kids.append("]>>").toString());
    }

    private String page(int number) {
        return text(document.getPage(number).getPdfObject().getIndirectReference());
    }

    private static String array(List<PdfIndirectReference> references) {
        StringBuilder text = new StringBuilder("[");
        references.forEach(r -> text.append(text(r)).append('\n'));
        return text.append(']').toString();
    }

    private static String text(PdfIndirectReference reference) {
        return reference.getObjNumber() + " 0 R";
    }

    private String write(String text) {
        PdfIndirectReference reference = document.createNextIndirectReference();
        write(reference, text);
        return text(reference);
    }

    private void write(PdfIndirectReference reference, String text) {
        new Written(text.getBytes(StandardCharsets.ISO_8859_1)).makeIndirect(document, reference).flush();
    }

    /** An object of the file as its own text. */
    private static final class Written extends PdfLiteral {
        Written(byte[] text) {
            super(text);
            directOnly = false;
        }
    }
}
