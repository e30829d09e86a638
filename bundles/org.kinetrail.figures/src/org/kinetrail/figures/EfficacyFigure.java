package org.kinetrail.figures;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.BinaryResults;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.TimeToEventResults;

/** Efficacy in one figure of lettered panels, two in a row: Kaplan-Meier curves by exposure group, then rates by exposure (figure 2a to d). */
public final class EfficacyFigure {

    private EfficacyFigure() {
    }

    /** A panel for each endpoint that can be drawn; null when there is none. */
    public static Figure of(List<TimeToEventResults> times, List<BinaryResults> rates, ExposureResults exposure, DigitsPolicy digits,
            String level) {
        List<Panel> panels = new ArrayList<>();
        for (TimeToEventResults time : times) {
            if (!time.curves().isEmpty()) {
                ExposureResults.MetricCuts metric = exposure.metric(time.metric());
                String by = metric == null ? time.metric() : metric.label();
                panels.add(SurvivalFigure.panel(time, letter(panels.size()) + time.label() + " by " + by, digits));
            }
        }
        for (BinaryResults rate : rates) {
            panels.add(RateFigure.panel(rate, letter(panels.size()) + rate.label(), exposure.metric(rate.metric()), level));
        }
        return panels.isEmpty() ? null : new Figure("fig.efficacy", panels, Math.min(2, panels.size()), 0.85);
    }

    static String letter(int index) {
        return "(" + (char) ('a' + index) + ") ";
    }
}
