package org.kinetrail.ui.report;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kinetrail.ui.shell.Appearance;

/** A small sign whose shape alone says how things stand; the words beside it say it again. */
public final class StatusMark extends Canvas {

    private static final int SIZE = 22;

    /** Shapes. */
    public enum Sign {
        /** Nothing to say: a dot. */
        NONE,
        /** All is well: a tick in a disc. */
        TICK,
        /** Not finished: an empty ring. */
        RING,
        /** Look at it: an exclamation mark in a triangle. */
        WARNING,
        /** Broken: a cross in a square. */
        CROSS
    }

    private Sign sign = Sign.NONE;

    public StatusMark(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    /** Shows another sign. */
    public void show(Sign next) {
        sign = next;
        redraw();
    }

    public Sign sign() {
        return sign;
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        return new Point(SIZE, SIZE);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        gc.setLineCap(SWT.CAP_ROUND);
        Color ink = ink();
        Color paper = new Color(Appearance.isDark() ? 0x1e : 0xff, Appearance.isDark() ? 0x1e : 0xff, Appearance.isDark() ? 0x1e : 0xff);
        gc.setBackground(ink);
        gc.setForeground(ink);
        switch (sign) {
            case NONE -> gc.fillOval(8, 8, 6, 6);
            case RING -> gc.drawOval(4, 4, 14, 14);
            case TICK -> {
                gc.fillOval(2, 2, 18, 18);
                gc.setForeground(paper);
                gc.drawPolyline(new int[] {6, 11, 10, 15, 16, 7});
            }
            case WARNING -> {
                gc.fillPolygon(new int[] {11, 1, 21, 20, 1, 20});
                gc.setForeground(paper);
                gc.drawLine(11, 8, 11, 13);
                gc.drawLine(11, 17, 11, 17);
            }
            case CROSS -> {
                gc.fillRectangle(2, 2, 18, 18);
                gc.setForeground(paper);
                gc.drawLine(7, 7, 15, 15);
                gc.drawLine(7, 15, 15, 7);
            }
        }
    }

    private Color ink() {
        boolean dark = Appearance.isDark();
        return switch (sign) {
            case TICK -> dark ? new Color(0x6c, 0xc6, 0x7a) : new Color(0x1b, 0x7a, 0x35);
            case WARNING -> dark ? new Color(0xe8, 0xb0, 0x4a) : new Color(0xa8, 0x5b, 0x00);
            case CROSS -> dark ? new Color(0xf0, 0x80, 0x78) : new Color(0xb4, 0x1f, 0x1f);
            default -> dark ? new Color(0xb0, 0xb0, 0xb0) : new Color(0x60, 0x60, 0x60);
        };
    }
}
