package org.kinetrail.figures.draw;

import java.util.List;
import java.util.stream.Collectors;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.Layer;
import org.kinetrail.figures.Panel;
import org.kinetrail.numeric.ShortestForm;

/** The data of a figure as CSV: one row for each point of each layer, in the units of the axes. */
public final class DataCsv {

    private final StringBuilder out = new StringBuilder("panel,layer,kind,x,y,low,high,text\n");

    private DataCsv() {
    }

    public static String write(Figure figure) {
        DataCsv csv = new DataCsv();
        for (int p = 0; p < figure.panels().size(); p++) {
            Panel panel = figure.panels().get(p);
            String name = panel.title().isEmpty() ? Integer.toString(p + 1) : panel.title();
            panel.layers().forEach(layer -> csv.layer(name, layer));
            for (Panel.RiskRow row : panel.risk()) {
                for (int i = 0; i < row.at().size(); i++) {
                    csv.row(name, row.name(), "at-risk", row.at().get(i), Double.NaN, Double.NaN, Double.NaN, row.counts().get(i));
                }
            }
        }
        return csv.out.toString();
    }

    private void layer(String panel, Layer layer) {
        if (layer instanceof Layer.Line l) {
            points(panel, l.name(), "line", l.x(), l.y());
        } else if (layer instanceof Layer.Threads t) {
            for (int i = 0; i < t.lines().size(); i++) {
                points(panel, t.name() + " " + (i + 1), "thread", t.lines().get(i).x(), t.lines().get(i).y());
            }
        } else if (layer instanceof Layer.Band b) {
            for (int i = 0; i < b.x().size(); i++) {
                row(panel, b.name(), "band", b.x().get(i), Double.NaN, b.low().get(i), b.high().get(i), "");
            }
        } else if (layer instanceof Layer.Points p) {
            points(panel, p.name(), "point", p.x(), p.y());
        } else if (layer instanceof Layer.Intervals v) {
            for (int i = 0; i < v.x().size(); i++) {
                row(panel, v.name(), "interval", v.x().get(i), v.y().get(i), v.low().get(i), v.high().get(i), "");
            }
        } else if (layer instanceof Layer.Steps s) {
            points(panel, s.name(), "step", s.x(), s.y());
            points(panel, s.name(), "censored", s.censorX(), s.censorY());
        } else if (layer instanceof Layer.Rug r) {
            r.x().forEach(x -> row(panel, r.name(), r.top() ? "rug-top" : "rug-bottom", x, Double.NaN, Double.NaN, Double.NaN, ""));
        } else if (layer instanceof Layer.Span s) {
            row(panel, s.name(), "span", Double.NaN, Double.NaN, s.low(), s.high(), "");
        } else if (layer instanceof Layer.Rule r) {
            row(panel, r.name(), r.vertical() ? "vertical-rule" : "horizontal-rule", r.vertical() ? r.at() : Double.NaN,
                    r.vertical() ? Double.NaN : r.at(), Double.NaN, Double.NaN, "");
        } else if (layer instanceof Layer.RowText t) {
            for (int i = 0; i < t.texts().size(); i++) {
                row(panel, t.name(), "text", Double.NaN, i, Double.NaN, Double.NaN, t.texts().get(i));
            }
        }
    }

    private void points(String panel, String layer, String kind, List<Double> x, List<Double> y) {
        for (int i = 0; i < x.size(); i++) {
            row(panel, layer, kind, x.get(i), y.get(i), Double.NaN, Double.NaN, "");
        }
    }

    private void row(String panel, String layer, String kind, double x, double y, double low, double high,
            String text) {
        out.append(quoted(panel)).append(',').append(quoted(layer)).append(',').append(kind);
        for (double value : new double[] {x, y, low, high}) {
            out.append(',').append(Double.isNaN(value) ? "" : ShortestForm.of(value));
        }
        out.append(',').append(quoted(text)).append('\n');
    }

    /** One line of cells, quoted where they hold a comma, a quote or a line end (RFC 4180); without its line end. */
    public static String line(List<String> cells) {
        return cells.stream().map(DataCsv::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") || text.contains("\n") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
