package org.kinetrail.figures;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.Diagnostics;

/** Residuals, scaled Schoenfeld residuals, calibration and ROC of one model. */
public final class DiagnosticFigure {

    private DiagnosticFigure() {
    }

    /** Panels for whatever the diagnostics hold; null when they hold nothing to draw. */
    public static Figure of(String id, Diagnostics d, String kind) {
        List<Panel> panels = new ArrayList<>();
        if (!d.residuals().isEmpty()) {
            panels.add(residuals(d, kind));
        }
        if (!d.schoenfeld().isEmpty()) {
            panels.add(schoenfeld(d));
        }
        if (!d.calibration().isEmpty()) {
            panels.add(calibration(d));
        }
        if (!d.roc().isEmpty()) {
            panels.add(roc(d));
        }
        if (panels.isEmpty()) {
            return null;
        }
        return new Figure(id, panels, Math.max(2, panels.size()), panels.size() > 2 ? 1.05 : 0.6);
    }

    private static Panel residuals(Diagnostics d, String kind) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (Diagnostics.Residual r : d.residuals()) {
            if (Double.isFinite(r.fitted()) && Double.isFinite(r.deviance())) {
                x.add(r.fitted());
                y.add(r.deviance());
            }
        }
        boolean linear = kind.equals("linear");
        return new Panel(linear ? "Studentised residuals" : "Deviance residuals", Axis.linear(linear ? "Fitted value, log scale"
                : "Linear predictor", ""),
                Axis.linear("Residual", ""), List.of(new Layer.Rule("", 8, false, 0), new Layer.Points("", 0, true, x, y)), List.of(),
                        List.of());
    }

    private static Panel schoenfeld(Diagnostics d) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        d.schoenfeld().forEach(p -> {
            x.add(p.x());
            y.add(p.y());
        });
        return new Panel("Schoenfeld residuals, exposure", Axis.linear("1 \u2212 S(t\u2212)", "").from(0, 1).every(0.2), Axis.linear("Coefficient", ""),
                List.of(new Layer.Rule("", 8, false, 0), new Layer.Points("", 0, true, x, y)), List.of(), List.of());
    }

    private static Panel calibration(Diagnostics d) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (Diagnostics.CalibrationPoint p : d.calibration()) {
            x.add(100 * p.predicted());
            y.add(100 * p.observed());
            low.add(100 * p.lower());
            high.add(100 * p.upper());
        }
        return new Panel("Calibration", Axis.linear("Predicted", "%").from(0, 100).every(20), Axis.linear("Observed", "%").from(0,
                100).every(20),
                List.of(new Layer.Line("", 8, List.of(0.0, 100.0), List.of(0.0, 100.0)), new Layer.Intervals("", 0, false, x, y, low,
                        high)),
                List.of(), List.of());
    }

    private static Panel roc(Diagnostics d) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        d.roc().forEach(p -> {
            x.add(p.x());
            y.add(p.y());
        });
        return new Panel("ROC curve", Axis.linear("1 \u2212 specificity", "").from(0, 1).every(0.2), Axis.linear("Sensitivity",
                "").from(0, 1).every(0.2),
                List.of(new Layer.Line("", 8, List.of(0.0, 1.0), List.of(0.0, 1.0)), new Layer.Line("", 6, x, y)), List.of(), List.of());
    }
}
