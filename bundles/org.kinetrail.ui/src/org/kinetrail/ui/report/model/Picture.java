package org.kinetrail.ui.report.model;

/**
 * A page as pixels, row by row from the upper left corner, each {@code 0xRRGGBB}.
 *
 * @param page page, from 0
 */
public record Picture(int page, int width, int height, int[] pixels) {
}
