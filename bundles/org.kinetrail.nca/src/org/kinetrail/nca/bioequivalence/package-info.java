/**
 * Comparison of two treatments by an exposure: average and reference-scaled bioequivalence. It takes values of one parameter and gives
 * ratios with their intervals and verdicts; it computes no exposure and knows no profile.
 */
package org.kinetrail.nca.bioequivalence;
