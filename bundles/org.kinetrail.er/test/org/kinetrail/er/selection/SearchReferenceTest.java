package org.kinetrail.er.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.er.Fit;
import org.kinetrail.er.inference.Golden;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.er.survival.SurvivalData;
import org.kinetrail.er.survival.SurvivalTimes;
import org.kinetrail.numeric.Elementary;

/** Searches of Cox models against R, step by step. */
class SearchReferenceTest {

    /** The tolerance that the reference states. */
    private static final double REFERENCE = 1e-9;

    @ParameterizedTest
    @ValueSource(strings = {"stepwise_lung_cox", "stepwise_veteran_cox", "synthetic_er_stepwise_cox"})
    void everyStepAgrees(String id) {
        Map<String, Object> expected = Golden.expected("selection/" + id);
        boolean synthetic = id.startsWith("synthetic");
        List<String> candidates = switch (id) {
            case "stepwise_lung_cox" -> List.of("age", "sex", "ph.ecog", "ph.karno", "pat.karno", "meal.cal", "wt.loss");
            case "stepwise_veteran_cox" -> List.of("trt", "celltype", "karno", "diagtime", "age", "prior");
            default -> List.of("log_cmax", "age", "wt", "sex", "r_iss", "tumor", "study");
        };
        Data data = Data.read("selection/" + id + "/input.csv", synthetic ? "pfs" : "time", synthetic ? "ev" : "status", candidates);
        Scorer scorer = data::score;
        ((Map<?, ?>) expected.get("lrt")).forEach((name, value) -> {
            double[] p = switch ((String) name) {
                case "p05_p01" -> new double[] {0.05, 0.01};
                case "p10_p05" -> new double[] {0.1, 0.05};
                default -> new double[] {0.01, 0.001};
            };
            compare(value, StepwiseSearch.run(candidates, p[0], p[1], scorer));
        });
        CriterionSearch.Trace aic = CriterionSearch.run(candidates, 2, scorer);
        assertEquals(new TreeSet<>(Golden.texts(expected, "backward_both_AIC/final")), new TreeSet<>(aic.finalModel()));
        CriterionSearch.Trace bic = CriterionSearch.run(candidates, Elementary.log(data.times.events()), scorer);
        assertEquals(Golden.texts(expected, "backward_both_BIC_log_nevent/trace/step"),
                bic.steps().stream().map(CriterionSearch.Step::move).toList());
    }

    private static void compare(Object expected, StepwiseSearch.Trace found) {
        assertEquals(Golden.texts(expected, "final_model"), found.finalModel());
        List<?> steps = (List<?>) Golden.node(expected, "trace");
        assertEquals(steps.size(), found.steps().size());
        for (int s = 0; s < steps.size(); s++) {
            StepwiseSearch.Step step = found.steps().get(s);
            assertEquals(Golden.node(steps.get(s), "action"), step.action());
            Object chosen = Golden.node(steps.get(s), "chosen");
            assertEquals("NA".equals(chosen) ? "" : chosen, step.chosen());
            Object node = Golden.node(steps.get(s), "candidates");
            List<?> compared = node instanceof List<?> list ? list : List.of(node);
            for (int c = 0; c < compared.size(); c++) {
                StepwiseSearch.Comparison comparison = step.comparisons().get(c);
                assertEquals(Golden.node(compared.get(c), "var"), comparison.candidate());
                double chisq = Golden.number(compared.get(c), "chisq");
                assertEquals(chisq, comparison.statistic(), REFERENCE * Math.max(1, chisq));
                assertEquals(Golden.number(compared.get(c), "df"), comparison.df());
            }
        }
    }

    /** Complete rows as columns by candidate. */
    private record Data(SurvivalTimes times, List<String> candidates, List<double[][]> columns) {

        static Data read(String path, String time, String status, List<String> candidates) {
            Map<String, List<String>> text = Golden.columns(path);
            int n = text.get(time).size();
            int[] rows = IntStream.range(0, n).filter(i -> candidates.stream().noneMatch(c -> text.get(c).get(i).equals("NA"))).toArray();
            double[] stop = Arrays.stream(rows).mapToDouble(i -> Double.parseDouble(text.get(time).get(i))).toArray();
            double[] ones = Arrays.stream(rows).mapToDouble(i -> Double.parseDouble(text.get(status).get(i))).toArray();
            byte[] events = new byte[rows.length];
            for (int i = 0; i < events.length; i++) {
                events[i] = (byte) ones[i];
            }
            List<double[][]> columns = new ArrayList<>();
            candidates.forEach(c -> columns.add(coded(Arrays.stream(rows).mapToObj(i -> text.get(c).get(i)).toList())));
            return new Data(SurvivalTimes.of(stop, events), candidates, columns);
        }

        private static double[][] coded(List<String> cells) {
            if (cells.stream().allMatch(c -> c.matches("-?[0-9.]+(e[-+]?[0-9]+)?"))) {
                return new double[][] {cells.stream().mapToDouble(Double::parseDouble).toArray()};
            }
            List<String> levels = new ArrayList<>(new TreeSet<>(cells));
            return levels.stream().skip(1).map(l -> cells.stream().mapToDouble(c -> c.equals(l) ? 1 : 0).toArray())
                    .toArray(double[][]::new);
        }

        Scorer.Score score(List<String> chosen) {
            List<String> names = new ArrayList<>();
            List<double[]> used = new ArrayList<>();
            for (String c : chosen) {
                for (double[] column : columns.get(candidates.indexOf(c))) {
                    names.add(c + used.size());
                    used.add(column);
                }
            }
            if (used.isEmpty()) {
                CoxFit any = fit(List.of("x"), new double[][] {columns.get(0)[0]});
                return new Scorer.Score(any.nullLogLikelihood(), 0);
            }
            CoxFit fit = fit(names, used.toArray(double[][]::new));
            return new Scorer.Score(fit.logLikelihood(), fit.rank());
        }

        private CoxFit fit(List<String> names, double[][] x) {
            return ((Fit.Converged<CoxFit>) CoxModel.fit(SurvivalData.of(times, names, x), CoxOptions.STANDARD)).value();
        }
    }
}
