/** The Report perspective: parts that paint its view models. It computes nothing. */
package org.kinetrail.ui.report;
