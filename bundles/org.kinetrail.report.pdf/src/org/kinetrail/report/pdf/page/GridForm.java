package org.kinetrail.report.pdf.page;

import java.util.List;
import org.kinetrail.report.Block;
import org.kinetrail.report.Row;

/** The form of a table wherever it will stand: strips, widths, broken lines, heights. A function of the table and the width of the text. */
final class GridForm {

    static final Flow.Type TYPE = Flow.Type.SMALL;
    static final double ROW_PAD = 2.5;
    static final double STRIP_GAP = 18;
    private static final int MOST_STRIPS = 4;
    private static final double SMALL = 0.33;
    private static final int LEAST_ROWS = 5;

    private final Block.Grid grid;
    private final Sheet sheet;
    private final GridMeasure measure;
    private final int strips;
    private final List<Line> title;
    private final List<Line> continued;
    private final List<Line> foot;
    private final double headHeight;
    /** Height of all rows before each, and of all. */
    private final double[] before;

    GridForm(Block.Grid grid, Sheet sheet) {
        this.grid = grid;
        this.sheet = sheet;
        double text = sheet.textWidth();
        strips = grid.kind() != Block.Grid.Kind.STRIPS ? 1
                : Math.max(1, Math.min(MOST_STRIPS, (int) ((text + STRIP_GAP) / (GridMeasure.width(grid, text) + STRIP_GAP))));
        measure = GridMeasure.of(grid, (text - (strips - 1) * STRIP_GAP) / strips, true);
        title = Captions.title(grid.label(), grid.title(), text);
        continued = Captions.title(grid.label(), grid.title() + " (continued)", text);
        foot = Captions.footing(grid.footing(), text);
        headHeight = measure.headLines() * TYPE.leading() + 5;
        before = new double[grid.rows().size() + 1];
        for (int row = 0; row < grid.rows().size(); row++) {
            double space = grid.rows().get(row).kind() == Row.Kind.GROUP && row > 0 ? 4 : 0;
            before[row + 1] = before[row] + measure.rowLines(row) * TYPE.leading() + ROW_PAD + space;
        }
    }

    Block.Grid grid() {
        return grid;
    }

    GridMeasure measure() {
        return measure;
    }

    int strips() {
        return strips;
    }

    List<Line> title() {
        return title;
    }

    List<Line> continued() {
        return continued;
    }

    List<Line> foot() {
        return foot;
    }

    double headHeight() {
        return headHeight;
    }

    /** Height of rows, the last not among them. */
    double height(int from, int to) {
        return before[to] - before[from];
    }

    double footHeight() {
        return foot.size() * TYPE.leading() + 6;
    }

    /** Height of title, head, rows in their strips, and footing. */
    double total() {
        return titleHeight() + headHeight + before[before.length - 1] / strips + footHeight() + 8;
    }

    /** Whether it is small enough to be kept on one page. */
    boolean small() {
        return total() <= (sheet.bottom() - Sheet.TOP) * SMALL;
    }

    /** Height that must be left on a page to start this table there: all of a small one, else its head and rows as high as a few short ones. */
    double lead() {
        if (small()) {
            return total();
        }
        int rows = 0;
        while (rows < grid.rows().size() && before[rows] < LEAST_ROWS * (TYPE.leading() + ROW_PAD) - 1) {
            rows++;
        }
        return titleHeight() + headHeight + before[rows];
    }

    private double titleHeight() {
        return title.size() * Flow.Type.BODY.leading() + 4;
    }
}
