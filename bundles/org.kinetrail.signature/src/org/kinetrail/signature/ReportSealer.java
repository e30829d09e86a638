package org.kinetrail.signature;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.SignatureUtil;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;

import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.TimeStamper;

/**
 * Seals a report that has its signatures for a time when their authorities are gone: one last increment with the validation data of all of
 * them and a document time stamp over the whole file (PAdES B-LTA). Nobody signs by it, and it changes nothing that a reader sees.
 */
public final class ReportSealer {

    private static final int ROOM = 1 << 17;

    private ReportSealer() {
    }

    /** Seals once; refused when a signature has no time stamp, the file is sealed already, or an authority offers no revocation list. */
    public static SealedReport seal(byte[] pdf, TimeStamper stamper, RevocationSource source) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + ROOM);
        try (ReportFile file = ReportFile.open(pdf); PdfReader reader = UntaggedDocument.reader(pdf)) {
            if (file.layout().seal().isPresent()) {
                throw new SignatureRefused("The report is sealed already; nothing was written.");
            }
            ByteRules rules = new ByteRules(file);
            rules.ranges();
            rules.end();
            rules.containers();
            if (file.containers().stream().anyMatch(one -> one.token().isEmpty())) {
                throw new SignatureRefused("Not every signature has a time stamp, which long-term validation builds upon; a site sets an authority "
                        + "with 'site set stamp.address' before the first signature.");
            }
            DocumentRules document = new DocumentRules(file);
            document.attachments();
            ValidationStore store = ValidationStore.collect(file.containers(), document.authorities().revocations(), source);
            IncrementSigner signer = new IncrementSigner(reader, out, "Document time stamp over the signed report");
            store.write(signer.getDocument());
            signer.setSignerProperties(new SignerProperties().setPageNumber(page(signer.getDocument(), file)));
            signer.timestamp(new StampClient(stamper), SignatureLayout.SEAL);
            byte[] sealed = out.toByteArray();
            List<String> revisions = file.covered().revisions();
            return new SealedReport(sealed, Sha256.hex(sealed), revisions.get(0), revisions.get(revisions.size() - 1), store.certificates().size(),
                    store.revocations().size());
        } catch (BrokenRule e) {
            throw new SignatureRefused("The report does not verify (" + e.getMessage() + "); nothing was written.", e);
        } catch (IOException | GeneralSecurityException | PdfException | com.itextpdf.io.exceptions.IOException e) {
            throw new SignatureRefused("The report could not be sealed (" + e.getMessage() + "); nothing was written.", e);
        }
    }

    /** The page of the last signature: it bears fields already. */
    private static int page(PdfDocument document, ReportFile file) {
        PdfDictionary page = new SignatureUtil(document).getSignatureFormFieldDictionary(file.layout().spans().get(file.containers().size() - 1)
                .field()).getAsDictionary(PdfName.P);
        return document.getPageNumber(page);
    }
}
