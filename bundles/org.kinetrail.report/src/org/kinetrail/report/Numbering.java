package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;

/** Numbers tables, figures and listings in reading order, whatever order sections were written or arranged in. */
final class Numbering {

    private int tables;
    private int figures;
    private int listings;

    static List<Section> apply(List<Section> sections) {
        Numbering numbering = new Numbering();
        return sections.stream().map(numbering::section).toList();
    }

    private Section section(Section s) {
        List<Block> blocks = new ArrayList<>();
        s.blocks().forEach(b -> blocks.add(block(b)));
        List<Section> subs = new ArrayList<>();
        s.sections().forEach(sub -> subs.add(section(sub)));
        return new Section(s.id(), s.title(), s.setting(), blocks, subs);
    }

    private Block block(Block block) {
        if (block instanceof Block.Grid g) {
            int number = g.kind() == Block.Grid.Kind.TABLE ? ++tables : ++listings;
            return new Block.Grid(g.id(), g.kind(), Integer.toString(number), g.title(), g.columns(), g.rows(), g.footing());
        }
        if (block instanceof Block.Plate p) {
            return new Block.Plate(p.id(), Integer.toString(++figures), p.title(), p.figure(), p.alt(), p.footing());
        }
        return block;
    }
}
