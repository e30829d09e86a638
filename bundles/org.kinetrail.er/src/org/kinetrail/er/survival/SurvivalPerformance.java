package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kinetrail.er.binning.QuantileType;

/**
 * How well predicted survival meets what was observed at a time t: Brier score, area under the time-dependent ROC curve, calibration by
 * groups of predicted risk. Censoring is met by inverse probability weights 1 / G, G the product-limit estimate of being uncensored, events
 * before censorings at equal times; an event at T counts 1 / G(T-), a row still followed 1 / G(t).
 *
 * <p>Brier score: weighted mean of (1{T &gt; t} - S(t | x))^2; that of the Kaplan-Meier curve stands beside, and 1 minus their ratio. Area:
 * cases have an event by t, controls are followed beyond; ties of the marker count one half.
 *
 * <p>Legal input: right-censored times, status 0 and 1. Sources: Graf et al., Statist. Med. 18 (1999) 2529; Uno et al., JASA 102 (2007)
 * 527; Hung and Chiang, Canad. J. Statist. 38 (2010) 8.
 */
public record SurvivalPerformance(double time, double brier, double nullBrier, double area, double[] predicted, double[] observed,
        int[] size) {

    private static final int GROUPS = 4;

    /** Share of the Brier score of the overall curve that the prediction removes. */
    public double explained() {
        return 1.0 - brier / nullBrier;
    }

    /**
     * Measures at a time.
     *
     * @param survival predicted S(t) of each row
     */
    public static SurvivalPerformance at(SurvivalTimes times, double[] survival, double t) {
        int n = times.size();
        double[] weight = weights(times, t);
        KaplanMeierCurve overall = KaplanMeier.of(times, null);
        double mean = value(overall, t);
        double sum = 0.0;
        double nothing = 0.0;
        for (int i = 0; i < n; i++) {
            double seen = times.stop()[i] > t ? 1.0 : 0.0;
            sum += weight[i] * (seen - survival[i]) * (seen - survival[i]);
            nothing += weight[i] * (seen - mean) * (seen - mean);
        }
        double[] risk = Arrays.stream(survival).map(s -> 1.0 - s).toArray();
        double[] cuts = QuantileType.TYPE7.of(risk, new double[] {0.25, 0.5, 0.75});
        int[] group = Arrays.stream(risk).mapToInt(r -> (r > cuts[0] ? 1 : 0) + (r > cuts[1] ? 1 : 0) + (r > cuts[2] ? 1 : 0)).toArray();
        double[] predicted = new double[GROUPS];
        double[] observed = new double[GROUPS];
        int[] size = new int[GROUPS];
        SurvivalTimes censored = SurvivalTimes.of(times.stop(), times.status());
        for (int g = 0; g < GROUPS; g++) {
            int at = g;
            int[] rows = IntStream.range(0, n).filter(i -> group[i] == at).toArray();
            size[g] = rows.length;
            predicted[g] = Arrays.stream(rows).mapToDouble(i -> risk[i]).average().orElse(Double.NaN);
            observed[g] = rows.length == 0 ? Double.NaN : 1.0 - value(KaplanMeier.of(censored.take(rows), null), t);
        }
        return new SurvivalPerformance(t, sum / n, nothing / n, area(times, risk, weight, t), predicted, observed, size);
    }

    private static double area(SurvivalTimes times, double[] risk, double[] weight, double t) {
        double above = 0.0;
        double pairs = 0.0;
        for (int i = 0; i < risk.length; i++) {
            if (times.stop()[i] > t || times.status()[i] == 0) {
                continue;
            }
            for (int j = 0; j < risk.length; j++) {
                if (times.stop()[j] > t) {
                    above += weight[i] * (risk[i] > risk[j] ? 1.0 : risk[i] == risk[j] ? 0.5 : 0.0);
                    pairs += weight[i];
                }
            }
        }
        return above / pairs;
    }

    /** 1 / G(T-) for events by t, 1 / G(t) for rows followed beyond, 0 for rows censored by t. */
    private static double[] weights(SurvivalTimes times, double t) {
        double[] censored = IntStream.range(0, times.size()).filter(i -> times.status()[i] == 0).mapToDouble(i -> times.stop()[i])
                .distinct().sorted().toArray();
        double[] after = new double[censored.length];
        double product = 1.0;
        for (int c = 0; c < censored.length; c++) {
            int atRisk = 0;
            int leaving = 0;
            for (int i = 0; i < times.size(); i++) {
                boolean own = times.stop()[i] == censored[c] && times.status()[i] == 0;
                atRisk += times.stop()[i] > censored[c] || own ? 1 : 0;
                leaving += own ? 1 : 0;
            }
            product *= 1.0 - (double) leaving / atRisk;
            after[c] = product;
        }
        double[] out = new double[times.size()];
        for (int i = 0; i < out.length; i++) {
            double stop = times.stop()[i];
            if (stop > t) {
                out[i] = 1.0 / before(censored, after, Math.nextUp(t));
            } else if (times.status()[i] != 0) {
                out[i] = 1.0 / before(censored, after, stop);
            }
        }
        return out;
    }

    /** G just before a time. */
    private static double before(double[] censored, double[] after, double time) {
        int at = Arrays.binarySearch(censored, time);
        int last = (at >= 0 ? at : -at - 1) - 1;
        return last < 0 ? 1.0 : after[last];
    }

    private static double value(KaplanMeierCurve curve, double t) {
        int at = Arrays.binarySearch(curve.time(), t);
        int last = at >= 0 ? at : -at - 2;
        return last < 0 ? 1.0 : curve.survival()[last];
    }
}
