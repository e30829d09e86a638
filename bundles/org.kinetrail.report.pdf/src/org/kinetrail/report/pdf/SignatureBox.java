package org.kinetrail.report.pdf;

/** The place of a signature field: one-based page, lower left corner and size in points. */
public record SignatureBox(String name, int page, double x, double y, double width, double height) {
}
