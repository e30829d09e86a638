package org.kinetrail.figures.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.figures.Axis;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.Layer;
import org.kinetrail.figures.Panel;
import org.kinetrail.figures.type.Face;

/** Draws a figure: places panels and legend on a sheet of given width; the height follows. */
public final class FigurePainter {

    private static final double BETWEEN = 16;
    private static final double SWATCH = 22;

    private final Figure figure;
    private final Theme theme;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private final List<PlotArea> plots = new ArrayList<>();

    private FigurePainter(Figure figure, Theme theme, double width) {
        this.figure = figure;
        this.theme = theme;
        this.width = width;
    }

    /** The drawing of a figure in print. */
    public static Drawing draw(Figure figure, double width) {
        return draw(figure, Theme.PRINT, width);
    }

    public static Drawing draw(Figure figure, Theme theme, double width) {
        return new FigurePainter(figure, theme, width).draw();
    }

    /** The drawing of a figure that fills a sheet of this width and height as nearly as its panels allow. */
    public static Drawing fitted(Figure figure, Theme theme, double width, double height) {
        double beside = draw(figure, theme, width).height();
        Figure doubled = new Figure(figure.id(), figure.panels(), figure.columns(), 2 * figure.aspect());
        double plots = draw(doubled, theme, width).height() - beside;
        double aspect = figure.aspect() * (1 + (height - beside) / Math.max(1, plots));
        return draw(new Figure(figure.id(), figure.panels(), figure.columns(), Math.max(0.1, aspect)), theme, width);
    }

    private Drawing draw() {
        double y = legend(0);
        int columns = Math.min(figure.columns(), figure.panels().size());
        double cell = (width - (columns - 1) * BETWEEN) / columns;
        for (int first = 0; first < figure.panels().size(); first += columns) {
            List<Panel> row = figure.panels().subList(first, Math.min(first + columns, figure.panels().size()));
            y = row(row, cell, y);
        }
        return new Drawing(figure.id(), width, y, marks, plots);
    }

    private double row(List<Panel> row, double cell, double start) {
        boolean heads = row.stream().anyMatch(p -> !p.title().isEmpty() || p.layers().stream().anyMatch(Layer.RowText.class::isInstance));
        int headLines = row.stream().mapToInt(p -> titleLines(p, cell).size()).max().orElse(1);
        double top = start + (heads ? Math.max(1, headLines) * theme.text() * 1.25 + 6 : 6);
        double lowest = top;
        for (int i = 0; i < row.size(); i++) {
            Panel panel = row.get(i);
            double[] extent = PanelPainter.extent(panel);
            Scale x = Scale.of(panel.x(), extent[0], extent[1]);
            Scale y = Scale.of(panel.y(), extent[2], extent[3]);
            double left = leftMargin(panel, y);
            double plot = cell - left - rightMargin(panel, x);
            boolean category = panel.y().scale() == Axis.Scale.CATEGORY;
            double height = category ? panel.y().categories().size() * theme.text()
                    * (panel.y().categories().stream().anyMatch(c -> c.contains("\n")) ? 2.6 : 1.75) : (cell - 50) * figure.aspect();
            Frame frame = new Frame(i * (cell + BETWEEN) + left, top, plot, height, x, y, category);
            plots.add(new PlotArea(frame));
            new PanelPainter(panel, theme, frame, marks).paint(titleLines(panel, cell));
            lowest = Math.max(lowest, top + height + PanelPainter.under(panel, theme));
        }
        return lowest + 4;
    }

    /** A panel's title in lines as wide as the panel. */
    private List<String> titleLines(Panel panel, double cell) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : panel.title().split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Face.BOLD.width(longer, theme.text()) > cell - 45) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private double leftMargin(Panel panel, Scale y) {
        double ticks = PanelPainter.widestTick(y, theme) + PanelPainter.TICK + PanelPainter.GAP;
        double title = PanelPainter.title(panel.y()).isEmpty() ? 0 : 7 + theme.text();
        double risk = panel.risk().stream().mapToDouble(r -> Face.SANS.width(r.name(), theme.text())).max().orElse(0);
        return Math.max(ticks + title, risk == 0 ? 0 : risk + 26);
    }

    private double rightMargin(Panel panel, Scale x) {
        double texts = panel.layers().stream().filter(Layer.RowText.class::isInstance)
                .mapToDouble(l -> PanelPainter.rowTextWidth((Layer.RowText) l, theme) + 10).sum();
        List<Scale.Tick> ticks = x.ticks();
        double last = ticks.isEmpty() ? 0 : Face.SANS.width(ticks.get(ticks.size() - 1).text(), theme.text()) / 2;
        return Math.max(texts, last + 1);
    }

    /** One entry for each named layer, from the left, in as many lines as needed; returns where the panels start. */
    private double legend(double top) {
        Map<String, List<Layer>> entries = new LinkedHashMap<>();
        for (Panel panel : figure.panels()) {
            for (Layer layer : panel.layers()) {
                if (!layer.name().isEmpty() && shown(layer)) {
                    List<Layer> same = entries.computeIfAbsent(layer.name(), n -> new ArrayList<>());
                    if (same.stream().noneMatch(l -> l.getClass() == layer.getClass())) {
                        same.add(layer);
                    }
                }
            }
        }
        if (entries.isEmpty()) {
            return top;
        }
        double x = 0;
        double y = top + theme.text() + 1;
        for (Map.Entry<String, List<Layer>> entry : entries.entrySet()) {
            double needs = SWATCH + 5 + Face.SANS.width(entry.getKey(), theme.text());
            if (x > 0 && x + needs > width) {
                x = 0;
                y += theme.text() * 1.4;
            }
            double middle = y - theme.text() * 0.34;
            for (Layer layer : entry.getValue()) {
                swatch(layer, x, middle);
            }
            marks.add(new Mark.Label(entry.getKey(), x + SWATCH + 5, y, Mark.Anchor.START, Face.SANS, theme.text(), Ink.BLACK, false));
            x += needs + 16;
        }
        return y + 5;
    }

    private static boolean shown(Layer layer) {
        return !(layer instanceof Layer.RowText) && !(layer instanceof Layer.Span) && !(layer instanceof Layer.Rule);
    }

    private void swatch(Layer layer, double x, double y) {
        Theme.Look look = theme.look(layer.tone());
        double middle = x + SWATCH / 2;
        List<Double> across = List.of(x, y, x + SWATCH, y);
        if (layer instanceof Layer.Band) {
            marks.add(new Mark.Path(List.of(x, y - 4, x + SWATCH, y - 4, x + SWATCH, y + 4, x, y + 4), true, null, 0, List.of(),
                    look.ink().tint(0.2)));
        } else if (layer instanceof Layer.Points p) {
            marks.add(LayerPainter.marker(look.marker(), middle, y, p.hollow() ? 1.9 : 2.6, look.ink(), p.hollow() ? Ink.WHITE
                    : look.ink()));
        } else if (layer instanceof Layer.Intervals i) {
            marks.add(new Mark.Path(i.horizontal() ? List.of(middle - 6, y, middle + 6, y) : List.of(middle, y - 5, middle, y + 5),
                    false, look.ink(),
                    1.1, List.of(), null));
            marks.add(LayerPainter.marker(look.marker(), middle, y, 2.6, look.ink(), look.ink()));
        } else if (layer instanceof Layer.Threads) {
            marks.add(new Mark.Path(across, false, look.ink().tint(0.45), 0.4, List.of(), null));
        } else if (layer instanceof Layer.Rug) {
            for (double d : new double[] {-6, -2, 1, 5}) {
                marks.add(new Mark.Path(List.of(middle + d, y - 2.5, middle + d, y + 2.5), false, look.ink().tint(0.7), 0.4, List.of(),
                        null));
            }
        } else {
            marks.add(new Mark.Path(across, false, look.ink(), look.width(), look.dash(), null));
        }
    }
}
