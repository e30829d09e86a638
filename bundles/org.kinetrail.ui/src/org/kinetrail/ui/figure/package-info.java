/** Figures as widgets: the drawing of the report, painted by the window's own graphics, with copy and export. */
package org.kinetrail.ui.figure;
