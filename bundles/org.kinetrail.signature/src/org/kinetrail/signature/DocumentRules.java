package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.kinetrail.trail.Sha256;

/** Rules on what the document holds: increments, scripts, forms, attachments. */
final class DocumentRules {

    private static final Set<PdfName> ACTIONS = Set.of(PdfName.GoTo, PdfName.URI);
    private static final Set<PdfName> ANNOTATIONS = Set.of(PdfName.Link, PdfName.Widget);

    private final ReportFile file;
    private SignedProvenance provenance;

    DocumentRules(ReportFile file) {
        this.file = file;
    }

    SignedProvenance provenance() {
        return provenance;
    }

    /** Who may have issued the signers' certificates; after the attachments. */
    Authorities authorities() {
        return Authorities.read(new AttachedFiles(file.whole().document()).content(AcceptedAuthority.FILE), provenance.authorityKey());
    }

    /** Each signing changed nothing but what a signing changes. */
    String increments() throws IOException {
        int count = file.layout().spans().size();
        for (int i = 1; i <= count; i++) {
            new OwnIncrement(file.revision(i - 1), file.revision(i), i, file.layout().spans().get(i - 1).field()).check();
        }
        if (file.layout().seal().isPresent()) {
            new OwnIncrement(file.revision(count), file.revision(count + 1), count + 1, SignatureLayout.SEAL).check();
        }
        return "The revisions differ only by the signatures themselves: less than the PDF library's own comparison permits.";
    }

    /** The sealed file holds the validation data of its signatures and nothing else; after the containers. */
    String seal() {
        ValidationStore store = ValidationStore.read(file.whole().document().getCatalog().getPdfObject(), file.containers());
        TimeStampToken stamp = file.seal().orElseThrow();
        for (SignedContainer container : file.containers()) {
            if (container.token().isEmpty() || container.token().get().time().isAfter(stamp.time())) {
                throw BrokenRule.of("seal.data", "a signature under the document time stamp has no earlier time stamp of its own");
            }
        }
        return "Sealed at " + stamp.time() + " by " + Certificates.name(stamp.authority()) + " with " + store.certificates().size()
                + " certificates and " + store.revocations().size() + " revocation lists of the signatures' chains.";
    }

    /** No script, no action but links, no field but signatures, no annotation but links and fields, no encryption. */
    String quiet() {
        Revision whole = file.whole();
        if (whole.document().getReader().isEncrypted()) {
            throw BrokenRule.of("document.quiet", "the file is encrypted");
        }
        for (int number = 1; number < whole.count(); number++) {
            if (whole.object(number) instanceof PdfDictionary dictionary) {
                quiet(dictionary, number);
            }
        }
        PdfDictionary form = whole.document().getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
        if (form.containsKey(PdfName.XFA)) {
            throw BrokenRule.of("document.quiet", "the form holds XFA, which no report of ours does");
        }
        return "No scripts, no actions but links, no form fields but the signatures.";
    }

    private void quiet(PdfDictionary dictionary, int number) {
        if (dictionary.containsKey(PdfName.JS) || dictionary.containsKey(PdfName.JavaScript) || dictionary.containsKey(PdfName.AA)) {
            throw loud(number, "holds a script or an automatic action");
        }
        PdfObject open = dictionary.get(PdfName.OpenAction);
        PdfObject action = open == null ? dictionary.get(PdfName.A) : open;
        boolean acts = action instanceof PdfDictionary step && step.containsKey(PdfName.S) && step.getAsName(PdfName.S) != null;
        if (acts && dictionary.getAsName(PdfName.S) == null && !ACTIONS.contains(((PdfDictionary) action).getAsName(PdfName.S))) {
            throw loud(number, "starts an action that is no link");
        }
        boolean annotation = PdfName.Annot.equals(dictionary.getAsName(PdfName.Type));
        if (annotation && !ANNOTATIONS.contains(dictionary.getAsName(PdfName.Subtype))) {
            throw loud(number, "is an annotation that is neither link nor signature");
        }
        if (dictionary.getAsName(PdfName.FT) != null && !PdfName.Sig.equals(dictionary.getAsName(PdfName.FT))) {
            throw loud(number, "is a form field that is no signature");
        }
    }

    private BrokenRule loud(int number, String what) {
        String label = file.whole().label(number);
        return BrokenRule.of("document.quiet", (label == null ? "an object that nothing shows" : label) + " " + what);
    }

    /** The embedded files are those of the signed provenance, each with its hash. */
    String attachments() {
        AttachedFiles files = new AttachedFiles(file.whole().document());
        byte[] json = files.content(SignedProvenance.FILE);
        if (json == null) {
            throw BrokenRule.of("attachments.provenance", "the file holds no " + SignedProvenance.FILE);
        }
        provenance = SignedProvenance.read(json);
        if (!files.twice().isEmpty()) {
            throw BrokenRule.of("attachments.provenance", "attachment " + files.twice().iterator().next() + " stands twice");
        }
        for (Map.Entry<String, PdfDictionary> entry : files.specifications().entrySet()) {
            attachment(files, entry.getKey());
        }
        long outside = provenance.files().keySet().stream().filter(name -> !files.specifications().containsKey(name)).count();
        return files.specifications().size() + " attachments, all as the signed provenance lists them; " + outside
                + " more files it names by hash only.";
    }

    private void attachment(AttachedFiles files, String name) {
        byte[] content = files.content(name);
        String expected = provenance.files().get(name);
        if (name.equals(SignedProvenance.FILE)) {
            return;
        }
        if (expected == null) {
            throw BrokenRule.of("attachments.provenance", "attachment " + name + " is not in the signed provenance");
        }
        if (content == null || !Sha256.hex(content).equals(expected)) {
            throw BrokenRule.of("attachments.provenance", "attachment " + name + " does not have the hash of the signed provenance");
        }
    }
}
