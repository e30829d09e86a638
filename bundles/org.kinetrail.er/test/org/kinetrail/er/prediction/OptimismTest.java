package org.kinetrail.er.prediction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinetrail.er.Fit;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.formula.Response;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.er.survival.SurvivalData;
import org.kinetrail.er.survival.SurvivalTimes;
import org.kinetrail.er.testing.GoldenCase;

/**
 * Accuracy on resamples and on all rows. Authority: the same resamples fitted and measured by R 4.2.2 ({@code glm}, {@code coxph},
 * {@code concordance}) in {@code reference/r-questions/reference.R}.
 */
class OptimismTest {

    private static final String FOLDER = "/reference/r-questions/";
    /** R's glm stops one step before the maximum. */
    private static final double SAME_FITS = 1e-9;

    private static Frame frame(String file, Map<String, List<String>> levels) {
        return Frame.ofText(new LinkedHashMap<>(GoldenCase.table(FOLDER + file).columns()), levels);
    }

    private static int[][] resamples(String file) {
        Frame table = frame(file, Map.of());
        int[][] out = new int[table.rows()][table.names().size()];
        for (int k = 0; k < table.names().size(); k++) {
            double[] column = table.numbers(table.names().get(k));
            for (int b = 0; b < out.length; b++) {
                out[b][k] = (int) column[b] - 1;
            }
        }
        return out;
    }

    @Test
    @DisplayName("a logistic model: area, Brier score, calibration intercept and slope")
    void logistic() {
        Frame rows = frame("logistic_questions/input.csv", Map.of("race", List.of("white", "black", "other")));
        ModelData data = ModelData.of(Formula.parse("low ~ age + lwt + smoke + race + ht").design(rows));
        GlmFit fit = ((Fit.Converged<GlmFit>) GeneralizedLinear.logistic(data)).value();
        Optimism found = Optimism.ofLogistic(fit, resamples("bootstrap_logistic/resample_rows_1based.csv"));
        assertArrayEquals(new double[] {0.736731984664259, 0.177928856990751, 0.0, 1.0}, found.training(), SAME_FITS);
        assertArrayEquals(new double[] {0.701877444589309, 0.192912876786787, -0.0793156042472130, 0.837231797180499}, found.test(), SAME_FITS);
        assertEquals(25, found.used());
        assertEquals(found.apparent()[0] - (0.736731984664259 - 0.701877444589309), found.corrected()[0], SAME_FITS);
    }

    @Test
    @DisplayName("a Cox model: concordance and slope")
    void cox() {
        Design design = Formula.parse("Surv(time, status) ~ age + sex + karno").design(frame("cox_questions/input.csv", Map.of()));
        Response.Survival times = design.survivalResponse();
        SurvivalData data = SurvivalData.of(SurvivalTimes.of(times.stop(), times.status()), design.covariateNames(), design.covariates());
        CoxFit fit = ((Fit.Converged<CoxFit>) CoxModel.fit(data, CoxOptions.STANDARD)).value();
        Optimism found = Optimism.ofCox(data, fit, resamples("resamples_lung.csv"));
        assertArrayEquals(new double[] {0.637630033516190, 1.0}, found.training(), SAME_FITS);
        assertArrayEquals(new double[] {0.626924649831306, 0.885430793143347}, found.test(), SAME_FITS);
    }
}
