package org.kinetrail.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.figures.draw.Ink;
import org.kinetrail.figures.draw.Mark;
import org.kinetrail.figures.type.Face;
import org.kinetrail.report.Block;
import org.kinetrail.report.Inline;
import org.kinetrail.report.Report;
import org.kinetrail.report.Section;

/** Sets the table of contents; the pages it names are printed into it when the whole report is set. */
final class ContentsSetter {

    private static final double SIZE = 9.2;
    private static final double LEADING = 12.6;
    private static final Flow.Type TYPE = new Flow.Type(SIZE, LEADING, Ink.BLACK);

    private final Flow flow;
    private final Report report;
    private final List<Open> open = new ArrayList<>();

    ContentsSetter(Flow flow, Report report) {
        this.flow = flow;
        this.report = report;
    }

    /** An entry that waits for its page: where it stands from top to bottom, and where its text ends. */
    private record Open(Entry entry, Tag link, int page, double from, double to, double end, boolean top) {
    }

    private record Entry(String key, String label, String title, int level) {
    }

    void set(Tag parent) {
        List<Entry> sections = new ArrayList<>();
        List<Entry> tables = new ArrayList<>();
        List<Entry> figures = new ArrayList<>();
        List<Entry> listings = new ArrayList<>();
        int number = 0;
        for (Section section : report.sections()) {
            boolean front = section.setting() == Section.Setting.FRONT;
            collect(section, front ? "" : Integer.toString(++number), 1, sections);
            grids(section, tables, figures, listings);
        }
        list(parent, "", sections);
        list(parent, "Tables", tables);
        list(parent, "Figures", figures);
        list(parent, "Listings", listings);
    }

    private static void collect(Section section, String number, int level, List<Entry> out) {
        if (section.blocks().stream().noneMatch(Block.Contents.class::isInstance)) {
            out.add(new Entry(section.id(), number, section.title(), level));
        }
        if (level < 2) {
            int n = 0;
            for (Section sub : section.sections()) {
                collect(sub, number.isEmpty() ? "" : number + "." + ++n, level + 1, out);
            }
        }
    }

    private static void grids(Section section, List<Entry> tables, List<Entry> figures, List<Entry> listings) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Grid g) {
                (g.kind() == Block.Grid.Kind.TABLE ? tables : listings).add(new Entry(g.label(), g.label(), g.title(), 1));
            } else if (block instanceof Block.Plate p) {
                figures.add(new Entry(p.label(), p.label(), p.title(), 1));
            }
        }
        section.sections().forEach(s -> grids(s, tables, figures, listings));
    }

    private void list(Tag parent, String heading, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        if (!heading.isEmpty()) {
            flow.advance(8);
            flow.ensure(50);
            flow.lines(LineBreaker.lines(List.of(Inline.bold(heading)), Face.BOLD, SIZE, 300), Sheet.LEFT, parent.add(Tag.Role.P),
                    TYPE);
        }
        Tag toc = parent.add(Tag.Role.TOC);
        double label = 0;
        for (Entry e : entries) {
            label = Math.max(label, Face.SANS.width(e.label(), SIZE));
        }
        for (Entry e : entries) {
            entry(toc, e, label);
        }
    }

    private void entry(Tag toc, Entry e, double labelWidth) {
        boolean top = e.level() == 1 && e.key().equals(e.label()) == false;
        double indent = e.level() > 1 ? 12 : 0;
        double start = Sheet.LEFT + indent + (labelWidth > 0 ? labelWidth + 8 : 0);
        double right = flow.sheet().right();
        List<Line> lines = LineBreaker.lines(List.of(top ? Inline.bold(e.title()) : Inline.text(e.title())), Face.SANS, SIZE,
                right - start - 34);
        double space = top ? 3 : 0;
        flow.ensure(lines.size() * LEADING + space);
        flow.advance(space);
        double from = flow.y();
        Tag link = toc.add(Tag.Role.TOCI).add(Tag.Role.REFERENCE).add(Tag.Role.LINK);
        Face face = top ? Face.BOLD : Face.SANS;
        if (!e.label().isEmpty()) {
            flow.put(link, List.of(label(e.label() + " ", Sheet.LEFT + indent, from, Mark.Anchor.START, face)));
        }
        flow.lines(lines, start, link, TYPE);
        open.add(new Open(e, link, flow.page(), from, flow.y(), start + lines.get(lines.size() - 1).width() + 6, top));
    }

    /** Prints the pages and links them, once everything has its page. */
    void complete() {
        for (Open o : open) {
            Flow.Place place = flow.places().getOrDefault(o.entry().key(), new Flow.Place(1, Sheet.TOP));
            String page = Integer.toString(place.page());
            Face face = o.top() ? Face.BOLD : Face.SANS;
            double right = flow.sheet().right();
            double base = o.to() - LEADING;
            flow.putOn(o.page(), o.link(), List.of(label(page, right, base, Mark.Anchor.END, face)));
            double dots = right - Face.SANS.width(page, SIZE) - 6;
            if (dots > o.end() && !o.top()) {
                double y = base + Flow.baseline(TYPE);
                flow.putOn(o.page(), null, List.of(new Mark.Path(List.of(o.end(), y, dots, y), false, Ink.of(0x9a9a9a), 0.5, List.of(0.5,
                        3.0), null)));
            }
            flow.link(new Layout.Link(o.link(), o.entry().label() + " " + o.entry().title() + ", page " + page, o.page(), Sheet.LEFT,
                    o.from(), right - Sheet.LEFT, o.to() - o.from(), place.page(), place.y()));
        }
        open.clear();
    }

    private static Mark label(String text, double x, double top, Mark.Anchor anchor, Face face) {
        return new Mark.Label(text, x, top + Flow.baseline(TYPE), anchor, face, SIZE, Ink.BLACK, false);
    }
}
