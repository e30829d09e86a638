package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;

/** Reads what a report tree holds. */
final class Trees {

    private Trees() {
    }

    static List<Block> blocks(Report report) {
        List<Block> all = new ArrayList<>(report.cover());
        report.sections().forEach(s -> collect(s, all));
        return all;
    }

    private static void collect(Section section, List<Block> all) {
        all.addAll(section.blocks());
        section.sections().forEach(s -> collect(s, all));
    }

    static List<NumberCell> numbers(Report report) {
        List<NumberCell> all = new ArrayList<>();
        for (Block block : blocks(report)) {
            if (block instanceof Block.Paragraph p) {
                take(p.content(), all);
            } else if (block instanceof Block.Points p) {
                p.points().forEach(c -> take(c, all));
            } else if (block instanceof Block.Notice n) {
                take(n.content(), all);
            } else if (block instanceof Block.Facts f) {
                f.facts().forEach(fact -> take(fact.content(), all));
            } else if (block instanceof Block.Grid g) {
                g.rows().forEach(r -> r.cells().forEach(c -> take(c.content(), all)));
                take(g.footing().n(), all);
            } else if (block instanceof Block.Plate p) {
                take(p.footing().n(), all);
            }
        }
        return all;
    }

    private static void take(List<Inline> content, List<NumberCell> all) {
        for (Inline inline : content) {
            if (inline instanceof NumberCell number) {
                all.add(number);
            }
        }
    }
}
