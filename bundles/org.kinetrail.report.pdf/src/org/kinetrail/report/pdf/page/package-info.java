/**
 * Sets the report tree on pages: line breaking, tables, figures, headings, contents. The result is pages of marks with their logical
 * structure, the same for every rendition; it knows no file format.
 */
package org.kinetrail.report.pdf.page;
