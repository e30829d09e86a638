package org.kinetrail.signature;

/** Where a signature is shown: one-based page, lower left corner and size in points. */
public record SignaturePlace(int page, double x, double y, double width, double height) {
}
