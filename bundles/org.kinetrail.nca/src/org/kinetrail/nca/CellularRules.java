package org.kinetrail.nca;

import java.util.List;

/**
 * Rules of the cellular-kinetics set; times in the profile's unit.
 *
 * @param earlyTmax          Tmax before this time flags Cmax/Tmax
 * @param belowLimitInARow   samples below the limit in a row that end persistence
 * @param expansionPoints    fewest quantifiable samples up to Tmax for an expansion slope
 * @param contractionEnd     contraction is fitted from Tmax to this time
 * @param persistenceFrom    persistence is fitted from this time on
 * @param persistenceTimes   times at which persistence is looked up
 * @param persistenceWindow  half-width of the window around each, as a share of the time
 * @param secondPeakRatio    a later peak at least this share of Cmax and this factor above the trough between is flagged
 */
public record CellularRules(double earlyTmax, int belowLimitInARow, int expansionPoints, double contractionEnd, double persistenceFrom,
        List<Double> persistenceTimes, double persistenceWindow, SecondPeak secondPeakRatio) {

    /**
     * When a later rise is a second expansion peak.
     *
     * @param shareOfCmax      height at least this share of Cmax
     * @param foldAboveTrough  height at least this factor above the smallest value between
     */
    public record SecondPeak(double shareOfCmax, double foldAboveTrough) {
    }

    /** Days: Tmax before day 1 is early, two samples end persistence, contraction to day 28, persistence from day 28. */
    public static final CellularRules DEFAULT = new CellularRules(1, 2, 3, 28, 28, List.of(28.0, 84.0, 168.0, 336.0), 0.15,
            new SecondPeak(0.2, 2));

    public CellularRules {
        persistenceTimes = List.copyOf(persistenceTimes);
    }

    /** The same rules with all times multiplied: in another unit of time. */
    CellularRules scaled(double factor) {
        return new CellularRules(earlyTmax * factor, belowLimitInARow, expansionPoints, contractionEnd * factor, persistenceFrom * factor,
                persistenceTimes.stream().map(t -> t * factor).toList(), persistenceWindow, secondPeakRatio);
    }
}
