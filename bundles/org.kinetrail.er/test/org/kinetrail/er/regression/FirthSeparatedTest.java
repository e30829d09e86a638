package org.kinetrail.er.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.er.Fit;

/**
 * Completely separated data: weights span thirty powers of ten, and the profile of one coefficient has two branches. Authority:
 * arithmetic with 60 digits, see test/reference/firth-separated/SOURCE.md.
 */
class FirthSeparatedTest {

    /** The limits are known to 12 digits; the search ends when no linear predictor moves by more than 1e-9. */
    private static final double EXACT = 1e-10;

    @Test
    void limitsFollowTheHighestBranchOfTheProfile() throws IOException {
        FirthFit fit = ((Fit.Converged<FirthFit>) FirthLogistic.fit(data())).value();
        assertEquals(20.513505719666142, fit.coefficients()[1], 1e-9 * 20.5);
        limits(fit, 1, 10.32061210402022, 53.48615145780768);
        limits(fit, 2, -5.920953066611788, 4.917505479742306);
        limits(fit, 3, -2.6668236429979784, 14.079258729596);
        limits(fit, 4, -4.915913305888906, 1.9360574491043703);
        assertEquals(0.570320766233268, fit.pValues()[3], EXACT);
    }

    @Test
    void theInterceptFarFromAllDataHasNoLimits() throws IOException {
        FirthFit fit = ((Fit.Converged<FirthFit>) FirthLogistic.fit(data())).value();
        assertTrue(Double.isNaN(fit.profile().get(0).lower()) && Double.isNaN(fit.profile().get(0).upper()));
    }

    private static void limits(FirthFit fit, int column, double lower, double upper) {
        assertEquals(lower, fit.profile().get(column).lower(), EXACT * Math.abs(lower));
        assertEquals(upper, fit.profile().get(column).upper(), EXACT * Math.abs(upper));
    }

    private static ModelData data() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(FirthSeparatedTest.class.getResourceAsStream(
                "/reference/firth-separated/input.csv"), StandardCharsets.UTF_8))) {
            double[][] rows = in.lines().skip(1).map(l -> Arrays.stream(l.split(",")).mapToDouble(Double::parseDouble).toArray())
                    .toArray(double[][]::new);
            double[][] columns = new double[5][rows.length];
            Arrays.fill(columns[0], 1.0);
            double[] response = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                response[i] = rows[i][0];
                for (int j = 1; j < 5; j++) {
                    columns[j][i] = rows[i][j];
                }
            }
            return new ModelData(List.of("(Intercept)", "exposure", "a", "b", "c"), columns, response, null, null, true);
        }
    }
}
