/**
 * Quantiles by each of the nine usual rules and SAS's names for five of them, exposure bins with their tie rule, response rates with
 * exact and approximate limits, and the trend test over bins.
 */
package org.kinetrail.er.binning;
