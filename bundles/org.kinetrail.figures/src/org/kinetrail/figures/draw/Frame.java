package org.kinetrail.figures.draw;

import java.util.ArrayList;
import java.util.List;

/** The plot area of a panel on the sheet, and clipping to it. */
record Frame(double left, double top, double width, double height, Scale x, Scale y, boolean fromTop) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double px(double value) {
        return left + x.place(value) * width;
    }

    double py(double value) {
        double place = y.place(value);
        return fromTop ? top + place * height : bottom() - place * height;
    }

    boolean holds(double px, double py) {
        return px >= left - 0.01 && px <= right() + 0.01 && py >= top - 0.01 && py <= bottom() + 0.01;
    }

    /** The parts of a line that lie inside, each as x and y in turn. */
    List<List<Double>> inside(List<Double> corners) {
        List<List<Double>> parts = new ArrayList<>();
        List<Double> part = new ArrayList<>();
        for (int i = 0; i + 3 < corners.size(); i += 2) {
            double[] s = clip(corners.get(i), corners.get(i + 1), corners.get(i + 2), corners.get(i + 3));
            if (s == null) {
                part = finish(parts, part);
                continue;
            }
            int n = part.size();
            if (n == 0 || part.get(n - 2) != s[0] || part.get(n - 1) != s[1]) {
                part = finish(parts, part);
                part.add(s[0]);
                part.add(s[1]);
            }
            part.add(s[2]);
            part.add(s[3]);
        }
        finish(parts, part);
        return parts;
    }

    private static List<Double> finish(List<List<Double>> parts, List<Double> part) {
        if (part.size() >= 4) {
            parts.add(part);
        }
        return new ArrayList<>();
    }

    private double[] clip(double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {x0 - left, right() - x0, y0 - top, bottom() - y0};
        double from = 0;
        double to = 1;
        for (int k = 0; k < 4; k++) {
            if (Double.isNaN(q[k]) || p[k] == 0 && q[k] < 0) {
                return null;
            }
            if (p[k] < 0) {
                from = Math.max(from, q[k] / p[k]);
            } else if (p[k] > 0) {
                to = Math.min(to, q[k] / p[k]);
            }
        }
        if (!(from <= to)) {
            return null;
        }
        return new double[] {from == 0 ? x0 : x0 + from * dx, from == 0 ? y0 : y0 + from * dy, to == 1 ? x1 : x0 + to * dx,
            to == 1 ? y1 : y0 + to * dy};
    }

    /** A value in points, held inside the plot from top to bottom. */
    double heldY(double py) {
        return Math.max(top, Math.min(bottom(), py));
    }

    double heldX(double px) {
        return Math.max(left, Math.min(right(), px));
    }
}
