/** The report as a tree. */
package org.kinetrail.report;
