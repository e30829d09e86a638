/**
 * Charts as view models without style: what is drawn, on which axes, in which units; and the charts of the analysis as such models.
 * Colours, lines and places are told in {@code draw}.
 */
package org.kinetrail.figures;
