package org.kinetrail.er.formula;

import java.util.Arrays;
import java.util.List;

/** A variable of a model, evaluated: one column or several, with the names R gives them. */
sealed interface Variable {

    boolean isMissing(int row);

    /** Columns when coded by contrasts, or with {@code full} by one indicator for each level. */
    List<Coded> columns(boolean full);

    /** A column and the suffix of its name. */
    record Coded(String name, double[] values) {
    }

    record Numeric(String name, double[] values) implements Variable {
        @Override
        public boolean isMissing(int row) {
            return Double.isNaN(values[row]);
        }

        @Override
        public List<Coded> columns(boolean full) {
            return List.of(new Coded(name, values));
        }
    }

    record Spline(String name, double[] values, RestrictedCubicSpline spline) implements Variable {
        @Override
        public boolean isMissing(int row) {
            return Double.isNaN(values[row]);
        }

        @Override
        public List<Coded> columns(boolean full) {
            double[][] columns = new double[spline.columns()][values.length];
            for (int i = 0; i < values.length; i++) {
                double[] at = spline.at(values[i]);
                for (int j = 0; j < at.length; j++) {
                    columns[j][i] = at[j];
                }
            }
            Coded[] out = new Coded[columns.length];
            for (int j = 0; j < out.length; j++) {
                out[j] = new Coded(name + "'".repeat(j), columns[j]);
            }
            return List.of(out);
        }
    }

    record Levels(String name, List<String> levels, int[] codes) implements Variable {
        @Override
        public boolean isMissing(int row) {
            return codes[row] < 0;
        }

        @Override
        public List<Coded> columns(boolean full) {
            int from = full ? 0 : 1;
            Coded[] out = new Coded[Math.max(levels.size() - from, 0)];
            for (int k = from; k < levels.size(); k++) {
                int level = k;
                out[k - from] = new Coded(name + levels.get(k),
                        Arrays.stream(codes).mapToDouble(c -> c < 0 ? Double.NaN : c == level ? 1.0 : 0.0).toArray());
            }
            return List.of(out);
        }
    }
}
