/**
 * Time-to-event analysis: Cox regression with its residuals, tests and curves, the product-limit estimate, rank tests, competing risks,
 * concordance and resampling. Input is columns of numbers; formulas, factors and files belong to the packages that call it.
 */
package org.kinetrail.er.survival;
