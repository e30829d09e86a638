package org.kinetrail.er.spec;

import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.NumberText;
import org.kinetrail.er.survival.ConfidenceType;
import org.kinetrail.er.survival.CurvePoint;
import org.kinetrail.er.survival.KaplanMeierCurve;
import org.kinetrail.er.survival.RestrictedMean;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.Normal;

/**
 * Independent product-limit curves compared: differences of survival at given times from the first group, and restricted means to a stated
 * horizon with their differences and ratios. Normal limits, Greenwood's variance; ratios on the log scale.
 */
final class CurveDifferences {

    private static final double LEVEL = 0.95;
    private static final List<String> DIFFERENCE = List.of("difference", "se", "lower95", "upper95", "p");

    private CurveDifferences() {
    }

    static void put(Results out, Spec spec, List<KaplanMeierCurve> curves, double[] times) {
        if (times != null && curves.size() > 1) {
            out.put("survival_difference", survival(curves, times));
        }
        if (spec.has("rmst")) {
            out.put("rmst", means(curves, spec.number("rmst", 0.0)));
        }
    }

    private static Results survival(List<KaplanMeierCurve> curves, double[] times) {
        CurvePoint[] first = curves.get(0).at(times, ConfidenceType.PLAIN, LEVEL);
        Results out = new Results().put("from", curves.get(0).group()).put("times", times);
        for (KaplanMeierCurve curve : curves.subList(1, curves.size())) {
            CurvePoint[] points = curve.at(times, ConfidenceType.PLAIN, LEVEL);
            double[][] rows = new double[times.length][];
            for (int k = 0; k < times.length; k++) {
                rows[k] = difference(points[k].survival() - first[k].survival(), points[k].se(), first[k].se());
            }
            out.put(curve.group(), new Results.Table(Results.Table.numbered(times.length), DIFFERENCE, rows));
        }
        return out;
    }

    /** Value, standard error, limits and p-value of a difference of independent estimates. */
    private static double[] difference(double value, double one, double other) {
        double se = Math.sqrt(one * one + other * other);
        double reach = Normal.upperQuantile(0.5 * (1.0 - LEVEL)) * se;
        return new double[] {value, se, value - reach, value + reach, se > 0.0 ? Normal.twoSided(value / se) : Double.NaN};
    }

    private static Results means(List<KaplanMeierCurve> curves, double horizon) {
        int m = curves.size();
        double[][] rows = new double[m][];
        double[][] differences = new double[m - 1][];
        double[][] ratios = new double[m - 1][];
        RestrictedMean first = null;
        double z = Normal.upperQuantile(0.5 * (1.0 - LEVEL));
        for (int g = 0; g < m; g++) {
            KaplanMeierCurve curve = curves.get(g);
            boolean ended = curve.time().length > 0 && curve.survival()[curve.time().length - 1] == 0.0;
            if (!(horizon > 0.0) || !(horizon <= curve.lastTime()) && !ended) {
                throw new Refusal("\"rmst\" is " + NumberText.of(horizon) + ", but " + curve.group() + " is followed from 0 to "
                        + NumberText.of(curve.lastTime()) + " alone; choose a horizon that every group reaches.");
            }
            RestrictedMean mean = curve.restrictedMean(horizon);
            rows[g] = new double[] {mean.mean(), mean.se(), mean.mean() - z * mean.se(), mean.mean() + z * mean.se()};
            if (g == 0) {
                first = mean;
                continue;
            }
            differences[g - 1] = difference(mean.mean() - first.mean(), mean.se(), first.se());
            double one = mean.se() / mean.mean();
            double other = first.se() / first.mean();
            double se = Math.sqrt(one * one + other * other);
            double ratio = mean.mean() / first.mean();
            ratios[g - 1] = new double[] {ratio, se, ratio * Elementary.exp(-z * se), ratio * Elementary.exp(z * se),
                Normal.twoSided(Elementary.log(ratio) / se)};
        }
        List<String> names = curves.stream().map(KaplanMeierCurve::group).toList();
        Results out = new Results().put("horizon", horizon)
                .put("mean", new Results.Table(names, List.of("rmst", "se", "lower95", "upper95"), rows));
        if (m > 1) {
            List<String> others = names.subList(1, m);
            out.put("difference_from_first", new Results.Table(others, DIFFERENCE, differences)).put("ratio_to_first",
                    new Results.Table(others, List.of("ratio", "se_log", "lower95", "upper95", "p"), ratios));
        }
        return out;
    }
}
