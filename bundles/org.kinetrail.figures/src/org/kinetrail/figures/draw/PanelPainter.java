package org.kinetrail.figures.draw;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.figures.Axis;
import org.kinetrail.figures.Layer;
import org.kinetrail.figures.Panel;
import org.kinetrail.figures.type.Face;

/** Paints one panel: layers, axes, risk rows, notes. */
final class PanelPainter {

    static final double TICK = 3.5;
    static final double GAP = 3;

    private final Panel panel;
    private final Theme theme;
    private final Frame frame;
    private final List<Mark> marks;
    private final LayerPainter layers;

    PanelPainter(Panel panel, Theme theme, Frame frame, List<Mark> marks) {
        this.panel = panel;
        this.theme = theme;
        this.frame = frame;
        this.marks = marks;
        this.layers = new LayerPainter(theme, frame, marks);
    }

    void paint(List<String> title) {
        for (int i = 0; i < title.size(); i++) {
            text(title.get(i), frame.left(), frame.top() - 6 - (title.size() - 1 - i) * theme.text() * 1.25, Mark.Anchor.START,
                    Face.BOLD);
        }
        panel.layers().forEach(layers::paint);
        axes();
        rowTexts();
        risk();
        notes();
    }

    private void axes() {
        line(frame.left(), frame.top(), frame.left(), frame.bottom());
        line(frame.left(), frame.bottom(), frame.right(), frame.bottom());
        for (Scale.Tick tick : frame.x().ticks()) {
            double at = frame.px(tick.value());
            line(at, frame.bottom(), at, frame.bottom() + (tick.text().isEmpty() ? TICK / 2 : TICK));
        }
        tickTexts();
        for (Scale.Tick tick : frame.y().ticks()) {
            double at = frame.py(tick.value());
            if (panel.y().scale() != Axis.Scale.CATEGORY) {
                line(frame.left(), at, frame.left() - (tick.text().isEmpty() ? TICK / 2 : TICK), at);
            }
            String[] lines = tick.text().split("\n");
            for (int i = 0; i < lines.length; i++) {
                double down = (i - (lines.length - 1) / 2.0) * theme.text() * 1.15;
                text(lines[i], frame.left() - TICK - GAP, at + down + theme.text() * 0.34, Mark.Anchor.END, Face.SANS);
            }
        }
        String xTitle = title(panel.x());
        if (!xTitle.isEmpty()) {
            text(xTitle, frame.left() + frame.width() / 2, frame.bottom() + TICK + GAP + 2.2 * theme.text() + 2, Mark.Anchor.MIDDLE,
                    Face.SANS);
        }
        String yTitle = title(panel.y());
        if (!yTitle.isEmpty()) {
            double x = frame.left() - TICK - GAP - widestTick(frame.y()) - 7;
            marks.add(new Mark.Label(yTitle, x, frame.top() + frame.height() / 2, Mark.Anchor.MIDDLE, Face.SANS, theme.text(),
                    Ink.BLACK, true));
        }
    }

    /** Names of the x ticks, leaving out those that would touch their left neighbour. */
    private void tickTexts() {
        double free = Double.NEGATIVE_INFINITY;
        for (Scale.Tick tick : frame.x().ticks()) {
            double half = Face.SANS.width(tick.text(), theme.text()) / 2;
            double at = frame.px(tick.value());
            if (!tick.text().isEmpty() && at - half > free) {
                text(tick.text(), at, frame.bottom() + TICK + GAP + 0.8 * theme.text(), Mark.Anchor.MIDDLE, Face.SANS);
                free = at + half + 2;
            }
        }
    }

    static String title(Axis axis) {
        return axis.unit().isEmpty() ? axis.label() : axis.label() + " (" + axis.unit() + ")";
    }

    private double widestTick(Scale scale) {
        return widestTick(scale, theme);
    }

    static double widestTick(Scale scale, Theme theme) {
        return scale.ticks().stream().flatMap(t -> t.text().lines()).mapToDouble(l -> Face.SANS.width(l, theme.text())).max().orElse(0);
    }

    private void rowTexts() {
        double x = frame.right() + 10;
        for (Layer layer : panel.layers()) {
            if (layer instanceof Layer.RowText column) {
                text(column.name(), x, frame.top() - 6, Mark.Anchor.START, Face.BOLD);
                for (int i = 0; i < column.texts().size(); i++) {
                    text(column.texts().get(i), x, frame.py(i) + theme.text() * 0.34, Mark.Anchor.START, Face.SANS);
                }
                x += rowTextWidth(column, theme) + 10;
            }
        }
    }

    static double rowTextWidth(Layer.RowText column, Theme theme) {
        double widest = column.texts().stream().mapToDouble(t -> Face.SANS.width(t, theme.text())).max().orElse(0);
        return Math.max(widest, Face.BOLD.width(column.name(), theme.text()));
    }

    private void risk() {
        if (panel.risk().isEmpty()) {
            return;
        }
        double y = riskTop(frame.bottom(), theme);
        text("Number at risk", frame.left(), y, Mark.Anchor.START, Face.BOLD);
        for (Panel.RiskRow row : panel.risk()) {
            y += theme.text() * 1.35;
            text(row.name(), frame.left() - 25, y, Mark.Anchor.END, Face.SANS);
            Theme.Look look = theme.look(row.tone());
            double dashY = y - theme.text() * 0.34;
            for (int i = 0; i < row.at().size(); i++) {
                text(row.counts().get(i), frame.px(row.at().get(i)), y, Mark.Anchor.MIDDLE, Face.SANS);
            }
            marks.add(new Mark.Path(List.of(frame.left() - 21, dashY, frame.left() - 14, dashY), false, look.ink(), 2.2, List.of(),
                    null));
        }
    }

    static double riskTop(double bottom, Theme theme) {
        return bottom + TICK + GAP + 2.2 * theme.text() + 2 + 1.9 * theme.text();
    }

    /** Height from the lower edge of the plot to the end of everything under it. */
    static double under(Panel panel, Theme theme) {
        double axis = TICK + GAP + theme.text() + 1;
        if (!title(panel.x()).isEmpty()) {
            axis += 1.2 * theme.text() + 4;
        }
        return panel.risk().isEmpty() ? axis : riskTop(0, theme) + panel.risk().size() * theme.text() * 1.35 + 3;
    }

    private void notes() {
        double y = frame.top() + theme.text() + 1;
        for (String note : panel.notes()) {
            text(note, frame.right() - 3, y, Mark.Anchor.END, Face.SANS);
            y += theme.text() * 1.3;
        }
    }

    private void line(double x0, double y0, double x1, double y1) {
        marks.add(new Mark.Path(List.of(x0, y0, x1, y1), false, Ink.BLACK, theme.hairline(), List.of(), null));
    }

    private void text(String text, double x, double y, Mark.Anchor anchor, Face face) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Label(text, x, y, anchor, face, theme.text(), Ink.BLACK, false));
        }
    }

    /** Smallest and largest values on one axis over all layers: x, then y. */
    static double[] extent(Panel panel) {
        Extent extent = new Extent(panel.x().scale() == Axis.Scale.LOG, panel.y().scale() == Axis.Scale.LOG);
        panel.layers().forEach(extent::take);
        return extent.ends();
    }

    private static final class Extent {
        private final boolean logX;
        private final boolean logY;
        private final List<Double> xs = new ArrayList<>();
        private final List<Double> ys = new ArrayList<>();

        Extent(boolean logX, boolean logY) {
            this.logX = logX;
            this.logY = logY;
        }

        void take(Layer layer) {
            if (layer instanceof Layer.Line l) {
                xs.addAll(l.x());
                ys.addAll(l.y());
            } else if (layer instanceof Layer.Threads t) {
                t.lines().forEach(this::take);
            } else if (layer instanceof Layer.Band b) {
                xs.addAll(b.x());
                ys.addAll(b.low());
                ys.addAll(b.high());
            } else if (layer instanceof Layer.Points p) {
                xs.addAll(p.x());
                ys.addAll(p.y());
            } else if (layer instanceof Layer.Intervals i) {
                xs.addAll(i.x());
                ys.addAll(i.y());
                (i.horizontal() ? xs : ys).addAll(i.low());
                (i.horizontal() ? xs : ys).addAll(i.high());
            } else if (layer instanceof Layer.Steps s) {
                xs.addAll(s.x());
                xs.addAll(s.censorX());
                ys.addAll(s.y());
            } else if (layer instanceof Layer.Rug r) {
                xs.addAll(r.x());
            } else if (layer instanceof Layer.Rule r) {
                (r.vertical() ? xs : ys).add(r.at());
            } else if (layer instanceof Layer.Span s) {
                xs.add(s.low());
                xs.add(s.high());
            }
        }

        double[] ends() {
            return new double[] {least(xs, logX), greatest(xs), least(ys, logY), greatest(ys)};
        }

        private static double least(List<Double> values, boolean positive) {
            return values.stream().mapToDouble(d -> d).filter(d -> Double.isFinite(d) && (!positive || d > 0)).min().orElse(Double.NaN);
        }

        private static double greatest(List<Double> values) {
            return values.stream().mapToDouble(d -> d).filter(Double::isFinite).max().orElse(Double.NaN);
        }
    }
}
