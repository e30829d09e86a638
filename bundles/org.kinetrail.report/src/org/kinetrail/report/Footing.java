package org.kinetrail.report;

import java.util.List;

/**
 * What stands under a table, figure or listing, so that it can be read alone.
 *
 * @param population who is in it
 * @param n          how many, with live numbers, for example {@code n = 220, events = 156}
 * @param method     how it was computed, in words
 * @param rules      frozen ids of the rules that were run
 * @param source     data it was computed from
 * @param run        id of the run that computed it
 * @param notes      abbreviations and remarks
 */
public record Footing(String population, List<Inline> n, String method, List<String> rules, String source, String run, List<String> notes) {

    public Footing {
        n = List.copyOf(n);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }
}
