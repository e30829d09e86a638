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
 */
public record Dose(double amount, Unit unit, double time, double duration, Route route, Source source) {
}
