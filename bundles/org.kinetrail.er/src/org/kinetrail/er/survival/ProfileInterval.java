package org.kinetrail.er.survival;

/**
 * Limits of a coefficient by its profile likelihood.
 *
 * @param lower lower limit of the log hazard ratio; -Infinity when the likelihood never falls that far, NaN for an aliased column
 * @param upper upper limit; Infinity likewise
 */
public record ProfileInterval(double lower, double upper) {
}
