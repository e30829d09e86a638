package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.er.Fit;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.regression.EmaxLink;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.er.survival.SurvivalData;
import org.kinetrail.numeric.distribution.Normal;

/** An Emax exposure term on the logit or the log hazard; {@code exposure} names its column, the formula holds all else. */
final class EmaxLinkKind {

    private static final double LEVEL = 0.95;

    private EmaxLinkKind() {
    }

    static Results logistic(Spec spec, Frame data) {
        Design design = design(spec, data);
        ModelData base = ModelData.of(design);
        return run(spec, design, data, base.names(), first -> {
            double[][] columns = joined(first, base.columns());
            List<String> names = named(first.length, base.names());
            // the intercept stays the first column, as the fit takes it
            ModelData model = reordered(names, columns, base, first.length);
            return GeneralizedLinear.logistic(model) instanceof Fit.Converged<GlmFit> c
                    ? new EmaxLink.Model(back(c.value().coefficients(), first.length, base.hasIntercept()),
                            back(c.value().standardErrors(), first.length, base.hasIntercept()), c.value().logLikelihood())
                    : null;
        });
    }

    static Results cox(Spec spec, Frame data) {
        Design design = design(spec, data);
        SurvivalData base = CoxKind.survivalData(design);
        CoxOptions options = CoxOptions.STANDARD.withTies(CoxKind.ties(spec.text("ties", "efron")));
        return run(spec, design, data, base.names(), first -> {
            SurvivalData model = new SurvivalData(base.times(), named(first.length, base.names()), joined(first, base.columns()),
                    base.stratum(), base.weight(), base.offset(), null);
            return CoxModel.fit(model, options) instanceof Fit.Converged<CoxFit> c
                    ? new EmaxLink.Model(c.value().coefficients(), c.value().modelErrors(), c.value().logLikelihood()) : null;
        });
    }

    private static Design design(Spec spec, Frame data) {
        Formula formula = Formula.parse(spec.text("formula"));
        List<String> names = new ArrayList<>(formula.columnNames());
        names.add(spec.text("exposure"));
        return formula.design(data.take(data.completeRows(names)), null);
    }

    private static double[][] joined(double[][] first, double[][] others) {
        double[][] out = Arrays.copyOf(first, first.length + others.length);
        System.arraycopy(others, 0, out, first.length, others.length);
        return out;
    }

    private static List<String> named(int extra, List<String> others) {
        List<String> out = new ArrayList<>();
        for (int k = 0; k < extra; k++) {
            out.add(k == 0 ? "saturation" : "slope");
        }
        out.addAll(others);
        return out;
    }

    private static ModelData reordered(List<String> names, double[][] columns, ModelData base, int extra) {
        if (!base.hasIntercept()) {
            return new ModelData(names, columns, base.response(), base.weights(), base.offset(), false);
        }
        List<String> ordered = new ArrayList<>(names);
        ordered.add(0, ordered.remove(extra));
        double[][] moved = new double[columns.length][];
        moved[0] = columns[extra];
        for (int k = 0; k < columns.length - 1; k++) {
            moved[k + 1] = columns[k < extra ? k : k + 1];
        }
        return new ModelData(ordered, moved, base.response(), base.weights(), base.offset(), true);
    }

    /** Values with the intercept behind the extra columns again. */
    private static double[] back(double[] values, int extra, boolean intercept) {
        if (!intercept) {
            return values;
        }
        double[] out = values.clone();
        System.arraycopy(values, 1, out, 0, extra);
        out[extra] = values[0];
        return out;
    }

    private static Results run(Spec spec, Design design, Frame data, List<String> others, EmaxLink.Inner inner) {
        double[] exposure = design.used().numbers(spec.text("exposure"));
        Fit<EmaxLink.Result> fit = EmaxLink.fit(exposure, inner);
        Results out = new Results().put("n", design.size()).put("rows_missing", data.rows() - design.size());
        if (fit instanceof Fit.Converged<EmaxLink.Result> converged) {
            EmaxLink.Result value = converged.value();
            double z = Normal.upperQuantile(0.5 * (1.0 - LEVEL));
            out.put("emax", value.emax()).put("emax_se", value.emaxError()).put("ed50", value.ed50())
                    .put("log_ed50_se", value.logEd50Error()).put("ed50_ci95", new double[] {value.ed50Lower(z), value.ed50Upper(z)})
                    .put("terms", others).put("coef", value.others()).put("se", value.otherErrors())
                    .put("loglik", value.logLikelihood()).put("loglik_linear", value.linear());
        }
        return Outcomes.put(out, fit, design);
    }
}
