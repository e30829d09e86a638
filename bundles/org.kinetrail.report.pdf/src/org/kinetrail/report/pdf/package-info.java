/** Draws the report tree as PDF. */
package org.kinetrail.report.pdf;
