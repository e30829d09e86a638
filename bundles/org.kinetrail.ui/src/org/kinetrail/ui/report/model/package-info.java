/**
 * The Report perspective without a window: the status of a report, its pages as pictures, which number stands where on them and where it
 * comes from, what a signature is asked for. It computes no result and decides nothing that the workflow decides.
 */
package org.kinetrail.ui.report.model;
