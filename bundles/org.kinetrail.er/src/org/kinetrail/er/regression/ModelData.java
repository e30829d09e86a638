package org.kinetrail.er.regression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.ColumnScale;
import org.kinetrail.er.formula.Design;
import org.kinetrail.numeric.linear.Matrix;
import org.kinetrail.numeric.linear.PivotedQr;

/**
 * The data of a regression in columns, complete cases only. Arrays are not copied and must not be changed.
 *
 * @param names        one name for each column
 * @param columns      design matrix column after column, the intercept first when there is one
 * @param response     response
 * @param weights      positive case weights, or null
 * @param offset       known part of the linear predictor, or null
 * @param hasIntercept whether the first column is the intercept
 */
public record ModelData(List<String> names, double[][] columns, double[] response, double[] weights, double[] offset,
        boolean hasIntercept) {

    private static final double ALIAS_TOLERANCE = 1e-11;

    public ModelData {
        names = List.copyOf(names);
        if (names.size() != columns.length) {
            throw new IllegalArgumentException("names and columns differ in number");
        }
        int n = response.length;
        requireFinite("the response", response, n);
        for (int j = 0; j < columns.length; j++) {
            requireFinite("column " + names.get(j), columns[j], n);
            ColumnScale.require(names.get(j), columns[j]);
        }
        if (offset != null) {
            requireFinite("the offset", offset, n);
        }
        if (weights != null) {
            requireFinite("the weights", weights, n);
            for (int i = 0; i < n; i++) {
                if (!(weights[i] > 0.0)) {
                    throw new Refusal("Row " + (i + 1) + " has a weight that is not positive; leave the row out instead.");
                }
            }
        }
    }

    /** The data of a design with a numeric response. */
    public static ModelData of(Design design) {
        return new ModelData(design.names(), design.columns(), design.numericResponse(), design.weights(), design.offset(),
                design.hasIntercept());
    }

    /** Number of rows. */
    public int size() {
        return response.length;
    }

    /** Some of the rows, in this order; a row named twice stands twice. */
    public ModelData take(int[] rows) {
        return new ModelData(names, Arrays.stream(columns).map(column -> take(column, rows)).toArray(double[][]::new), take(response, rows),
                take(weights, rows), take(offset, rows), hasIntercept);
    }

    private static double[] take(double[] values, int[] rows) {
        return values == null ? null : Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
    }

    /** The same rows with some of the columns. */
    public ModelData select(int[] chosen) {
        double[][] kept = new double[chosen.length][];
        String[] keptNames = new String[chosen.length];
        for (int j = 0; j < chosen.length; j++) {
            kept[j] = columns[chosen[j]];
            keptNames[j] = names.get(chosen[j]);
        }
        return new ModelData(List.of(keptNames), kept, response, weights, offset, hasIntercept && chosen.length > 0 && chosen[0] == 0);
    }

    /** The same rows with the columns that are neither constant nor determined by those before, at tolerance 1e-11. */
    public ModelData estimable() {
        PivotedQr qr = PivotedQr.of(Matrix.ofColumns(size(), columns), ALIAS_TOLERANCE);
        return select(IntStream.range(0, columns.length).filter(j -> !qr.isAliased(j)).toArray());
    }

    /** The case weight of a row. */
    double weight(int row) {
        return weights == null ? 1.0 : weights[row];
    }

    private static void requireFinite(String what, double[] values, int n) {
        if (values.length != n) {
            throw new IllegalArgumentException(what + " has " + values.length + " rows, not " + n);
        }
        for (int i = 0; i < n; i++) {
            if (!Double.isFinite(values[i])) {
                throw new Refusal("In " + what + ", row " + (i + 1)
                        + " is missing or not finite; use complete rows or state an imputation.");
            }
        }
    }
}
