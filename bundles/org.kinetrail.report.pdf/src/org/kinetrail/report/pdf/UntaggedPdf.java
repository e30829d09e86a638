package org.kinetrail.report.pdf;

import com.itextpdf.io.source.RandomAccessSourceFactory;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.io.IOException;

/** A PDF opened for its pages alone: the library's model of the structure tree, whose making reads every tagged element, is left out. */
final class UntaggedPdf extends PdfDocument {

    private UntaggedPdf(PdfReader reader) {
        super(reader);
    }

    static PdfDocument open(byte[] pdf) throws IOException {
        return new UntaggedPdf(new PdfReader(new RandomAccessSourceFactory().createSource(pdf), new ReaderProperties()));
    }

    @Override
    protected void tryInitTagStructure(PdfDictionary tree) {
        structTreeRoot = null;
        structParentIndex = -1;
    }
}
