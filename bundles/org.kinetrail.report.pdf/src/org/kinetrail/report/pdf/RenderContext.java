package org.kinetrail.report.pdf;

import java.util.List;
import java.util.function.Function;
import org.kinetrail.report.PlacedNumber;

/**
 * What a rendering needs beside the report: everything that would otherwise be taken from clock and machine.
 *
 * @param time        creation time, ISO 8601 with offset, for example {@code 2026-03-01T12:00:00+01:00}
 * @param software    software and version that made the document, as printed in its properties
 * @param author      author for the document properties
 * @param paper       size of the sheet
 * @param attachments files to embed, given the numbers with their pages; called once
 */
public record RenderContext(String time, String software, String author, Paper paper,
        Function<List<PlacedNumber>, List<Attachment>> attachments) {

    /** Sheet sizes in points. */
    public enum Paper {
        A4(595, 842), LETTER(612, 792);

        private final int width;
        private final int height;

        Paper(int width, int height) {
            this.width = width;
            this.height = height;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }
    }

    /** A rendering without attachments. */
    public static RenderContext plain(String time, String software, String author) {
        return new RenderContext(time, software, author, Paper.A4, numbers -> List.of());
    }
}
