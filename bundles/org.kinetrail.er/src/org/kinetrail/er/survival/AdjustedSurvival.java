package org.kinetrail.er.survival;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.Normal;

/**
 * The mean over a population of the survival curves that a Cox fit predicts for its members: the direct adjusted survival probability.
 *
 * <p>With S_i(t) = exp(-e_i H_s(t)), e_i = exp(eta_i), s the stratum of member i and u_i its weight divided by their sum:
 * S(t) = sum u_i S_i(t). Delta method, the baseline hazards and the coefficients both estimated: with v_i = u_i S_i e_i,
 * var S(t) = sum over strata (sum v_i)^2 sum weight / S0^2 + Q'V Q, Q = sum v_i (x_i H_s(t) - sum weight m / S0), V the variance that the
 * fit reports. Differences of two populations take the differences of (sum v_i) and Q. The members are taken as given: the errors do not
 * say how much another sample of members would differ. A population of one repeated pattern gives the curve of {@link CoxCurves}.
 *
 * <p>Legal input: a converged fit; ascending times; patterns in the units of the columns as given. Late entry, weights and offset as in the
 * fit. Accuracy: within 1e-10 of the same formulas evaluated in R 4.2.2. Sources: Gail and Byar, Biometrical J. 28 (1986) 587; Zhang,
 * Loberiza, Klein and Zhang, Comput. Methods Programs Biomed. 88 (2007) 95.
 */
public final class AdjustedSurvival {

    /**
     * Members to average over.
     *
     * @param patterns covariate values, a row for each member
     * @param stratum  stratum number of each member as given to the fit, or null without strata
     * @param offset   offset of each member
     * @param weight   weight of each member, or null for one each
     */
    public record Population(double[][] patterns, int[] stratum, double[] offset, double[] weight) {
    }

    /**
     * A number for each time with its standard error and limits.
     *
     * @param value estimates
     * @param se    standard errors; NaN where there are none
     * @param lower lower limits
     * @param upper upper limits
     */
    public record Estimates(double[] value, double[] se, double[] lower, double[] upper) {
    }

    private final CoxCurves curves;
    private final CoxBaseline[] baselines;
    private final double[] survival;
    /** Minus the derivative by the baseline hazard of each stratum, and by the coefficients per scaled unit, at each time. */
    private final double[][] byBaseline;
    private final double[][] byCoefficient;

    private AdjustedSurvival(CoxCurves curves, CoxBaseline[] baselines, double[] survival, double[][] byBaseline, double[][] byCoefficient) {
        this.curves = curves;
        this.baselines = baselines;
        this.survival = survival;
        this.byBaseline = byBaseline;
        this.byCoefficient = byCoefficient;
    }

    /** Survival of each member at ascending times: by member, then time. */
    public static double[][] ofMembers(CoxFit fit, Population members, double[] times) {
        CoxBaseline[] baselines = baselines(CoxCurves.of(fit), fit.problem(), times);
        double[][] out = new double[members.patterns().length][times.length];
        for (int i = 0; i < out.length; i++) {
            double risk = Elementary.exp(predictor(fit, members, i));
            CoxBaseline baseline = baselines[stratumOf(fit.problem(), members, i)];
            for (int k = 0; k < times.length; k++) {
                out[i][k] = Elementary.exp(-risk * baseline.hazard()[k]);
            }
        }
        return out;
    }

    /** The mean over a population at ascending times. */
    public static AdjustedSurvival of(CoxFit fit, Population members, double[] times) {
        CoxProblem problem = fit.problem();
        CoxCurves curves = CoxCurves.of(fit);
        CoxBaseline[] baselines = baselines(curves, problem, times);
        double total = 0.0;
        for (int i = 0; i < members.patterns().length; i++) {
            total += weight(members, i);
        }
        double[] survival = new double[times.length];
        double[][] byBaseline = new double[baselines.length][times.length];
        double[][] byCoefficient = new double[problem.size][times.length];
        for (int i = 0; i < members.patterns().length; i++) {
            double risk = Elementary.exp(predictor(fit, members, i));
            int s = stratumOf(problem, members, i);
            CoxBaseline baseline = baselines[s];
            for (int k = 0; k < times.length; k++) {
                double one = weight(members, i) / total * Elementary.exp(-risk * baseline.hazard()[k]);
                survival[k] += one;
                byBaseline[s][k] += one * risk;
                for (int j = 0; j < problem.size; j++) {
                    double x = (members.patterns()[i][j] - problem.centre[j]) * problem.scale[j];
                    byCoefficient[j][k] += one * risk * (x * baseline.hazard()[k] - baseline.meanHazard()[j][k]);
                }
            }
        }
        return new AdjustedSurvival(curves, baselines, survival, byBaseline, byCoefficient);
    }

    private static CoxBaseline[] baselines(CoxCurves curves, CoxProblem problem, double[] times) {
        CoxBaseline[] out = new CoxBaseline[problem.stratumAt.length - 1];
        for (int s = 0; s < out.length; s++) {
            out[s] = curves.baseline(s, times);
        }
        return out;
    }

    private static double weight(Population members, int i) {
        return members.weight() == null ? 1.0 : members.weight()[i];
    }

    /** Linear predictor of a member measured from the centre of the columns. */
    static double predictor(CoxFit fit, Population members, int i) {
        double[] centre = fit.problem().centre;
        double sum = members.offset()[i];
        for (int j = 0; j < centre.length; j++) {
            sum += fit.aliased(j) ? 0.0 : (members.patterns()[i][j] - centre[j]) * fit.coefficients()[j];
        }
        return sum;
    }

    static int stratumOf(CoxProblem problem, Population members, int i) {
        int s = 0;
        while (members.stratum() != null && problem.stratumCode[s] != members.stratum()[i]) {
            s++;
        }
        return s;
    }

    /** The mean survival probabilities with limits on the scale of a type. */
    public Estimates estimates(ConfidenceType type, double level) {
        double[] se = errors(null, ones(), ones());
        double[] logs = new double[se.length];
        for (int k = 0; k < se.length; k++) {
            logs[k] = se[k] / survival[k];
        }
        SurvivalLimits limits = SurvivalLimits.of(survival, logs, type, level);
        return new Estimates(survival.clone(), se, limits.lower(), limits.upper());
    }

    /** These means less those of another population under the same fit and times, limits symmetric. */
    public Estimates minus(AdjustedSurvival other, double level) {
        double[] value = new double[survival.length];
        double[] se = errors(other, ones(), ones());
        double[] lower = new double[value.length];
        double[] upper = new double[value.length];
        double z = Normal.upperQuantile((1.0 - level) / 2.0);
        for (int k = 0; k < value.length; k++) {
            value[k] = survival[k] - other.survival[k];
            lower[k] = value[k] - z * se[k];
            upper[k] = value[k] + z * se[k];
        }
        return new Estimates(value, se, lower, upper);
    }

    /**
     * Ratio of the cumulative hazards -log S of these means to those of another population: the marginal hazard ratio up to each time.
     * {@code se} is that of its logarithm, on which the limits are symmetric; NaN where either mean is 0 or 1.
     */
    public Estimates hazardRatio(AdjustedSurvival other, double level) {
        int m = survival.length;
        double[] mine = new double[m];
        double[] theirs = new double[m];
        double[] value = new double[m];
        for (int k = 0; k < m; k++) {
            double a = -Elementary.log(survival[k]);
            double b = -Elementary.log(other.survival[k]);
            boolean defined = a > 0.0 && b > 0.0 && a < Double.POSITIVE_INFINITY && b < Double.POSITIVE_INFINITY;
            value[k] = defined ? a / b : Double.NaN;
            mine[k] = defined ? 1.0 / (survival[k] * a) : Double.NaN;
            theirs[k] = defined ? 1.0 / (other.survival[k] * b) : Double.NaN;
        }
        double[] se = errors(other, mine, theirs);
        double[] lower = new double[m];
        double[] upper = new double[m];
        double z = Normal.upperQuantile((1.0 - level) / 2.0);
        for (int k = 0; k < m; k++) {
            lower[k] = value[k] * Elementary.exp(-z * se[k]);
            upper[k] = value[k] * Elementary.exp(z * se[k]);
        }
        return new Estimates(value, se, lower, upper);
    }

    /** Standard errors of mine times this mean less theirs times the other's. */
    private double[] errors(AdjustedSurvival other, double[] mine, double[] theirs) {
        double[] out = new double[survival.length];
        double[] q = new double[byCoefficient.length];
        for (int k = 0; k < out.length; k++) {
            double sum = 0.0;
            for (int s = 0; s < baselines.length; s++) {
                double a = mine[k] * byBaseline[s][k] - (other == null ? 0.0 : theirs[k] * other.byBaseline[s][k]);
                sum += a * a * baselines[s].squares()[k];
            }
            for (int j = 0; j < q.length; j++) {
                q[j] = mine[k] * byCoefficient[j][k] - (other == null ? 0.0 : theirs[k] * other.byCoefficient[j][k]);
            }
            out[k] = Math.sqrt(sum + curves.quadratic(q));
        }
        return out;
    }

    private double[] ones() {
        double[] out = new double[survival.length];
        java.util.Arrays.fill(out, 1.0);
        return out;
    }
}
