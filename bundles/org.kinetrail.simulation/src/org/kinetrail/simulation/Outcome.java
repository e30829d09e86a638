package org.kinetrail.simulation;

/**
 * What happens to one infused subject, in days after infusion; the records of the data sets are written from it.
 *
 * @param response      partial response or better
 * @param complete      complete response
 * @param mrdNegative   negative minimal residual disease in complete response
 * @param responseDay   day of first response, NaN without
 * @param completeDay   day of first complete response, NaN without
 * @param progressDay   day of progression or death, whichever first, the data cut not yet applied
 * @param fatal         whether that event is a death
 * @param deathDay      day of death, the data cut not yet applied
 * @param crs           cytokine release syndrome
 * @param tocilizumab   day of its first treatment with tocilizumab or siltuximab, NaN without
 * @param steroid       day of its first treatment with a corticosteroid, NaN without
 * @param neurotoxicity worst neurotoxicity
 * @param cytopenia     cytopenia of grade 3 or more that does not recover within month 1
 */
record Outcome(boolean response, boolean complete, boolean mrdNegative, double responseDay, double completeDay, double progressDay,
        boolean fatal, double deathDay, Toxicity crs, double tocilizumab, double steroid, Toxicity neurotoxicity, boolean cytopenia) {

    /** A toxicity: grade 0 is none. */
    record Toxicity(int grade, double start, double end) {

        static final Toxicity NONE = new Toxicity(0, Double.NaN, Double.NaN);

        boolean present() {
            return grade > 0;
        }
    }
}
