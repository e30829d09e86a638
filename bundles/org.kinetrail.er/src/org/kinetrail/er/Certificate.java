package org.kinetrail.er;

/**
 * Why a maximum may be believed.
 *
 * @param iterations   Newton steps taken
 * @param evaluations  evaluations of the likelihood with its derivatives
 * @param scoreNorm    largest absolute score component times the standard error of its coefficient, at the last evaluated point; 0 at
 *                     an exact maximum, 1e-10 means that the maximum lies within 1e-10 standard errors
 * @param decrement    Newton decrement squared, U' I^-1 U, at that point: twice the log-likelihood still to gain
 * @param lastStep     largest absolute Newton step divided by its standard error, at that point; it was added before reporting
 * @param condition    condition number of the information matrix scaled to unit diagonal, over the estimable columns (1-norm for Cox
 *                     models, else 2-norm; they differ by less than a factor of the number of columns); above 1e8 the coefficients are not
 * to be trusted separately
 * @param digits       decimal digits of the coefficients left after that conditioning: 15.95 - log10(condition)
 */
public record Certificate(int iterations, int evaluations, double scoreNorm, double decrement, double lastStep, double condition,
        double digits) {
}
