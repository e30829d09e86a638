package org.kinetrail.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.kinetrail.ui.report.model.NumberPlace;
import org.kinetrail.ui.report.model.PageStrip;
import org.kinetrail.ui.report.model.ReportBook;
import org.kinetrail.ui.report.model.ReportNumber;

/** The pages of a report, one below the other: scrolled, zoomed, and clicked for numbers. */
public final class PagesCanvas extends Canvas {

    private static final int MARGIN = 14;
    private static final int LINE = 48;
    private static final double GRIP = 1.5;

    private final PagePictures pictures;
    private Optional<ReportBook> book = Optional.empty();
    private PageStrip strip = new PageStrip(List.of(), 1, MARGIN);
    private Fit fit = Fit.WIDTH;
    private Optional<NumberPlace> marked = Optional.empty();
    private int markedPage;
    private String message = "";
    private Consumer<String> onNumber = id -> { };
    private Runnable onMove = () -> { };

    /** What the zoom follows. */
    private enum Fit {
        WIDTH, PAGE, FREE
    }

    PagesCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
        pictures = new PagePictures(getDisplay(), () -> {
            if (!isDisposed()) {
                redraw();
            }
        });
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> refit());
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseMove, event -> setCursor(numberAt(event).isPresent() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> pictures.dispose());
        getVerticalBar().addListener(SWT.Selection, event -> moved());
        getHorizontalBar().addListener(SWT.Selection, event -> moved());
        describe();
    }

    /** Called with the id of a number that is clicked. */
    void onNumber(Consumer<String> listener) {
        onNumber = listener;
    }

    /** Called when another page comes into sight or the zoom changes. */
    void onMove(Runnable listener) {
        onMove = listener;
    }

    /** Shows another book from its first page, or the words instead of one. */
    void show(Optional<ReportBook> next, String words) {
        message = words;
        if (!next.equals(book)) {
            book = next;
            marked = Optional.empty();
            pictures.show(next);
            strip = new PageStrip(next.map(b -> b.pages().sizes()).orElse(List.of()), strip.zoom(), MARGIN);
            getVerticalBar().setSelection(0);
            refit();
        }
        redraw();
    }

    /** Marks a number, and brings it into sight. */
    void mark(ReportNumber number, NumberPlace place) {
        marked = Optional.of(place);
        markedPage = number.page() - 1;
        int y = strip.top(markedPage) + (int) ((place.y() + place.height() / 2) * strip.zoom());
        Rectangle area = getClientArea();
        if (y < top() + LINE || y > top() + area.height - LINE) {
            scrollTo(y - area.height / 3);
        }
        redraw();
    }

    /** Brings a place of a page to the upper edge. */
    void go(int page, double down) {
        if (!strip.sizes().isEmpty()) {
            int to = Math.max(0, Math.min(strip.sizes().size() - 1, page));
            scrollTo(strip.top(to) - MARGIN + (int) (down * strip.zoom()));
        }
    }

    /** The page in the middle of the window, from 0. */
    public int page() {
        return strip.pageAt(top() + getClientArea().height / 2);
    }

    /** How many pages there are. */
    public int pages() {
        return strip.sizes().size();
    }

    /** Pixels for a point, in per cent. */
    public int zoom() {
        return (int) Math.round(strip.zoom() * 100);
    }

    void fitWidth() {
        fit = Fit.WIDTH;
        refit();
    }

    void fitPage() {
        fit = Fit.PAGE;
        refit();
    }

    void zoomBy(int steps) {
        fit = Fit.FREE;
        become(strip.zoomed(steps));
    }

    /** Number of pictures painted so far. */
    public int painted() {
        return pictures.painted();
    }

    /** Where a number in sight stands, in pixels of this control; empty when it is not in sight. */
    public Optional<Rectangle> boundsOf(String id) {
        for (int page = 0; page < pages(); page++) {
            int at = page;
            Optional<Rectangle> found = pictures.numbers(page).stream().filter(p -> p.id().equals(id)).findFirst().map(p -> pixels(at, p));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void refit() {
        Rectangle area = getClientArea();
        if (area.width <= 2 * MARGIN || strip.sizes().isEmpty()) {
            bars();
            return;
        }
        PageStrip next = switch (fit) {
            case WIDTH -> strip.fitting(area.width);
            case PAGE -> strip.fitting(area.width, area.height);
            case FREE -> strip;
        };
        become(next);
    }

    /** Another zoom around the same place of the same page. */
    private void become(PageStrip next) {
        int page = strip.sizes().isEmpty() ? 0 : strip.pageAt(top());
        double down = strip.sizes().isEmpty() ? 0 : (top() - strip.top(page)) / strip.zoom();
        strip = next;
        bars();
        getVerticalBar().setSelection(strip.top(page) + (int) (down * strip.zoom()));
        moved();
    }

    private void bars() {
        Rectangle area = getClientArea();
        bar(getVerticalBar(), strip.height(), area.height);
        bar(getHorizontalBar(), strip.width(), area.width);
    }

    private static void bar(ScrollBar bar, int whole, int seen) {
        boolean needed = whole > seen;
        bar.setVisible(needed);
        bar.setValues(needed ? Math.min(bar.getSelection(), whole - seen) : 0, 0, Math.max(1, whole), Math.max(1, Math.min(whole, seen)), LINE,
                Math.max(1, seen - LINE));
    }

    private int top() {
        return getVerticalBar().getSelection();
    }

    private void scrollTo(int y) {
        getVerticalBar().setSelection(Math.max(0, y));
        moved();
    }

    private void moved() {
        redraw();
        onMove.run();
    }

    /** Moves by keys; says whether the key meant something. */
    boolean key(Event event) {
        int page = Math.max(1, getClientArea().height - LINE);
        switch (event.keyCode) {
            case SWT.ARROW_UP -> scrollTo(top() - LINE);
            case SWT.ARROW_DOWN -> scrollTo(top() + LINE);
            case SWT.ARROW_LEFT -> aside(-LINE);
            case SWT.ARROW_RIGHT -> aside(LINE);
            case SWT.PAGE_UP -> turn(event, -1, page);
            case SWT.PAGE_DOWN -> turn(event, 1, page);
            case SWT.HOME -> scrollTo(0);
            case SWT.END -> scrollTo(strip.height());
            case '+', '=', SWT.KEYPAD_ADD -> zoomBy(1);
            case '-', SWT.KEYPAD_SUBTRACT -> zoomBy(-1);
            case '0', 'w' -> fitWidth();
            case 'f' -> fitPage();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void turn(Event event, int by, int height) {
        if ((event.stateMask & (SWT.MOD1 | SWT.MOD2)) != 0) {
            go(page() + by, 0);
        } else {
            scrollTo(top() + by * height);
        }
    }

    private void aside(int by) {
        getHorizontalBar().setSelection(getHorizontalBar().getSelection() + by);
        redraw();
    }

    private void wheel(Event event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.MOD2)) != 0) {
            zoomBy(event.count > 0 ? 1 : -1);
            event.doit = false;
        }
    }

    private void click(Event event) {
        setFocus();
        if (event.button == 1) {
            numberAt(event).ifPresent(place -> onNumber.accept(place.id()));
        }
    }

    private Optional<NumberPlace> numberAt(Event event) {
        return strip.at(event.x + getHorizontalBar().getSelection(), event.y + top(), getClientArea().width)
                .flatMap(place -> ReportBook.nearest(pictures.numbers(place.page()), place.x(), place.y()));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setForeground(getParent().getForeground());
        if (strip.sizes().isEmpty()) {
            gc.drawText(message, MARGIN, MARGIN, true);
            return;
        }
        int first = strip.pageAt(top());
        int last = strip.pageAt(top() + area.height);
        pictures.inSight(first, last, strip.zoom() * getMonitor().getZoom() / 100.0);
        for (int page = first; page <= last; page++) {
            page(gc, page, new Rectangle(strip.left(page, area.width) - getHorizontalBar().getSelection(), strip.top(page) - top(),
                    strip.pixelsWide(page), strip.pixelsHigh(page)));
        }
        marked.ifPresent(place -> mark(gc, pixels(markedPage, place)));
        if (isFocusControl()) {
            gc.drawFocus(0, 0, area.width, area.height);
        }
    }

    private void page(GC gc, int page, Rectangle at) {
        Optional<Image> image = pictures.image(page);
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(at);
        if (image.isPresent()) {
            Rectangle bounds = image.get().getBounds();
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(image.get(), 0, 0, bounds.width, bounds.height, at.x, at.y, at.width, at.height);
        } else {
            gc.setForeground(new Color(0x50, 0x50, 0x50));
            gc.drawText("Page " + (page + 1), at.x + MARGIN, at.y + MARGIN, true);
        }
        gc.setForeground(new Color(0x90, 0x90, 0x90));
        gc.drawRectangle(at.x, at.y, at.width - 1, at.height - 1);
    }

    private static void mark(GC gc, Rectangle at) {
        Color ink = new Color(0x00, 0x5a, 0xb5);
        gc.setBackground(ink);
        gc.setAlpha(50);
        gc.fillRectangle(at);
        gc.setAlpha(255);
        gc.setForeground(ink);
        gc.setLineWidth(2);
        gc.drawRectangle(at);
    }

    private Rectangle pixels(int page, NumberPlace place) {
        double zoom = strip.zoom();
        int x = strip.left(page, getClientArea().width) - getHorizontalBar().getSelection();
        int y = strip.top(page) - top();
        return new Rectangle(x + (int) ((place.x() - GRIP) * zoom), y + (int) ((place.y() - GRIP) * zoom),
                (int) Math.ceil((place.width() + 2 * GRIP) * zoom), (int) Math.ceil((place.height() + 2 * GRIP) * zoom));
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = pages() == 0 ? message : "Report, page " + (page() + 1) + " of " + pages();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = pictures.text(page());
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_DOCUMENT;
            }
        });
    }
}
