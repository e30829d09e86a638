/**
 * The report on paper: lays the tree out on pages once and writes those pages as record copy (PDF/A-3A, PDF/UA-1, with embedded files) and
 * as submission copy (PDF/A-2B). Decides no content.
 */
package org.kinetrail.report.pdf;
