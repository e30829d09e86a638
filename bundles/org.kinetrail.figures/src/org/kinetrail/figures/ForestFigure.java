package org.kinetrail.figures;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.Interval;

/** Ratios with their intervals, one row each, on a log axis with a line at 1. */
public final class ForestFigure {

    private static final int LONGEST = 30;

    private ForestFigure() {
    }

    /** A row: its name, ratio and p-value. */
    public record Row(String label, Interval ratio, double p) {
    }

    public static Figure of(String id, String measure, List<Row> rows, DigitsPolicy digits, String level) {
        List<String> names = new ArrayList<>();
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<String> ps = new ArrayList<>();
        double least = 0.5;
        double most = 2;
        for (Row row : rows) {
            Interval r = row.ratio();
            boolean known = r.estimate() > 0 && r.lower() > 0 && Double.isFinite(r.upper());
            y.add((double) names.size());
            names.add(broken(row.label()));
            x.add(known ? r.estimate() : Double.NaN);
            low.add(known ? r.lower() : Double.NaN);
            high.add(known ? r.upper() : Double.NaN);
            texts.add(known ? digits.show(r.estimate(), DigitsPolicy.Kind.RATIO) + " (" + digits.show(r.lower(),
                    DigitsPolicy.Kind.RATIO) + " to "
                    + digits.show(r.upper(), DigitsPolicy.Kind.RATIO) + ")" : "not estimable");
            ps.add(Double.isNaN(row.p()) ? "" : digits.show(row.p(), DigitsPolicy.Kind.P));
            if (known) {
                least = Math.min(least, Math.max(r.lower(), 0.02));
                most = Math.max(most, Math.min(r.upper(), 50));
            }
        }
        List<Layer> layers = List.of(new Layer.Rule("", 8, true, 1), new Layer.Intervals("", 0, true, x, y, low, high),
                new Layer.RowText(measure + " (" + level + " CI)", 0, texts), new Layer.RowText("p", 0, ps));
        Axis axis = Axis.log(measure, "").from(least / 1.1, most * 1.1);
        return new Figure(id, List.of(new Panel("", axis, Axis.categories(names), layers, List.of(), List.of())), 1, 0.6);
    }

    /** A long name in two lines, parted at the blank nearest to its middle. */
    private static String broken(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int best = -1;
        for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
            best = best < 0 || Math.abs(at - name.length() / 2) < Math.abs(best - name.length() / 2) ? at : best;
        }
        return best < 0 ? name : name.substring(0, best) + "\n" + name.substring(best + 1);
    }
}
