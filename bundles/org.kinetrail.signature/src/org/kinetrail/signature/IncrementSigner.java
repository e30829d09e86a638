package org.kinetrail.signature;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.forms.PdfSigFieldLock;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The library's signer, but the increment holds the signature and its place in the structure, not the whole structure again. */
final class IncrementSigner extends PdfSigner {

    private final String description;

    IncrementSigner(PdfReader reader, ByteArrayOutputStream out, String description) throws IOException {
        super(reader, out, null, new StampingProperties().useAppendMode(), new SignerProperties());
        this.description = description;
    }

    @Override
    protected PdfDocument initDocument(PdfReader reader, PdfWriter writer, StampingProperties properties) {
        return new UntaggedDocument(reader, new PlainWriter(writer), properties);
    }

    @Override
    protected PdfSigFieldLock createNewSignatureFormField(PdfAcroForm form, String name) {
        PdfSigFieldLock lock = super.createNewSignatureFormField(form, name);
        PdfDictionary widget = form.getField(name).getPdfObject();
        SignatureStructure.enter(document, widget, widget.getAsDictionary(PdfName.P), description);
        return lock;
    }
}
