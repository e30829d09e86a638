package org.kinetrail.ui.report.model;

import java.util.List;
import java.util.Optional;

/**
 * All pages one below the other, in pixels: where each is, and which page a place belongs to.
 *
 * @param sizes  sizes of the pages in points
 * @param zoom   pixels for a point
 * @param margin pixels above, below and beside each page
 */
public record PageStrip(List<PageSize> sizes, double zoom, int margin) {

    /** Widest zoom and narrowest, as pixels for a point. */
    public static final double LARGEST = 6;
    /** Narrowest zoom. */
    public static final double SMALLEST = 0.2;
    private static final double STEP = 1.25;

    public PageStrip {
        sizes = List.copyOf(sizes);
        zoom = Math.max(SMALLEST, Math.min(LARGEST, zoom));
    }

    /** A place on a page, in points from its upper left corner. */
    public record Place(int page, double x, double y) {
    }

    /** The same pages so wide that one fits into a window of this width. */
    public PageStrip fitting(int width) {
        double widest = sizes.stream().mapToDouble(PageSize::width).max().orElse(1);
        return new PageStrip(sizes, (width - 2.0 * margin) / widest, margin);
    }

    /** The same pages so large that one whole page fits into a window. */
    public PageStrip fitting(int width, int height) {
        double highest = sizes.stream().mapToDouble(PageSize::height).max().orElse(1);
        return new PageStrip(sizes, Math.min(fitting(width).zoom, (height - 2.0 * margin) / highest), margin);
    }

    /** Some steps larger, smaller when negative. */
    public PageStrip zoomed(int steps) {
        double next = zoom;
        for (int i = 0; i < Math.abs(steps); i++) {
            next = steps > 0 ? next * STEP : next / STEP;
        }
        return new PageStrip(sizes, next, margin);
    }

    public int pixelsWide(int page) {
        return (int) Math.round(sizes.get(page).width() * zoom);
    }

    public int pixelsHigh(int page) {
        return (int) Math.round(sizes.get(page).height() * zoom);
    }

    public int width() {
        int widest = 0;
        for (int page = 0; page < sizes.size(); page++) {
            widest = Math.max(widest, pixelsWide(page));
        }
        return widest + 2 * margin;
    }

    public int height() {
        return top(sizes.size());
    }

    /** Upper edge of a page; for the number of pages, the end of all. */
    public int top(int page) {
        int top = margin;
        for (int i = 0; i < page; i++) {
            top += pixelsHigh(i) + margin;
        }
        return top;
    }

    /** The page at a height, the nearest one between pages and beyond the ends. */
    public int pageAt(int y) {
        int top = margin;
        for (int page = 0; page < sizes.size(); page++) {
            top += pixelsHigh(page) + margin;
            if (y < top) {
                return page;
            }
        }
        return Math.max(0, sizes.size() - 1);
    }

    /** Left edge of a page that stands in the middle of a window of this width. */
    public int left(int page, int windowWidth) {
        return (Math.max(width(), windowWidth) - pixelsWide(page)) / 2;
    }

    /** The place under a point; empty beside and between pages. */
    public Optional<Place> at(int x, int y, int windowWidth) {
        if (sizes.isEmpty()) {
            return Optional.empty();
        }
        int page = pageAt(y);
        int across = x - left(page, windowWidth);
        int down = y - top(page);
        boolean inside = across >= 0 && across < pixelsWide(page) && down >= 0 && down < pixelsHigh(page);
        return inside ? Optional.of(new Place(page, across / zoom, down / zoom)) : Optional.empty();
    }
}
