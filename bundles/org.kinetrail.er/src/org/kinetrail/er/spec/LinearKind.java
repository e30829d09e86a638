package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.er.Fit;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Expression;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.regression.GlmDiagnostics;
import org.kinetrail.er.regression.Interval;
import org.kinetrail.er.regression.LinearDiagnostics;
import org.kinetrail.er.regression.LinearFit;
import org.kinetrail.er.regression.LinearModel;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.regression.PowerModel;
import org.kinetrail.numeric.linear.Matrix;

/** Linear regression. */
final class LinearKind {

    private LinearKind() {
    }

    static Results run(Spec spec, Frame data, Frame newData) {
        Design design = Formula.parse(spec.text("formula")).design(data, spec.text("weights", null));
        Fit<LinearFit> fit = LinearModel.fit(ModelData.of(design));
        Results out = new Results();
        if (fit instanceof Fit.Converged<LinearFit> converged) {
            LinearFit value = converged.value();
            core(out, value);
            tables(out, design, value);
            new Hypotheses(design, value.names(), value.coefficients(), value.covariance().toRows(), value.dfResidual()).put(out, spec);
            diagnostics(out, value);
            if (newData != null) {
                bands(out, value, design.on(newData), design.offsetOn(newData));
            }
            power(out, design, data, value);
            out.put("confirmed_digits", value.digits());
        }
        out.put("n", design.size()).put("rows_missing", design.missingRows());
        return Outcomes.put(out, fit, design);
    }

    private static void core(Results out, LinearFit fit) {
        List<String> names = fit.names();
        out.put("terms", names).put("coef", fit.coefficients()).put("se", fit.standardErrors()).put("t", fit.t()).put("p", fit.pValues())
                .put("ci95", new Results.Table(names, List.of("2.5 %", "97.5 %"), intervals(fit, 0.95)))
                .put("ci90", new Results.Table(names, List.of("5 %", "95 %"), intervals(fit, 0.90)))
                .put("sigma", fit.sigma()).put("df", fit.dfResidual()).put("r2", fit.r2()).put("adj_r2", fit.adjustedR2())
                .put("f", new Results().put("value", fit.fStatistic()).put("numdf", fit.dfModel()).put("dendf", fit.dfResidual()))
                .put("f_p", fit.fPValue()).put("loglik", fit.logLikelihood()).put("aic", fit.aic()).put("bic", fit.bic())
                .put("rank", fit.rank()).put("vcov", GlmKind.table(names, fit.covariance()));
    }

    private static double[][] intervals(LinearFit fit, double level) {
        double[][] out = new double[fit.names().size()][];
        for (int j = 0; j < out.length; j++) {
            Interval limits = fit.interval(j, level);
            out[j] = new double[] {limits.lower(), limits.upper()};
        }
        return out;
    }

    private static void tables(Results out, Design design, LinearFit fit) {
        double nan = Double.NaN;
        List<String> names = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (LinearDiagnostics.Line line : LinearDiagnostics.sequence(design, fit)) {
            names.add(line.term());
            rows.add(new double[] {line.df(), line.squares(), line.squares() / line.df(), line.f(), line.pValue()});
        }
        out.put("anova_type1", new Results.Table(names, List.of("Df", "Sum Sq", "Mean Sq", "F value", "Pr(>F)"),
                rows.toArray(double[][]::new)));
        List<String> dropped = new ArrayList<>(List.of("<none>"));
        List<double[]> drops = new ArrayList<>();
        drops.add(new double[] {nan, nan, fit.rss(), LinearDiagnostics.aic(fit.data().size(), fit.rss(), fit.rank()), nan, nan});
        for (LinearDiagnostics.Line line : LinearDiagnostics.drop(design, fit)) {
            dropped.add(line.term());
            drops.add(new double[] {line.df(), line.squares(), line.rss(), line.aic(), line.f(), line.pValue()});
        }
        out.put("drop1_F", new Results.Table(dropped, List.of("Df", "Sum of Sq", "RSS", "AIC", "F value", "Pr(>F)"),
                drops.toArray(double[][]::new)));
    }

    private static void diagnostics(Results out, LinearFit fit) {
        LinearDiagnostics diagnostics = LinearDiagnostics.of(fit);
        out.put("resid", fit.residuals()).put("hat", fit.leverages()).put("rstandard", diagnostics.standardised())
                .put("rstudent", diagnostics.studentised()).put("cooks", diagnostics.cooks()).put("dffits", diagnostics.dffits())
                .put("hc0_se", diagnostics.hc0()).put("hc3_se", diagnostics.hc3())
                .put("vif", GlmDiagnostics.vifOfColumns(fit.data().columns(), fit.data().hasIntercept()))
                .put("condition_number_belsley", LinearModel.belsleyCondition(fit.data()))
                .put("condition_indices", LinearModel.conditionIndices(fit.data()));
    }

    private static void bands(Results out, LinearFit fit, Matrix rows, double[] offset) {
        List<String> names = Results.Table.numbered(rows.rows()).stream().map(String::valueOf).toList();
        List<String> columns = List.of("fit", "lwr", "upr");
        double[] se = new double[rows.rows()];
        for (double level : new double[] {0.90, 0.95}) {
            double[][] confidence = new double[rows.rows()][];
            double[][] prediction = new double[rows.rows()][];
            for (int i = 0; i < rows.rows(); i++) {
                double mean = fit.predict(rows.row(i), offset[i]);
                Interval c = fit.confidence(rows.row(i), offset[i], level);
                Interval p = fit.prediction(rows.row(i), offset[i], level);
                confidence[i] = new double[] {mean, c.lower(), c.upper()};
                prediction[i] = new double[] {mean, p.lower(), p.upper()};
                se[i] = fit.standardError(rows.row(i));
            }
            String name = level == 0.90 ? "0.9" : "0.95";
            out.put("confidence_band_" + name, new Results.Table(names, columns, confidence));
            out.put("prediction_band_" + name, new Results.Table(names, columns, prediction));
        }
        out.put("se_fit", se);
    }

    /** The power model, when the formula is log(exposure) ~ log(dose). */
    private static void power(Results out, Design design, Frame data, LinearFit fit) {
        Formula formula = design.formula();
        boolean logResponse = formula.response() instanceof Expression.Call call && "log".equals(call.function());
        if (!logResponse || formula.terms().size() != 1 || fit.names().size() != 2 || !formula.intercept()
                || !(formula.terms().get(0).variables().get(0) instanceof Expression.Call dose && "log".equals(dose.function())
                        && dose.arguments().get(0) instanceof Expression.Name name)) {
            return;
        }
        double[] doses = Arrays.stream(design.rows()).mapToDouble(i -> data.numbers(name.name())[i]).toArray();
        PowerModel power = PowerModel.of(fit, 1, Arrays.stream(doses).min().orElse(1.0), Arrays.stream(doses).max().orElse(1.0));
        out.put("power_model", new Results().put("exponent", power.slope())
                .put("ci90", new double[] {power.interval().lower(), power.interval().upper()}).put("dose_ratio", power.ratio())
                .put("acceptance", new double[] {power.acceptance().lower(), power.acceptance().upper()})
                .put("verdict", power.verdict().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
    }
}
