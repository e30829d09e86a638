/**
 * The report as a tree of values: sections, paragraphs, tables, listings, figures; every number in it carries its id, its full value, its
 * unit and the form it is shown in. The tree says what stands in the report and in which order; how it is laid out on paper or screen is
 * told elsewhere. Nothing here computes a statistic.
 */
package org.kinetrail.report;
