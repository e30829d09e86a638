package org.kinetrail.ui.report.model;

/** Size of a page in points, a 72nd of an inch each. */
public record PageSize(double width, double height) {
}
