package org.kinetrail.signature;

import com.itextpdf.kernel.exceptions.PdfException;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a record copy carries: the files embedded in its unsigned revision, by name, and that revision's bytes. Nothing is judged here;
 * see {@link ReportVerifier}.
 */
public record RecordParts(Map<String, byte[]> files, byte[] unsigned) {

    public RecordParts {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** The file as it was before its last signature; refused when it bears none. */
    public static byte[] beforeLastSignature(byte[] pdf) {
        SignatureLayout layout = SignatureLayout.of(pdf);
        if (layout.spans().isEmpty()) {
            throw new SignatureRefused("The file bears no signature; give a signed record copy.");
        }
        return layout.revision(pdf, layout.spans().size() - 1);
    }

    /** Takes a PDF apart, signed or not; refused when it cannot be read. */
    public static RecordParts of(byte[] pdf) {
        byte[] unsigned;
        try (Revision whole = new Revision(pdf)) {
            SignatureLayout layout = SignatureLayout.of(whole.document(), pdf);
            unsigned = layout.spans().isEmpty() ? pdf : layout.revision(pdf, 0);
        } catch (IOException | PdfException | com.itextpdf.io.exceptions.IOException e) {
            throw new SignatureRefused("The file cannot be read as a PDF (" + e.getMessage() + "); give a record copy.", e);
        }
        try (Revision first = new Revision(unsigned)) {
            AttachedFiles attached = new AttachedFiles(first.document());
            Map<String, byte[]> files = new TreeMap<>();
            for (String name : attached.specifications().keySet()) {
                byte[] content = attached.content(name);
                if (content != null) {
                    files.put(name, content);
                }
            }
            return new RecordParts(files, unsigned);
        } catch (IOException | PdfException | com.itextpdf.io.exceptions.IOException e) {
            throw new SignatureRefused("The unsigned part of the file cannot be read (" + e.getMessage() + "); give a record copy.", e);
        }
    }
}
