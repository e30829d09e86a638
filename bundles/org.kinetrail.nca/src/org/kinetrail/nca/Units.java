package org.kinetrail.nca;

import org.kinetrail.data.Unit;

/** The three units that those of all parameters are made of. */
record Units(Unit time, Unit concentration, Unit dose) {

    Unit of(Measure measure) {
        return measure.unit(time, concentration, dose);
    }
}
