package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.trail.Sha256;

/**
 * One revision of a file: its objects in a form that can be compared, and for each object what it is to a reader ("the content of
 * page 3", "attachment plan.json").
 */
final class Revision implements Closeable {

    private static final PdfName SIGNATURE = PdfName.Sig;

    private final PdfDocument document;
    private final Map<Integer, String> labels = new HashMap<>();
    private final Map<Integer, String> forms = new HashMap<>();
    private long[] places;

    Revision(byte[] bytes) throws IOException {
        document = UntaggedDocument.of(bytes);
    }

    PdfDocument document() {
        return document;
    }

    int count() {
        return document.getNumberOfPdfObjects();
    }

    PdfObject object(int number) {
        return number < count() ? document.getPdfObject(number) : null;
    }

    /** Where an object lies: its offset, or the offset of the object stream that holds it with its index there; -1 where there is none. */
    long place(int number) {
        if (places == null) {
            places = new long[count()];
            Arrays.fill(places, -1);
            for (PdfIndirectReference reference : document.listIndirectReferences()) {
                places[reference.getObjNumber()] = place(reference);
            }
        }
        return number < places.length ? places[number] : -1;
    }

    private long place(PdfIndirectReference reference) {
        if (reference.getObjStreamNumber() == 0) {
            return reference.getOffset();
        }
        PdfObject holder = object(reference.getObjStreamNumber());
        long offset = holder == null ? -1 : holder.getIndirectReference().getOffset();
        return 1L << 62 | offset << 24 | reference.getIndex();
    }

    /** Whether the revision has an object of this number; it is not read for that. */
    boolean holds(int number) {
        return place(number) >= 0;
    }

    /** The content of an object in one comparable form; null where there is no object. */
    String form(int number) {
        return forms.computeIfAbsent(number, unseen -> {
            PdfObject object = object(number);
            return object == null ? "" : form(object);
        });
    }

    /** The content of a direct value in one comparable form; what it refers to is named, not entered. */
    static String form(PdfObject object) {
        StringBuilder out = new StringBuilder();
        write(object, out, true);
        return out.toString();
    }

    private static void write(PdfObject object, StringBuilder out, boolean top) {
        if (object == null || object.isNull()) {
            out.append("null");
        } else if (object instanceof PdfIndirectReference reference) {
            out.append(reference.getObjNumber()).append(" R");
        } else if (!top && object.getIndirectReference() != null) {
            out.append(object.getIndirectReference().getObjNumber()).append(" R");
        } else if (object instanceof PdfArray array) {
            out.append('[');
            for (int i = 0; i < array.size(); i++) {
                write(array.get(i, false), out.append(' '), false);
            }
            out.append(']');
        } else if (object instanceof PdfDictionary dictionary) {
            writeDictionary(dictionary, out);
        } else if (object instanceof PdfString string) {
            out.append('<').append(Sha256.hexOf(string.getValueBytes())).append('>');
        } else {
            out.append(object);
        }
    }

    private static void writeDictionary(PdfDictionary dictionary, StringBuilder out) {
        Map<String, PdfObject> sorted = new TreeMap<>();
        for (PdfName name : dictionary.keySet()) {
            sorted.put(name.getValue(), dictionary.get(name, false));
        }
        out.append("<<");
        sorted.forEach((name, value) -> write(value, out.append('/').append(name).append(' '), false));
        out.append(">>");
        if (dictionary instanceof PdfStream stream) {
            out.append("stream ").append(Sha256.hex(stream.getBytes(false)));
        }
    }

    /** What an object is to a reader, or null when nothing leads to it. */
    String label(int number) {
        if (labels.isEmpty()) {
            labelAll();
        }
        return labels.get(number);
    }

    private void labelAll() {
        PdfDictionary catalog = document.getCatalog().getPdfObject();
        mark(catalog, "the document catalog");
        mark(document.getTrailer().get(PdfName.Info, true), "the document properties");
        mark(catalog.get(PdfName.Metadata), "the metadata");
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            mark(document.getPage(page).getPdfObject(), "page " + page);
        }
        labelFields(catalog.getAsDictionary(PdfName.AcroForm));
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            labelPage(document.getPage(page).getPdfObject(), page);
        }
        PdfDictionary names = catalog.getAsDictionary(PdfName.Names);
        mark(names, "the list of names");
        labelFiles(names == null ? null : names.getAsDictionary(PdfName.EmbeddedFiles));
        walk(names, "the list of names");
        walk(catalog.get(PdfName.AF), "the list of attachments");
        walk(catalog.get(PdfName.Outlines), "the bookmarks");
        walk(catalog.get(PdfName.StructTreeRoot), "the structure tree");
        walk(catalog, "the document catalog");
        walk(document.getTrailer().get(PdfName.Encrypt), "the encryption");
    }

    private void labelFields(PdfDictionary form) {
        mark(form, "the form");
        PdfArray fields = form == null ? null : form.getAsArray(PdfName.Fields);
        mark(fields, "the form");
        for (int i = 0; fields != null && i < fields.size(); i++) {
            PdfDictionary field = fields.getAsDictionary(i);
            if (field != null) {
                String name = field.getAsString(PdfName.T) == null ? "without name" : field.getAsString(PdfName.T).toUnicodeString();
                boolean signature = SIGNATURE.equals(field.getAsName(PdfName.FT));
                mark(field, signature ? "signature field " + name : "form field " + name);
                walkBelow(field.getAsDictionary(PdfName.AP), signature ? "the visible stamp of signature " + name
                        : "the appearance of form field " + name);
                walkBelow(field.get(PdfName.V), signature ? "the signature of field " + name : "the value of form field " + name);
            }
        }
        walk(form, "the form");
    }

    private void walkBelow(PdfObject start, String label) {
        walk(start, label);
    }

    private void labelPage(PdfDictionary page, int number) {
        walk(page.get(PdfName.Contents), "the content of page " + number);
        walk(page.get(PdfName.Resources), "the resources of page " + number);
        PdfArray annotations = page.getAsArray(PdfName.Annots);
        mark(annotations, "the annotations of page " + number);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            walk(annotations.get(i), "an annotation on page " + number);
        }
    }

    private void labelFiles(PdfDictionary tree) {
        mark(tree, "the list of attachments");
        new AttachedFiles(document).specifications().forEach((name, spec) -> walk(spec, "attachment " + name));
    }

    private boolean mark(PdfObject object, String label) {
        if (object == null) {
            return false;
        }
        PdfIndirectReference reference = object.getIndirectReference();
        return reference == null || labels.putIfAbsent(reference.getObjNumber(), label) == null;
    }

    private void walk(PdfObject start, String label) {
        java.util.ArrayDeque<PdfObject> open = new java.util.ArrayDeque<>();
        if (start != null) {
            open.add(start);
        }
        boolean first = true;
        while (!open.isEmpty()) {
            PdfObject object = open.poll();
            boolean fresh = mark(object, label);
            if (fresh || first) {
                enter(object, open);
            }
            first = false;
        }
    }

    private static void enter(PdfObject object, java.util.ArrayDeque<PdfObject> open) {
        if (object instanceof PdfArray array) {
            for (PdfObject item : array) {
                open.add(item);
            }
        } else if (object instanceof PdfDictionary dictionary) {
            for (PdfName name : dictionary.keySet()) {
                if (!PdfName.Parent.equals(name) && !PdfName.P.equals(name) && dictionary.get(name) != null) {
                    open.add(dictionary.get(name));
                }
            }
        }
    }

    @Override
    public void close() {
        document.close();
    }
}
