package org.kinetrail.er.survival;

/** A log partial likelihood with its derivatives, per scaled covariate unit. An evaluation overwrites what the last one left. */
interface PartialLikelihood {

    /** Number of coefficients. */
    int size();

    /** Evaluates at beta; the log-likelihood, not finite when beta is too far out. */
    double evaluate(double[] beta);

    /** First derivatives at the last point; not to be changed. */
    double[] score();

    /** Minus the second derivatives at the last point, by rows; not to be changed. */
    double[] information();
}
