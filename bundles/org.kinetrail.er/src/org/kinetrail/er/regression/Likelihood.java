package org.kinetrail.er.regression;

/** A function to be maximised with its derivatives. */
interface Likelihood {

    /** Number of parameters. */
    int size();

    /**
     * The value at a point; fills the score and the lower triangle of the (expected) information. NaN or minus infinity where the value
     * does not exist.
     */
    double evaluate(double[] at, double[] score, double[][] information);

    /** Largest absolute change of a row's linear predictor that a step makes. */
    double largestChange(double[] step);
}
