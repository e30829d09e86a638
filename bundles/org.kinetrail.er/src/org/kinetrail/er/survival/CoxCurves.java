package org.kinetrail.er.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Baseline hazard and survival curves of a Cox fit.
 *
 * <p>With x0 the pattern and eta0 = (x0 - reference)'b: H(t | x0) = exp(eta0) sum over terms up to t of weight / S0; the increments follow
 * the fit's rule for ties (Breslow's for exact ties). Variance of log S (Tsiatis): exp(2 eta0) [sum weight / S0^2 + q'V q],
 * q = sum (x0 - m) weight / S0, with the variance that the fit reports.
 *
 * <p>Accuracy: within 1e-11 relative of R's {@code survfit.coxph} 3.5-3. Source: Tsiatis, Ann. Statist. 9 (1981) 93; Link, Biometrics 40
 * (1984) 601.
 */
public final class CoxCurves {

    private final CoxFit fit;
    private final CoxProblem problem;
    private final CoxMoments moments;

    private CoxCurves(CoxFit fit) {
        this.fit = fit;
        problem = fit.problem();
        Ties ties = fit.ties().exact() ? Ties.BRESLOW : fit.ties();
        moments = CoxMoments.of(problem, ties, problem.toScaled(fit.coefficients()));
    }

    /** Prepares the curves of a fit. */
    public static CoxCurves of(CoxFit fit) {
        return new CoxCurves(fit);
    }

    /** Curves at all covariates zero, one for each stratum. */
    public List<CoxCurve> atZero() {
        return at(new double[problem.size]);
    }

    /** Curves at the means of the covariates ({@link CoxFit#means()}), one for each stratum. */
    public List<CoxCurve> atMeans() {
        return at(fit.means());
    }

    /** Curves of a pattern of covariate values without offset, one for each stratum in ascending order of its number. */
    public List<CoxCurve> at(double[] pattern) {
        return at(pattern, 0.0);
    }

    /** Curves of a pattern of covariate values with an offset, one for each stratum in ascending order of its number. */
    public List<CoxCurve> at(double[] pattern, double offset) {
        List<CoxCurve> out = new ArrayList<>();
        for (int s = 0; s + 1 < problem.stratumAt.length; s++) {
            out.add(inStratum(pattern, offset, s));
        }
        return out;
    }

    private CoxCurve inStratum(double[] pattern, double offset, int s) {
        int p = problem.size;
        double[] beta = problem.toScaled(fit.coefficients());
        double[] x0 = new double[p];
        double eta = offset;
        for (int j = 0; j < p; j++) {
            x0[j] = (pattern[j] - problem.centre[j]) * problem.scale[j];
            eta += x0[j] * beta[j];
        }
        double factor = org.kinetrail.numeric.Elementary.exp(eta);
        Times times = new Times(s);
        CoxBaseline baseline = baseline(s, times.time);
        double[] hazard = new double[times.count];
        double[] se = new double[times.count];
        double[] q = new double[p];
        for (int i = 0; i < times.count; i++) {
            for (int j = 0; j < p; j++) {
                q[j] = x0[j] * baseline.hazard()[i] - baseline.meanHazard()[j][i];
            }
            hazard[i] = factor * baseline.hazard()[i];
            se[i] = factor * Math.sqrt(baseline.squares()[i] + quadratic(q));
        }
        return new CoxCurve(problem.stratumCode == null ? 0 : problem.stratumCode[s], times.time, times.atRisk, times.events, hazard, se);
    }

    /** What has cumulated in a stratum (by its place in the problem) by each of some ascending times. */
    CoxBaseline baseline(int s, double[] times) {
        return CoxBaseline.of(problem, moments, s, times);
    }

    /** q'V q with the variance that the fit reports, q per scaled unit. */
    double quadratic(double[] q) {
        double[][] variance = fit.variance();
        double sum = 0.0;
        for (int j = 0; j < q.length; j++) {
            for (int k = 0; k < q.length; k++) {
                sum += q[j] * q[k] * variance[j][k] / (problem.scale[j] * problem.scale[k]);
            }
        }
        return Math.max(sum, 0.0);
    }

    /** Distinct times of a stratum with their numbers. */
    private final class Times {

        private double[] time;
        private double[] atRisk;
        private double[] events;
        private int count;

        Times(int s) {
            int from = problem.stratumAt[s];
            int to = problem.stratumAt[s + 1];
            time = new double[to - from];
            atRisk = new double[to - from];
            events = new double[to - from];
            double stopped = 0.0;
            double notEntered = 0.0;
            int entry = from;
            for (int i = from; i < to;) {
                double t = problem.stop[i];
                double died = 0.0;
                for (; i < to && problem.stop[i] == t; i++) {
                    stopped += problem.caseWeight(i);
                    died += problem.event(i) ? problem.caseWeight(i) : 0.0;
                }
                while (problem.start != null && entry < to && problem.start[problem.groups.byEntry[entry]] >= t) {
                    notEntered += problem.caseWeight(problem.groups.byEntry[entry++]);
                }
                time[count] = t;
                atRisk[count] = stopped - notEntered;
                events[count++] = died;
            }
            time = reversed(time);
            atRisk = reversed(atRisk);
            events = reversed(events);
        }

        private double[] reversed(double[] values) {
            double[] out = Arrays.copyOf(values, count);
            for (int a = 0, b = count - 1; a < b; a++, b--) {
                double swap = out[a];
                out[a] = out[b];
                out[b] = swap;
            }
            return out;
        }
    }

    /**
     * A linear predictor with its standard error.
     *
     * @param value (x - reference)'b
     * @param se    square root of (x - reference)'V (x - reference)
     */
    public record LinearPredictor(double value, double se) {
    }

    /** Log hazard ratio of a pattern against a reference pattern. */
    public static LinearPredictor predictor(CoxFit fit, double[] pattern, double[] reference) {
        double value = 0.0;
        double variance = 0.0;
        for (int j = 0; j < pattern.length; j++) {
            if (fit.aliased(j)) {
                continue;
            }
            double dj = pattern[j] - reference[j];
            value += dj * fit.coefficients()[j];
            for (int k = 0; k < pattern.length; k++) {
                variance += dj * (pattern[k] - reference[k]) * fit.variance()[j][k];
            }
        }
        return new LinearPredictor(value, Math.sqrt(Math.max(variance, 0.0)));
    }
}
