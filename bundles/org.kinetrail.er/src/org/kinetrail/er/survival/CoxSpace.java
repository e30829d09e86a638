package org.kinetrail.er.survival;

import org.kinetrail.numeric.linear.CrossProducts;

/**
 * Working space of a {@link CoxLikelihood}. Refits one after the other may use the same, which then stays in the cache; two at once must
 * not. What it holds from before does not change a result.
 *
 * @param risk     risks by position
 * @param hazard   hazards by position
 * @param products products of the terms' means and sums of the means, later those of the rows
 * @param one      one block of rows
 * @param two      the next
 */
record CoxSpace(double[] risk, double[] hazard, CrossProducts products, RiskSetBlock one, RiskSetBlock two) {

    static CoxSpace of(CoxProblem problem) {
        CrossProducts products = CrossProducts.inPairs(problem.size, problem.rows);
        return new CoxSpace(new double[problem.rows], new double[problem.rows], products,
                new RiskSetBlock(problem.size, products.length), new RiskSetBlock(problem.size, products.length));
    }

    /** This space where it has the size that the problem needs, else another. */
    CoxSpace fitting(CoxProblem problem) {
        return risk.length == problem.rows && one.terms.columns().length == problem.size ? this : of(problem);
    }
}
