package org.kinetrail.nca.bioequivalence;

/**
 * The exposure of one subject in one period.
 *
 * @param subject   subject
 * @param sequence  order of treatments the subject was assigned to; empty in a parallel design
 * @param period    period; empty in a parallel design
 * @param treatment treatment given
 * @param value     exposure, positive
 */
public record Observation(String subject, String sequence, String period, String treatment, double value) {
}
