package org.kinetrail.er.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinetrail.er.inference.Golden;
import org.kinetrail.numeric.Elementary;

/** The exposure part of the chain against R. */
class DoseChainReferenceTest {

    /** The tolerance that the reference states. */
    private static final double REFERENCE = 1e-9;

    @Test
    void exposureOfTheReference() {
        Map<String, Object> expected = Golden.expected("inference/synthetic_er_dose_range_prediction");
        List<String> doses = Golden.columns("inference/synthetic_er_dose_range_prediction/input.csv").get("dose");
        double[][] vcov = {Golden.numbers(expected, "loglog/vcov/data/0"), Golden.numbers(expected, "loglog/vcov/data/1")};
        DoseChain chain = new DoseChain(new DoseChain.Model(Golden.numbers(expected, "loglog/coef"), vcov), doses.size() - 2.0, 0.95);
        double[] at = {150, 300, 450, 460, 510};
        for (int i = 0; i < at.length; i++) {
            double[] x = {1, Elementary.log(at[i])};
            DoseChain.Band band = chain.exposure(x);
            close(Golden.numbers(expected, "exposure_gm")[i], band.value());
            close(Golden.numbers(expected, "exposure_log_se")[i], chain.logExposureError(x));
            close(Golden.numbers(expected, "exposure_ci95/lower")[i], band.lower());
            close(Golden.numbers(expected, "exposure_ci95/upper")[i], band.upper());
        }
    }

    private static void close(double expected, double found) {
        assertEquals(expected, found, REFERENCE * Math.abs(expected));
    }
}
