package org.kinetrail.data;

/**
 * A dated treatment after the infusion.
 *
 * @param type       frozen class: {@code tocilizumab}, {@code siltuximab}, {@code corticosteroid}, {@code g-csf}, {@code transfusion},
 * {@code other}
 * @param name       drug as recorded
 * @param startDay   start, days after the start of infusion
 * @param endDay     end on the same axis; NaN when ongoing or unknown
 * @param indication as recorded, empty when missing
 */
public record Intervention(String type, String name, double startDay, double endDay, String indication, Source source) {
}
