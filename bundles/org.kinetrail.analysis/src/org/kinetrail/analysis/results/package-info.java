/**
 * What an analysis found: plain records that hold every number, word and warning a figure, a table, an export or a screen shows, and
 * their canonical JSON. It neither computes nor formats for print.
 */
package org.kinetrail.analysis.results;
