package org.kinetrail.er.survival;

import java.util.Arrays;
import org.kinetrail.numeric.Elementary;

/**
 * Cumulative hazard and survival that a Cox fit predicts for one covariate pattern in one stratum, at the distinct times of events and
 * censorings. Arrays must not be changed.
 *
 * @param stratum number of the stratum as given; 0 without strata
 * @param time    distinct times, ascending
 * @param atRisk  weight with start &lt; t &lt;= stop
 * @param events  weight of events
 * @param hazard  cumulative hazard of the pattern
 * @param seLog   its standard error, which is that of log S
 */
public record CoxCurve(int stratum, double[] time, double[] atRisk, double[] events, double[] hazard, double[] seLog) {

    /** S(t) = exp(-H(t)) at each time. */
    public double[] survival() {
        double[] out = new double[hazard.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Elementary.exp(-hazard[i]);
        }
        return out;
    }

    /** Pointwise limits of the survival probability. */
    public SurvivalLimits limits(ConfidenceType type, double level) {
        return SurvivalLimits.of(survival(), seLog, type, level);
    }

    /** The curve at given times; before the first time it is 1 with limits 1, after the last it keeps its value. */
    public CurvePoint[] at(double[] times, ConfidenceType type, double level) {
        SurvivalLimits band = limits(type, level);
        CurvePoint[] out = new CurvePoint[times.length];
        for (int k = 0; k < times.length; k++) {
            int at = Arrays.binarySearch(time, times[k]);
            int next = at >= 0 ? at : -at - 1;
            int last = at >= 0 ? at : next - 1;
            double n = next < time.length ? atRisk[next] : 0.0;
            if (last < 0) {
                out[k] = new CurvePoint(times[k], n, 0.0, 0.0, 1.0, 0.0, 1.0, 1.0);
            } else {
                double s = Elementary.exp(-hazard[last]);
                out[k] = new CurvePoint(times[k], n, events[last], 0.0, s, s * seLog[last], band.lower()[last], band.upper()[last]);
            }
        }
        return out;
    }

    /** Cumulative hazard at given times. */
    public double[] hazardAt(double[] times) {
        double[] out = new double[times.length];
        for (int k = 0; k < times.length; k++) {
            int at = Arrays.binarySearch(time, times[k]);
            int last = at >= 0 ? at : -at - 2;
            out[k] = last < 0 ? 0.0 : hazard[last];
        }
        return out;
    }

    /** The quantile by which a share p has had the event. */
    public QuantileEstimate quantile(double p, ConfidenceType type, double level, QuantileRule rule) {
        SurvivalLimits band = limits(type, level);
        return new QuantileEstimate(p, KaplanMeierCurve.crossing(time, survival(), p, rule),
                KaplanMeierCurve.crossing(time, band.lower(), p, rule), KaplanMeierCurve.crossing(time, band.upper(), p, rule), type, rule);
    }
}
