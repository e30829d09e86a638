package org.kinetrail.nca;

import org.kinetrail.data.Unit;

/** What a parameter measures, and how its unit is made of those of time, concentration and dose. */
public enum Measure {
    TIME, CONC, AREA, MOMENT, RATE, COUNT, NUMBER, PERCENT, LOGCONC, CONC_PER_DOSE, AREA_PER_DOSE, CLEARANCE, VOLUME, CONC_PER_TIME;

    private static final Unit COUNTED = Unit.of("count");
    private static final Unit UNITLESS = Unit.of("unitless");
    private static final Unit PERCENTAGE = Unit.of("%");

    /** The unit, printed as in {@code h*mg/L}, {@code mg/(h*mg/L)}, {@code 1/h}. */
    public Unit unit(Unit time, Unit concentration, Unit dose) {
        return switch (this) {
            case TIME -> time;
            case CONC -> concentration;
            case AREA -> time.times(concentration);
            case MOMENT -> new Unit(time.symbol() + "^2*" + concentration.symbol(), time.kind() + "^2 x " + concentration.kind(),
                    time.scale() * time.scale() * concentration.scale());
            case RATE -> Unit.ONE.per(time);
            case COUNT -> COUNTED;
            case NUMBER -> UNITLESS;
            case PERCENT -> PERCENTAGE;
            case LOGCONC -> Unit.of("ln(" + concentration.symbol() + ")");
            case CONC_PER_DOSE -> concentration.per(dose);
            case AREA_PER_DOSE -> time.times(concentration).per(dose);
            case CLEARANCE -> dose.per(bracketed(time.times(concentration)));
            case VOLUME -> dose.per(bracketed(concentration));
            case CONC_PER_TIME -> concentration.per(time);
        };
    }

    private static Unit bracketed(Unit unit) {
        return new Unit("(" + unit.symbol() + ")", unit.kind(), unit.scale());
    }
}
