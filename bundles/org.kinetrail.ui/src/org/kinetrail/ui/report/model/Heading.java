package org.kinetrail.ui.report.model;

import java.util.List;

/**
 * A bookmark of the report.
 *
 * @param page page it leads to, from 0
 * @param down how far down that page it leads, in points
 */
public record Heading(String title, int page, double down, List<Heading> under) {

    public Heading {
        under = List.copyOf(under);
    }
}
