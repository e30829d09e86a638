package org.kinetrail.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.Layer;
import org.kinetrail.figures.Panel;

/**
 * The report without what shows single subjects: listings, tables of subjects, and the marks of single subjects in figures. Numbers of
 * tables and figures stay those of the whole report, and the copy says what it leaves out.
 */
public final class PublicCopy {

    private static final Set<String> SUBJECT_TABLES = Set.of("er.influence", "resolved", "data.checks", "parameters.elsewhere");

    private final List<String> left = new ArrayList<>();

    private final Pattern subjects;

    private PublicCopy(Pattern subjects) {
        this.subjects = subjects;
    }

    /**
     * The copy.
     *
     * @param subjects ids of subjects, which no text of the copy names
     */
    public static Report of(Report report, Collection<String> subjects) {
        String any = String.join("|", subjects.stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).toList());
        return new PublicCopy(Pattern.compile(subjects.isEmpty() ? "(?!)" : "(?<![A-Za-z0-9-])(" + any + ")(?![A-Za-z0-9-])")).copy(report);
    }

    private Report copy(Report report) {
        List<Section> sections = new ArrayList<>();
        for (Section section : report.sections()) {
            Section kept = section(section);
            if (!kept.blocks().isEmpty() || !kept.sections().isEmpty()) {
                sections.add(kept);
            }
        }
        List<Section> noted = sections.stream().map(s -> s.id().equals("glance") ? noted(s) : s).toList();
        List<String> marks = new ArrayList<>(report.marks());
        marks.add("PUBLIC COPY");
        return new Report(report.title(), report.subtitle(), report.study(), report.run(), marks, report.cover(), noted);
    }

    private Section noted(Section glance) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Notice(List.of(Inline.bold("Public copy. "), Inline.text("It shows no single subject. Left out: "
                + (left.isEmpty() ? "nothing" : String.join(", ", left)) + "."))));
        blocks.addAll(glance.blocks());
        return new Section(glance.id(), glance.title(), glance.setting(), blocks, glance.sections());
    }

    private Section section(Section s) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : s.blocks()) {
            if (block instanceof Block.Grid g && (g.kind() != Block.Grid.Kind.TABLE || SUBJECT_TABLES.contains(g.id()))) {
                left.add(g.label());
            } else if (block instanceof Block.Plate p) {
                plate(p, blocks);
            } else {
                blocks.add(unnamed(block));
            }
        }
        List<Section> subs = s.sections().stream().map(this::section).filter(k -> !k.blocks().isEmpty() || !k.sections().isEmpty()).toList();
        return new Section(s.id(), s.title(), s.setting(), blocks, subs);
    }

    private Block unnamed(Block block) {
        if (block instanceof Block.Paragraph p) {
            return new Block.Paragraph(unnamed(p.content()));
        } else if (block instanceof Block.Notice n) {
            return new Block.Notice(unnamed(n.content()));
        } else if (block instanceof Block.Points p) {
            return new Block.Points(p.points().stream().map(this::unnamed).toList());
        } else if (block instanceof Block.Facts f) {
            return new Block.Facts(f.id(), f.facts().stream().map(fact -> new Block.Fact(fact.label(), unnamed(fact.content()))).toList());
        } else if (block instanceof Block.Grid g) {
            return new Block.Grid(g.id(), g.kind(), g.number(), g.title(), g.columns(), g.rows().stream().map(r -> new Row(r.key(), r.kind(),
                    r.cells().stream().map(c -> new Cell(unnamed(c.content()))).toList())).toList(), g.footing());
        }
        return block;
    }

    private List<Inline> unnamed(List<Inline> content) {
        return content.stream().map(i -> i instanceof Text t && subjects.matcher(t.shown()).find()
                ? new Text(subjects.matcher(t.shown()).replaceAll("[subject]"), t.style()) : i).toList();
    }

    private void plate(Block.Plate plate, List<Block> blocks) {
        List<Panel> panels = new ArrayList<>();
        boolean changed = false;
        for (Panel panel : plate.figure().panels()) {
            List<Layer> kept = panel.layers().stream().filter(l -> !single(l)).toList();
            changed |= kept.size() < panel.layers().size();
            if (kept.stream().anyMatch(l -> !(l instanceof Layer.Rule) && !(l instanceof Layer.Span))) {
                panels.add(new Panel(panel.title(), panel.x(), panel.y(), kept, panel.risk(), panel.notes()));
            }
        }
        if (!changed) {
            blocks.add(plate);
            return;
        }
        left.add(panels.isEmpty() ? plate.label() : "single subjects in " + plate.label());
        if (!panels.isEmpty()) {
            Figure f = plate.figure();
            blocks.add(new Block.Plate(plate.id(), plate.number(), plate.title(), new Figure(f.id(), panels, Math.min(f.columns(),
                    panels.size()), panels.size() == f.panels().size() ? f.aspect() : Math.min(f.aspect(), 0.6)), plate.alt(), plate.footing()));
        }
    }

    /** Whether a layer has a mark for each subject. */
    private static boolean single(Layer layer) {
        return layer instanceof Layer.Threads || layer instanceof Layer.Points || layer instanceof Layer.Rug;
    }
}
