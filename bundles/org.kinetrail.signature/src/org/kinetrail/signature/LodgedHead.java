package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfName;
import java.io.IOException;
import java.util.Optional;
import org.kinetrail.trail.Checkpoint;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.trail.TreeHead;

/** A head of a trail that lies where its site cannot change it: a published checkpoint, or a signed report that was given away. */
public final class LodgedHead {

    private LodgedHead() {
    }

    /** Reads either; refused when the signature does not hold. */
    public static TreeHead read(byte[] bytes, String name) {
        return bytes.length > 4 && bytes[0] == '%' ? ofReport(bytes, name) : ofCheckpoint(bytes, name);
    }

    private static TreeHead ofCheckpoint(byte[] bytes, String name) {
        try {
            if (!(Json.parse(bytes) instanceof Json.Members members)) {
                throw new SignatureRefused(name + " is no checkpoint; give the file that 'trail publish' wrote, or a signed report.");
            }
            Checkpoint checkpoint = Checkpoint.from(members);
            Optional<String> problem = AuthorityCheckpointVerifier.signaturesOnly().problem(checkpoint, Optional.empty());
            if (problem.isPresent()) {
                throw new SignatureRefused(name + " is not good: " + problem.get());
            }
            return checkpoint.head();
        } catch (TrailRefused e) {
            throw new SignatureRefused(name + " is no checkpoint (" + e.getMessage() + "); give the file that 'trail publish' wrote.", e);
        }
    }

    private static TreeHead ofReport(byte[] pdf, String name) {
        Verdict verdict = ReportVerifier.verify(pdf, VerificationContext.fileAlone());
        if (!verdict.valid() && !verdict.broken().orElseThrow().rule().equals("signers.required")) {
            throw new SignatureRefused(name + " cannot stand as a witness: " + verdict.sentence());
        }
        try (ReportFile file = ReportFile.open(pdf)) {
            return SignatureText.parse(file.text(file.layout().spans().size() - 1, PdfName.Reason)).map(SignatureText::trail).orElseThrow();
        } catch (IOException e) {
            throw new SignatureRefused(name + " cannot be read (" + e.getMessage() + ").", e);
        }
    }
}
