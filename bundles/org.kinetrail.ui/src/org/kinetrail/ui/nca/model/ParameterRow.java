package org.kinetrail.ui.nca.model;

/**
 * A parameter as shown.
 *
 * @param code    CDISC or sponsor code
 * @param label   printed name
 * @param unit    unit
 * @param stored  value as the newest run stored it, or why there is none
 * @param preview value by the plan as edited, or why there is none; empty when the same as stored
 * @param notes   flags in words
 */
public record ParameterRow(String code, String label, String unit, String stored, String preview, String notes) {

    /** Whether the plan as edited gives another value than the stored one. */
    public boolean changed() {
        return !preview.isEmpty();
    }
}
