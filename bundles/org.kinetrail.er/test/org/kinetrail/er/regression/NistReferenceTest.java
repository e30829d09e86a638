package org.kinetrail.er.regression;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinetrail.er.Fit;
import org.kinetrail.er.testing.GoldenCase;

/**
 * The NIST linear sets, in correct digits of the worst coefficient and the worst standard deviation. Where fewer than 13 are asked for,
 * doubles do not allow more: the powers of x are rounded to doubles before the fit sees them, and Filip's scaled condition number of
 * 5e9 in front of the tenth power (2e15 unscaled) leaves some 7 digits of its certified values; solved exactly, the rounded columns give
 * the very same digits.
 */
class NistReferenceTest {

    @ParameterizedTest
    @CsvSource({"norris,1,true,13,13", "pontius,2,true,13,13", "noint1,1,false,14,14", "noint2,1,false,14,14", "longley,0,true,13,13",
        "filip,10,true,7,7", "wampler1,5,true,13,0", "wampler2,5,true,13,0", "wampler3,5,true,13,13", "wampler4,5,true,13,13",
        "wampler5,5,true,13,13"})
    void certifiedDigits(String name, int degree, boolean intercept, double coefficientDigits, double errorDigits) {
        GoldenCase.Csv csv = GoldenCase.table("/reference/nist-strd/" + name + ".csv");
        LinearFit fit = ((Fit.Converged<LinearFit>) LinearModel.fit(data(csv, degree, intercept), 1e-13)).value();
        GoldenCase.Csv certified = GoldenCase.table("/reference/nist-strd/certified.csv");
        int at = 0;
        double coefficients = 16.0;
        double errors = 16.0;
        for (int i = 0; i < certified.rows(); i++) {
            if (certified.text("dataset")[i].equals(name)) {
                coefficients = Math.min(coefficients, digits(certified.numbers("estimate")[i], fit.coefficients()[at]));
                if (certified.numbers("sd")[i] > 0.0) {
                    errors = Math.min(errors, digits(certified.numbers("sd")[i], fit.standardErrors()[at]));
                    errors = Math.min(errors, digits(certified.numbers("residual_sd")[i], fit.sigma()));
                }
                at++;
            }
        }
        String found = name + ": digits of coefficients " + coefficients + ", of errors " + errors + ", confirmed " + fit.digits();
        assertTrue(at == fit.coefficients().length, found);
        assertTrue(coefficients >= coefficientDigits, found);
        assertTrue(errors >= errorDigits, found);
    }

    private static double digits(double certified, double actual) {
        double relative = Math.abs(actual - certified) / Math.abs(certified);
        return relative == 0.0 ? 16.0 : -org.kinetrail.numeric.Elementary.log10(relative);
    }

    private static ModelData data(GoldenCase.Csv csv, int degree, boolean intercept) {
        List<String> names = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        int n = csv.rows();
        if (intercept) {
            double[] ones = new double[n];
            java.util.Arrays.fill(ones, 1.0);
            names.add("(Intercept)");
            columns.add(ones);
        }
        if (degree == 0) {
            for (String column : csv.columns().keySet()) {
                if (!column.equals("y")) {
                    names.add(column);
                    columns.add(csv.numbers(column));
                }
            }
        }
        for (int k = 1; k <= degree; k++) {
            double[] power = new double[n];
            for (int i = 0; i < n; i++) {
                power[i] = new java.math.BigDecimal(csv.text("x")[i]).pow(k).doubleValue();
            }
            names.add("x^" + k);
            columns.add(power);
        }
        return new ModelData(names, columns.toArray(double[][]::new), csv.numbers("y"), null, null, intercept);
    }
}
