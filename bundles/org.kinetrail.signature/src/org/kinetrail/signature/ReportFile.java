package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.signatures.SignatureUtil;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report under examination: its bytes, its revisions, its signatures. */
final class ReportFile implements Closeable {

    private final byte[] bytes;
    private final Revision whole;
    private final SignatureLayout layout;
    private final List<Revision> revisions = new ArrayList<>();
    private final List<SignedContainer> containers = new ArrayList<>();
    private Optional<TimeStampToken> seal = Optional.empty();
    private CoveredBytes covered;

    private ReportFile(byte[] bytes, Revision whole, SignatureLayout layout) {
        this.bytes = bytes;
        this.whole = whole;
        this.layout = layout;
    }

    static ReportFile open(byte[] bytes) throws IOException {
        Revision whole = new Revision(bytes);
        try {
            SignatureLayout layout = SignatureLayout.of(whole.document(), bytes);
            if (layout.spans().isEmpty()) {
                throw BrokenRule.of("signatures.present", "the file bears no signature");
            }
            return new ReportFile(bytes, whole, layout);
        } catch (SignatureRefused e) {
            whole.close();
            throw BrokenRule.of("bytes.ranges", e.getMessage().replaceAll("\\.$", ""));
        } catch (RuntimeException e) {
            whole.close();
            throw e;
        }
    }

    byte[] bytes() {
        return bytes;
    }

    SignatureLayout layout() {
        return layout;
    }

    /** The whole file as it lies there. */
    Revision whole() {
        return whole;
    }

    /** Revision n: 0 the unsigned one, n what signature n covers. */
    Revision revision(int number) throws IOException {
        if (number == layout.all().size() && layout.all().get(number - 1).end() == bytes.length) {
            return whole;
        }
        while (revisions.size() <= number) {
            revisions.add(new Revision(layout.revision(bytes, revisions.size())));
        }
        return revisions.get(number);
    }

    /** The hashes of all that is covered; the byte ranges are in order. */
    CoveredBytes covered() {
        if (covered == null) {
            covered = CoveredBytes.of(bytes, layout);
        }
        return covered;
    }

    void add(SignedContainer container) {
        containers.add(container);
    }

    void sealedBy(TimeStampToken token) {
        seal = Optional.of(token);
    }

    /** The document time stamp, once its container was read. */
    Optional<TimeStampToken> seal() {
        return seal;
    }

    List<SignedContainer> containers() {
        return containers;
    }

    /** The signature dictionary of a signature, counted from 0. */
    PdfDictionary dictionary(int index) {
        return new SignatureUtil(whole.document()).getSignatureDictionary(layout.spans().get(index).field());
    }

    /** The field (and its widget) of a signature, counted from 0. */
    PdfDictionary field(int index) {
        return new SignatureUtil(whole.document()).getSignatureFormFieldDictionary(layout.spans().get(index).field());
    }

    String text(int index, PdfName name) {
        PdfString value = dictionary(index).getAsString(name);
        return value == null ? "" : value.toUnicodeString();
    }

    Verdict.Signer signer(int index) {
        SignedContainer container = containers.get(index);
        String meaning = SignatureText.parse(text(index, PdfName.Reason)).map(SignatureText::meaning).orElse("");
        return new Verdict.Signer(layout.spans().get(index).field(), text(index, PdfName.Name), SignatureDate.shown(text(index, PdfName.M)),
                meaning, level(container), Certificates.hash(container.certificates().get(0)));
    }

    private String level(SignedContainer container) {
        return layout.seal().isPresent() ? SignedContainer.LONG_TERM : container.token().isPresent() ? "B-T" : "B-B";
    }

    @Override
    public void close() {
        whole.close();
        revisions.forEach(Revision::close);
    }
}
