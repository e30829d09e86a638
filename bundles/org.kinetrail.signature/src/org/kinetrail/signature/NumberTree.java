package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All entries of a PDF number tree (ISO 32000-1, 7.9.7), as they stand there: references are not followed. */
final class NumberTree {

    private NumberTree() {
    }

    static Map<Integer, PdfObject> entries(PdfDictionary root) {
        return entries(root, Set.of());
    }

    /** The same without the branches that are objects with these numbers. */
    static Map<Integer, PdfObject> entries(PdfDictionary root, Set<Integer> without) {
        Map<Integer, PdfObject> all = new TreeMap<>();
        ArrayDeque<PdfDictionary> open = new ArrayDeque<>();
        Set<PdfDictionary> known = new HashSet<>();
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty()) {
            PdfDictionary node = open.poll();
            boolean left = node.getIndirectReference() != null && without.contains(node.getIndirectReference().getObjNumber());
            if (left || !known.add(node)) {
                continue;
            }
            PdfArray kids = node.getAsArray(PdfName.Kids);
            for (int i = 0; kids != null && i < kids.size(); i++) {
                open.add(kids.getAsDictionary(i));
            }
            PdfArray numbers = node.getAsArray(PdfName.Nums);
            for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
                all.put(numbers.getAsNumber(i).intValue(), numbers.get(i + 1, false));
            }
        }
        return all;
    }
}
