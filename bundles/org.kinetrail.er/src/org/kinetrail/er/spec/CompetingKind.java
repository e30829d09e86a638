package org.kinetrail.er.spec;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.frame.Column;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CumulativeIncidence;
import org.kinetrail.er.survival.FineGray;
import org.kinetrail.er.survival.GrayTest;
import org.kinetrail.er.survival.SurvivalData;
import org.kinetrail.er.survival.SurvivalTimes;
import org.kinetrail.er.survival.Ties;
import org.kinetrail.numeric.Elementary;

/** Competing risks: cumulative incidence by group, Gray's test, regression of the subdistribution hazard. */
final class CompetingKind {

    private static final double LEVEL = 0.95;

    private CompetingKind() {
    }

    /** The formula has the time on its left side and covariates on its right; {@code status} and {@code group} name columns. */
    static Results run(Spec spec, Frame data) {
        Formula formula = Formula.parse(spec.text("formula"));
        Frame used = data.take(data.completeRows(columns(spec, formula)));
        Design design = formula.design(used);
        SurvivalTimes times = SurvivalTimes.of(design.numericResponse(), status(used.numbers(spec.text("status"))));
        int causes = 0;
        for (byte s : times.status()) {
            causes = Math.max(causes, s);
        }
        if (causes == 0) {
            return new Results().put("n", times.size()).put("outcome", "not-estimable").put("reason", "no-events")
                    .put("message", "No row has an event of any cause, so no incidence can be estimated.");
        }
        Results out = new Results().put("n", times.size()).put("rows_missing", data.rows() - used.rows());
        int[] group = new int[times.size()];
        List<String> labels = List.of("all");
        if (spec.has("group")) {
            Column column = used.column(spec.text("group"));
            labels = labels(column);
            for (int i = 0; i < group.length; i++) {
                group[i] = labels.indexOf(column.label(i));
            }
        }
        out.put("cif", incidence(times, group, labels, causes, spec.timesOrNull("times")));
        if (labels.size() > 1) {
            out.put("gray", gray(times, group, labels.size(), causes));
        }
        out.put("outcome", "computed");
        return formula.terms().isEmpty() ? out : regression(out, spec, times, design);
    }

    private static List<String> columns(Spec spec, Formula formula) {
        List<String> names = new java.util.ArrayList<>(formula.columnNames());
        names.add(spec.text("status"));
        if (spec.has("group")) {
            names.add(spec.text("group"));
        }
        return names;
    }

    private static byte[] status(double[] values) {
        byte[] out = new byte[values.length];
        for (int i = 0; i < out.length; i++) {
            if (values[i] != Math.rint(values[i]) || values[i] < 0.0 || values[i] > Byte.MAX_VALUE) {
                throw new Refusal("Row " + (i + 1) + " of the status is no cause; use 0 for censored and 1, 2, ... for the causes.");
            }
            out[i] = (byte) values[i];
        }
        return out;
    }

    private static List<String> labels(Column column) {
        if (column instanceof Column.Factor factor) {
            return factor.levels().stream().filter(l -> IntStream.range(0, factor.size()).anyMatch(i -> factor.label(i).equals(l)))
                    .toList();
        }
        Column.Numbers numbers = (Column.Numbers) column;
        return Arrays.stream(numbers.values()).distinct().sorted().mapToObj(org.kinetrail.er.frame.NumberText::of).toList();
    }

    private static Results incidence(SurvivalTimes times, int[] group, List<String> labels, int causes, double[] wanted) {
        Results out = new Results();
        for (int g = 0; g < labels.size(); g++) {
            int at = g;
            int[] rows = IntStream.range(0, group.length).filter(i -> group[i] == at).toArray();
            CumulativeIncidence.Curves curves = CumulativeIncidence.of(times.take(rows), causes);
            Results curve = new Results();
            int[] places = wanted == null ? IntStream.range(0, curves.time().length).toArray()
                    : Arrays.stream(wanted).mapToInt(curves::indexAt).toArray();
            curve.put("time", wanted == null ? curves.time() : wanted);
            for (int c = 0; c < causes; c++) {
                double[] values = curves.incidence()[c];
                double[] errors = curves.se()[c];
                curve.put("cause" + (c + 1), Arrays.stream(places).mapToDouble(i -> i < 0 ? 0.0 : values[i]).toArray())
                        .put("se" + (c + 1), Arrays.stream(places).mapToDouble(i -> i < 0 ? 0.0 : errors[i]).toArray());
            }
            out.put(labels.get(g), curve);
        }
        return out;
    }

    private static Results gray(SurvivalTimes times, int[] group, int groups, int causes) {
        Results out = new Results();
        for (int cause = 1; cause <= causes; cause++) {
            TestStatistic test = GrayTest.of(times, group, groups, null, cause);
            out.put("cause" + cause, new Results().put("stat", test.statistic()).put("df", test.df()).put("p", test.pValue()));
        }
        return out;
    }

    private static Results regression(Results out, Spec spec, SurvivalTimes times, Design design) {
        int cause = (int) spec.number("cause", 1.0);
        Ties ties = CoxKind.ties(spec.text("ties", "efron"));
        SurvivalData data = SurvivalData.of(times, design.covariateNames(), design.covariates());
        Fit<CoxFit> fit = FineGray.fit(data, cause, ties);
        Results part = new Results().put("cause", cause);
        if (fit instanceof Fit.Converged<CoxFit> converged) {
            CoxFit value = converged.value();
            double[][] limits = value.waldLimits(LEVEL);
            part.put("terms", value.names()).put("coef", value.coefficients()).put("robust_se", value.standardErrors())
                    .put("z", value.z()).put("p", value.pValues()).put("shr", value.hazardRatios())
                    .put("shr_lower95", Arrays.stream(limits).mapToDouble(l -> Elementary.exp(l[0])).toArray())
                    .put("shr_upper95", Arrays.stream(limits).mapToDouble(l -> Elementary.exp(l[1])).toArray())
                    .put("loglik", value.logLikelihood());
        }
        return out.put("fine_gray", Outcomes.put(part, fit));
    }
}
