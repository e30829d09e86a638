package org.kinetrail.er.frame;

import java.util.Arrays;
import java.util.List;

/** A column of a frame. Arrays handed in or out belong to the column and must not be changed. */
public sealed interface Column {

    int size();

    boolean isMissing(int row);

    /** The rows given, in that order, repeats allowed. */
    Column take(int[] rows);

    /** Text of a cell: the level of a factor; for numbers see {@link Numbers}. */
    String label(int row);

    /**
     * Numbers.
     *
     * @param values NaN where missing
     */
    record Numbers(double[] values) implements Column {

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean isMissing(int row) {
            return Double.isNaN(values[row]);
        }

        @Override
        public Column take(int[] rows) {
            return new Numbers(Arrays.stream(rows).mapToDouble(r -> values[r]).toArray());
        }

        @Override
        public String label(int row) {
            return isMissing(row) ? "" : NumberText.of(values[row]);
        }
    }

    /**
     * A factor.
     *
     * @param levels levels in order; the first is the reference of treatment coding
     * @param codes  index of the level, -1 where missing
     */
    record Factor(List<String> levels, int[] codes) implements Column {

        public Factor {
            levels = List.copyOf(levels);
        }

        @Override
        public int size() {
            return codes.length;
        }

        @Override
        public boolean isMissing(int row) {
            return codes[row] < 0;
        }

        @Override
        public Column take(int[] rows) {
            return new Factor(levels, Arrays.stream(rows).map(r -> codes[r]).toArray());
        }

        @Override
        public String label(int row) {
            return isMissing(row) ? "" : levels.get(codes[row]);
        }
    }
}
