package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.Diagnostics;
import org.kinetrail.analysis.results.Diagnostics.CalibrationPoint;
import org.kinetrail.analysis.results.Diagnostics.CurvePoint;
import org.kinetrail.analysis.results.Diagnostics.Influence;
import org.kinetrail.analysis.results.Diagnostics.Residual;
import org.kinetrail.analysis.results.Diagnostics.Vif;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.data.Subject;
import org.kinetrail.er.Fit;
import org.kinetrail.er.regression.GlmDiagnostics;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.HosmerLemeshow;
import org.kinetrail.numeric.Elementary;

/** Residuals, calibration, ROC, leave-one-out influence and variance inflation of a logistic model. */
final class LogisticChecks {

    private static final int CALIBRATION_GROUPS = 5;

    private final AnalysisPlan plan;
    private final List<Subject> subjects;

    LogisticChecks(AnalysisPlan plan, List<Subject> subjects) {
        this.plan = plan;
        this.subjects = subjects;
    }

    Diagnostics of(Engine engine, Design design, RawFit raw, int[] rows) {
        LogisticEngine logistic = (LogisticEngine) engine;
        if (!(logistic.full(design) instanceof Fit.Converged<GlmFit> c)) {
            return Diagnostics.NONE;
        }
        GlmFit fit = c.value();
        GlmDiagnostics d = GlmDiagnostics.of(fit);
        List<Residual> residuals = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            residuals.add(new Residual(subjects.get(rows[i]).id(), design.columns()[0][i], fit.linearPredictor()[i],
                    d.pearsonResiduals()[i], d.devianceResiduals()[i], d.leverages()[i]));
        }
        List<TestResult> tests = new ArrayList<>();
        List<String> words = new ArrayList<>();
        HosmerLemeshow hl = HosmerLemeshow.of(logistic.answers(), fit.fitted(), HosmerLemeshow.GROUPS);
        tests.add(new TestResult("hosmer-lemeshow", "Hosmer-Lemeshow", hl.statistic(), hl.df(), hl.pValue()));
        words.add("Hosmer-Lemeshow: " + Words.p(hl.pValue()) + ".");
        List<Vif> vifs = new ArrayList<>();
        double[] vif = design.names().size() < 2 ? new double[0] : GlmDiagnostics.vifFromCovariance(fit.covariance(), true);
        for (int j = 0; j < vif.length; j++) {
            vifs.add(new Vif(design.names().get(j + design.names().size() - vif.length), vif[j]));
        }
        return new Diagnostics(List.of(), residuals, List.of(), Leaving.oneOut(engine, design, raw, rows, subjects), vifs,
                calibration(logistic.answers(), fit.fitted()), roc(logistic.answers(), fit.fitted()), tests, List.of(), words);
    }

    private List<CalibrationPoint> calibration(double[] y, double[] p) {
        Integer[] order = IntStream.range(0, p.length).boxed().sorted(Comparator.comparingDouble(i -> p[i])).toArray(Integer[]::new);
        List<CalibrationPoint> points = new ArrayList<>();
        for (int g = 0; g < CALIBRATION_GROUPS; g++) {
            int from = g * order.length / CALIBRATION_GROUPS;
            int to = (g + 1) * order.length / CALIBRATION_GROUPS;
            if (to <= from) {
                continue;
            }
            int yes = (int) Arrays.stream(order, from, to).filter(i -> y[i] > 0.5).count();
            double mean = Arrays.stream(order, from, to).mapToDouble(i -> p[i]).sum() / (to - from);
            Interval rate = Rates.interval(yes, to - from, plan);
            points.add(new CalibrationPoint(to - from, mean, rate.estimate(), rate.lower(), rate.upper()));
        }
        return points;
    }

    /** The ROC curve from (0, 0) to (1, 1), one point per distinct score. */
    private static List<CurvePoint> roc(double[] y, double[] p) {
        Integer[] order = IntStream.range(0, p.length).boxed().sorted(Comparator.comparingDouble(i -> -p[i])).toArray(Integer[]::new);
        double yes = Arrays.stream(y).sum();
        double no = y.length - yes;
        List<CurvePoint> points = new ArrayList<>();
        points.add(new CurvePoint(0, 0));
        double tp = 0;
        double fp = 0;
        for (int k = 0; k < order.length; k++) {
            tp += y[order[k]];
            fp += 1 - y[order[k]];
            if (k + 1 == order.length || p[order[k + 1]] != p[order[k]]) {
                points.add(new CurvePoint(fp / no, tp / yes));
            }
        }
        return points;
    }
}
