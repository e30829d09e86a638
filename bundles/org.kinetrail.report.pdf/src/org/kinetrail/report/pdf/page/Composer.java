package org.kinetrail.report.pdf.page;

import java.util.List;
import org.kinetrail.figures.draw.Ink;
import org.kinetrail.figures.type.Face;
import org.kinetrail.report.Block;
import org.kinetrail.report.Inline;
import org.kinetrail.report.Report;
import org.kinetrail.report.Section;

/** Sets a report on pages, from first to last; then the contents get their page numbers. */
public final class Composer {

    private final Report report;
    private final Flow flow;
    private final ContentsSetter contents;
    private final BlockSetter blocks;

    private Composer(Measures measures, SignatureText signatures) {
        this.report = measures.report();
        this.flow = new Flow(measures.sheet());
        this.contents = new ContentsSetter(flow, report);
        this.blocks = new BlockSetter(flow, measures, contents, signatures);
    }

    /** The pages of a copy to be signed. */
    public static Layout compose(Measures measures) {
        return compose(measures, null);
    }

    /** The pages with printed signatures; null leaves the boxes empty for signing. */
    public static Layout compose(Measures measures, SignatureText signatures) {
        Composer composer = new Composer(measures, signatures);
        composer.set();
        return composer.flow.finish();
    }

    private void set() {
        cover();
        int number = 0;
        for (Section section : report.sections()) {
            boolean front = section.setting() == Section.Setting.FRONT;
            section(section, front ? "" : Integer.toString(++number), 1, flow.root());
        }
        contents.complete();
        Furniture.set(flow, report);
    }

    private void cover() {
        Tag cover = flow.root().add(Tag.Role.SECT);
        flow.bookmark(report.title(), 1);
        flow.moveTo(Sheet.TOP + 96);
        Tag h1 = cover.add(Tag.Role.H1);
        for (Line line : LineBreaker.lines(List.of(Inline.bold(report.title())), Face.BOLD, 22, flow.sheet().textWidth())) {
            flow.line(line, Sheet.LEFT, flow.y() + 22, h1, new Flow.Type(22, 29, Ink.BLACK));
            flow.advance(29);
        }
        flow.advance(8);
        flow.lines(LineBreaker.lines(List.of(Inline.text(report.subtitle())), Face.SANS, 13, flow.sheet().textWidth()), Sheet.LEFT,
                cover.add(Tag.Role.P), new Flow.Type(13, 18, Flow.QUIET));
        flow.advance(26);
        flow.rule(Sheet.LEFT, Sheet.LEFT + 60, flow.y(), 2.2);
        flow.advance(22);
        report.cover().forEach(block -> blocks.set(block, cover, 1));
    }

    private void section(Section section, String number, int level, Tag parent) {
        if (section.setting() != Section.Setting.FLOW) {
            flow.ensure(Double.MAX_VALUE);
        }
        Tag sect = parent.add(Tag.Role.SECT);
        double size = level == 1 ? 15 : level == 2 ? 12 : 10.5;
        flow.skip(level == 1 ? 18 : 12);
        flow.ensure(size * 1.4 + lead(section));
        flow.note(section.id(), flow.y());
        flow.bookmark(number.isEmpty() ? section.title() : number + " " + section.title(), level);
        String title = number.isEmpty() ? section.title() : number + "  " + section.title();
        flow.lines(LineBreaker.lines(List.of(Inline.bold(title)), Face.BOLD, size, flow.sheet().textWidth()), Sheet.LEFT,
                sect.add(Tag.Role.heading(level)), new Flow.Type(size, size * 1.35, Ink.BLACK));
        flow.advance(level == 1 ? 7 : 4);
        for (Block block : section.blocks()) {
            blocks.set(block, sect, level);
            bookmark(block, level + 1);
        }
        int n = 0;
        for (Section sub : section.sections()) {
            section(sub, number.isEmpty() ? "" : number + "." + ++n, level + 1, sect);
        }
    }

    /** Height that must follow a heading on its page: the start of its text, or the whole of a figure. */
    private double lead(Section section) {
        if (!section.blocks().isEmpty()) {
            return Math.min(blocks.lead(section.blocks().get(0)), (flow.sheet().bottom() - Sheet.TOP) * 0.85) + 10;
        }
        return section.sections().isEmpty() ? 20 : 34 + lead(section.sections().get(0));
    }

    private void bookmark(Block block, int level) {
        String label = block instanceof Block.Grid g ? g.label() : block instanceof Block.Plate p ? p.label() : "";
        if (!label.isEmpty()) {
            String title = block instanceof Block.Grid g ? g.title() : ((Block.Plate) block).title();
            Flow.Place place = flow.places().get(label);
            flow.bookmark(new Layout.Bookmark(label + " " + title, level, place.page(), place.y()));
        }
    }
}
