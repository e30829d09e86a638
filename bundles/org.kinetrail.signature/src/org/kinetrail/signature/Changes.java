package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What differs between two revisions, in words a reader knows; the gravest first. */
final class Changes {

    private static final List<String> GRAVITY = List.of("attachment", "the visible stamp", "the value", "signature field", "form field",
            "the signature", "the content", "page", "an annotation", "the annotations", "the resources", "the document catalog",
            "the metadata", "the document properties (Title", "the appearance");

    private final Revision before;
    private final Revision after;

    Changes(Revision before, Revision after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Numbers of all objects whose content differs, or that one revision lacks. The later revision begins with the bytes of the
     * earlier, so an object that both find at one place is one and the same.
     */
    List<Integer> numbers() {
        List<Integer> changed = new ArrayList<>();
        for (int number = 1; number < Math.max(before.count(), after.count()); number++) {
            if (before.place(number) != after.place(number) && !before.form(number).equals(after.form(number))) {
                changed.add(number);
            }
        }
        return changed;
    }

    /** One clause on the gravest change. */
    String gravest() {
        Set<String> told = new LinkedHashSet<>(attachments());
        for (int number : numbers()) {
            told.add(words(number));
        }
        return told.stream().min((a, b) -> Integer.compare(gravity(a), gravity(b)))
                .orElse("nothing that a reader sees was changed, but bytes were added");
    }

    /** One clause on one changed object; a changed attachment comes first, whatever object shows it. */
    String about(int number) {
        Set<String> attachments = attachments();
        return attachments.isEmpty() ? words(number) : attachments.iterator().next();
    }

    private Set<String> attachments() {
        Set<String> told = new TreeSet<>();
        AttachedFiles old = new AttachedFiles(before.document());
        AttachedFiles now = new AttachedFiles(after.document());
        for (String name : now.specifications().keySet()) {
            if (!old.specifications().containsKey(name)) {
                told.add("attachment " + name + " was added");
            } else if (!java.util.Arrays.equals(old.content(name), now.content(name))) {
                told.add("attachment " + name + " was replaced");
            }
        }
        for (String name : old.specifications().keySet()) {
            if (!now.specifications().containsKey(name)) {
                told.add("attachment " + name + " was removed");
            }
        }
        return told;
    }

    private String words(int number) {
        String was = before.object(number) == null ? null : before.label(number);
        String is = after.object(number) == null ? null : after.label(number);
        if (was == null && is == null) {
            return "an object that nothing shows was " + (before.object(number) == null ? "added" : "changed");
        }
        if (was != null && was.startsWith("signature field") && stampDiffers(number)) {
            return "the visible stamp of " + was.replace("signature field", "signature") + " was replaced";
        }
        if (was != null && was.startsWith("form field") && differs(number, PdfName.V)) {
            return "the value of " + was + " was changed";
        }
        if (was != null && was.startsWith("page ") && (differs(number, PdfName.Contents) || differs(number, PdfName.Resources))) {
            return "the content of " + was + " was painted over or replaced";
        }
        if (was != null && was.startsWith("page ") && differs(number, PdfName.Annots)) {
            return "an annotation of " + was + " was added or removed";
        }
        if (was == null) {
            return is.startsWith("the content of page") ? is + " was painted over or replaced" : is + " was added";
        }
        if (was.equals("the document properties")) {
            return was + keys(number) + " were changed";
        }
        return was + (is == null ? " was removed" : keys(number) + " was changed");
    }

    private String keys(int number) {
        if (!(before.object(number) instanceof PdfDictionary old) || !(after.object(number) instanceof PdfDictionary now)) {
            return "";
        }
        Set<String> names = new TreeSet<>();
        Set<PdfName> all = new LinkedHashSet<>(old.keySet());
        all.addAll(now.keySet());
        for (PdfName key : all) {
            if (differs(number, key) && !key.equals(PdfName.ModDate) && !key.equals(PdfName.Length)) {
                names.add(key.getValue());
            }
        }
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    }

    private boolean stampDiffers(int number) {
        return differs(number, PdfName.AP);
    }

    private boolean differs(int number, PdfName key) {
        return before.object(number) instanceof PdfDictionary old && after.object(number) instanceof PdfDictionary now
                && !Revision.form(value(old, key)).equals(Revision.form(value(now, key)));
    }

    private static com.itextpdf.kernel.pdf.PdfObject value(PdfDictionary dictionary, PdfName key) {
        com.itextpdf.kernel.pdf.PdfArray holder = new com.itextpdf.kernel.pdf.PdfArray();
        if (dictionary.get(key, false) != null) {
            holder.add(dictionary.get(key, false));
        }
        return holder;
    }

    private static int gravity(String words) {
        for (int i = 0; i < GRAVITY.size(); i++) {
            if (words.startsWith(GRAVITY.get(i))) {
                return i;
            }
        }
        return GRAVITY.size();
    }
}
