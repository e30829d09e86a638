/**
 * The one drawing of a chart: from view model to marks on a plane, and those marks as SVG and PNG. A PDF paints the same marks.
 */
package org.kinetrail.figures.draw;
