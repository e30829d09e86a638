/**
 * Searching covariates: forward and backward by likelihood-ratio tests, stepwise by an information criterion, inclusion frequencies
 * over resamples. It decides from the scores of models; it does not fit them.
 */
package org.kinetrail.er.selection;
