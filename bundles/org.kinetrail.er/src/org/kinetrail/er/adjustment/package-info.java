/**
 * Comparisons between exposures among subjects alike in measured covariates: weights from a model of the exposure, matched sets, and the
 * balance that either reaches. It makes weights and sets; it does not fit models of the outcome.
 */
package org.kinetrail.er.adjustment;
