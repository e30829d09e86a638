package org.kinetrail.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.figures.type.Face;
import org.kinetrail.report.Block;
import org.kinetrail.report.Cell;
import org.kinetrail.report.Column;
import org.kinetrail.report.Inline;
import org.kinetrail.report.NumberCell;
import org.kinetrail.report.Row;

/** Widths of a table's columns and the broken lines of its cells. */
final class GridMeasure {

    private static final double SIZE = Sheet.SMALL;
    private static final double GAP = 11;
    private static final double STRIP_GAP = 6;
    private static final double WIDEST_GAP = 34;

    private final Block.Grid grid;
    private final Face face;
    private final double minimumGap;
    private final double[] widths;
    private final double[] lefts;
    private final double[] widest;
    private final double[] beforePoint;
    private final double[] afterPoint;
    private final List<List<Line>> heads = new ArrayList<>();
    private final List<List<List<Line>>> cells = new ArrayList<>();
    private int[] rowLines = {};
    private double total;
    private int headLines = 1;

    private GridMeasure(Block.Grid grid, Face face) {
        this.grid = grid;
        this.face = face;
        this.minimumGap = grid.kind() == Block.Grid.Kind.STRIPS ? STRIP_GAP : GAP;
        int n = grid.columns().size();
        widths = new double[n];
        lefts = new double[n];
        widest = new double[n];
        beforePoint = new double[n];
        afterPoint = new double[n];
    }

    /**
     * Measures a table for the given width; with {@code spread} it takes up spare width. Narrow type is used where the text face
     * is too wide.
     */
    static GridMeasure of(Block.Grid grid, double available, boolean spread) {
        GridMeasure measure = fitted(grid, available, spread);
        measure.breakLines();
        return measure;
    }

    /** The width that a table takes of what is available. */
    static double width(Block.Grid grid, double available) {
        return fitted(grid, available, false).total;
    }

    private static GridMeasure fitted(Block.Grid grid, double available, boolean spread) {
        GridMeasure normal = new GridMeasure(grid, Face.SANS);
        if (normal.fit(available, spread) && !normal.cramped()) {
            return normal;
        }
        GridMeasure narrow = new GridMeasure(grid, Face.CONDENSED);
        narrow.fit(available, spread);
        return narrow;
    }

    private boolean fit(double available, boolean spread) {
        int n = widths.length;
        double[] natural = new double[n];
        double[] least = new double[n];
        for (int c = 0; c < n; c++) {
            column(c, natural, least);
        }
        double room = available - (n - 1) * minimumGap;
        double sum = sum(natural);
        double gap = minimumGap;
        boolean fits = true;
        if (sum <= room) {
            System.arraycopy(natural, 0, widths, 0, n);
            if (spread) {
                gap = spread(room - sum);
            }
        } else {
            double slack = sum - sum(least);
            double excess = sum - room;
            fits = excess <= slack;
            for (int c = 0; c < n; c++) {
                double own = slack == 0 ? 0 : (natural[c] - least[c]) / slack;
                widths[c] = fits ? natural[c] - excess * own : least[c] * room / sum(least);
            }
        }
        double x = 0;
        for (int c = 0; c < n; c++) {
            lefts[c] = x;
            x += widths[c] + gap;
        }
        total = x - gap;
        return fits;
    }

    /** Whether a text column lost more than a quarter of the width of its content. */
    private boolean cramped() {
        for (int c = 0; c < widths.length; c++) {
            if (widths[c] < 0.75 * Math.min(widest[c], 170)) {
                return true;
            }
        }
        return false;
    }

    /** Gives spare width to growing columns, else to the gaps between columns; returns the gap. */
    private double spread(double spare) {
        double grow = 0;
        for (Column column : grid.columns()) {
            grow += column.grow();
        }
        double gaps = widths.length > 1 ? Math.min(spare / (widths.length - 1), WIDEST_GAP - minimumGap) : 0;
        double rest = spare;
        if (grow == 0) {
            return minimumGap + gaps;
        }
        double wider = Math.min(gaps, 8);
        rest -= wider * (widths.length - 1);
        for (int c = 0; c < widths.length; c++) {
            widths[c] += rest * grid.columns().get(c).grow() / grow;
        }
        return minimumGap + wider;
    }

    private void column(int c, double[] natural, double[] least) {
        Column column = grid.columns().get(c);
        boolean decimal = column.align() == Column.Align.DECIMAL;
        for (Row row : grid.rows()) {
            if (row.kind() == Row.Kind.GROUP) {
                continue;
            }
            List<Inline> content = row.cells().get(c).content();
            double width = LineBreaker.natural(content, face, SIZE);
            least[c] = Math.max(least[c], LineBreaker.least(content, face, SIZE));
            widest[c] = Math.max(widest[c], width);
            if (decimal && !content.isEmpty()) {
                double before = beforePoint(row.cells().get(c).shown());
                beforePoint[c] = Math.max(beforePoint[c], before);
                afterPoint[c] = Math.max(afterPoint[c], width - before);
            }
        }
        natural[c] = widest[c];
        if (decimal) {
            natural[c] = Math.max(natural[c], beforePoint[c] + afterPoint[c]);
            least[c] = natural[c];
        }
        List<Inline> header = List.of(Inline.bold(column.header()));
        double word = Math.max(LineBreaker.least(header, Face.BOLD, SIZE), Math.min(face.width(column.unit(), SIZE), 62));
        natural[c] = Math.max(natural[c], word);
        least[c] = Math.max(least[c], word);
    }

    /** Width up to the decimal mark of the first number in a text, or to the end of its digits when it has none. */
    private double beforePoint(String text) {
        int i = 0;
        while (i < text.length() && !Character.isDigit(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return face.width(text, SIZE);
        }
        while (i < text.length() && (Character.isDigit(text.charAt(i)) || text.charAt(i) == ',')) {
            i++;
        }
        return face.width(text.substring(0, i), SIZE);
    }

    private void breakLines() {
        for (int c = 0; c < widths.length; c++) {
            Column column = grid.columns().get(c);
            List<Line> head = new ArrayList<>(LineBreaker.lines(List.of(Inline.bold(column.header())), Face.BOLD, SIZE, widths[c] + 1));
            if (!column.unit().isEmpty()) {
                head.addAll(LineBreaker.lines(List.of(Inline.text(column.unit())), face, SIZE, widths[c] + 1));
            }
            heads.add(head);
            headLines = Math.max(headLines, head.size());
        }
        for (Row row : grid.rows()) {
            List<List<Line>> lines = new ArrayList<>();
            for (int c = 0; c < row.cells().size(); c++) {
                double width = row.kind() == Row.Kind.GROUP ? total : widths[c];
                lines.add(LineBreaker.lines(row.cells().get(c).content(), row.kind() == Row.Kind.GROUP ? Face.BOLD : face, SIZE, width
                        + 0.1));
            }
            cells.add(lines);
        }
        rowLines = cells.stream().mapToInt(row -> row.stream().mapToInt(List::size).max().orElse(1)).map(most -> Math.max(1, most)).toArray();
    }

    double width() {
        return total;
    }

    double x(int c) {
        return lefts[c];
    }

    double columnWidth(int c) {
        return widths[c];
    }

    int headLines() {
        return headLines;
    }

    List<Line> head(int c) {
        return heads.get(c);
    }

    List<Line> cell(int row, int c) {
        return cells.get(row).get(c);
    }

    int rowLines(int row) {
        return rowLines[row];
    }

    /** Where a line starts so that its decimal mark stands in the column's line; inside the column in any case. */
    double decimalStart(int c, Cell cell, Line line) {
        if (cell.content().stream().noneMatch(i -> i instanceof NumberCell)) {
            return Math.max(0, (widths[c] - line.width()) / 2);
        }
        double content = beforePoint[c] + afterPoint[c];
        double inset = (widths[c] - content) / 2;
        return Math.max(0, Math.min(widths[c] - line.width(), inset + beforePoint[c] - beforePoint(cell.shown())));
    }

    double decimalCentre(int c) {
        return widths[c] / 2;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
