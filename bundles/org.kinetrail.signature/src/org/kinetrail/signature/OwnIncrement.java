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
 * modification. A document time stamp changes the same, and the store of validation data comes with it. Whatever else an increment touches
 * is not ours.
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
    private final boolean seal;
    private final Changes changes;
    private final Set<Integer> reached = new HashSet<>();
    private PdfDictionary widget;
    private PdfDictionary page;
    private PdfDictionary root;
    private PdfDictionary element;

    OwnIncrement(Revision before, Revision after, int signature, String field) {
        this.before = before;
        this.after = after;
        this.signature = signature;
        this.field = field;
        this.seal = field.equals(SignatureLayout.SEAL);
        this.changes = new Changes(before, after);
    }

    /** Throws with the first change that is not on the list. */
    void check() {
        findWidget();
        findPlaces();
        for (int number : changes.numbers()) {
            if (!before.holds(number)) {
                checkNew(number);
            } else {
                checkOld(number);
            }
        }
        checkWidget();
    }

    private void findPlaces() {
        PdfDictionary catalog = after.document().getCatalog().getPdfObject();
        root = catalog.getAsDictionary(PdfName.StructTreeRoot);
        page = widget.getAsDictionary(PdfName.P);
        element = root == null || widget.getAsNumber(PdfName.StructParent) == null ? null
                : parentOf(root.getAsDictionary(PdfName.ParentTree), widget.getAsNumber(PdfName.StructParent).intValue());
        reach(widget);
        reach(seal ? catalog.get(ValidationStore.DSS) : null);
        reach(catalog.get(PdfName.AcroForm));
        reach(page == null ? null : page.get(PdfName.Annots));
        reach(root == null ? null : root.get(PdfName.ParentTree));
        reach(root == null ? null : root.get(PdfName.K));
        reach(element);
        reach(element == null || element.getAsDictionary(PdfName.P) == null ? null : element.getAsDictionary(PdfName.P).get(PdfName.K));
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
        if (widget.getIndirectReference() == null || before.holds(widget.getIndirectReference().getObjNumber())) {
            throw foreign("field " + field + " was not made by the signing");
        }
    }

    /** Marks what a place that a signing may change newly refers to. */
    private void reach(PdfObject start) {
        java.util.ArrayDeque<PdfObject> open = new java.util.ArrayDeque<>();
        if (start != null) {
            open.add(start);
        }
        while (!open.isEmpty()) {
            PdfObject object = open.poll();
            PdfIndirectReference reference = object.getIndirectReference();
            boolean known = reference != null && object != start && before.holds(reference.getObjNumber());
            if (known || reference != null && !reached.add(reference.getObjNumber())) {
                continue;
            }
            if (object instanceof PdfArray array) {
                enter(array, open);
            } else if (object instanceof PdfDictionary dictionary) {
                dictionary.keySet().forEach(key -> enter(dictionary.get(key, false), open));
            }
        }
    }

    /** Follows what the increment made; what was there before is not entered. */
    private void enter(PdfArray array, java.util.ArrayDeque<PdfObject> open) {
        for (int i = 0; i < array.size(); i++) {
            enter(array.get(i, false), open);
        }
    }

    private void enter(PdfObject value, java.util.ArrayDeque<PdfObject> open) {
        if (value instanceof PdfIndirectReference reference) {
            if (!before.holds(reference.getObjNumber()) && reference.getRefersTo() != null) {
                open.add(reference.getRefersTo());
            }
        } else if (value instanceof PdfArray || value instanceof PdfDictionary) {
            open.add(value);
        }
    }

    private void checkNew(int number) {
        PdfObject object = after.object(number);
        if (!reached.contains(number) && !isFrame(object) && !isEmptyFont(object)) {
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

    private void checkOld(int number) {
        PdfObject was = before.object(number);
        PdfObject is = after.object(number);
        boolean ours;
        if (was instanceof PdfStream || is instanceof PdfStream) {
            ours = is(number, catalogEntry(PdfName.Metadata)) && metadata((PdfDictionary) was, (PdfDictionary) is);
        } else if (was instanceof PdfDictionary old && is instanceof PdfDictionary now) {
            ours = dictionary(number, old, now);
        } else {
            ours = was instanceof PdfArray old && is instanceof PdfArray now && isList(number) && begins(old, now, 1);
        }
        if (!ours) {
            throw foreign(changes.about(number));
        }
    }

    private boolean dictionary(int number, PdfDictionary old, PdfDictionary now) {
        if (is(number, after.document().getCatalog().getPdfObject())) {
            return catalog(old, now);
        }
        if (is(number, after.document().getTrailer().get(PdfName.Info, true))) {
            return sameBut(old, now, Set.of(PdfName.ModDate, PdfName.Producer));
        }
        if (is(number, catalogEntry(PdfName.AcroForm))) {
            return sameBut(old, now, Set.of(PdfName.Fields, PdfName.SigFlags, PdfName.DR, PdfName.DA)) && grownBy(old, now, PdfName.Fields, 1);
        }
        if (is(number, page)) {
            return sameBut(old, now, Set.of(PdfName.Annots, PdfName.Tabs)) && grownBy(old, now, PdfName.Annots, 1);
        }
        return structure(number, old, now);
    }

    private PdfObject catalogEntry(PdfName name) {
        return after.document().getCatalog().getPdfObject().get(name);
    }

    private static boolean is(int number, PdfObject object) {
        return object != null && object.getIndirectReference() != null && object.getIndirectReference().getObjNumber() == number;
    }

    private boolean isList(int number) {
        PdfDictionary form = after.document().getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
        PdfDictionary parent = element == null ? null : element.getAsDictionary(PdfName.P);
        return is(number, form.get(PdfName.Fields)) || page != null && is(number, page.get(PdfName.Annots))
                || parent != null && is(number, parent.get(PdfName.K));
    }

    private boolean catalog(PdfDictionary old, PdfDictionary now) {
        Set<PdfName> free = new HashSet<>(Set.of(PdfName.AcroForm, PdfName.Perms, PdfName.Extensions));
        if (seal && !old.containsKey(ValidationStore.DSS)) {
            free.add(ValidationStore.DSS);
        }
        if (!sameBut(old, now, free)) {
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

    private boolean structure(int number, PdfDictionary old, PdfDictionary now) {
        if (root == null) {
            return false;
        }
        if (is(number, root)) {
            PdfDictionary was = before.document().getCatalog().getPdfObject().getAsDictionary(PdfName.StructTreeRoot);
            return sameBut(old, now, Set.of(PdfName.ParentTree, PdfName.ParentTreeNextKey, PdfName.K)) && kids(old, now)
                    && parents(was.getAsDictionary(PdfName.ParentTree), root.getAsDictionary(PdfName.ParentTree));
        }
        if (is(number, root.get(PdfName.ParentTree))) {
            return parents(old, now);
        }
        boolean parent = element != null && is(number, element.get(PdfName.P));
        return parent && sameBut(old, now, Set.of(PdfName.K)) && kids(old, now);
    }

    private static PdfDictionary parentOf(PdfDictionary tree, int key) {
        PdfObject entry = NumberTree.entries(tree).get(key);
        PdfObject value = entry instanceof PdfIndirectReference reference ? reference.getRefersTo() : entry;
        return value instanceof PdfDictionary dictionary ? dictionary : null;
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

    private boolean parents(PdfDictionary old, PdfDictionary now) {
        Set<Integer> kept = branches(old);
        kept.retainAll(branches(now));
        kept.removeIf(number -> before.place(number) != after.place(number));
        Map<Integer, String> was = flat(old, kept);
        Map<Integer, String> is = flat(now, kept);
        return is.size() <= was.size() + 1 && was.entrySet().stream().allMatch(entry -> entry.getValue().equals(is.get(entry.getKey())));
    }

    private static Set<Integer> branches(PdfDictionary tree) {
        Set<Integer> numbers = new HashSet<>();
        PdfArray kids = tree == null ? null : tree.getAsArray(PdfName.Kids);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.get(i, false) instanceof PdfIndirectReference reference) {
                numbers.add(reference.getObjNumber());
            }
        }
        return numbers;
    }

    /** Each entry of a parent tree by content, branches that both revisions share left out: an element is named, a list spelled out. */
    private static Map<Integer, String> flat(PdfDictionary tree, Set<Integer> without) {
        Map<Integer, String> all = new TreeMap<>();
        NumberTree.entries(tree, without).forEach((key, entry) -> {
            PdfObject value = entry instanceof PdfIndirectReference reference ? reference.getRefersTo() : entry;
            all.put(key, value instanceof PdfArray ? Revision.form(value) : Revision.form(wrapped(entry)));
        });
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
