package org.kinetrail.figures;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.DoseExposureResults;

/** Exposure against actual dose: observed subjects, reference patient with confidence band, dose ranges marked (figure 1). */
public final class DoseExposureFigure {

    private DoseExposureFigure() {
    }

    public static Figure of(DoseExposureResults result, String label, String level) {
        List<Double> dose = new ArrayList<>();
        List<Double> fit = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (DoseExposureResults.BandPoint point : result.band()) {
            dose.add(point.dose());
            fit.add(point.fit());
            low.add(point.lower());
            high.add(point.upper());
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Band(level + " confidence band", 6, dose, low, high));
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        double top = high.stream().mapToDouble(d -> d).max().orElse(1);
        double bottom = low.stream().mapToDouble(d -> d).min().orElse(1);
        for (DoseExposureResults.Observed point : result.points()) {
            if (point.exposure() > 0) {
                x.add(point.dose());
                y.add(point.exposure());
                top = Math.max(top, point.exposure());
                bottom = Math.min(bottom, point.exposure());
            }
        }
        layers.add(new Layer.Points("Observed subjects", 0, true, x, y));
        layers.add(new Layer.Line("Reference patient", 6, dose, fit));
        for (String mark : result.marks()) {
            int dash = mark.indexOf('-');
            layers.add(new Layer.Span(mark.replace('-', '\u2013'), 0, Double.parseDouble(mark.substring(0, dash)),
                    Double.parseDouble(mark.substring(dash + 1))));
        }
        double least = x.stream().mapToDouble(d -> d).min().orElse(150);
        double most = x.stream().mapToDouble(d -> d).max().orElse(540);
        double from = Math.min(dose.isEmpty() ? least : dose.get(0), least);
        double to = Math.max(dose.isEmpty() ? most : dose.get(dose.size() - 1), most);
        Axis xAxis = Axis.linear("Actual dose", UnitText.of(result.doseUnit())).from(Math.floor(from / 10) * 10 - 10,
                Math.ceil(to / 10) * 10 + 10).every(50);
        // room above the points for the brackets of the dose ranges
        Axis yAxis = Axis.log(label, UnitText.of(result.unit())).from(bottom / 1.4, top * (1.5 + 0.9 * result.marks().size()));
        return new Figure("fig.dose-exposure", List.of(new Panel("", xAxis, yAxis, layers, List.of(), List.of())), 1, 0.62);
    }
}
