package org.kinetrail.figures;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.analysis.results.TimeToEventResults;

/** A panel of Kaplan-Meier curves by exposure group with numbers at risk under the axis. */
final class SurvivalFigure {

    private SurvivalFigure() {
    }

    static Panel panel(TimeToEventResults result, String title, DigitsPolicy digits) {
        List<Layer> layers = new ArrayList<>();
        List<Panel.RiskRow> risk = new ArrayList<>();
        double last = 0;
        for (int g = 0; g < result.curves().size(); g++) {
            TimeToEventResults.Curve curve = result.curves().get(g);
            layers.add(steps(curve, g + 1));
            last = Math.max(last, curve.steps().get(curve.steps().size() - 1).time());
        }
        double end = last;
        for (TimeToEventResults.RiskRow row : result.riskTable()) {
            List<Double> times = row.times().stream().filter(t -> t <= end + 1e-9).toList();
            List<String> counts = row.atRisk().subList(0, times.size()).stream().map(n -> Integer.toString(n)).toList();
            risk.add(new Panel.RiskRow(row.group(), risk.size() + 1, times, counts));
        }
        List<Double> times = result.riskTable().isEmpty() ? List.of() : result.riskTable().get(0).times();
        Axis x = Axis.linear("Time since " + origin(result), result.timeUnit()).from(0, Math.max(end, 1));
        if (times.size() > 1) {
            x = x.every(times.get(1) - times.get(0));
        }
        Axis y = Axis.linear("Probability", "").from(0, 1).every(0.2);
        return new Panel(title, x, y, layers, risk, notes(result, digits));
    }

    private static String origin(TimeToEventResults result) {
        return result.origin().contains("response") ? "response" : result.origin().contains("randomis")
                && !result.origin().contains("infusion")
                ? "randomisation" : "infusion";
    }

    private static Layer steps(TimeToEventResults.Curve curve, int tone) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Double> censorX = new ArrayList<>();
        List<Double> censorY = new ArrayList<>();
        if (curve.steps().isEmpty() || curve.steps().get(0).time() > 0) {
            x.add(0.0);
            y.add(1.0);
        }
        for (TimeToEventResults.Step step : curve.steps()) {
            x.add(step.time());
            y.add(step.survival());
            if (step.censored() > 0) {
                censorX.add(step.time());
                censorY.add(step.survival());
            }
        }
        return new Layer.Steps(curve.group(), tone, x, y, censorX, censorY);
    }

    private static List<String> notes(TimeToEventResults result, DigitsPolicy digits) {
        List<String> notes = new ArrayList<>();
        for (TestResult test : result.tests()) {
            if ((test.id().equals("log-rank") || test.id().equals("log-rank-trend")) && !Double.isNaN(test.p())) {
                String p = digits.show(test.p(), DigitsPolicy.Kind.P);
                notes.add((test.id().equals("log-rank") ? "Log-rank p " : "Trend p ") + (p.startsWith("<") || p.startsWith(">") ? p
                        : "= " + p));
            }
        }
        return notes;
    }
}
