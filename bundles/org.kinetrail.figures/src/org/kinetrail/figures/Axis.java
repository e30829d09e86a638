package org.kinetrail.figures;

import java.util.List;

/**
 * An axis.
 *
 * @param label      what is measured
 * @param unit       in which unit; empty for none
 * @param scale      how values are spaced
 * @param low        lower end; NaN to take it from the data
 * @param high       upper end; NaN to take it from the data
 * @param step       distance of ticks on a linear axis; NaN to choose it
 * @param categories names at 0, 1, 2, ... on a category axis, from left or top; empty otherwise
 */
public record Axis(String label, String unit, Scale scale, double low, double high, double step, List<String> categories) {

    /** LOG has a tick at each decade; CATEGORY has a place for each name. */
    public enum Scale {
        LINEAR, LOG, CATEGORY
    }

    public Axis {
        categories = List.copyOf(categories);
    }

    public static Axis linear(String label, String unit) {
        return new Axis(label, unit, Scale.LINEAR, Double.NaN, Double.NaN, Double.NaN, List.of());
    }

    public static Axis log(String label, String unit) {
        return new Axis(label, unit, Scale.LOG, Double.NaN, Double.NaN, Double.NaN, List.of());
    }

    public static Axis categories(List<String> names) {
        return new Axis("", "", Scale.CATEGORY, Double.NaN, Double.NaN, Double.NaN, names);
    }

    public Axis from(double low, double high) {
        return new Axis(label, unit, scale, low, high, step, categories);
    }

    public Axis every(double step) {
        return new Axis(label, unit, scale, low, high, step, categories);
    }
}
