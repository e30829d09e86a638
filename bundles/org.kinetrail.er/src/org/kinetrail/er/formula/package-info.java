/**
 * Model formulas in the notation of Wilkinson and Rogers as R writes it, and the design matrix they make of a frame: treatment coding,
 * interactions, {@code log()}, {@code I()}, {@code rcs(x, k)}, {@code strata()}, {@code cluster()}, {@code offset()} and {@code Surv()}.
 * It fits nothing.
 */
package org.kinetrail.er.formula;
