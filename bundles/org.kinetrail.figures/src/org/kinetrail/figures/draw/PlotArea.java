package org.kinetrail.figures.draw;

/** The plot of one panel on a sheet: where a value of the data stands, and which place belongs to it. Places are in points. */
public final class PlotArea {

    private final Frame frame;

    PlotArea(Frame frame) {
        this.frame = frame;
    }

    public double left() {
        return frame.left();
    }

    public double right() {
        return frame.right();
    }

    public double top() {
        return frame.top();
    }

    public double bottom() {
        return frame.bottom();
    }

    /** Where a value of the horizontal axis stands; NaN where the axis has no place for it. */
    public double x(double value) {
        return frame.px(value);
    }

    /** Where a value of the vertical axis stands, downwards; NaN where the axis has no place for it. */
    public double y(double value) {
        return frame.py(value);
    }

    /** Whether a place lies in the plot. */
    public boolean holds(double x, double y) {
        return frame.holds(x, y);
    }
}
