package org.kinetrail.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.kinetrail.report.Report;
import org.kinetrail.report.pdf.page.Composer;
import org.kinetrail.report.pdf.page.Layout;
import org.kinetrail.report.pdf.page.SignatureText;

/** Draws a report as PDF. Both renditions come from the same setting of the pages. */
public final class PdfRenderer {

    private PdfRenderer() {
    }

    /** The record copy: PDF/A-3A and PDF/UA-1, with the files of the context embedded and boxes reserved for signatures. */
    public static UnsignedReport recordCopy(Report report, RenderContext context) {
        return recordCopy(MeasuredReport.of(report, context.paper()), context);
    }

    /** The same of a report that is measured already, on the paper it was measured for. */
    public static UnsignedReport recordCopy(MeasuredReport measured, RenderContext context) {
        Layout layout = Composer.compose(measured.measures());
        // listing, hashing and packing the files takes as long as painting half the pages, and neither needs the other
        CompletableFuture<List<PackedFile>> attachments = CompletableFuture.supplyAsync(
                () -> context.attachments().apply(layout.numbers()).parallelStream().map(PackedFile::of).toList());
        return result(layout, PdfWriting.write(measured.report(), layout, context, PdfWriting.Copy.RECORD, attachments::join));
    }

    /**
     * The submission copy: the same pages as PDF/A-2B without embedded files; the signature page prints the signatures made on the record
     * copy and the record copy's hash.
     */
    public static UnsignedReport submissionCopy(Report report, RenderContext context, SignedRecord record) {
        return submissionCopy(MeasuredReport.of(report, context.paper()), context, record);
    }

    /** The same of a report that is measured already, on the paper it was measured for. */
    public static UnsignedReport submissionCopy(MeasuredReport measured, RenderContext context, SignedRecord record) {
        Layout layout = Composer.compose(measured.measures(), printed(record));
        return result(layout, PdfWriting.write(measured.report(), layout, context, PdfWriting.Copy.SUBMISSION, List::of));
    }

    /** A document that nobody signs, as the submission copy is made: PDF/A-2B without embedded files. */
    public static byte[] plain(Report report, String time, String software, String author) {
        RenderContext context = RenderContext.plain(time, software, author);
        Layout layout = Composer.compose(MeasuredReport.of(report, context.paper()).measures());
        return PdfWriting.write(report, layout, context, PdfWriting.Copy.SUBMISSION, List::of);
    }

    private static UnsignedReport result(Layout layout, byte[] pdf) {
        List<SignatureBox> boxes = new ArrayList<>();
        for (Layout.Box box : layout.boxes()) {
            boxes.add(new SignatureBox(box.field(), box.page(), box.x(), box.y(), box.width(), box.height()));
        }
        return new UnsignedReport(pdf, layout.pages().size(), layout.numbers(), List.copyOf(boxes));
    }

    private static SignatureText printed(SignedRecord record) {
        List<SignatureText.Entry> entries = new ArrayList<>();
        for (SignedRecord.Signature s : record.signatures()) {
            entries.add(new SignatureText.Entry(s.field(), s.lines()));
        }
        return new SignatureText(entries, "These signatures were made on the record copy of this report, SHA-256 " + record.sha256()
                + ". This copy carries no electronic signature of its own.");
    }
}
