/**
 * Inference around fitted models: intervals from resamples, pooling over imputations, adjusted p-values, E-values. It combines
 * estimates; it does not fit models or draw samples.
 */
package org.kinetrail.er.inference;
