/**
 * Regression of a number or a yes/no outcome on exposure and covariates: logistic and Poisson models, Firth's penalised logistic model,
 * linear models, Emax curves, their intervals, tests and diagnostics, and the detection of separation. Times to an event are fitted in
 * {@code survival}; choosing terms is done in {@code selection}.
 */
package org.kinetrail.er.regression;
