package org.kinetrail.report;

/** A number and the one-based page it is first printed on. */
public record PlacedNumber(NumberCell number, int page) {
}
