package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of a model without intercept.
 *
 * @param names   column names
 * @param labels  printed names
 * @param columns values by column and row
 */
record Design(List<String> names, List<String> labels, double[][] columns) {

    /** Name of the exposure column. */
    static final String EXPOSURE = "exposure";

    /** Exposure, when given, and covariates, restricted to rows. */
    static Design of(double[] exposure, String exposureLabel, List<Covariate> covariates, int[] rows) {
        List<String> names = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        if (exposure != null) {
            names.add(EXPOSURE);
            labels.add(exposureLabel);
            columns.add(pick(exposure, rows));
        }
        for (Covariate c : covariates) {
            for (int k = 0; k < c.columns().length; k++) {
                names.add(c.names().get(k));
                labels.add(c.labels().get(k));
                columns.add(pick(c.columns()[k], rows));
            }
        }
        return new Design(names, labels, columns.toArray(double[][]::new));
    }

    /** The same columns at other rows of this design. */
    Design at(int[] rows) {
        double[][] picked = new double[columns.length][];
        for (int j = 0; j < picked.length; j++) {
            picked[j] = pick(columns[j], rows);
        }
        return new Design(names, labels, picked);
    }

    /** With one more column. */
    Design with(String name, String label, double[] column) {
        List<String> n = new ArrayList<>(names);
        n.add(name);
        List<String> l = new ArrayList<>(labels);
        l.add(label);
        double[][] c = java.util.Arrays.copyOf(columns, columns.length + 1);
        c[columns.length] = column;
        return new Design(n, l, c);
    }

    int indexOf(String name) {
        return names.indexOf(name);
    }

    static double[] pick(double[] values, int[] rows) {
        double[] picked = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values[rows[i]];
        }
        return picked;
    }
}
