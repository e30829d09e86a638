package org.kinetrail.data;

/** A number with its unit. */
public record Quantity(double value, Unit unit) {

    /** The same quantity in another unit of the same kind; an {@link IllegalArgumentException} names both when they differ in kind. */
    public Quantity in(Unit other) {
        return new Quantity(value * unit.factorTo(other), other);
    }
}
