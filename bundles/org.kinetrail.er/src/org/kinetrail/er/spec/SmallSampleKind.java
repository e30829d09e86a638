package org.kinetrail.er.spec;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.ColumnScale;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.regression.ExactLogistic;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.selection.Lasso;
import org.kinetrail.er.survival.CoxLasso;
import org.kinetrail.er.survival.SurvivalData;
import org.kinetrail.er.survival.Ties;
import org.kinetrail.numeric.Elementary;

/** Models for few subjects or many candidates: exact conditional logistic regression and penalised selection. */
final class SmallSampleKind {

    private static final double LEVEL = 0.95;
    private static final int PATH = 20;

    private SmallSampleKind() {
    }

    /** Each column of {@code terms} (by default all but the intercept) given all others. */
    static Results exact(Spec spec, Frame data) {
        Design design = Formula.parse(spec.text("formula")).design(data, null);
        ModelData model = ModelData.of(design);
        List<String> names = spec.has("terms") ? spec.texts("terms") : design.covariateNames();
        if (Arrays.stream(model.response()).distinct().count() == 1) {
            return new Results().put("terms", names).put("n", model.size()).put("outcome", "not-estimable").put("reason", "constant-response")
                    .put("message", "All " + model.size() + " responses are equal, so that no effect can be estimated.");
        }
        int m = names.size();
        double[] estimate = new double[m];
        double[][] limits = new double[m][];
        double[] p = new double[m];
        List<String> method = new java.util.ArrayList<>();
        for (int k = 0; k < m; k++) {
            int column = model.names().indexOf(names.get(k));
            if (column < 0) {
                throw new Refusal("\"terms\" names " + names.get(k) + ", which is no column of the model; it has "
                        + String.join(", ", model.names()) + ".");
            }
            ExactLogistic exact = ExactLogistic.of(model, column, LEVEL);
            estimate[k] = exact.estimate();
            limits[k] = new double[] {exact.limits().lower(), exact.limits().upper()};
            p[k] = exact.pValue();
            method.add(exact.conditionalMaximum() ? "conditional maximum likelihood" : "median unbiased");
        }
        return new Results().put("terms", names).put("coef", estimate).put("method", method)
                .put("ci95", new Results.Table(names, List.of("lower", "upper"), limits)).put("p", p).put("n", model.size())
                .put("rows_missing", design.missingRows()).put("outcome", "computed");
    }

    /** A penalised Cox model at {@code lambda}, by default as {@link #lasso}. */
    static Results coxLasso(Spec spec, Frame data) {
        Design design = Formula.parse(spec.text("formula")).design(data, spec.text("weights", null));
        SurvivalData survival = CoxKind.survivalData(design);
        Ties ties = CoxKind.ties(spec.text("ties", "efron"));
        double[] lambda = penalties(spec, () -> CoxLasso.largestPenalty(survival, ties));
        double[][] path = CoxLasso.path(survival, ties, lambda);
        int[] chosen = new int[path.length];
        for (int l = 0; l < path.length; l++) {
            chosen[l] = (int) Arrays.stream(path[l]).filter(b -> b != 0.0).count();
        }
        return new Results().put("terms", survival.names()).put("lambda", lambda)
                .put("coef", new Results.Table(Results.Table.numbered(path.length), survival.names(), path))
                .put("chosen", chosen).put("n", design.size()).put("rows_missing", design.missingRows()).put("outcome", "computed");
    }

    private static double[] penalties(Spec spec, DoubleSupplier largest) {
        double[] lambda = spec.numbersOrNull("lambda");
        if (lambda == null) {
            double most = largest.getAsDouble();
            lambda = new double[PATH];
            for (int l = 0; l < PATH; l++) {
                lambda[l] = most * Elementary.pow(0.01, (double) l / (PATH - 1));
            }
        }
        return lambda;
    }

    /** The penalised path at {@code lambda}, by default twenty values from the largest useful one down to a hundredth of it. */
    static Results lasso(Spec spec, Frame data, boolean logistic) {
        Design design = Formula.parse(spec.text("formula")).design(data, null);
        double[][] columns = design.covariates();
        double[] y = design.numericResponse();
        for (int j = 0; j < columns.length; j++) {
            ColumnScale.require(design.covariateNames().get(j), columns[j]);
            if (Arrays.stream(columns[j]).distinct().count() == 1) {
                throw new Refusal("Column " + design.covariateNames().get(j) + " is constant; leave it out of a penalised selection.");
            }
        }
        if (Arrays.stream(y).distinct().count() == 1) {
            throw new Refusal("All " + y.length + " responses are equal, so that nothing can be selected.");
        }
        ColumnScale.requireResponse(y);
        double[] lambda = penalties(spec, () -> Lasso.largestPenalty(columns, y));
        Lasso.Point[] path = logistic ? Lasso.logistic(columns, y, lambda) : Lasso.linear(columns, y, lambda);
        double[][] coefficients = new double[path.length][];
        double[] intercept = new double[path.length];
        int[] chosen = new int[path.length];
        for (int l = 0; l < path.length; l++) {
            coefficients[l] = path[l].coefficients();
            intercept[l] = path[l].intercept();
            chosen[l] = path[l].chosen();
        }
        return new Results().put("terms", design.covariateNames()).put("lambda", lambda).put("intercept", intercept)
                .put("coef", new Results.Table(Results.Table.numbered(path.length), design.covariateNames(), coefficients))
                .put("chosen", chosen).put("n", design.size()).put("rows_missing", design.missingRows()).put("outcome", "computed");
    }
}
