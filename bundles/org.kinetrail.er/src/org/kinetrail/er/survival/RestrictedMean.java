package org.kinetrail.er.survival;

/**
 * Mean survival time up to a horizon.
 *
 * @param horizon upper end of the area
 * @param mean    area under the curve from 0 to the horizon
 * @param se      standard error, Greenwood's: sqrt(sum A(t)^2 d / (n (n - d))), A(t) the area from t to the horizon
 */
public record RestrictedMean(double horizon, double mean, double se) {
}
