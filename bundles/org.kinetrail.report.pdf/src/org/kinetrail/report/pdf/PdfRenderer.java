package org.kinetrail.report.pdf;

import org.kinetrail.report.Report;

/** Draws a report as PDF. */
public final class PdfRenderer {

    private PdfRenderer() {
    }

    /** The record copy: PDF/A-3A and PDF/UA-1, with the files of the context embedded and boxes reserved for signatures. */
    public static UnsignedReport recordCopy(Report report, RenderContext context) {
        throw new UnsupportedOperationException();
    }

    /**
     * The submission copy: the same pages as PDF/A-2B without embedded files; the signature page prints {@code signatures}, one line
     * for each signature made on the record copy, and the record copy's hash.
     */
    public static UnsignedReport submissionCopy(Report report, RenderContext context, SignedRecord record) {
        throw new UnsupportedOperationException();
    }
}
