package org.kinetrail.er.spec;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.er.binning.QuantileType;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Expression;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.formula.Response;
import org.kinetrail.er.formula.RestrictedCubicSpline;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.inference.WaldTests;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.numeric.linear.Matrix;

/** A restricted cubic spline of one variable in a logistic or Cox model: basis, curve and test of nonlinearity. */
final class SplineKind {

    private static final String KNOT_RULE = "Hmisc default quantiles (type 7): 3:(.1,.5,.9) 4:(.05,.35,.65,.95) "
            + "5:(.05,.275,.5,.725,.95); norm=2 scaling by (tk-t1)^(2/3)";
    private static final int SHOWN = 5;

    private SplineKind() {
    }

    private record Fitted(double[] coefficients, Matrix covariance, double logLikelihood) {
    }

    static Results run(Spec spec, Frame data, Frame newData) {
        Formula formula = Formula.parse(spec.text("formula"));
        Expression.Call call = splineTerm(formula);
        Design design = formula.design(data);
        RestrictedCubicSpline spline = design.splines().get(call.toString());
        Results out = new Results().put("knots", spline.knots()).put("knot_rule", KNOT_RULE);
        boolean survival = design.response() instanceof Response.Survival;
        double[] x = design.covariates()[0];
        int k = spline.columns();
        List<String> columns = new java.util.ArrayList<>(List.of("x"));
        columns.addAll(java.util.Collections.nCopies(k - 1, ""));
        double[][] first = new double[Math.min(SHOWN, x.length)][];
        for (int i = 0; i < first.length; i++) {
            first[i] = spline.at(x[i]);
        }
        out.put("basis_first_rows", new Results.Table(Results.Table.numbered(first.length), columns, first));
        Fit<?> fit = survival ? CoxModel.fit(CoxKind.survivalData(design), CoxOptions.STANDARD)
                : GeneralizedLinear.logistic(ModelData.of(design));
        if (fit instanceof Fit.Converged<?> converged) {
            Fitted fitted = fitted(converged.value());
            report(out, fitted, design, survival);
            Expression of = call.arguments().get(0);
            String column = of instanceof Expression.Name name ? name.name() : of.toString();
            double[] at = newData != null ? newData.numbers(column) : spec.numbersOrNull("newx");
            if (at != null) {
                curve(out, fitted, spline, at, survival ? QuantileType.TYPE7.of(x, 0.5)[0] : Double.NaN);
            }
        }
        out.put("n", design.size()).put("rows_missing", design.missingRows());
        return Outcomes.put(out, fit, design);
    }

    private static Expression.Call splineTerm(Formula formula) {
        if (formula.terms().size() != 1 || formula.terms().get(0).variables().size() != 1
                || !(formula.terms().get(0).variables().get(0) instanceof Expression.Call call) || !"rcs".equals(call.function())) {
            throw new Refusal("A specification of kind rcs has one term, rcs(x, k); put adjusted splines into kind cox or"
                    + " glm-binomial-logit.");
        }
        return call;
    }

    private static Fitted fitted(Object value) {
        if (value instanceof CoxFit cox) {
            return new Fitted(cox.coefficients(), Matrix.ofRows(cox.variance()), cox.logLikelihood());
        }
        GlmFit glm = GeneralizedLinear.withWorkingWeights((GlmFit) value);
        return new Fitted(glm.coefficients(), glm.covariance(), glm.logLikelihood());
    }

    private static void report(Results out, Fitted fitted, Design design, boolean survival) {
        int from = survival ? 0 : 1;
        int p = fitted.coefficients().length;
        String[] names = new String[p];
        for (int j = 0; j < p; j++) {
            names[j] = j < from ? "(Intercept)" : "s" + (j - from + 1);
        }
        out.put("coef", fitted.coefficients()).put("terms", survival ? design.covariateNames() : design.names())
                .put("vcov", GlmKind.table(Arrays.asList(names), fitted.covariance())).put("loglik", fitted.logLikelihood());
        TestStatistic test = WaldTests.ofColumns(fitted.coefficients(), fitted.covariance().toRows(), IntStream.range(from + 1, p).toArray());
        out.put("wald_nonlinearity", new Results().put("chisq", test.statistic()).put("df", (int) test.df()).put("p", test.pValue()));
    }

    /** The linear predictor at given values; against the median of the variable in a Cox model. */
    private static void curve(Results out, Fitted fitted, RestrictedCubicSpline spline, double[] at, double reference) {
        boolean relative = !Double.isNaN(reference);
        double[] eta = new double[at.length];
        double[] se = new double[at.length];
        double[] base = relative ? spline.at(reference) : new double[spline.columns()];
        for (int i = 0; i < at.length; i++) {
            double[] basis = spline.at(at[i]);
            double[] row = new double[fitted.coefficients().length];
            int from = row.length - basis.length;
            for (int j = 0; j < from; j++) {
                row[j] = 1.0;
            }
            for (int j = 0; j < basis.length; j++) {
                row[from + j] = basis[j] - base[j];
            }
            for (int j = 0; j < row.length; j++) {
                eta[i] += row[j] * fitted.coefficients()[j];
            }
            se[i] = Math.sqrt(fitted.covariance().quadraticForm(row));
        }
        out.put("x", at).put("eta", eta).put("se", se).put("reference", relative ? "median of variable" : "intercept included");
    }
}
