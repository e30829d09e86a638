package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.ColumnScale;

/**
 * The data of a Cox model in columns, complete cases only. Arrays are not copied and must not be changed.
 *
 * @param times   follow-up
 * @param names   one name for each covariate column
 * @param columns covariates, column after column
 * @param stratum stratum number of each row (any integers), or null for one stratum
 * @param weight  positive case weights, or null
 * @param offset  known part of the linear predictor, or null
 * @param cluster cluster number of each row for the robust variance, or null
 */
public record SurvivalData(SurvivalTimes times, List<String> names, double[][] columns, int[] stratum, double[] weight, double[] offset,
        int[] cluster) {

    public SurvivalData {
        names = List.copyOf(names);
        if (names.size() != columns.length) {
            throw new IllegalArgumentException("names and columns differ in number");
        }
        int n = times.size();
        for (int j = 0; j < columns.length; j++) {
            requireFinite(names.get(j), columns[j], n);
            ColumnScale.require(names.get(j), columns[j]);
        }
        requireLength("stratum", stratum == null ? n : stratum.length, n);
        requireLength("cluster", cluster == null ? n : cluster.length, n);
        if (weight != null) {
            requireFinite("weight", weight, n);
            for (int i = 0; i < n; i++) {
                if (!(weight[i] > 0.0)) {
                    throw new Refusal("Row " + (i + 1) + " has a weight that is not positive; leave the row out instead.");
                }
            }
        }
        if (offset != null) {
            requireFinite("offset", offset, n);
        }
    }

    /** Covariates alone: no strata, weights, offset or clusters. */
    public static SurvivalData of(SurvivalTimes times, List<String> names, double[]... columns) {
        return new SurvivalData(times, names, columns, null, null, null, null);
    }

    /** Some of the rows, in this order; a row named twice stands twice. */
    public SurvivalData take(int[] rows) {
        return new SurvivalData(times.take(rows), names, Arrays.stream(columns).map(c -> CoxSorting.gather(c, rows)).toArray(double[][]::new),
                CoxSorting.gather(stratum, rows), CoxSorting.gather(weight, rows), CoxSorting.gather(offset, rows),
                CoxSorting.gather(cluster, rows));
    }

    public SurvivalData withStrata(int[] strata) {
        return new SurvivalData(times, names, columns, strata, weight, offset, cluster);
    }

    public SurvivalData withWeights(double[] weights) {
        return new SurvivalData(times, names, columns, stratum, weights, offset, cluster);
    }

    public SurvivalData withOffset(double[] offsets) {
        return new SurvivalData(times, names, columns, stratum, weight, offsets, cluster);
    }

    public SurvivalData withClusters(int[] clusters) {
        return new SurvivalData(times, names, columns, stratum, weight, offset, clusters);
    }

    public int size() {
        return times.size();
    }

    private static void requireLength(String name, int length, int n) {
        if (length != n) {
            throw new IllegalArgumentException(name + " has " + length + " rows, the times have " + n);
        }
    }

    private static void requireFinite(String name, double[] values, int n) {
        requireLength(name, values.length, n);
        for (int i = 0; i < n; i++) {
            if (!Double.isFinite(values[i])) {
                throw new Refusal("Column " + name + ", row " + (i + 1)
                        + " is missing or not finite; use complete rows or state an imputation.");
            }
        }
    }
}
