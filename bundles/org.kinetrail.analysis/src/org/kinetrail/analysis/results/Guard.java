package org.kinetrail.analysis.results;

/**
 * A check that says when a result should not be believed as it stands.
 *
 * @param id      frozen id, for example {@code guard.window-overlap}, {@code guard.few-events}, {@code guard.separation},
 *                {@code guard.confounding}, {@code guard.influence}, {@code guard.proportional-hazards}, {@code guard.zero-exposure}
 * @param about   endpoint, metric or model concerned; empty for the whole analysis
 * @param tripped whether it speaks
 * @param label   short label that stands with every display of the result when tripped, empty otherwise
 * @param words   what was found and what it means, for a reader
 * @param value   number it judged
 * @param limit   limit it was judged against; NaN where none applies
 */
public record Guard(String id, String about, boolean tripped, String label, String words, double value, double limit) {
}
