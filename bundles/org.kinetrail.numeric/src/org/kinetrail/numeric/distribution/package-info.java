/**
 * Probability distributions for inference: distribution function, upper tail by its own function (never one minus the lower), density
 * and quantile from either tail. Results depend on {@link org.kinetrail.numeric.Elementary} alone and are the same bits on every Java
 * machine. It draws no random numbers and fits nothing.
 */
package org.kinetrail.numeric.distribution;
