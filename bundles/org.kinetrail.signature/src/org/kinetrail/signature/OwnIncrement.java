package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.xmp.XMPConst;
import com.itextpdf.kernel.xmp.XMPException;
import com.itextpdf.kernel.xmp.XMPMeta;
import com.itextpdf.kernel.xmp.XMPMetaFactory;
import com.itextpdf.kernel.xmp.options.SerializeOptions;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The list of what one signing may change: one field and its page, its place in the form and in the structure tree, and the date of
 * modification. Whatever else an increment touches is not ours.
 */
final class OwnIncrement {

    private static final String RULE = "increments.own";
    private static final Set<PdfName> WIDGET = Set.of(PdfName.AP, PdfName.Contents, PdfName.F, PdfName.FT, PdfName.H, PdfName.P,
            PdfName.Rect, PdfName.StructParent, PdfName.Subtype, PdfName.T, PdfName.TU, PdfName.Type, PdfName.V, PdfName.Lang);
    private static final Set<PdfName> SIGNATURE = Set.of(PdfName.ByteRange, PdfName.ContactInfo, PdfName.Contents, PdfName.Filter,
            PdfName.Location, PdfName.M, PdfName.Name, PdfName.Prop_Build, PdfName.Reason, PdfName.Reference, PdfName.SubFilter,
            PdfName.Type);

    private final Revision before;
    private final Revision after;
    private final int signature;
    private final String field;
    private final Changes changes;
    private final Set<Integer> reached = new HashSet<>();
    private PdfDictionary widget;

    OwnIncrement(Revision before, Revision after, int signature, String field) {
        this.before = before;
        this.after = after;
        this.signature = signature;
        this.field = field;
        this.changes = new Changes(before, after);
    }

    /** Throws with the first change that is not on the list. */
    void check() {
        findWidget();
        reach(widget);
        for (int number : changes.numbers()) {
            if (before.object(number) == null) {
                checkNew(number);
            } else {
                checkOld(number);
            }
        }
        checkWidget();
    }

    private BrokenRule foreign(String what) {
        return BrokenRule.of(RULE, "with signature " + field + " came a change that no signing makes: " + what);
    }

    private void findWidget() {
        PdfDictionary form = after.document().getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
        PdfArray fields = form == null ? null : form.getAsArray(PdfName.Fields);
        widget = fields == null || fields.size() != signature ? null : fields.getAsDictionary(signature - 1);
        if (widget == null || widget.getAsString(PdfName.T) == null || !widget.getAsString(PdfName.T).toUnicodeString().equals(field)) {
            throw foreign("the form does not hold just the signature fields so far, in their order");
        }
        if (widget.getIndirectReference() == null || before.object(widget.getIndirectReference().getObjNumber()) != null) {
            throw foreign("field " + field + " was not made by the signing");
        }
    }

    private void reach(PdfObject start) {
        java.util.ArrayDeque<PdfObject> open = new java.util.ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            PdfObject object = open.poll();
            PdfIndirectReference reference = object.getIndirectReference();
            if (reference != null && (before.object(reference.getObjNumber()) != null || !reached.add(reference.getObjNumber()))) {
                continue;
            }
            if (object instanceof PdfArray array) {
                array.forEach(open::add);
            } else if (object instanceof PdfDictionary dictionary) {
                dictionary.values().stream().filter(value -> value != null).forEach(open::add);
            }
        }
    }

    private void checkNew(int number) {
        PdfObject object = after.object(number);
        if (reached.contains(number) || isFrame(object)) {
            return;
        }
        String label = after.label(number);
        boolean ours = label == null ? isEmptyFont(object) || isPartOfParentTree(object) : label.equals("the structure tree")
                || label.equals("the form") || label.startsWith("the annotations of page");
        if (!ours) {
            throw foreign(changes.about(number));
        }
    }

    private static boolean isFrame(PdfObject object) {
        return object instanceof PdfStream stream
                && (new PdfName("XRef").equals(stream.getAsName(PdfName.Type)) || new PdfName("ObjStm").equals(stream.getAsName(PdfName.Type)));
    }

    /** The signing library leaves this behind; it holds nothing. */
    private static boolean isEmptyFont(PdfObject object) {
        return object instanceof PdfDictionary dictionary && dictionary.size() == 1 && PdfName.Font.equals(dictionary.getAsName(PdfName.Type));
    }

    private static boolean isPartOfParentTree(PdfObject object) {
        return object instanceof PdfArray;
    }

    private void checkOld(int number) {
        PdfObject was = before.object(number);
        PdfObject is = after.object(number);
        String label = String.valueOf(before.label(number));
        if (label.equals("null") && isFrame(was) || !(was instanceof PdfDictionary old) || !(is instanceof PdfDictionary now)) {
            checkList(number, label);
            return;
        }
        boolean ours;
        if (label.equals("the document catalog") && isCatalog(number)) {
            ours = catalog(old, now);
        } else if (label.equals("the document properties")) {
            ours = sameBut(old, now, Set.of(PdfName.ModDate, PdfName.Producer));
        } else if (label.equals("the metadata")) {
            ours = metadata(old, now);
        } else if (label.equals("the form")) {
            ours = sameBut(old, now, Set.of(PdfName.Fields, PdfName.SigFlags, PdfName.DR, PdfName.DA)) && grownBy(old, now, PdfName.Fields, 1);
        } else if (label.startsWith("page ")) {
            ours = isOurPage(number) && sameBut(old, now, Set.of(PdfName.Annots, PdfName.Tabs)) && grownBy(old, now, PdfName.Annots, 1);
        } else if (label.equals("the structure tree")) {
            ours = structure(old, now);
        } else {
            ours = false;
        }
        if (!ours) {
            throw foreign(changes.about(number));
        }
    }

    private void checkList(int number, String label) {
        PdfObject was = before.object(number);
        PdfObject is = after.object(number);
        boolean list = label.equals("the form") || label.startsWith("the annotations of page") || label.equals("the structure tree");
        if (!list || !(was instanceof PdfArray old) || !(is instanceof PdfArray now) || !begins(old, now, 1)) {
            throw foreign(changes.about(number));
        }
    }

    private boolean isCatalog(int number) {
        PdfIndirectReference reference = after.document().getCatalog().getPdfObject().getIndirectReference();
        return reference != null && reference.getObjNumber() == number;
    }

    private boolean isOurPage(int number) {
        PdfDictionary page = widget.getAsDictionary(PdfName.P);
        return page != null && page.getIndirectReference() != null && page.getIndirectReference().getObjNumber() == number;
    }

    private boolean catalog(PdfDictionary old, PdfDictionary now) {
        if (!sameBut(old, now, Set.of(PdfName.AcroForm, PdfName.Perms, PdfName.Extensions))) {
            return false;
        }
        boolean first = signature == 1;
        PdfDictionary rights = now.getAsDictionary(PdfName.Perms);
        boolean sameRights = !first && Revision.form(old.get(PdfName.Perms)).equals(Revision.form(rights));
        boolean ownRights = first && !old.containsKey(PdfName.Perms) && rights != null && rights.size() == 1
                && rights.get(PdfName.DocMDP) == widget.get(PdfName.V);
        PdfDictionary wasForm = old.getAsDictionary(PdfName.AcroForm);
        boolean form = wasForm == null || grownBy(wasForm, now.getAsDictionary(PdfName.AcroForm), PdfName.Fields, 1);
        return (sameRights || ownRights) && form;
    }

    private static boolean sameBut(PdfDictionary old, PdfDictionary now, Set<PdfName> free) {
        Set<PdfName> names = new HashSet<>(old.keySet());
        names.addAll(now.keySet());
        names.removeAll(free);
        PdfDictionary left = new PdfDictionary();
        PdfDictionary right = new PdfDictionary();
        for (PdfName name : names) {
            if (!old.containsKey(name) || !now.containsKey(name)) {
                return false;
            }
            left.put(name, old.get(name, false));
            right.put(name, now.get(name, false));
        }
        return Revision.form(left).equals(Revision.form(right));
    }

    private static boolean grownBy(PdfDictionary old, PdfDictionary now, PdfName key, int most) {
        PdfArray was = old.getAsArray(key) == null ? new PdfArray() : old.getAsArray(key);
        PdfArray is = now == null || now.getAsArray(key) == null ? new PdfArray() : now.getAsArray(key);
        return begins(was, is, most);
    }

    private static boolean begins(PdfArray old, PdfArray now, int most) {
        if (now.size() < old.size() || now.size() > old.size() + most) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            PdfArray left = new PdfArray();
            PdfArray right = new PdfArray();
            left.add(old.get(i, false));
            right.add(now.get(i, false));
            if (!Revision.form(left).equals(Revision.form(right))) {
                return false;
            }
        }
        return true;
    }

    private static boolean metadata(PdfDictionary old, PdfDictionary now) {
        return old instanceof PdfStream was && now instanceof PdfStream is
                && sameBut(old, now, Set.of(PdfName.Length)) && plain(was).equals(plain(is));
    }

    /** The metadata without what signing sets, in one order and one spelling: the signing library writes all of it again. */
    private static String plain(PdfStream metadata) {
        try {
            XMPMeta meta = XMPMetaFactory.parseFromBuffer(metadata.getBytes());
            meta.deleteProperty(XMPConst.NS_XMP, "ModifyDate");
            meta.deleteProperty(XMPConst.NS_XMP, "MetadataDate");
            meta.deleteProperty(XMPConst.NS_PDF, "Producer");
            meta.sort();
            return XMPMetaFactory.serializeToString(meta, new SerializeOptions().setUseCanonicalFormat(true).setOmitPacketWrapper(true));
        } catch (XMPException e) {
            throw BrokenRule.of(RULE, "the metadata cannot be read (" + e.getMessage() + ")");
        }
    }

    private boolean structure(PdfDictionary old, PdfDictionary now) {
        PdfDictionary root = before.document().getCatalog().getPdfObject().getAsDictionary(PdfName.StructTreeRoot);
        if (old == root) {
            return sameBut(old, now, Set.of(PdfName.ParentTree, PdfName.ParentTreeNextKey, PdfName.K)) && kids(old, now)
                    && parents(old.getAsDictionary(PdfName.ParentTree), now.getAsDictionary(PdfName.ParentTree));
        }
        if (old == root.getAsDictionary(PdfName.ParentTree)) {
            return parents(old, now);
        }
        return old.containsKey(PdfName.S) && sameBut(old, now, Set.of(PdfName.K)) && kids(old, now);
    }

    private static boolean kids(PdfDictionary old, PdfDictionary now) {
        return begins(list(old.get(PdfName.K, false)), list(now.get(PdfName.K, false)), 1);
    }

    private static PdfArray list(PdfObject kids) {
        PdfObject value = kids instanceof PdfIndirectReference reference && reference.getRefersTo() instanceof PdfArray array ? array : kids;
        if (value instanceof PdfArray array) {
            return array;
        }
        PdfArray single = new PdfArray();
        if (value != null) {
            single.add(value);
        }
        return single;
    }

    private static boolean parents(PdfDictionary old, PdfDictionary now) {
        Map<Integer, String> was = flat(old);
        Map<Integer, String> is = flat(now);
        return is.size() <= was.size() + 1 && was.entrySet().stream().allMatch(entry -> entry.getValue().equals(is.get(entry.getKey())));
    }

    private static Map<Integer, String> flat(PdfDictionary tree) {
        Map<Integer, String> all = new TreeMap<>();
        java.util.ArrayDeque<PdfDictionary> open = new java.util.ArrayDeque<>();
        Set<PdfDictionary> known = new HashSet<>();
        if (tree != null) {
            open.add(tree);
        }
        while (!open.isEmpty()) {
            PdfDictionary node = open.poll();
            PdfArray kids = node.getAsArray(PdfName.Kids);
            for (int i = 0; known.add(node) && kids != null && i < kids.size(); i++) {
                open.add(kids.getAsDictionary(i));
            }
            PdfArray numbers = node.getAsArray(PdfName.Nums);
            for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
                PdfObject value = numbers.get(i + 1);
                String form = value instanceof PdfArray ? Revision.form(value) : Revision.form(wrapped(numbers.get(i + 1, false)));
                all.put(numbers.getAsNumber(i).intValue(), form);
            }
        }
        return all;
    }

    private static PdfArray wrapped(PdfObject value) {
        PdfArray holder = new PdfArray();
        holder.add(value);
        return holder;
    }

    private void checkWidget() {
        PdfDictionary value = widget.getAsDictionary(PdfName.V);
        PdfDictionary appearances = widget.getAsDictionary(PdfName.AP);
        PdfNumber flags = widget.getAsNumber(PdfName.F);
        if (value == null || !WIDGET.containsAll(widget.keySet()) || !SIGNATURE.containsAll(value.keySet())
                || !PdfName.Sig.equals(widget.getAsName(PdfName.FT)) || !PdfName.Widget.equals(widget.getAsName(PdfName.Subtype))) {
            throw foreign("field " + field + " has entries that no signing makes");
        }
        if (flags == null || flags.intValue() != 132 || appearances == null || !Set.of(PdfName.N).equals(appearances.keySet())) {
            throw foreign("field " + field + " is not shown as a signature is");
        }
        if (value.containsKey(PdfName.Reference) != (signature == 1)) {
            throw foreign("the permissions of the document");
        }
    }
}
