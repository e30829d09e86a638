package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.frame.NumberText;
import org.kinetrail.er.survival.ConfidenceType;
import org.kinetrail.er.survival.CoxCurve;
import org.kinetrail.er.survival.CoxCurves;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxResiduals;
import org.kinetrail.er.survival.CurvePoint;
import org.kinetrail.er.survival.HazardsTest;
import org.kinetrail.er.survival.ProportionalHazards;
import org.kinetrail.er.survival.QuantileEstimate;
import org.kinetrail.er.survival.QuantileRule;
import org.kinetrail.er.survival.TimeTransform;
import org.kinetrail.numeric.linear.Matrix;

/** Residuals, tests of proportional hazards, baseline hazard and curves of a Cox fit as results. */
final class CoxDetails {

    private static final double LEVEL = 0.95;
    private static final int PLOT_DIGITS = 4;
    private static final double[] QUANTILES = {0.25, 0.5, 0.75};
    private static final List<String> QUANTILE_NAMES = List.of("25", "50", "75");
    private static final List<ConfidenceType> TYPES = List.of(ConfidenceType.LOG, ConfidenceType.LOG_LOG, ConfidenceType.PLAIN);

    private CoxDetails() {
    }

    static void residuals(Results out, CoxFit fit, Design design) {
        double[][] x = design.covariates();
        double[] means = fit.means();
        double[] predictor = new double[design.size()];
        double level = meanOffset(design, false);
        for (int i = 0; i < predictor.length; i++) {
            predictor[i] = design.offset() == null ? 0.0 : design.offset()[i] - level;
            for (int j = 0; j < x.length; j++) {
                predictor[i] += fit.aliased(j) ? 0.0 : (x[j][i] - means[j]) * fit.coefficients()[j];
            }
        }
        CoxResiduals residuals = CoxResiduals.of(fit);
        out.put("linear_predictor_centered", predictor).put("martingale", residuals.martingale()).put("deviance", residuals.deviance());
        if (fit.ties().exact()) {
            return;
        }
        List<String> rows = Arrays.stream(design.rows()).mapToObj(r -> Integer.toString(r + 1)).toList();
        List<String> times = times(residuals);
        List<?> columns = fit.names().size() == 1 ? List.of(1) : fit.names();
        List<Integer> numbers = Results.Table.numbered(fit.names().size());
        out.put("schoenfeld", new Results.Table(times, columns, residuals.schoenfeld().values()))
                .put("scaled_schoenfeld", new Results.Table(times, columns, residuals.scaledSchoenfeld().values()))
                .put("score_resid", new Results.Table(rows, columns, residuals.score()))
                .put("dfbeta", new Results.Table(rows, numbers, residuals.dfbeta()))
                .put("dfbetas", new Results.Table(rows, numbers, residuals.dfbetas()));
    }

    /** The mean of the offsets, at which R centres; 0 without offset. */
    private static double meanOffset(Design design, boolean weighted) {
        if (design.offset() == null) {
            return 0.0;
        }
        double sum = 0.0;
        double total = 0.0;
        for (int i = 0; i < design.size(); i++) {
            double w = weighted && design.weights() != null ? design.weights()[i] : 1.0;
            sum += w * design.offset()[i];
            total += w;
        }
        return sum / total;
    }

    private static List<String> times(CoxResiduals residuals) {
        return Arrays.stream(residuals.schoenfeld().time()).mapToObj(NumberText::of).toList();
    }

    static void proportionality(Results out, CoxFit fit, Design design) {
        int from = design.hasIntercept() ? 1 : 0;
        int[] assign = Arrays.copyOfRange(design.assign(), from, design.assign().length);
        List<String> terms = design.termLabels();
        if (IntStream.range(0, assign.length).allMatch(fit::aliased)) {
            return;
        }
        Results zph = new Results();
        boolean positive = Arrays.stream(CoxResiduals.of(fit).schoenfeld().time()).allMatch(t -> t > 0.0);
        for (TimeTransform transform : TimeTransform.values()) {
            if (transform == TimeTransform.LOG && !positive) {
                zph.put(transform.id(), null);
                continue;
            }
            HazardsTest test = ProportionalHazards.byTerm(fit, transform, assign, terms);
            Results one = new Results().put("table", table(test));
            if (transform == TimeTransform.KM) {
                int[] order = asListed(fit, design);
                List<String> times = Arrays.stream(CoxResiduals.of(fit).schoenfeld().time())
                        .mapToObj(t -> NumberText.of(t, PLOT_DIGITS)).toList();
                one.put("x", test.g()).put("y", new Results.Table(Arrays.stream(order).mapToObj(times::get).toList(), test.terms(),
                        Arrays.stream(order).mapToObj(i -> test.smooth()[i]).toArray(double[][]::new)))
                        .put("var", CoxKind.numbered(test.variance()));
            }
            zph.put(transform.id(), one);
        }
        zph.put("km_by_coefficient", table(ProportionalHazards.byColumn(fit, TimeTransform.KM)));
        out.put("zph", zph);
    }

    /** Events in the order of R's list: with late entry those of one time stand backwards. */
    private static int[] asListed(CoxFit fit, Design design) {
        CoxResiduals.Schoenfeld events = CoxResiduals.of(fit).schoenfeld();
        int[] order = IntStream.range(0, events.time().length).toArray();
        if (design.survivalResponse().start() == null) {
            return order;
        }
        int from = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || events.time()[i] != events.time()[from] || events.stratum()[i] != events.stratum()[from]) {
                for (int a = from, b = i - 1; a < b; a++, b--) {
                    int swap = order[a];
                    order[a] = order[b];
                    order[b] = swap;
                }
                from = i;
            }
        }
        return order;
    }

    private static Results.Table table(HazardsTest test) {
        List<String> names = new ArrayList<>(test.terms());
        names.add("GLOBAL");
        List<TestStatistic> tests = new ArrayList<>(test.tests());
        tests.add(test.global());
        return new Results.Table(names, List.of("chisq", "df", "p"),
                tests.stream().map(t -> new double[] {t.statistic(), t.df(), t.pValue()}).toArray(double[][]::new));
    }

    static void baseline(Results out, CoxFit fit, Design design) {
        CoxCurves curves = CoxCurves.of(fit);
        double offset = meanOffset(design, true);
        out.put("basehaz_uncentered", hazard(curves.at(new double[fit.names().size()], offset), design));
        out.put("basehaz_centered_at_means", hazard(curves.at(fit.means(), offset), design));
    }

    private static Results hazard(List<CoxCurve> curves, Design design) {
        Results out = new Results().put("hazard", all(curves, CoxCurve::hazard)).put("time", all(curves, CoxCurve::time));
        if (design.strata() != null) {
            List<String> labels = new ArrayList<>();
            curves.forEach(c -> Arrays.stream(c.time()).forEach(t -> labels.add(design.strata().labels().get(c.stratum()))));
            out.put("strata", labels);
        }
        return out;
    }

    private static double[] all(List<CoxCurve> curves, Function<CoxCurve, double[]> part) {
        return curves.stream().flatMapToDouble(c -> Arrays.stream(part.apply(c))).toArray();
    }

    static void patterns(Results out, CoxFit fit, Design design, Frame newData, double[] times) {
        Matrix all = design.on(newData);
        int from = design.hasIntercept() ? 1 : 0;
        double[][] patterns = new double[all.rows()][];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = Arrays.copyOfRange(all.row(i), from, all.columns());
        }
        CoxCurves curves = CoxCurves.of(fit);
        int[] strata = design.strata() == null ? null : design.strataOn(newData);
        double[] offset = design.offsetOn(newData);
        List<CoxCurve> chosen = new ArrayList<>();
        for (int i = 0; i < patterns.length; i++) {
            int code = strata == null ? 0 : strata[i];
            chosen.add(curves.at(patterns[i], offset[i]).stream().filter(c -> strata == null || c.stratum() == code).findFirst()
                    .orElseThrow());
        }
        List<Results> survfit = new ArrayList<>();
        for (ConfidenceType type : TYPES) {
            survfit.add(strata == null ? sideBySide(chosen, type, times)
                    : oneAfterAnother(chosen, type, times == null ? allTimes(chosen) : times));
        }
        out.put("survfit", survfit);
        double level = meanOffset(design, false);
        double[] shift = Arrays.stream(offset).map(o -> o - level).toArray();
        out.put("predict_lp", new Results().put("sample", predictors(fit, patterns, fit.means(), shift))
                .put("zero", predictors(fit, patterns, new double[fit.names().size()], shift)));
    }

    /** The distinct times of some curves. */
    private static double[] allTimes(List<CoxCurve> curves) {
        return Arrays.stream(all(curves, CoxCurve::time)).sorted().distinct().toArray();
    }

    private static Results predictors(CoxFit fit, double[][] patterns, double[] reference, double[] shift) {
        double[] values = new double[patterns.length];
        double[] errors = new double[patterns.length];
        for (int i = 0; i < values.length; i++) {
            CoxCurves.LinearPredictor predictor = CoxCurves.predictor(fit, patterns[i], reference);
            values[i] = predictor.value() + shift[i];
            errors[i] = predictor.se();
        }
        return new Results().put("fit", values).put("se", errors);
    }

    /** Curves of one baseline: a row for each time, a column for each pattern. */
    private static Results sideBySide(List<CoxCurve> curves, ConfidenceType type, double[] times) {
        double[] at = times == null ? curves.get(0).time() : times;
        int m = curves.size();
        double[][][] values = new double[5][at.length][m];
        double[] risk = new double[at.length];
        double[][][] quantiles = new double[3][m][QUANTILES.length];
        for (int i = 0; i < m; i++) {
            CurvePoint[] points = curves.get(i).at(at, type, LEVEL);
            double[] hazard = curves.get(i).hazardAt(at);
            for (int k = 0; k < at.length; k++) {
                risk[k] = points[k].atRisk();
                double[] cells = cells(points[k], hazard[k]);
                for (int v = 0; v < cells.length; v++) {
                    values[v][k][i] = cells[v];
                }
            }
            for (int q = 0; q < QUANTILES.length; q++) {
                QuantileEstimate estimate = curves.get(i).quantile(QUANTILES[q], type, LEVEL, QuantileRule.MIDPOINT_TO_LAST);
                quantiles[0][i][q] = estimate.time();
                quantiles[1][i][q] = estimate.lower();
                quantiles[2][i][q] = estimate.upper();
            }
        }
        List<String> names = Results.Table.numbered(m).stream().map(String::valueOf).toList();
        Results out = new Results().put("conf_type", type.id()).put("time", at).put("strata", null).put("n_risk", risk);
        tables(out, values, m == 1 ? Results.Table.numbered(1) : names, Results.Table.numbered(m));
        return out.put("quantiles", new Results().put("quantile", quantileTable(names, quantiles[0]))
                .put("lower", quantileTable(names, quantiles[1])).put("upper", quantileTable(names, quantiles[2])));
    }

    /** A row for each pattern; a single pattern stands as one column, as R drops it to a vector. */
    private static Results.Table quantileTable(List<String> names, double[][] values) {
        if (values.length > 1) {
            return new Results.Table(names, QUANTILE_NAMES, values);
        }
        double[][] column = new double[QUANTILES.length][1];
        for (int q = 0; q < column.length; q++) {
            column[q][0] = values[0][q];
        }
        return new Results.Table(QUANTILE_NAMES, List.of(1), column);
    }

    private static double[] cells(CurvePoint point, double hazard) {
        return new double[] {point.survival(), point.se(), point.lower(), point.upper(), hazard};
    }

    private static void tables(Results out, double[][][] values, List<?> names, List<Integer> numbers) {
        List<Integer> rows = Results.Table.numbered(values[0].length);
        out.put("surv", new Results.Table(rows, names, values[0])).put("std_err_surv", new Results.Table(rows, names, values[1]))
                .put("lower", new Results.Table(rows, names, values[2])).put("upper", new Results.Table(rows, names, values[3]))
                .put("cumhaz", new Results.Table(rows, numbers, values[4]));
    }

    /** Curves of several baselines: one pattern after another in a single column. */
    private static Results oneAfterAnother(List<CoxCurve> curves, ConfidenceType type, double[] times) {
        List<double[]> rows = new ArrayList<>();
        List<Double> time = new ArrayList<>();
        List<Double> risk = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            CurvePoint[] points = curves.get(i).at(times, type, LEVEL);
            double[] hazard = curves.get(i).hazardAt(times);
            for (int k = 0; k < times.length; k++) {
                rows.add(cells(points[k], hazard[k]));
                time.add(times[k]);
                risk.add(points[k].atRisk());
                labels.add(Integer.toString(i + 1));
            }
        }
        double[][][] values = new double[5][rows.size()][1];
        for (int k = 0; k < rows.size(); k++) {
            for (int v = 0; v < values.length; v++) {
                values[v][k][0] = rows.get(k)[v];
            }
        }
        Results out = new Results().put("conf_type", type.id()).put("time", time.stream().mapToDouble(t -> t).toArray())
                .put("strata", labels).put("n_risk", risk.stream().mapToDouble(t -> t).toArray());
        tables(out, values, List.of(1), List.of(1));
        return out.put("quantiles", null);
    }
}
