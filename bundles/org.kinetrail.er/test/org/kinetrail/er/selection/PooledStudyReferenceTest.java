package org.kinetrail.er.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinetrail.er.Fit;
import org.kinetrail.er.inference.Golden;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.er.survival.SurvivalData;
import org.kinetrail.er.survival.SurvivalTimes;
import org.kinetrail.numeric.distribution.ChiSquared;

/** Study as a factor and exposure by study, against R. */
class PooledStudyReferenceTest {

    /** The tolerance that the reference states. */
    private static final double REFERENCE = 1e-9;

    @Test
    void interactionAndSlopesAgree() {
        String folder = "selection/synthetic_er_pooled_study_interaction";
        Map<String, Object> expected = Golden.expected(folder);
        Map<String, List<String>> text = Golden.columns(folder + "/input.csv");
        double[] x = numbers(text.get("log_cmax"));
        double[] second = text.get("study").stream().mapToDouble(s -> s.equals("S2") ? 1 : 0).toArray();
        double[] crossed = IntStream.range(0, x.length).mapToDouble(i -> x[i] * second[i]).toArray();
        double[] events = numbers(text.get("ev"));
        byte[] status = new byte[events.length];
        for (int i = 0; i < status.length; i++) {
            status[i] = (byte) events[i];
        }
        SurvivalTimes times = SurvivalTimes.of(numbers(text.get("pfs")), status);
        double[] age = numbers(text.get("age"));
        CoxFit together = fit(SurvivalData.of(times, List.of("log_cmax", "studyS2", "age"), x, second, age));
        CoxFit apart = fit(SurvivalData.of(times, List.of("log_cmax", "studyS2", "age", "log_cmax:studyS2"), x, second, age, crossed));
        double statistic = 2 * (apart.logLikelihood() - together.logLikelihood());
        close(Golden.number(expected, "lrt/chisq"), statistic);
        close(Golden.number(expected, "lrt/p"), ChiSquared.upperTail(statistic, 1));
        double[] b = apart.coefficients();
        double[][] v = apart.variance();
        close(Golden.number(expected, "slope_by_study/S1/b"), b[0]);
        close(Golden.number(expected, "slope_by_study/S1/se"), Math.sqrt(v[0][0]));
        close(Golden.number(expected, "slope_by_study/S2/b"), b[0] + b[3]);
        close(Golden.number(expected, "slope_by_study/S2/se"), Math.sqrt(v[0][0] + 2 * v[0][3] + v[3][3]));
    }

    private static CoxFit fit(SurvivalData data) {
        return ((Fit.Converged<CoxFit>) CoxModel.fit(data, CoxOptions.STANDARD)).value();
    }

    private static double[] numbers(List<String> cells) {
        return cells.stream().mapToDouble(Double::parseDouble).toArray();
    }

    private static void close(double expected, double found) {
        assertEquals(expected, found, REFERENCE * Math.max(1, Math.abs(expected)));
    }
}
