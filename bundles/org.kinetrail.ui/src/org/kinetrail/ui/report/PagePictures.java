package org.kinetrail.ui.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.kinetrail.data.Refusal;
import org.kinetrail.ui.report.model.NumberPlace;
import org.kinetrail.ui.report.model.Picture;
import org.kinetrail.ui.report.model.ReportBook;

/**
 * Pictures of pages, made beside the display when a page comes into sight and kept for a while. Asked on the display's thread; it never
 * waits for a page.
 */
final class PagePictures {

    private static final int KEPT = 14;
    private static final int BYTES = 3;

    private final Display display;
    private final Runnable arrived;
    private final ExecutorService painter = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "pages of the report");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Integer, Image> images = new LinkedHashMap<>(KEPT * 2, 0.75f, true);
    private final Map<Integer, Double> zooms = new LinkedHashMap<>();
    private final Map<Integer, List<NumberPlace>> numbers = new LinkedHashMap<>();
    private final Map<Integer, String> texts = new LinkedHashMap<>();
    private Optional<ReportBook> book = Optional.empty();
    private volatile int first;
    private volatile int last;
    private volatile double wanted;
    private volatile ReportBook current;
    private int painted;

    PagePictures(Display display, Runnable arrived) {
        this.display = display;
        this.arrived = arrived;
    }

    /** Shows the pages of another book. */
    void show(Optional<ReportBook> next) {
        book = next;
        current = next.orElse(null);
        images.values().forEach(Image::dispose);
        images.clear();
        zooms.clear();
        numbers.clear();
        texts.clear();
    }

    /** Says which pages are in sight and at how many pixels for a point; what is missing is painted. */
    void inSight(int from, int to, double zoom) {
        first = from;
        last = to;
        wanted = zoom;
        for (int page = from; page <= to; page++) {
            ask(page, zoom);
        }
        if (book.isPresent()) {
            int pages = book.get().pages().sizes().size();
            ask(Math.min(pages - 1, to + 1), zoom);
            ask(Math.max(0, from - 1), zoom);
        }
    }

    private void ask(int page, double zoom) {
        if (book.isEmpty() || Double.valueOf(zoom).equals(zooms.get(page))) {
            return;
        }
        zooms.put(page, zoom);
        ReportBook from = book.get();
        painter.execute(() -> paint(from, page, zoom));
    }

    private void paint(ReportBook from, int page, double zoom) {
        if (from != current || page < first - 1 || page > last + 1 || zoom != wanted) {
            display.asyncExec(() -> zooms.remove(page, zoom));
            return;
        }
        try {
            ImageData data = data(from.pages().picture(page, zoom));
            List<NumberPlace> places = from.pages().numbers(page);
            String text = from.pages().text(page);
            display.asyncExec(() -> take(from, page, data, places, text));
        } catch (Refusal e) {
            // closed meanwhile: another book is shown, this page is not missed
            return;
        }
    }

    private static ImageData data(Picture picture) {
        int line = (picture.width() * BYTES + 3) / 4 * 4;
        byte[] bytes = new byte[line * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            int at = y * line;
            for (int x = 0; x < picture.width(); x++) {
                int pixel = picture.pixels()[y * picture.width() + x];
                bytes[at++] = (byte) (pixel >> 16);
                bytes[at++] = (byte) (pixel >> 8);
                bytes[at++] = (byte) pixel;
            }
        }
        return new ImageData(picture.width(), picture.height(), 24, new PaletteData(0xff0000, 0xff00, 0xff), 4, bytes);
    }

    private void take(ReportBook from, int page, ImageData data, List<NumberPlace> places, String text) {
        if (from != current || display.isDisposed()) {
            return;
        }
        Image old = images.put(page, new Image(display, data));
        if (old != null) {
            old.dispose();
        }
        numbers.put(page, places);
        texts.put(page, text);
        painted++;
        while (images.size() > KEPT) {
            Integer eldest = images.keySet().iterator().next();
            images.remove(eldest).dispose();
            zooms.remove(eldest);
        }
        arrived.run();
    }

    /** The picture of a page, perhaps at another zoom than wanted; empty while there is none. */
    Optional<Image> image(int page) {
        return Optional.ofNullable(images.get(page));
    }

    /** The numbers of a page that came into sight; none while they are looked for. */
    List<NumberPlace> numbers(int page) {
        return numbers.getOrDefault(page, List.of());
    }

    /** The words of a page that came into sight. */
    String text(int page) {
        return texts.getOrDefault(page, "");
    }

    /** How many pictures were made so far. */
    int painted() {
        return painted;
    }

    void dispose() {
        painter.shutdownNow();
        show(Optional.empty());
    }
}
