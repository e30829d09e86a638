package org.kinetrail.numeric.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LinearAlgebraTest {

    /** Absolute: exact small-integer problems solved in a handful of operations. */
    private static final double ROUNDING = 1e-13;

    @Test
    void laterCollinearColumnIsDropped() {
        Matrix x = Matrix.ofRows(new double[] {1, 1, 5, 7, 2}, new double[] {1, 2, 7, 7, 1}, new double[] {1, 3, 9, 7, 4},
                new double[] {1, 4, 11, 7, 8});
        PivotedQr qr = PivotedQr.of(x, PivotedQr.R_LM_TOLERANCE);
        assertEquals(3, qr.rank());
        assertArrayEquals(new int[] {0, 1, 4, 2, 3}, qr.pivot());
        assertTrue(qr.isAliased(2));
        assertFalse(qr.isAliased(4));
        double[] coefficients = qr.solve(new double[] {4, 5, 10, 16});
        assertTrue(Double.isNaN(coefficients[2]) && Double.isNaN(coefficients[3]));
    }

    @Test
    void exactSystemIsSolved() {
        Matrix x = Matrix.ofRows(new double[] {1, 0}, new double[] {1, 1}, new double[] {1, 2}, new double[] {1, 3});
        PivotedQr qr = PivotedQr.of(x, PivotedQr.R_LM_TOLERANCE);
        assertArrayEquals(new double[] {3, 2}, qr.solve(new double[] {3, 5, 7, 9}), ROUNDING);
        assertArrayEquals(new double[] {0.7, 0.3, 0.3, 0.7}, qr.leverages(), ROUNDING);
        assertEquals(0.7, qr.inverseCrossProduct().get(0, 0), ROUNDING);
        assertEquals(-0.3, qr.inverseCrossProduct().get(0, 1), ROUNDING);
        assertEquals(0.2, qr.inverseCrossProduct().get(1, 1), ROUNDING);
        double[] y = {1, -2, 0.5, 8};
        assertArrayEquals(y, qr.qTimes(qr.transposeQTimes(y)), ROUNDING);
    }

    @Test
    void squareSystemAndExtremeScales() {
        Matrix x = Matrix.ofRows(new double[] {1e200, 1}, new double[] {1e200, 2});
        assertArrayEquals(new double[] {1e-200, 1}, PivotedQr.of(x, 1e-7).solve(new double[] {2, 3}), ROUNDING);
    }

    @Test
    void singularRowOfASymmetricMatrixDropsOut() {
        double[][] a = {{4, 2, 8}, {2, 3, 4}, {8, 4, 16}};
        LdlFactor f = LdlFactor.of(a, LdlFactor.R_COX_TOLERANCE);
        assertEquals(2, f.rank());
        assertTrue(f.isDropped(2));
        double[] x = f.solve(new double[] {8, 7, 16});
        assertArrayEquals(new double[] {1.25, 1.5, 0}, x, ROUNDING);
        Matrix inverse = f.inverse();
        assertEquals(0.375, inverse.get(0, 0), ROUNDING);
        assertEquals(0.0, inverse.get(2, 2));
        assertTrue(f.isNonNegative());
        assertFalse(LdlFactor.of(new double[][] {{1, 2}, {2, 1}}, 1e-12).isNonNegative());
    }

    @Test
    void singularValues() {
        Matrix x = Matrix.ofRows(new double[] {3, 0}, new double[] {4, 5});
        double[] s = SingularValues.of(x);
        assertEquals(Math.sqrt(45), s[0], ROUNDING);
        assertEquals(Math.sqrt(5), s[1], ROUNDING);
        assertEquals(3.0, SingularValues.conditionNumber(x), ROUNDING);
    }
}
