package org.kinetrail.report.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.report.pdf.page.Tag;

/** The logical structure as PDF structure elements, made in the order in which their content is painted. */
final class Structure {

    private final PdfDocument document;
    private final Map<Tag, PdfStructElem> elements = new IdentityHashMap<>();
    private final Map<Tag, Integer> made = new IdentityHashMap<>();
    private final TreeMap<String, PdfStructElem> ids = new TreeMap<>();

    Structure(PdfDocument document) {
        this.document = document;
    }

    PdfStructElem element(Tag tag) {
        PdfStructElem known = elements.get(tag);
        if (known != null) {
            return known;
        }
        if (tag.parent() == null) {
            PdfStructElem root = document.getStructTreeRoot().addKid(new PdfStructElem(document, new PdfName(tag.role().type())));
            elements.put(tag, root);
            return root;
        }
        PdfStructElem parent = element(tag.parent());
        int next = made.getOrDefault(tag.parent(), 0);
        while (!elements.containsKey(tag)) {
            Tag sibling = tag.parent().kids().get(next++);
            elements.put(sibling, make(sibling, parent));
        }
        made.put(tag.parent(), next);
        return elements.get(tag);
    }

    /** Makes what has no content of its own, such as empty cells, and the index of ids. */
    void complete(Tag root) {
        for (Tag kid : root.kids()) {
            element(kid);
            complete(kid);
        }
        if (root.parent() == null && !ids.isEmpty()) {
            index();
        }
    }

    private PdfStructElem make(Tag tag, PdfStructElem parent) {
        PdfStructElem element = new PdfStructElem(document, new PdfName(tag.role().type()));
        parent.addKid(element);
        if (!tag.alt().isEmpty()) {
            element.setAlt(new PdfString(tag.alt(), com.itextpdf.io.font.PdfEncodings.UNICODE_BIG));
        }
        if (!tag.id().isEmpty()) {
            element.getPdfObject().put(PdfName.ID, new PdfString(tag.id().getBytes(StandardCharsets.US_ASCII)));
            ids.put(tag.id(), element);
        }
        if (tag.role() == Tag.Role.TH) {
            PdfDictionary attributes = new PdfDictionary();
            attributes.put(PdfName.O, PdfName.Table);
            attributes.put(PdfName.Scope, tag.columnSpan() > 1 ? PdfName.Row : PdfName.Column);
            if (tag.columnSpan() > 1) {
                attributes.put(PdfName.ColSpan, new PdfNumber(tag.columnSpan()));
            }
            element.setAttributes(attributes);
        }
        return element;
    }

    /** The name tree from number ids to their elements. */
    private void index() {
        PdfArray kids = new PdfArray();
        PdfArray names = null;
        String first = "";
        String last = "";
        int n = 0;
        for (Map.Entry<String, PdfStructElem> entry : ids.entrySet()) {
            if (n++ % 64 == 0) {
                close(kids, names, first, last);
                names = new PdfArray();
                first = entry.getKey();
            }
            last = entry.getKey();
            names.add(string(last));
            names.add(entry.getValue().getPdfObject());
        }
        close(kids, names, first, last);
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.Kids, kids);
        tree.makeIndirect(document);
        document.getStructTreeRoot().getPdfObject().put(PdfName.IDTree, tree);
    }

    private void close(PdfArray kids, PdfArray names, String first, String last) {
        if (names == null) {
            return;
        }
        PdfDictionary leaf = new PdfDictionary();
        PdfArray limits = new PdfArray();
        limits.add(string(first));
        limits.add(string(last));
        leaf.put(PdfName.Limits, limits);
        leaf.put(PdfName.Names, names);
        kids.add(leaf.makeIndirect(document));
    }

    private static PdfObject string(String text) {
        return new PdfString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
