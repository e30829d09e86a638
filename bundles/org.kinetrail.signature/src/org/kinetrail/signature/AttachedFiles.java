package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The files embedded in a PDF, by name. Names that stand twice, and files that only other lists know, are told. */
final class AttachedFiles {

    private final Map<String, PdfDictionary> specifications = new TreeMap<>();
    private final Set<String> twice = new HashSet<>();
    private final Set<PdfDictionary> seen = new HashSet<>();

    AttachedFiles(PdfDocument document) {
        PdfDictionary names = document.getCatalog().getPdfObject().getAsDictionary(PdfName.Names);
        if (names != null && names.getAsDictionary(PdfName.EmbeddedFiles) != null) {
            read(names.getAsDictionary(PdfName.EmbeddedFiles));
        }
        PdfArray associated = document.getCatalog().getPdfObject().getAsArray(PdfName.AF);
        for (int i = 0; associated != null && i < associated.size(); i++) {
            add(associated.get(i));
        }
    }

    private void read(PdfDictionary root) {
        ArrayDeque<PdfDictionary> open = new ArrayDeque<>();
        Set<PdfDictionary> known = new HashSet<>();
        open.add(root);
        while (!open.isEmpty()) {
            PdfDictionary node = open.poll();
            if (!known.add(node)) {
                continue;
            }
            PdfArray kids = node.getAsArray(PdfName.Kids);
            for (int i = 0; kids != null && i < kids.size(); i++) {
                if (kids.getAsDictionary(i) != null) {
                    open.add(kids.getAsDictionary(i));
                }
            }
            PdfArray leaves = node.getAsArray(PdfName.Names);
            for (int i = 1; leaves != null && i < leaves.size(); i += 2) {
                add(leaves.get(i));
            }
        }
    }

    private void add(PdfObject object) {
        if (object instanceof PdfDictionary specification && seen.add(specification)) {
            String name = nameOf(specification);
            if (specifications.putIfAbsent(name, specification) != null) {
                twice.add(name);
            }
        }
    }

    private static String nameOf(PdfDictionary specification) {
        if (specification.getAsString(PdfName.UF) != null) {
            return specification.getAsString(PdfName.UF).toUnicodeString();
        }
        return specification.getAsString(PdfName.F) == null ? "without name" : specification.getAsString(PdfName.F).toUnicodeString();
    }

    Map<String, PdfDictionary> specifications() {
        return specifications;
    }

    /** Names that more than one file bears. */
    Set<String> twice() {
        return twice;
    }

    /** Content of a file; null when the specification holds none. Every stream of the specification must be the same one. */
    byte[] content(String name) {
        PdfDictionary files = specifications.get(name) == null ? null : specifications.get(name).getAsDictionary(PdfName.EF);
        if (files == null) {
            return null;
        }
        PdfStream stream = files.getAsStream(PdfName.F);
        for (PdfName key : files.keySet()) {
            if (files.getAsStream(key) != stream && files.getAsStream(key) != null) {
                return null;
            }
        }
        return stream == null ? null : stream.getBytes();
    }
}
