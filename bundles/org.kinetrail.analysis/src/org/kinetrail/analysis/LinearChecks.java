package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.Diagnostics;
import org.kinetrail.analysis.results.Diagnostics.Influence;
import org.kinetrail.analysis.results.Diagnostics.Residual;
import org.kinetrail.analysis.results.Diagnostics.Vif;
import org.kinetrail.analysis.results.ExposureResults.SubjectExposure;
import org.kinetrail.er.Fit;
import org.kinetrail.er.regression.GlmDiagnostics;
import org.kinetrail.er.regression.LinearFit;
import org.kinetrail.numeric.Elementary;

/** Residuals, leverage, leave-one-out influence and variance inflation of the dose-exposure model. */
final class LinearChecks {

    private final AnalysisPlan plan;

    LinearChecks(AnalysisPlan plan) {
        this.plan = plan;
    }

    Diagnostics of(LinearEngine engine, Design design, int[] rows, List<SubjectExposure> subjects) {
        if (!(engine.full(design) instanceof Fit.Converged<LinearFit> c)) {
            return Diagnostics.NONE;
        }
        LinearFit fit = c.value();
        List<Residual> residuals = new ArrayList<>();
        List<Influence> influence = new ArrayList<>();
        int dose = 1;
        double[] x = design.columns()[0];
        double sigma2 = fit.sigma() * fit.sigma();
        int df = fit.dfResidual();
        double step = Elementary.LN2;
        double full = Elementary.exp(step * fit.coefficients()[dose]);
        for (int i = 0; i < rows.length; i++) {
            String subject = subjects.get(rows[i]).subject();
            double h = fit.leverages()[i];
            double e = fit.residuals()[i];
            double without2 = (sigma2 * df - e * e / (1 - h)) / (df - 1);
            residuals.add(new Residual(subject, x[i], fit.fitted()[i], e, e / Math.sqrt(without2 * (1 - h)), h));
            double change = shift(fit, design, dose, i) * e / (1 - h);
            double ratio = Elementary.exp(step * (fit.coefficients()[dose] - change));
            influence.add(new Influence(subject, ratio, ratio / full - 1));
        }
        influence.sort(Comparator.comparingDouble((Influence f) -> -Math.abs(f.change())));
        double[] vif = GlmDiagnostics.vifOfColumns(Engines.withIntercept(design, rows.length), true);
        List<Vif> vifs = new ArrayList<>();
        for (int j = 0; j < vif.length && j < design.names().size(); j++) {
            vifs.add(new Vif(design.names().get(j), vif[vif.length - design.names().size() + j]));
        }
        List<String> words = List.of("Residuals are on the logarithmic scale; the largest leave-one-out change of the slope's 2-fold ratio"
                + " is "
                + Words.percent(influence.get(0).change()) + " (subject " + influence.get(0).subject() + ").");
        return new Diagnostics(List.of(), residuals, List.of(), influence, vifs, List.of(), List.of(), List.of(), List.of(), words);
    }

    /** Row {@code coefficient} of (X'X)^-1 times the row of the design. */
    private static double shift(LinearFit fit, Design design, int coefficient, int row) {
        double sum = 0;
        double sigma2 = fit.sigma() * fit.sigma();
        for (int k = 0; k < fit.coefficients().length; k++) {
            double v = fit.covariance().get(coefficient, k) / sigma2;
            double x = k == 0 ? 1 : design.columns()[k - 1][row];
            sum += Double.isNaN(v) ? 0 : v * x;
        }
        return sum;
    }
}
