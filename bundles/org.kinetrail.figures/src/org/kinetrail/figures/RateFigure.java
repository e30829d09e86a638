package org.kinetrail.figures;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.BinaryResults;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.ModelSet;

/** Observed rates by exposure group with exact interval, and the model curve with its band (figure 3). */
public final class RateFigure {

    private RateFigure() {
    }

    /** One panel for each endpoint, lettered in order. */
    public static Figure of(String id, List<BinaryResults> results, ExposureResults exposure, String level) {
        List<Panel> panels = new ArrayList<>();
        for (BinaryResults result : results) {
            String letter = results.size() > 1 ? EfficacyFigure.letter(panels.size()) : "";
            panels.add(panel(result, letter + result.label(), exposure.metric(result.metric()), level));
        }
        return new Figure(id, panels, Math.min(2, panels.size()), results.size() > 2 ? 0.6 : results.size() > 1 ? 0.78 : 0.55);
    }

    static Panel panel(BinaryResults result, String title, ExposureResults.MetricCuts metric, String level) {
        List<Layer> layers = new ArrayList<>();
        List<Double> x = new ArrayList<>();
        List<Double> fit = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (ModelSet.CurveBand point : result.models().curve()) {
            x.add(point.exposure());
            fit.add(100 * point.fit());
            low.add(100 * point.lower());
            high.add(100 * point.upper());
        }
        if (!x.isEmpty()) {
            layers.add(new Layer.Band(level + " confidence band", 6, x, low, high));
        }
        layers.add(rug(result, true));
        layers.add(rug(result, false));
        if (!x.isEmpty()) {
            layers.add(new Layer.Line("Model, reference patient", 6, x, fit));
        }
        layers.add(observed(result, level));
        String unit = metric == null ? "" : UnitText.of(metric.unit());
        String label = metric == null ? result.metric() : metric.label();
        boolean log = metric == null || metric.scale().equals("log");
        Axis axis = log ? Axis.log(label, unit) : Axis.linear(label, unit);
        return new Panel(title, axis, Axis.linear("Rate", "%").from(0, 100).every(20), layers, List.of(), List.of());
    }

    private static Layer observed(BinaryResults result, String level) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (BinaryResults.GroupRate rate : result.rates()) {
            if (rate.n() > 0) {
                x.add(rate.median());
                y.add(100 * rate.rate().estimate());
                low.add(100 * rate.rate().lower());
                high.add(100 * rate.rate().upper());
            }
        }
        return new Layer.Intervals("Observed by exposure group, " + level + " CI", 0, false, x, y, low, high);
    }

    private static Layer rug(BinaryResults result, boolean yes) {
        List<Double> x = new ArrayList<>();
        for (BinaryResults.SubjectAnswer subject : result.subjects()) {
            if (subject.yes() == yes && subject.exposure() > 0) {
                x.add(subject.exposure());
            }
        }
        return new Layer.Rug("Subjects: yes above, no below", 8, yes, x);
    }
}
