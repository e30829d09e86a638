package org.kinetrail.numeric;

/**
 * Natural logarithm of one number or a run of numbers. x = 2^k z with z in [1, 2), c the centre of z's cell among 128, r = (z - c)/c, so
 * that log x = k ln 2 + log c + log1p(r), |r| at most 2^-8, with the seven-term series of log1p. Only exact or correctly rounded
 * operations are used, hence equal bits everywhere; within 1/16 of 1 and below the normal range it is fdlibm's.
 * <p>Accuracy: less than 0.53 ulp outside (0.9375, 1.0625) against 60-digit arithmetic on 10^6 points, else less than 1 ulp.
 * <p>Source: table method of P. T. P. Tang, "Table-driven implementation of the logarithm function", ACM TOMS 16 (1990) 378.
 */
public final class LogarithmBlock {

    private static final long FRACTION = 0x000fffffffffffffL;
    private static final long ONE_BITS = 0x3ff0000000000000L;
    private static final int BIAS = 1023;
    private static final int GREATEST_EXPONENT = 2046;
    /** Bits of 0.9375; those of numbers below 1.0625 are less than three times 2^48 above. */
    private static final long NEAR_ONE = 0x3fee000000000000L;
    /** Place of a cell's first number in the table, from the bits of a number: four for each of 128 cells. */
    private static final int CELL_SHIFT = 43;
    private static final int CELL_MASK = 4 * 127;
    private static final double THIRD = 1.0 / 3;
    private static final double SIXTH = 1.0 / 6;
    private static final double SEVENTH = 1.0 / 7;

    private LogarithmBlock() {
    }

    /**
     * Writes log x[i] to out[i] for i from {@code from} up to but not including {@code to}: the bits that {@link #log(double)} gives, in
     * less time, because two at a time do not wait for each other.
     */
    public static void log(double[] x, int from, int to, double[] out) {
        int i = from;
        for (; i < to - 1; i += 2) {
            long a = Double.doubleToRawLongBits(x[i]);
            long b = Double.doubleToRawLongBits(x[i + 1]);
            if ((special(a) | special(b)) < 0) {
                out[i] = log(x[i]);
                out[i + 1] = log(x[i + 1]);
            } else {
                out[i] = table(a);
                out[i + 1] = table(b);
            }
        }
        if (i < to) {
            out[i] = log(x[i]);
        }
    }

    /** The same for one number. */
    static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        return special(bits) < 0 ? StrictMath.log(x) : table(bits);
    }

    /** Negative for numbers the table does not serve: near 1, below the normal range, negative or no finite number. */
    private static int special(long bits) {
        int exponent = (int) (bits >>> 52);
        return exponent - 1 | GREATEST_EXPONENT - exponent | (int) (bits - NEAR_ONE >>> 48) - 3;
    }

    private static double table(long bits) {
        double[] cells = LogTable.CELLS;
        int at = (int) (bits >>> CELL_SHIFT) & CELL_MASK;
        double k = (int) (bits >>> 52) - BIAS;
        double r = (Double.longBitsToDouble(bits & FRACTION | ONE_BITS) - cells[at]) * cells[at + 1];
        double high = k * LogTable.LN2_HIGH + cells[at + 2];
        double sum = high + r;
        double rest = (high - sum + r) + (k * LogTable.LN2_LOW + cells[at + 3]);
        double r2 = r * r;
        double tail = (THIRD - r * 0.25) + r2 * ((0.2 - r * SIXTH) + r2 * SEVENTH);
        return sum + (rest + (r2 * -0.5 + r * r2 * tail));
    }
}
