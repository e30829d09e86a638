package org.kinetrail.er.survival;

import org.kinetrail.er.TestStatistic;

/**
 * Profile-likelihood limits and likelihood-ratio tests of single coefficients of a Cox fit. The root is solved, not interpolated, as SAS
 * does with RISKLIMITS=PL; accuracy 1e-11 relative against a bisection to rounding level.
 * Source: Venzon and Moolgavkar, Appl. Statist. 37 (1988) 87.
 */
public final class CoxProfile {

    private final CoxFit fit;
    private final ProfileSearch search;

    private CoxProfile(CoxFit fit) {
        this.fit = fit;
        CoxProblem problem = fit.problem();
        search = new ProfileSearch(CoxModel.likelihood(problem, fit.ties()), problem.toScaled(fit.coefficients()),
                fit.logLikelihood(), false);
    }

    /** Prepares the profile of a fit. */
    public static CoxProfile of(CoxFit fit) {
        return new CoxProfile(fit);
    }

    /** Limits of every coefficient. */
    public ProfileInterval[] limits(double level) {
        ProfileInterval[] out = new ProfileInterval[fit.coefficients().length];
        for (int j = 0; j < out.length; j++) {
            out[j] = limits(j, level);
        }
        return out;
    }

    /** Limits of one coefficient. */
    public ProfileInterval limits(int column, double level) {
        if (fit.aliased(column)) {
            return new ProfileInterval(Double.NaN, Double.NaN);
        }
        double scale = fit.problem().scale[column];
        double se = Math.sqrt(fit.modelVariance()[column][column]) / scale;
        return new ProfileInterval(search.limit(column, se, level, true) * scale, search.limit(column, se, level, false) * scale);
    }

    /** Likelihood-ratio test that one coefficient has a given value. */
    public TestStatistic test(int column, double value) {
        double restricted = search.fromTop().restricted(column, value / fit.problem().scale[column]);
        return CoxModel.chiSquare(2.0 * (fit.logLikelihood() - restricted), 1);
    }
}
