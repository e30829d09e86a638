/**
 * Searching covariates: forward and backward by likelihood-ratio tests, stepwise by an information criterion, inclusion frequencies
 * over resamples. It decides from the scores of models; likelihoods are those of the rooms' models behind
 * {@link org.kinetrail.er.NestedLikelihood}.
 */
package org.kinetrail.er.selection;
