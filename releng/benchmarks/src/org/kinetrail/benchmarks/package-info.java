/** Runners that compare a benchmark with its limit in one go and print the ratio. */
package org.kinetrail.benchmarks;
