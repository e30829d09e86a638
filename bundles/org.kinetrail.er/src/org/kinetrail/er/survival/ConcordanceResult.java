package org.kinetrail.er.survival;

import java.util.List;

/**
 * Agreement of a marker with follow-up times: of two comparable subjects the one with the higher marker should fail first.
 *
 * @param concordance (concordant + tied marker / 2) / (concordant + discordant + tied marker)
 * @param se          infinitesimal jackknife standard error, over clusters where given
 * @param total       counts over strata
 * @param strata      counts of each stratum
 */
public record ConcordanceResult(double concordance, double se, Counts total, List<Counts> strata) {

    /**
     * Weights of pairs.
     *
     * @param concordant the earlier event has the higher marker
     * @param discordant the earlier event has the lower marker
     * @param tiedMarker equal markers
     * @param tiedTime   both have their event at the same time, markers differ
     * @param tiedBoth   both equal
     */
    public record Counts(double concordant, double discordant, double tiedMarker, double tiedTime, double tiedBoth) {

        double pairs() {
            return concordant + discordant + tiedMarker;
        }

        Counts plus(Counts other) {
            return new Counts(concordant + other.concordant, discordant + other.discordant, tiedMarker + other.tiedMarker,
                    tiedTime + other.tiedTime, tiedBoth + other.tiedBoth);
        }
    }
}
