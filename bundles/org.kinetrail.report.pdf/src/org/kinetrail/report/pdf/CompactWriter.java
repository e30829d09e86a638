package org.kinetrail.report.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.OutputStream;

/**
 * Packs objects into object streams (ISO 32000-1, 7.5.7): the tens of thousands of structure elements shrink to a third of the file.
 * What names a font stays outside, where {@link FixedBytes} can settle the name.
 */
final class CompactWriter extends PdfWriter {

    CompactWriter(OutputStream out, WriterProperties properties) {
        super(out, properties.setFullCompressionMode(true));
    }

    @Override
    protected void flushObject(PdfObject object, boolean packable) {
        super.flushObject(object, packable && !namesFont(object));
    }

    private static boolean namesFont(PdfObject object) {
        return object instanceof PdfDictionary dictionary && (dictionary.containsKey(PdfName.BaseFont) || dictionary.containsKey(PdfName.FontName));
    }
}
