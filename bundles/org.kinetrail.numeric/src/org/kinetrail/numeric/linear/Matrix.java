package org.kinetrail.numeric.linear;

import java.util.Arrays;

/** A dense matrix of doubles stored column after column. It never changes; {@link #toColumns()} and the factories copy. */
public final class Matrix {

    private final int rows;
    private final int columns;
    private final double[] values;

    private Matrix(int rows, int columns, double[] values) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /** From columns of equal length; they are copied. */
    public static Matrix ofColumns(int rows, double[]... columns) {
        double[] values = new double[rows * columns.length];
        for (int j = 0; j < columns.length; j++) {
            if (columns[j].length != rows) {
                throw new IllegalArgumentException("column " + j + " has " + columns[j].length + " values, not " + rows);
            }
            System.arraycopy(columns[j], 0, values, j * rows, rows);
        }
        return new Matrix(rows, columns.length, values);
    }

    /** From rows of equal length; they are copied. */
    public static Matrix ofRows(double[]... rowValues) {
        int rows = rowValues.length;
        int columns = rows == 0 ? 0 : rowValues[0].length;
        double[] values = new double[rows * columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                values[j * rows + i] = rowValues[i][j];
            }
        }
        return new Matrix(rows, columns, values);
    }

    /** From values stored column after column; they are copied. */
    public static Matrix ofColumnMajor(int rows, int columns, double[] values) {
        if (values.length != rows * columns) {
            throw new IllegalArgumentException(values.length + " values do not make " + rows + " x " + columns);
        }
        return new Matrix(rows, columns, values.clone());
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public double get(int row, int column) {
        return values[column * rows + row];
    }

    /** A copy of a column. */
    public double[] column(int column) {
        return Arrays.copyOfRange(values, column * rows, (column + 1) * rows);
    }

    /** A copy of a row. */
    public double[] row(int row) {
        double[] out = new double[columns];
        for (int j = 0; j < columns; j++) {
            out[j] = values[j * rows + row];
        }
        return out;
    }

    /** The diagonal. */
    public double[] diagonal() {
        double[] out = new double[Math.min(rows, columns)];
        for (int j = 0; j < out.length; j++) {
            out[j] = values[j * rows + j];
        }
        return out;
    }

    /** A copy as columns. */
    public double[][] toColumns() {
        double[][] out = new double[columns][];
        for (int j = 0; j < columns; j++) {
            out[j] = column(j);
        }
        return out;
    }

    /** A copy as rows. */
    public double[][] toRows() {
        double[][] out = new double[rows][];
        for (int i = 0; i < rows; i++) {
            out[i] = row(i);
        }
        return out;
    }

    /** A copy of the values, column after column. */
    public double[] toColumnMajor() {
        return values.clone();
    }

    /** The matrix made of some columns, in the order given. */
    public Matrix select(int... chosen) {
        double[] out = new double[rows * chosen.length];
        for (int j = 0; j < chosen.length; j++) {
            System.arraycopy(values, chosen[j] * rows, out, j * rows, rows);
        }
        return new Matrix(rows, chosen.length, out);
    }

    /** Product with a vector of one value per column; sums run over the columns in order. */
    public double[] times(double[] vector) {
        double[] out = new double[rows];
        for (int j = 0; j < columns; j++) {
            double v = vector[j];
            if (v != 0.0) {
                int at = j * rows;
                for (int i = 0; i < rows; i++) {
                    out[i] += values[at + i] * v;
                }
            }
        }
        return out;
    }

    /** Product of the transpose with a vector of one value per row. */
    public double[] transposeTimes(double[] vector) {
        double[] out = new double[columns];
        for (int j = 0; j < columns; j++) {
            int at = j * rows;
            double sum = 0.0;
            for (int i = 0; i < rows; i++) {
                sum += values[at + i] * vector[i];
            }
            out[j] = sum;
        }
        return out;
    }

    /** Product with another matrix. */
    public Matrix times(Matrix other) {
        double[] out = new double[rows * other.columns];
        for (int j = 0; j < other.columns; j++) {
            System.arraycopy(times(other.column(j)), 0, out, j * rows, rows);
        }
        return new Matrix(rows, other.columns, out);
    }

    /** The quadratic form {@code v' M v}; rows and columns with {@code v = 0} do not enter. */
    public double quadraticForm(double[] vector) {
        double sum = 0.0;
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < rows && vector[j] != 0.0; i++) {
                if (vector[i] != 0.0) {
                    sum += vector[i] * values[j * rows + i] * vector[j];
                }
            }
        }
        return sum;
    }
}
