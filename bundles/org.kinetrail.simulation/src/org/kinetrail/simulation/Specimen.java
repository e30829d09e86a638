package org.kinetrail.simulation;

/**
 * One blood sample for the transgene assay.
 *
 * @param nominal  planned day after infusion
 * @param day      actual day after infusion
 * @param value    what the assay would report, copies/ug; NaN when it gave no result
 * @param timed    whether the clock time was recorded
 * @param planned  whether the protocol foresaw it
 */
record Specimen(double nominal, double day, double value, boolean timed, boolean planned) {

    static final double LLOQ = 50;
    static final double LOD = 10;

    Specimen withValue(double other) {
        return new Specimen(nominal, day, other, timed, planned);
    }

    Specimen at(double otherDay) {
        return new Specimen(nominal, otherDay, value, timed, planned);
    }
}
