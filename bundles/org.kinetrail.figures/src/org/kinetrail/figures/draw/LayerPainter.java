package org.kinetrail.figures.draw;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.figures.Layer;
import org.kinetrail.figures.type.Face;

/** Paints the layers of a panel into its frame. */
final class LayerPainter {

    private static final double MARKER = 2.6;

    private final Theme theme;
    private final Frame frame;
    private final List<Mark> marks;
    private int spans;

    LayerPainter(Theme theme, Frame frame, List<Mark> marks) {
        this.theme = theme;
        this.frame = frame;
        this.marks = marks;
    }

    void paint(Layer layer) {
        Theme.Look look = theme.look(layer.tone());
        if (layer instanceof Layer.Line l) {
            stroke(corners(l.x(), l.y()), look.ink(), look.width(), look.dash());
        } else if (layer instanceof Layer.Threads t) {
            t.lines().forEach(l -> stroke(corners(l.x(), l.y()), look.ink().tint(0.45), 0.4, List.of()));
        } else if (layer instanceof Layer.Band b) {
            band(b, look);
        } else if (layer instanceof Layer.Points p) {
            points(p, look);
        } else if (layer instanceof Layer.Intervals i) {
            intervals(i, look);
        } else if (layer instanceof Layer.Steps s) {
            steps(s, look);
        } else if (layer instanceof Layer.Rug r) {
            rug(r, look);
        } else if (layer instanceof Layer.Span s) {
            span(s, look);
        } else if (layer instanceof Layer.Rule r) {
            rule(r, look);
        }
    }

    private List<Double> corners(List<Double> x, List<Double> y) {
        List<Double> corners = new ArrayList<>(2 * x.size());
        for (int i = 0; i < x.size(); i++) {
            corners.add(frame.px(x.get(i)));
            corners.add(frame.py(y.get(i)));
        }
        return corners;
    }

    private void stroke(List<Double> corners, Ink ink, double width, List<Double> dash) {
        for (List<Double> part : frame.inside(corners)) {
            marks.add(new Mark.Path(part, false, ink, width, dash, null));
        }
    }

    private void band(Layer.Band b, Theme.Look look) {
        List<Double> outline = new ArrayList<>();
        for (int i = 0; i < b.x().size(); i++) {
            outline.add(frame.heldX(frame.px(b.x().get(i))));
            outline.add(frame.heldY(frame.py(b.high().get(i))));
        }
        for (int i = b.x().size() - 1; i >= 0; i--) {
            outline.add(frame.heldX(frame.px(b.x().get(i))));
            outline.add(frame.heldY(frame.py(b.low().get(i))));
        }
        if (outline.stream().noneMatch(d -> d.isNaN())) {
            marks.add(new Mark.Path(outline, true, null, 0, List.of(), look.ink().tint(0.2)));
            stroke(corners(b.x(), b.high()), look.ink().tint(0.5), 0.5, List.of());
            stroke(corners(b.x(), b.low()), look.ink().tint(0.5), 0.5, List.of());
        }
    }

    private void points(Layer.Points p, Theme.Look look) {
        for (int i = 0; i < p.x().size(); i++) {
            double x = frame.px(p.x().get(i));
            double y = frame.py(p.y().get(i));
            if (frame.holds(x, y)) {
                marks.add(marker(look.marker(), x, y, p.hollow() ? 1.9 : MARKER, look.ink(), p.hollow() ? Ink.WHITE : look.ink()));
            }
        }
    }

    static Mark marker(Theme.Marker shape, double x, double y, double r, Ink line, Ink fill) {
        return switch (shape) {
            case CIRCLE -> new Mark.Disc(x, y, r, line, 0.7, fill);
            case SQUARE -> polygon(line, fill, x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
            case TRIANGLE -> polygon(line, fill, x, y - 1.25 * r, x + 1.15 * r, y + 0.85 * r, x - 1.15 * r, y + 0.85 * r);
            case CROSS -> new Mark.Path(List.of(x - 1.6 * r, y - 1.6 * r, x + 1.6 * r, y + 1.6 * r, x, y, x - 1.6 * r, y + 1.6 * r,
                    x + 1.6 * r, y - 1.6 * r), false, line, 1.1, List.of(), null);
            case DIAMOND -> polygon(line, fill, x, y - 1.35 * r, x + 1.35 * r, y, x, y + 1.35 * r, x - 1.35 * r, y);
        };
    }

    private static Mark polygon(Ink line, Ink fill, double... corners) {
        List<Double> all = new ArrayList<>();
        for (double c : corners) {
            all.add(c);
        }
        return new Mark.Path(all, true, line, 0.7, List.of(), fill);
    }

    private void intervals(Layer.Intervals v, Theme.Look look) {
        for (int i = 0; i < v.x().size(); i++) {
            double x = frame.px(v.x().get(i));
            double y = frame.py(v.y().get(i));
            double low = v.horizontal() ? frame.px(v.low().get(i)) : frame.py(v.low().get(i));
            double high = v.horizontal() ? frame.px(v.high().get(i)) : frame.py(v.high().get(i));
            if (v.horizontal()) {
                stroke(List.of(low, y, high, y), look.ink(), 1.1, List.of());
                cap(low, y, 0, 2.6, look);
                cap(high, y, 0, 2.6, look);
            } else {
                stroke(List.of(x, low, x, high), look.ink(), 1.1, List.of());
                cap(x, low, 2.6, 0, look);
                cap(x, high, 2.6, 0, look);
            }
            if (frame.holds(x, y)) {
                marks.add(marker(look.marker(), x, y, MARKER, look.ink(), look.ink()));
            }
        }
    }

    private void cap(double x, double y, double dx, double dy, Theme.Look look) {
        if (frame.holds(x, y)) {
            marks.add(new Mark.Path(List.of(x - dx, y - dy, x + dx, y + dy), false, look.ink(), 1.1, List.of(), null));
        }
    }

    private void steps(Layer.Steps s, Theme.Look look) {
        List<Double> corners = new ArrayList<>();
        for (int i = 0; i < s.x().size(); i++) {
            double x = frame.px(s.x().get(i));
            if (i > 0) {
                corners.add(x);
                corners.add(frame.py(s.y().get(i - 1)));
            }
            corners.add(x);
            corners.add(frame.py(s.y().get(i)));
        }
        stroke(corners, look.ink(), look.width(), look.dash());
        for (int i = 0; i < s.censorX().size(); i++) {
            double x = frame.px(s.censorX().get(i));
            double y = frame.py(s.censorY().get(i));
            if (frame.holds(x, y)) {
                marks.add(new Mark.Path(List.of(x, y - 2.4, x, y + 2.4), false, look.ink(), 0.7, List.of(), null));
            }
        }
    }

    private void rug(Layer.Rug r, Theme.Look look) {
        double from = r.top() ? frame.top() : frame.bottom();
        double to = r.top() ? from + 5 : from - 5;
        for (double value : r.x()) {
            double x = frame.px(value);
            if (frame.holds(x, from)) {
                marks.add(new Mark.Path(List.of(x, from, x, to), false, look.ink().tint(0.7), 0.4, List.of(), null));
            }
        }
    }

    /** Brackets under the upper edge, one below the other. */
    private void span(Layer.Span s, Theme.Look look) {
        double y = frame.top() + 8 + spans++ * 14;
        double low = frame.heldX(frame.px(s.low()));
        double high = frame.heldX(frame.px(s.high()));
        for (double x : new double[] {low, high}) {
            marks.add(new Mark.Path(List.of(x, y, x, frame.bottom()), false, look.ink().tint(0.55), 0.5, List.of(1.5, 2.0), null));
        }
        marks.add(new Mark.Path(List.of(low, y + 3.0, low, y - 3.0), false, look.ink(), 1.0, List.of(), null));
        marks.add(new Mark.Path(List.of(high, y + 3.0, high, y - 3.0), false, look.ink(), 1.0, List.of(), null));
        marks.add(new Mark.Path(List.of(low, y, high, y), false, look.ink(), 1.0, List.of(), null));
        marks.add(new Mark.Label(s.name(), low - 4, y + theme.text() * 0.34, Mark.Anchor.END, Face.SANS, theme.text(), Ink.BLACK, false));
    }

    private void rule(Layer.Rule r, Theme.Look look) {
        double x = frame.px(r.at());
        double y = frame.py(r.at());
        List<Double> line = r.vertical() ? List.of(x, frame.top(), x, frame.bottom()) : List.of(frame.left(), y, frame.right(), y);
        stroke(line, look.ink(), look.width(), look.dash());
        if (!r.name().isEmpty() && !r.vertical()) {
            marks.add(new Mark.Label(r.name(), frame.right() - 2, y - 2.5, Mark.Anchor.END, Face.SANS, theme.text(), Ink.BLACK, false));
        }
    }
}
