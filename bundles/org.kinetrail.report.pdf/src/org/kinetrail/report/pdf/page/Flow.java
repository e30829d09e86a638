package org.kinetrail.report.pdf.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.figures.draw.Drawing;
import org.kinetrail.figures.draw.Ink;
import org.kinetrail.figures.draw.Mark;
import org.kinetrail.report.NumberCell;
import org.kinetrail.report.PlacedNumber;

/** Pages being filled from top to bottom: the cursor, what has been set, and what was noted on the way. */
final class Flow {

    static final Ink QUIET = Ink.of(0x454545);

    private final Sheet sheet;
    private final Tag root = Tag.root();
    private final List<Filling> pages = new ArrayList<>();
    private final List<Layout.Bookmark> outline = new ArrayList<>();
    private final List<Layout.Link> links = new ArrayList<>();
    private final List<Layout.Box> boxes = new ArrayList<>();
    private final Map<String, PlacedNumber> numbers = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private double y;

    Flow(Sheet sheet) {
        this.sheet = sheet;
        newPage();
    }

    /** A page that is being filled. */
    private static final class Filling {
        private final List<Piece> pieces = new ArrayList<>();
        private int tagged;
    }

    /** Where something with a key stands. */
    record Place(int page, double y) {
    }

    Sheet sheet() {
        return sheet;
    }

    Tag root() {
        return root;
    }

    double y() {
        return y;
    }

    int page() {
        return pages.size();
    }

    double room() {
        return sheet.bottom() - y;
    }

    boolean atTop() {
        return y <= Sheet.TOP + 0.01;
    }

    void newPage() {
        pages.add(new Filling());
        y = Sheet.TOP;
    }

    /** Starts a page unless this much fits on the current one. */
    void ensure(double height) {
        if (height > room() && !atTop()) {
            newPage();
        }
    }

    void skip(double height) {
        if (!atTop()) {
            y += height;
        }
    }

    void advance(double height) {
        y += height;
    }

    void moveTo(double newY) {
        y = newY;
    }

    void put(Tag tag, List<Mark> marks) {
        putOn(page(), tag, marks);
    }

    void putOn(int page, Tag tag, List<Mark> marks) {
        Filling filling = pages.get(page - 1);
        if (tag != null) {
            tag.mark(page, filling.tagged++);
        }
        filling.pieces.add(new Piece(tag, marks));
    }

    void rule(double x0, double x1, double at, double width) {
        put(null, List.of(new Mark.Path(List.of(x0, at, x1, at), false, Ink.BLACK, width, List.of(), null)));
    }

    void bookmark(String title, int level) {
        outline.add(new Layout.Bookmark(title, level, page(), y));
    }

    void bookmark(Layout.Bookmark bookmark) {
        outline.add(bookmark);
    }

    void note(String key, double at) {
        places.putIfAbsent(key, new Place(page(), at));
    }

    Map<String, Place> places() {
        return places;
    }

    void link(Layout.Link link) {
        links.add(link);
    }

    List<Layout.Box> boxes() {
        return boxes;
    }

    void box(Layout.Box box) {
        boxes.add(box);
    }

    /** How a line of text is set. */
    record Type(double size, double leading, Ink ink) {
        static final Type BODY = new Type(Sheet.BODY, Sheet.BODY_LEADING, Ink.BLACK);
        static final Type SMALL = new Type(Sheet.SMALL, Sheet.SMALL_LEADING, Ink.BLACK);
        static final Type QUIET_SMALL = new Type(Sheet.SMALL, Sheet.SMALL_LEADING, QUIET);
    }

    /** Sets lines from the cursor downwards, onto further pages where needed. */
    void lines(List<Line> lines, double x, Tag tag, Type type) {
        for (Line line : lines) {
            ensure(type.leading());
            line(line, x, y + baseline(type), tag, type);
            y += type.leading();
        }
    }

    static double baseline(Type type) {
        return (type.leading() + type.size() * 0.7) / 2;
    }

    /** Sets one line at a place. Numbers get a tag of their own that carries their id, unless they are all the tag holds. */
    void line(Line line, double x, double base, Tag tag, Type type) {
        List<Mark> marks = new ArrayList<>();
        for (Line.Fragment f : line.fragments()) {
            Mark mark = new Mark.Label(f.text(), x + f.x(), base, Mark.Anchor.START, f.face(), type.size(), type.ink(), false);
            if (f.number() == null || tag == null) {
                marks.add(mark);
                continue;
            }
            String id = identify(f.number());
            if (id.isEmpty() || id.equals(tag.id())) {
                marks.add(mark);
                continue;
            }
            flush(tag, marks);
            put(tag.add(Tag.Role.SPAN, "", id, 1), List.of(mark));
        }
        flush(tag, marks);
    }

    private void flush(Tag tag, List<Mark> marks) {
        if (!marks.isEmpty()) {
            put(tag, marks);
            marks.clear();
        }
    }

    /** Notes a number as set on the current page; its id for the tag, empty when another place has it. */
    String identify(NumberCell number) {
        PlacedNumber placed = numbers.putIfAbsent(number.id(), new PlacedNumber(number, page()));
        if (placed == null) {
            return number.id();
        }
        if (placed.number().value() != number.value() || !placed.number().shown().equals(number.shown())) {
            throw new IllegalStateException("number " + number.id() + " is printed as " + placed.number().shown() + " and as "
                    + number.shown());
        }
        return "";
    }

    void drawing(Drawing drawing, double x, Tag tag) {
        List<Mark> moved = new ArrayList<>(drawing.marks().size());
        for (Mark mark : drawing.marks()) {
            moved.add(moved(mark, x, y));
        }
        put(tag, moved);
        y += drawing.height();
    }

    private static Mark moved(Mark mark, double dx, double dy) {
        if (mark instanceof Mark.Path p) {
            List<Double> corners = new ArrayList<>(p.corners().size());
            for (int i = 0; i < p.corners().size(); i += 2) {
                corners.add(p.corners().get(i) + dx);
                corners.add(p.corners().get(i + 1) + dy);
            }
            return new Mark.Path(corners, p.closed(), p.line(), p.width(), p.dash(), p.fill());
        }
        if (mark instanceof Mark.Disc d) {
            return new Mark.Disc(d.x() + dx, d.y() + dy, d.radius(), d.line(), d.width(), d.fill());
        }
        if (mark instanceof Mark.Picture p) {
            return new Mark.Picture(p.x() + dx, p.y() + dy, p.width(), p.height(), p.png());
        }
        Mark.Label t = (Mark.Label) mark;
        return new Mark.Label(t.text(), t.x() + dx, t.y() + dy, t.anchor(), t.face(), t.size(), t.ink(), t.upwards());
    }

    Layout finish() {
        List<Layout.Page> done = new ArrayList<>();
        for (Filling filling : pages) {
            done.add(new Layout.Page(sheet.width(), sheet.height(), filling.pieces));
        }
        return new Layout(done, root, outline, links, List.copyOf(numbers.values()), boxes);
    }
}
