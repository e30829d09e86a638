package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a metric into groups: one set of cuts, groups (a, b] with the lowest value included, fewer groups where cuts coincide. */
final class Cutter {

    /** A sample quantile by type. */
    @FunctionalInterface
    interface Quantile {
        double of(double[] values, double p, int type);
    }

    /** Inner cut points, group names, and what a reader should know. */
    record Cuts(double[] points, List<String> ids, List<String> warnings) {

        /** The group of a value. */
        String group(double value) {
            int g = 0;
            while (g < points.length && value > points[g]) {
                g++;
            }
            return ids.get(g);
        }
    }

    private final Quantile quantile;

    Cutter(Quantile quantile) {
        this.quantile = quantile;
    }

    double quantile(double[] values, double p, int type) {
        return values.length == 0 ? Double.NaN : quantile.of(values, p, type);
    }

    Cuts cuts(double[] values, int type, int groups) {
        if (values.length == 0) {
            return new Cuts(new double[0], List.of("Q1"), List.of("no subject has a value of this metric"));
        }
        double[] all = new double[groups - 1];
        for (int k = 1; k < groups; k++) {
            all[k - 1] = quantile.of(values, (double) k / groups, type);
        }
        double largest = Arrays.stream(values).max().orElse(Double.NaN);
        double[] distinct = Arrays.stream(all).distinct().filter(c -> c < largest).toArray();
        List<String> ids = new ArrayList<>();
        for (int g = 1; g <= distinct.length + 1; g++) {
            ids.add("Q" + g);
        }
        List<String> warnings = distinct.length == all.length ? List.of()
                : List.of("ties leave " + ids.size() + " groups instead of " + groups);
        return new Cuts(distinct, ids, warnings);
    }
}
