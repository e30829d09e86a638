package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.Map;

/**
 * The place of a signature field in the structure tree of a tagged report (ISO 32000-1, 14.7.4): one element of type Form, the last below
 * the document element, and one entry of the parent tree. Nothing else of the tree is written again.
 */
final class SignatureStructure {

    private final PdfDocument document;
    private final PdfDictionary root;

    private SignatureStructure(PdfDocument document, PdfDictionary root) {
        this.document = document;
        this.root = root;
    }

    /** Enters the field of a signature; a report without structure stays as it is. */
    static void enter(PdfDocument document, PdfDictionary widget, PdfDictionary page, String description) {
        PdfDictionary root = document.getCatalog().getPdfObject().getAsDictionary(PdfName.StructTreeRoot);
        if (root != null) {
            widget.put(PdfName.Contents, new PdfString(description, "UnicodeBig"));
            widget.put(PdfName.TU, new PdfString(description, "UnicodeBig"));
            new SignatureStructure(document, root).enter(widget, page);
        }
    }

    private void enter(PdfDictionary widget, PdfDictionary page) {
        PdfDictionary reference = new PdfDictionary();
        reference.put(PdfName.Type, PdfName.OBJR);
        reference.put(PdfName.Obj, widget.getIndirectReference());
        PdfDictionary element = new PdfDictionary();
        element.put(PdfName.Type, PdfName.StructElem);
        element.put(PdfName.S, PdfName.Form);
        element.put(PdfName.Pg, page);
        element.put(PdfName.K, reference);
        element.makeIndirect(document);
        PdfDictionary parent = documentElement();
        element.put(PdfName.P, parent);
        append(parent, element);
        PdfDictionary tree = parentTree();
        int key = nextKey(tree);
        widget.put(PdfName.StructParent, new PdfNumber(key));
        append(tree, key, element);
        root.put(PdfName.ParentTreeNextKey, new PdfNumber(key + 1));
        root.setModified();
    }

    private PdfDictionary documentElement() {
        PdfObject kids = root.get(PdfName.K);
        PdfObject first = kids instanceof PdfArray list && !list.isEmpty() ? list.get(0) : kids;
        return first instanceof PdfDictionary element ? element : root;
    }

    private static void append(PdfDictionary parent, PdfDictionary element) {
        PdfObject kids = parent.get(PdfName.K);
        if (kids instanceof PdfArray list) {
            list.add(element);
            list.setModified();
        } else {
            PdfArray list = new PdfArray();
            if (kids != null) {
                list.add(parent.get(PdfName.K, false));
            }
            list.add(element);
            parent.put(PdfName.K, list);
        }
        parent.setModified();
    }

    private PdfDictionary parentTree() {
        PdfDictionary tree = root.getAsDictionary(PdfName.ParentTree);
        if (tree == null) {
            tree = new PdfDictionary();
            tree.put(PdfName.Nums, new PdfArray());
            tree.makeIndirect(document);
            root.put(PdfName.ParentTree, tree);
        }
        return tree;
    }

    private int nextKey(PdfDictionary tree) {
        PdfNumber next = root.getAsNumber(PdfName.ParentTreeNextKey);
        Map<Integer, PdfObject> entries = next == null ? NumberTree.entries(tree) : Map.of();
        return next != null ? next.intValue() : entries.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }

    private void append(PdfDictionary tree, int key, PdfDictionary element) {
        PdfArray kids = tree.getAsArray(PdfName.Kids);
        PdfArray numbers = tree.getAsArray(PdfName.Nums);
        if (kids != null) {
            PdfDictionary leaf = new PdfDictionary();
            leaf.put(PdfName.Limits, new PdfArray(new int[] {key, key}));
            leaf.put(PdfName.Nums, entry(new PdfArray(), key, element));
            kids.add(leaf.makeIndirect(document));
            kids.setModified();
        } else {
            tree.put(PdfName.Nums, entry(numbers == null ? new PdfArray() : numbers, key, element));
        }
        tree.setModified();
    }

    private static PdfArray entry(PdfArray numbers, int key, PdfDictionary element) {
        numbers.add(new PdfNumber(key));
        numbers.add(element);
        numbers.setModified();
        return numbers;
    }
}
