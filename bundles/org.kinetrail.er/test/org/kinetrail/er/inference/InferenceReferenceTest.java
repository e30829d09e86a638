package org.kinetrail.er.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Intervals, pooling and adjusted p-values against R. */
class InferenceReferenceTest {

    /** Fifteen printed digits of the reference, sums of 200 terms: the tolerance that the reference states. */
    private static final double REFERENCE = 1e-9;

    @Test
    void bootstrapIntervalsAgree() {
        Map<String, Object> expected = Golden.expected("inference/bootstrap_veteran_cox");
        List<?> rows = (List<?>) Golden.node(expected, "estimates/data");
        List<String> names = List.of("karno", "age", "trt");
        for (int j = 0; j < names.size(); j++) {
            Object ci = Golden.node(expected, "ci/" + names.get(j));
            int column = j;
            double[] replicates = rows.stream().mapToDouble(r -> (Double) ((List<?>) r).get(column)).toArray();
            BootstrapIntervals intervals = BootstrapIntervals.of(Golden.number(ci, "t0"), replicates, 0.95);
            close(Golden.number(ci, "bias"), intervals.bias());
            close(Golden.number(ci, "se"), intervals.standardError());
            limits(Golden.numbers(ci, "percentile_type7"), intervals.percentile(7));
            limits(Golden.numbers(ci, "percentile_type6"), intervals.percentile(6));
            limits(Golden.numbers(ci, "basic_type7"), intervals.basic());
            limits(Golden.numbers(ci, "normal"), intervals.normal());
        }
    }

    @Test
    void poolingAgrees() {
        Map<String, Object> expected = Golden.expected("inference/mi_rubin_lung_cox");
        for (int j = 0; j < 4; j++) {
            RubinPooling pooled = RubinPooling.of(Golden.numbers(expected, "per_imputation_coef/data/" + j),
                    Golden.numbers(expected, "per_imputation_var/data/" + j), 160, 0.95);
            double[] found = {pooled.estimate(), pooled.within(), pooled.between(), pooled.total(), pooled.standardError(),
                pooled.df(), pooled.lambda(), pooled.relativeIncrease(), pooled.lower(), pooled.upper()};
            String[] names = {"est", "ubar", "b", "total", "se", "df_barnard_rubin", "lambda", "riv", "lower95", "upper95"};
            for (int k = 0; k < names.length; k++) {
                close(Golden.numbers(expected, "pooled/" + names[k])[j], found[k]);
            }
            close(Golden.numbers(expected, "pooled/df_rubin1987")[j], pooled.dfRubin());
        }
    }

    @Test
    void adjustedPValuesAgree() {
        Map<String, Object> expected = Golden.expected("inference/multiplicity");
        double[] p = Golden.columns("inference/multiplicity/input.csv").get("p").stream().mapToDouble(Double::parseDouble).toArray();
        assertArrayEquals(Golden.numbers(expected, "bonferroni"), Multiplicity.bonferroni(p), REFERENCE);
        assertArrayEquals(Golden.numbers(expected, "holm"), Multiplicity.holm(p), REFERENCE);
        assertArrayEquals(Golden.numbers(expected, "hochberg"), Multiplicity.hochberg(p), REFERENCE);
        assertArrayEquals(Golden.numbers(expected, "hommel"), Multiplicity.hommel(p), REFERENCE);
        assertArrayEquals(Golden.numbers(expected, "BH"), Multiplicity.benjaminiHochberg(p), REFERENCE);
        assertArrayEquals(Golden.numbers(expected, "BY"), Multiplicity.benjaminiYekutieli(p), REFERENCE);
    }

    @Test
    void missingPValuesStayMissingAndDoNotCount() {
        double[] adjusted = Multiplicity.bonferroni(new double[] {0.01, Double.NaN, 0.2});
        assertEquals(0.02, adjusted[0], REFERENCE);
        assertTrue(Double.isNaN(adjusted[1]));
        assertTrue(Double.isNaN(Multiplicity.holm(new double[] {0.01, Double.NaN})[1]));
    }

    /** VanderWeele and Ding 2017: a risk ratio of 3.9 (1.8 to 8.7) has E-values 7.26 and 3.0. */
    @Test
    void eValuesOfThePublishedExample() {
        EValue e = EValue.ofRiskRatio(3.9, 1.8, 8.7);
        assertEquals(7.26, e.estimate(), 0.005);
        assertEquals(3.0, e.limit(), 0.005);
        assertEquals(1, EValue.ofRiskRatio(0.9, 0.5, 1.1).limit());
        assertEquals(EValue.ofRiskRatio(2, 1.5, 3).estimate(), EValue.ofRiskRatio(0.5, 1.0 / 3, 1 / 1.5).estimate(), REFERENCE);
    }

    private static void limits(double[] expected, BootstrapIntervals.Limits found) {
        close(expected[0], found.lower());
        close(expected[1], found.upper());
    }

    private static void close(double expected, double found) {
        assertEquals(expected, found, REFERENCE * Math.max(1e-3, Math.abs(expected)));
    }
}
