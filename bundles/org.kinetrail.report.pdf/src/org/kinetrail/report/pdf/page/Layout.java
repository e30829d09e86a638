package org.kinetrail.report.pdf.page;

import java.util.List;
import org.kinetrail.report.PlacedNumber;

/**
 * The report set on pages.
 *
 * @param pages   pages in order
 * @param root    logical structure
 * @param outline bookmarks in reading order
 * @param links   places that lead to another page
 * @param numbers every number with the page it is first set on
 * @param boxes   places of signatures
 */
public record Layout(List<Page> pages, Tag root, List<Bookmark> outline, List<Link> links, List<PlacedNumber> numbers, List<Box> boxes) {

    public Layout {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        links = List.copyOf(links);
        numbers = List.copyOf(numbers);
        boxes = List.copyOf(boxes);
    }

    /** A page; coordinates of its marks are points from the upper left corner. */
    public record Page(double width, double height, List<Piece> pieces) {
        public Page {
            pieces = List.copyOf(pieces);
        }
    }

    /** A bookmark: level 1 is the outermost; page counts from 1; {@code y} is measured from the top. */
    public record Bookmark(String title, int level, int page, double y) {
    }

    /** A rectangle that leads to a place; coordinates from the upper left corner of its page. */
    public record Link(Tag tag, String words, int page, double x, double y, double width, double height, int toPage, double toY) {
    }

    /** The place of a signature, lower left corner from the lower left of the page. */
    public record Box(String field, int page, double x, double y, double width, double height) {
    }
}
