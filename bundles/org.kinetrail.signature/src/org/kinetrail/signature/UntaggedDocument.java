package org.kinetrail.signature;

import com.itextpdf.io.source.RandomAccessSourceFactory;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.ReaderProperties;
import com.itextpdf.kernel.pdf.StampingProperties;
import java.io.IOException;

/**
 * A PDF opened without the library's own model of its structure tree, whose making reads every tagged element and whose writing puts
 * every page's list of elements down again. What concerns the structure is done on the dictionaries; see {@link SignatureStructure}.
 */
final class UntaggedDocument extends PdfDocument {

    private UntaggedDocument(PdfReader reader) {
        super(reader);
    }

    /** For one more increment. */
    UntaggedDocument(PdfReader reader, PdfWriter writer, StampingProperties properties) {
        super(reader, writer, properties);
    }

    /** For reading. */
    static UntaggedDocument of(byte[] pdf) throws IOException {
        return new UntaggedDocument(reader(pdf));
    }

    static PdfReader reader(byte[] pdf) throws IOException {
        return new PdfReader(new RandomAccessSourceFactory().createSource(pdf), new ReaderProperties());
    }

    @Override
    protected void tryInitTagStructure(PdfDictionary tree) {
        structTreeRoot = null;
        structParentIndex = -1;
    }
}
