package org.kinetrail.analysis;

import org.kinetrail.data.Refusal;
import org.kinetrail.er.binning.QuantileType;

/** The cutter over the quantile types of the engine. */
final class Cutters {

    private Cutters() {
    }

    static Cutter of() {
        return new Cutter((values, p, type) -> {
            if (type < 1 || type > QuantileType.values().length) {
                throw new Refusal("plan, quantiles.type: " + type + " is no quantile type; use 1 to 9.");
            }
            return QuantileType.values()[type - 1].of(values, p)[0];
        });
    }
}
