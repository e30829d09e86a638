package org.kinetrail.report;

import java.util.List;

/**
 * What stands under a table, figure or listing, so that it can be read alone.
 *
 * @param population who is in it
 * @param n          how many, in words with the number, for example {@code n = 220 subjects}
 * @param method     how it was computed, in words
 * @param rules      frozen ids of the rules that were run
 * @param source     data it was computed from
 * @param run        id of the run that computed it
 * @param notes      abbreviations and remarks
 */
public record Footing(String population, String n, String method, List<String> rules, String source, String run, List<String> notes) {

    public Footing {
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }
}
