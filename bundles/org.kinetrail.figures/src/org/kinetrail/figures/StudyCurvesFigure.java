package org.kinetrail.figures;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.ModelSet;
import org.kinetrail.analysis.results.PooledResults;

/** Model curves of two or more studies over exposure, with their bands. */
public final class StudyCurvesFigure {

    private StudyCurvesFigure() {
    }

    public static Figure of(PooledResults.Endpoint endpoint, String metric, String unit, boolean percent, String level) {
        List<Layer> bands = new ArrayList<>();
        List<Layer> lines = new ArrayList<>();
        int tone = 6;
        double factor = percent ? 100 : 1;
        for (PooledResults.StudyCurve curve : endpoint.curves()) {
            List<Double> x = new ArrayList<>();
            List<Double> fit = new ArrayList<>();
            List<Double> low = new ArrayList<>();
            List<Double> high = new ArrayList<>();
            for (ModelSet.CurveBand p : curve.points()) {
                x.add(p.exposure());
                fit.add(factor * p.fit());
                low.add(factor * p.lower());
                high.add(factor * p.upper());
            }
            bands.add(new Layer.Band(curve.study() + ", " + level + " band", tone, x, low, high));
            lines.add(new Layer.Line(curve.study(), tone, x, fit));
            tone = tone == 6 ? 5 : tone + 2;
        }
        List<Layer> layers = new ArrayList<>(bands);
        layers.addAll(lines);
        Axis y = percent ? Axis.linear("Probability", "%").from(0, 100).every(20) : Axis.log("Relative hazard", "");
        return new Figure("fig.pooled." + endpoint.endpoint(), List.of(new Panel("", Axis.log(metric, unit), y, layers, List.of(),
                List.of())), 1, 0.55);
    }
}
