package org.kinetrail.data;

/**
 * One administration.
 *
 * @param amount   amount given, in {@code unit}; NaN when missing
 * @param unit     unit of the amount, for example {@code 10^6 CAR+ T cells}
 * @param time     start, on the profile's time axis
 * @param duration length of the infusion in the profile's time unit; 0 for a bolus or extravascular dose
 * @param route    how it was given
 * @param source   the row it was read from
 * @param start    date and time of the start in ISO 8601 as far as the file gives it, empty when unknown
 */
public record Dose(double amount, Unit unit, double time, double duration, Route route, Source source, String start) {

    /** A dose whose date is unknown. */
    public Dose(double amount, Unit unit, double time, double duration, Route route, Source source) {
        this(amount, unit, time, duration, route, source, "");
    }

    /** The same dose with another amount in another unit. */
    public Dose withAmount(double other, Unit otherUnit) {
        return new Dose(other, otherUnit, time, duration, route, source, start);
    }
}
