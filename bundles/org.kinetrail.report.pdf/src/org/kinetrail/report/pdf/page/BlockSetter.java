package org.kinetrail.report.pdf.page;

import java.util.List;
import org.kinetrail.figures.draw.Drawing;
import org.kinetrail.figures.draw.Ink;
import org.kinetrail.figures.draw.Mark;
import org.kinetrail.figures.type.Face;
import org.kinetrail.report.Block;
import org.kinetrail.report.Inline;

/** Sets the blocks of a section that are not tables. */
final class BlockSetter {

    private static final double BOX_HEIGHT = 54;
    private static final double LABEL_WIDTH = 190;

    private final Flow flow;
    private final Measures measures;
    private final ContentsSetter contents;
    private final SignatureText signatures;

    BlockSetter(Flow flow, Measures measures, ContentsSetter contents, SignatureText signatures) {
        this.flow = flow;
        this.measures = measures;
        this.contents = contents;
        this.signatures = signatures;
    }

    void set(Block block, Tag parent, int level) {
        if (block instanceof Block.Paragraph p) {
            paragraph(p.content(), parent);
        } else if (block instanceof Block.Points p) {
            points(p, parent);
        } else if (block instanceof Block.Facts f) {
            facts(f, parent);
        } else if (block instanceof Block.Notice n) {
            notice(n, parent);
        } else if (block instanceof Block.Grid g) {
            new GridSetter(flow, measures.form(g)).set(parent);
        } else if (block instanceof Block.Plate p) {
            plate(p, parent);
        } else if (block instanceof Block.Logo l) {
            flow.ensure(l.height() + 12);
            flow.put(parent.add(Tag.Role.FIGURE, l.alt(), "", 1), List.of(new Mark.Picture(Sheet.LEFT, flow.y(), l.width(), l.height(), l.png())));
            flow.advance(l.height() + 12);
        } else if (block instanceof Block.Contents) {
            contents.set(parent);
        } else if (block instanceof Block.Signatures s) {
            signatures(s, parent);
        } else if (block instanceof Block.SignaturePage s) {
            signaturePage(s, parent);
        }
    }

    /** Height of the part of a block that should not be parted from its heading. */
    double lead(Block block) {
        if (block instanceof Block.Plate plate) {
            return measures.drawing(plate).height() + 40;
        }
        if (block instanceof Block.Grid grid) {
            return measures.form(grid).lead() + 10;
        }
        return 40;
    }

    private void paragraph(List<Inline> content, Tag parent) {
        List<Line> lines = LineBreaker.lines(content, Face.SANS, Sheet.BODY, flow.sheet().textWidth());
        flow.ensure(Math.min(lines.size(), 2) * Sheet.BODY_LEADING);
        flow.lines(lines, Sheet.LEFT, parent.add(Tag.Role.P), Flow.Type.BODY);
        flow.advance(6);
    }

    private void points(Block.Points points, Tag parent) {
        Tag list = parent.add(Tag.Role.L);
        for (List<Inline> point : points.points()) {
            List<Line> lines = LineBreaker.lines(point, Face.SANS, Sheet.BODY, flow.sheet().textWidth() - 14);
            flow.ensure(Math.min(lines.size(), 2) * Sheet.BODY_LEADING);
            Tag item = list.add(Tag.Role.LI);
            flow.put(item.add(Tag.Role.LBL), List.of(new Mark.Label("\u2022", Sheet.LEFT + 3, flow.y() + Flow.baseline(Flow.Type.BODY),
                    Mark.Anchor.START, Face.SANS, Sheet.BODY, Ink.BLACK, false)));
            flow.lines(lines, Sheet.LEFT + 14, item.add(Tag.Role.LBODY), Flow.Type.BODY);
            flow.advance(2);
        }
        flow.advance(4);
    }

    private void facts(Block.Facts facts, Tag parent) {
        double label = 0;
        for (Block.Fact fact : facts.facts()) {
            label = Math.max(label, Face.BOLD.width(fact.label(), Sheet.SMALL));
        }
        label = Math.min(label, flow.sheet().textWidth() * 0.245);
        Tag list = parent.add(Tag.Role.L);
        for (Block.Fact fact : facts.facts()) {
            List<Line> names = LineBreaker.lines(List.of(Inline.bold(fact.label())), Face.BOLD, Sheet.SMALL, label + 0.1);
            List<Line> lines = LineBreaker.lines(fact.content(), Face.SANS, Sheet.SMALL, flow.sheet().textWidth() - label - 14);
            double height = Math.max(names.size(), lines.size()) * Sheet.SMALL_LEADING + 3;
            if (height < flow.sheet().bottom() - Sheet.TOP) {
                flow.ensure(height);
            }
            double top = flow.y();
            Tag item = list.add(Tag.Role.LI);
            flow.lines(names, Sheet.LEFT, item.add(Tag.Role.LBL), Flow.Type.SMALL);
            double after = flow.y();
            flow.moveTo(top);
            flow.lines(lines, Sheet.LEFT + label + 14, item.add(Tag.Role.LBODY), Flow.Type.SMALL);
            flow.moveTo(Math.max(after, flow.y()) + 3);
        }
        flow.advance(6);
    }

    private void notice(Block.Notice notice, Tag parent) {
        List<Line> lines = LineBreaker.lines(notice.content(), Face.SANS, Sheet.BODY, flow.sheet().textWidth() - 24);
        double height = lines.size() * Sheet.BODY_LEADING + 12;
        flow.skip(2);
        flow.ensure(height);
        double top = flow.y();
        Ink warm = Ink.of(0xd55e00);
        double x = Sheet.LEFT;
        double right = flow.sheet().right();
        flow.put(null, List.of(new Mark.Path(List.of(x, top, right, top, right, top + height, x, top + height), true, null, 0,
                List.of(), warm.tint(0.1)),
                new Mark.Path(List.of(x, top, x + 3, top, x + 3, top + height, x, top + height), true, null, 0, List.of(), warm)));
        flow.moveTo(top + 6);
        flow.lines(lines, x + 12, parent.add(Tag.Role.P), Flow.Type.BODY);
        flow.moveTo(top + height + 8);
    }

    private void plate(Block.Plate plate, Tag parent) {
        double width = flow.sheet().textWidth();
        Drawing drawing = measures.drawing(plate);
        List<Line> title = Captions.title(plate.label(), plate.title(), width);
        List<Line> foot = Captions.footing(plate.footing(), width);
        flow.skip(8);
        flow.ensure(title.size() * Sheet.BODY_LEADING + 6 + drawing.height() + foot.size() * Sheet.SMALL_LEADING + 6);
        flow.note(plate.label(), flow.y());
        flow.lines(title, Sheet.LEFT, parent.add(Tag.Role.P), Flow.Type.BODY);
        flow.advance(6);
        flow.drawing(drawing, Sheet.LEFT, parent.add(Tag.Role.FIGURE, plate.alt(), "", 1));
        flow.advance(3);
        flow.lines(foot, Sheet.LEFT, parent.add(Tag.Role.P), Flow.Type.QUIET_SMALL);
        flow.advance(12);
    }

    private void signatures(Block.Signatures block, Tag parent) {
        double x = Sheet.LEFT + LABEL_WIDTH;
        double right = flow.sheet().right();
        flow.ensure(block.signatories().size() * (BOX_HEIGHT + 5));
        for (Block.Signatory s : block.signatories()) {
            double top = flow.y();
            flow.lines(LineBreaker.lines(List.of(Inline.bold(s.field() + ". "), Inline.text(s.meaning())), Face.SANS, Sheet.SMALL,
                    LABEL_WIDTH - 14), Sheet.LEFT, parent.add(Tag.Role.P), Flow.Type.SMALL);
            flow.put(null, List.of(new Mark.Path(List.of(x, top, right, top, right, top + BOX_HEIGHT, x, top + BOX_HEIGHT), true,
                    Ink.of(0x8a8a8a), 0.6, List.of(), null)));
            flow.box(new Layout.Box(s.field(), flow.page(), x + 4, flow.sheet().height() - top - BOX_HEIGHT + 2, right - x - 8,
                    BOX_HEIGHT - 4));
            if (signatures != null) {
                flow.moveTo(top + 4);
                for (String line : signatures.lines(s.field())) {
                    flow.lines(LineBreaker.lines(List.of(Inline.text(line)), Face.SANS, Sheet.SMALL, right - x - 10), x + 5,
                            parent.add(Tag.Role.P), Flow.Type.SMALL);
                }
            }
            flow.moveTo(top + BOX_HEIGHT + 5);
        }
    }

    private void signaturePage(Block.SignaturePage block, Tag parent) {
        if (signatures == null) {
            Layout.Box first = flow.boxes().isEmpty() ? null : flow.boxes().get(0);
            paragraph(List.of(Inline.text("The signatures stand in their fields on page " + (first == null ? "2" : first.page())
                    + ": name, time and meaning of each. They cover the whole file, the embedded files included.")), parent);
        }
        for (Block.Signatory s : block.signatories()) {
            paragraph(List.of(Inline.bold(s.field() + ". "), Inline.text(s.meaning())), parent);
            if (signatures != null) {
                for (String line : signatures.lines(s.field())) {
                    flow.lines(LineBreaker.lines(List.of(Inline.text(line)), Face.SANS, Sheet.BODY, flow.sheet().textWidth() - 14),
                            Sheet.LEFT + 14, parent.add(Tag.Role.P), Flow.Type.BODY);
                }
                flow.advance(10);
            }
        }
        if (signatures != null) {
            paragraph(List.of(Inline.text(signatures.closing())), parent);
        }
    }
}
