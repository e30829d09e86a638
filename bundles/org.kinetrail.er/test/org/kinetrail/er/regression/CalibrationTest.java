package org.kinetrail.er.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.er.Fit;

class CalibrationTest {

    /** Absolute: the maximum is known to 1e-10 standard errors. */
    private static final double MAXIMUM = 1e-9;

    @Test
    void aModelIsCalibratedOnItsOwnData() {
        double[] ones = {1, 1, 1, 1, 1, 1, 1, 1};
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8};
        double[] y = {0, 1, 0, 0, 1, 0, 1, 1};
        ModelData data = new ModelData(List.of("(Intercept)", "x"), new double[][] {ones, x}, y, null, null, true);
        GlmFit fit = ((Fit.Converged<GlmFit>) GeneralizedLinear.logistic(data)).value();
        Calibration own = Calibration.of(y, fit.fitted());
        assertEquals(0.0, own.inTheLarge(), MAXIMUM);
        assertEquals(0.0, own.intercept(), MAXIMUM);
        assertEquals(1.0, own.slope(), MAXIMUM);
        assertTrue(Double.isNaN(Calibration.of(y, new double[] {0, .5, .5, .5, .5, .5, .5, 1}).slope()));
    }
}
