package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.OutputStream;

/** Writes an increment with each object in the open, none packed into a stream, so that what a signing added can be read off the bytes. */
final class PlainWriter extends PdfWriter {

    PlainWriter(OutputStream out) {
        super(out);
    }

    @Override
    protected void flushObject(PdfObject object, boolean packable) {
        super.flushObject(object, false);
    }
}
