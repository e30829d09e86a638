package org.kinetrail.ui.shell.grid;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.kinetrail.ui.shell.model.GridSource;

/**
 * Sizes of a table in pixels, from its font and the texts of its first rows.
 *
 * @param widths     of the columns
 * @param row        height of a row
 * @param head       height of the head
 * @param rowNumbers width of the column of row numbers
 */
record GridMeasures(int[] widths, int row, int head, int rowNumbers) {

    private static final int MEASURED_ROWS = 100;
    private static final int WIDEST = 360;
    private static final int NARROWEST = 64;
    private static final int PADDING = 30;
    private static final int LEADING = 7;

    static GridMeasures of(GridSource source, Control control, Font font) {
        GC gc = new GC(control);
        try {
            gc.setFont(font);
            int height = gc.getFontMetrics().getHeight();
            int[] widths = new int[source.columns().size()];
            boolean units = false;
            for (int i = 0; i < widths.length; i++) {
                GridSource.Column column = source.columns().get(i);
                units |= !column.unit().isEmpty();
                int width = Math.max(gc.textExtent(column.head()).x, gc.textExtent(column.unit()).x);
                for (int row = 0; row < Math.min(MEASURED_ROWS, source.rows()); row++) {
                    width = Math.max(width, gc.textExtent(source.shown(row, i)).x);
                }
                widths[i] = Math.max(NARROWEST, Math.min(WIDEST, width + PADDING));
            }
            int numbers = gc.textExtent(Long.toString(source.rows() == 0 ? 0 : source.label(source.rows() - 1))).x;
            return new GridMeasures(widths, height + LEADING, (units ? 2 * height : height) + LEADING, Math.max(NARROWEST / 2, numbers) + PADDING);
        } finally {
            gc.dispose();
        }
    }

    int column(int i) {
        return widths[i];
    }
}
