package org.kinetrail.report.pdf.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.figures.draw.Drawing;
import org.kinetrail.figures.draw.FigurePainter;
import org.kinetrail.report.Block;
import org.kinetrail.report.Report;
import org.kinetrail.report.Section;

/**
 * The tables and figures of a report, measured and drawn for a sheet: what does not depend on the page they will stand on. Each is a function
 * of its own content, so they are made side by side; both renditions are set from the same.
 */
public final class Measures {

    private final Report report;
    private final Sheet sheet;
    private final Map<Block, GridForm> grids = new IdentityHashMap<>();
    private final Map<Block, Drawing> drawings = new IdentityHashMap<>();

    private Measures(Report report, Sheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    public static Measures of(Report report, Sheet sheet) {
        Measures measures = new Measures(report, sheet);
        List<Block> blocks = new ArrayList<>(report.cover());
        report.sections().forEach(section -> collect(section, blocks));
        List<Object> made = blocks.parallelStream().map(measures::make).toList();
        for (int i = 0; i < made.size(); i++) {
            if (made.get(i) instanceof GridForm form) {
                measures.grids.put(blocks.get(i), form);
            } else if (made.get(i) instanceof Drawing drawing) {
                measures.drawings.put(blocks.get(i), drawing);
            }
        }
        return measures;
    }

    private static void collect(Section section, List<Block> blocks) {
        blocks.addAll(section.blocks());
        section.sections().forEach(sub -> collect(sub, blocks));
    }

    private Object make(Block block) {
        if (block instanceof Block.Grid grid) {
            return new GridForm(grid, sheet);
        }
        return block instanceof Block.Plate plate ? FigurePainter.draw(plate.figure(), sheet.textWidth()) : "";
    }

    public Report report() {
        return report;
    }

    Sheet sheet() {
        return sheet;
    }

    GridForm form(Block.Grid grid) {
        return grids.get(grid);
    }

    Drawing drawing(Block.Plate plate) {
        return drawings.get(plate);
    }
}
