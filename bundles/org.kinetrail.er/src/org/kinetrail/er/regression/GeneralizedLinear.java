package org.kinetrail.er.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Certificate;
import org.kinetrail.er.Fit;
import org.kinetrail.er.Remark;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.ChiSquared;
import org.kinetrail.numeric.linear.Kernels;
import org.kinetrail.numeric.linear.Matrix;
import org.kinetrail.numeric.linear.PivotedQr;
import org.kinetrail.numeric.linear.SingularValues;

/**
 * Logistic and Poisson regression by maximum likelihood, to the maximum at rounding level. A coefficient is aliased by the rule of R's
 * {@code glm}: QR of the columns in order at tolerance 1e-11. Separation is looked for whenever the search does not settle, and named.
 *
 * <p>Legal input: responses 0 and 1 (logistic) or whole and not negative (Poisson), else a {@link Refusal}. Accuracy: coefficients within
 * 1e-10 standard errors of the maximum; they agree with a fit of R run to rounding level at 1e-9 relative. Source: McCullagh and Nelder
 * (1989), Generalized Linear Models, 2nd ed., 2.5.
 */
public final class GeneralizedLinear {

    private static final double R_TIGHT = 1e-14;
    private static final int FIRST_LIMIT = 30;
    private static final int LAST_LIMIT = 500;
    private static final double DIGITS = 15.95;

    private GeneralizedLinear() {
    }

    /** Logistic regression of 0/1 responses. */
    public static Fit<GlmFit> logistic(ModelData data) {
        for (int i = 0; i < data.size(); i++) {
            double y = data.response()[i];
            if (y != 0.0 && y != 1.0) {
                throw new Refusal("The response in complete row " + (i + 1) + " is neither 0 nor 1; recode it.");
            }
        }
        return fit(Family.BINOMIAL, data);
    }

    /** Poisson regression of counts; exposure time enters as the logarithm in the offset. */
    public static Fit<GlmFit> poisson(ModelData data) {
        for (int i = 0; i < data.size(); i++) {
            double y = data.response()[i];
            if (y < 0.0 || y != Math.rint(y)) {
                throw new Refusal("The response in complete row " + (i + 1) + " is no count; recode it.");
            }
        }
        return fit(Family.POISSON, data);
    }

    private static Fit<GlmFit> fit(Family family, ModelData data) {
        List<Remark> remarks = new ArrayList<>();
        Fit<GlmFit> constant = constantResponse(family, data);
        if (constant != null) {
            return constant;
        }
        StartingStep first = StartingStep.of(family, data);
        int[] kept = first.kept();
        ModelData used = data;
        if (kept.length < data.columns().length) {
            remarks.add(aliased(data, kept));
            used = data.select(kept);
        }
        double[] start = Arrays.stream(kept).mapToDouble(j -> first.coefficients()[j]).toArray();
        Standardised standard = Standardised.of(used.columns(), used.hasIntercept(), true);
        GlmLikelihood likelihood = new GlmLikelihood(family, standard.columns(), used.response(), used.weights(), used.offset());
        double[] inward = standard.inward(start);
        NewtonSearch.End end = NewtonSearch.maximise(likelihood, inward, -1, FIRST_LIMIT);
        if (!end.converged()) {
            Fit<GlmFit> separated = separated(family, used, end, remarks);
            if (separated != null) {
                return separated;
            }
            end = NewtonSearch.maximise(likelihood, inward, -1, LAST_LIMIT);
        }
        Certificate certificate = certificate(end);
        if (!end.converged()) {
            return new Fit.NotConverged<>(end.singular() ? "singular-information" : "iteration-limit",
                    "The search for the maximum ended without reaching it; nothing is reported.", certificate, remarks);
        }
        return new Fit.Converged<>(result(family, data, kept, standard, likelihood, end), certificate, remarks);
    }

    private static Fit<GlmFit> constantResponse(Family family, ModelData data) {
        if (data.size() == 0) {
            return new Fit.NotEstimable<>("no-rows", "There is no complete row.", List.of(), Double.NaN, List.of());
        }
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double y : data.response()) {
            lowest = Math.min(lowest, y);
            highest = Math.max(highest, y);
        }
        if (lowest == highest && (family == Family.BINOMIAL || highest == 0.0)) {
            return new Fit.NotEstimable<>("constant-response", "All " + data.size() + " responses are "
                    + (highest == 0.0 ? "0" : "1") + ", so that no effect can be estimated.", List.of(), 0.0, List.of());
        }
        return null;
    }

    private static Remark aliased(ModelData data, int[] kept) {
        Set<String> names = new LinkedHashSet<>(data.names());
        for (int j : kept) {
            names.remove(data.names().get(j));
        }
        return new Remark("aliased", "Not estimable because constant or determined by the columns before: " + String.join(", ", names)
                + ".");
    }

    private static Fit<GlmFit> separated(Family family, ModelData used, NewtonSearch.End end, List<Remark> remarks) {
        if (family != Family.BINOMIAL) {
            return emptyCounts(used, end, remarks);
        }
        Separation separation = Separation.of(used);
        if (separation.kind() == Separation.Kind.NONE) {
            return null;
        }
        boolean complete = separation.kind() == Separation.Kind.COMPLETE;
        String names = separation.infinite().stream().map(e -> e.term() + (e.positive() ? " (to +infinity)" : " (to -infinity)"))
                .collect(Collectors.joining(", "));
        String words = (complete ? "Complete separation: the covariates tell every yes from every no; "
                : "Quasi-complete separation: " + separation.rows() + " of " + used.size() + " rows are predicted perfectly; ")
                + "no finite maximum likelihood estimate exists for " + names + ".";
        return new Fit.NotEstimable<>(complete ? "complete-separation" : "quasi-complete-separation", words, separation.infinite(),
                complete ? 0.0 : end.value(), remarks);
    }

    /**
     * A Poisson likelihood rises without end where a direction leaves all rows with a count alone and lowers some without: asked as the
     * separation of rows that are yes and no at once (those with a count) from rows that are no.
     */
    private static Fit<GlmFit> emptyCounts(ModelData used, NewtonSearch.End end, List<Remark> remarks) {
        int n = used.size();
        int[] counted = IntStream.range(0, n).filter(i -> used.response()[i] > 0.0).toArray();
        int[] rows = IntStream.concat(IntStream.range(0, n), IntStream.of(counted)).toArray();
        double[] response = IntStream.range(0, rows.length).mapToDouble(k -> k < n ? 0.0 : 1.0).toArray();
        Separation separation = Separation.of(new ModelData(used.names(), used.take(rows).columns(), response, null, null, used.hasIntercept()));
        if (separation.kind() == Separation.Kind.NONE) {
            return null;
        }
        String names = separation.infinite().stream().map(e -> e.term() + (e.positive() ? " (to +infinity)" : " (to -infinity)"))
                .collect(Collectors.joining(", "));
        return new Fit.NotEstimable<>("counts-all-zero", "The model can bring the mean of " + separation.rows() + " rows without a count to 0; no "
                + "finite maximum likelihood estimate exists for " + names + ".", separation.infinite(), end.value(), remarks);
    }

    static Certificate certificate(NewtonSearch.End end) {
        double condition = condition(end.information());
        return new Certificate(end.iterations(), end.iterations() + 1, end.scoreNorm(), end.decrement(), end.lastStep(), condition,
                Math.max(0.0, DIGITS - Elementary.log10(condition)));
    }

    /** Condition number of the information scaled to unit diagonal. */
    static double condition(double[][] information) {
        int p = information.length;
        double[][] scaled = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j <= i; j++) {
                scaled[i][j] = information[i][j] / Math.sqrt(information[i][i]) / Math.sqrt(information[j][j]);
                scaled[j][i] = scaled[i][j];
                if (!Double.isFinite(scaled[i][j])) {
                    return Double.POSITIVE_INFINITY;
                }
            }
        }
        return p == 0 ? 1.0 : SingularValues.conditionNumber(Matrix.ofRows(scaled));
    }

    private static GlmFit result(Family family, ModelData data, int[] kept, Standardised standard, GlmLikelihood likelihood,
            NewtonSearch.End end) {
        int p = data.columns().length;
        double[] coefficients = new double[p];
        double[] errors = new double[p];
        double[][] covariance = new double[p][p];
        Arrays.fill(coefficients, Double.NaN);
        Arrays.fill(errors, Double.NaN);
        for (double[] row : covariance) {
            Arrays.fill(row, Double.NaN);
        }
        double[] beta = standard.outward(end.at());
        Matrix inverse = standard.outward(end.inverse());
        for (int a = 0; a < kept.length; a++) {
            coefficients[kept[a]] = beta[a];
            errors[kept[a]] = Math.sqrt(inverse.get(a, a));
            for (int b = 0; b < kept.length; b++) {
                covariance[kept[a]][kept[b]] = inverse.get(a, b);
            }
        }
        double[] eta = likelihood.linearPredictor(end.at());
        double[] fitted = family.means(eta);
        boolean binary = family == Family.BINOMIAL;
        double deviance = binary ? -2.0 * end.value() : 0.0;
        double saturated = 0.0;
        for (int i = 0; i < eta.length && !binary; i++) {
            deviance += data.weight(i) * family.deviance(data.response()[i], eta[i]);
            saturated += data.weight(i) * family.saturated(data.response()[i]);
        }
        double nullDeviance = nullDeviance(family, data);
        int iterations = rIterations(end.values(), deviance);
        double[] working = likelihood.linearPredictor(end.points().get(Math.max(0, Math.min(iterations - 2, end.points().size() - 1))));
        return new GlmFit(family, data, coefficients, errors, Matrix.ofRows(covariance), eta, working, fitted, deviance, nullDeviance,
                saturated - 0.5 * deviance, saturated - 0.5 * nullDeviance, kept.length, iterations);
    }

    /** Iterations after which R's rule at tolerance 1e-14 ends: its first deviance is that of our starting point. */
    private static int rIterations(List<Double> values, double deviance) {
        double base = deviance + 2.0 * values.get(values.size() - 1);
        for (int k = 1; k < values.size(); k++) {
            double now = base - 2.0 * values.get(k);
            if (Math.abs(2.0 * (values.get(k) - values.get(k - 1))) / (Math.abs(now) + 0.1) < R_TIGHT) {
                return k + 1;
            }
        }
        return values.size() + 1;
    }

    /**
     * The fit with its covariance taken as R takes it, from the weights of the last iteration, which belong to the point before. It
     * differs from the covariance at the maximum by less than the last step, some 1e-8 relative at R's rule with tolerance 1e-14.
     */
    public static GlmFit withWorkingWeights(GlmFit fit) {
        ModelData data = fit.data();
        int[] kept = kept(fit);
        int n = data.size();
        double[] x = new double[n * kept.length];
        for (int i = 0; i < n; i++) {
            double root = Math.sqrt(data.weight(i) * fit.family().variance(fit.workingPredictor()[i]));
            for (int a = 0; a < kept.length; a++) {
                x[a * n + i] = data.columns()[kept[a]][i] * root;
            }
        }
        Matrix inverse = PivotedQr.factor(n, kept.length, x, 0.0).inverseCrossProduct();
        double[][] covariance = fit.covariance().toRows();
        double[] errors = fit.standardErrors().clone();
        for (int a = 0; a < kept.length; a++) {
            errors[kept[a]] = Math.sqrt(inverse.get(a, a));
            for (int b = 0; b < kept.length; b++) {
                covariance[kept[a]][kept[b]] = inverse.get(a, b);
            }
        }
        return new GlmFit(fit.family(), data, fit.coefficients(), errors, Matrix.ofRows(covariance), fit.linearPredictor(),
                fit.workingPredictor(), fit.fitted(), fit.deviance(), fit.nullDeviance(), fit.logLikelihood(), fit.nullLogLikelihood(),
                fit.rank(), fit.iterations());
    }

    private static double nullDeviance(Family family, ModelData data) {
        double eta = 0.0;
        if (data.hasIntercept()) {
            double sum = 0.0;
            double total = 0.0;
            if (data.weights() == null) {
                sum = Kernels.sum(data.response(), data.size());
                total = data.size();
            } else {
                sum = Kernels.dot(data.weights(), data.response(), data.size());
                total = Kernels.sum(data.weights(), data.size());
            }
            eta = family.link(sum / total);
            if (data.offset() != null) {
                double[] ones = new double[data.size()];
                Arrays.fill(ones, 1.0);
                GlmLikelihood likelihood = new GlmLikelihood(family, new double[][] {ones}, data.response(), data.weights(),
                        data.offset());
                eta = NewtonSearch.maximise(likelihood, new double[] {0.0}, -1, LAST_LIMIT).at()[0];
            }
        }
        if (family == Family.BINOMIAL && data.offset() == null) {
            return nullDeviance(data, eta);
        }
        double deviance = 0.0;
        for (int i = 0; i < data.size(); i++) {
            double at = data.offset() == null ? eta : eta + data.offset()[i];
            deviance += data.weight(i) * family.deviance(data.response()[i], at);
        }
        return deviance;
    }

    private static double nullDeviance(ModelData data, double eta) {
        int n = data.size();
        double yes = data.weights() == null ? Kernels.sum(data.response(), n) : Kernels.dot(data.weights(), data.response(), n);
        double no = (data.weights() == null ? n : Kernels.sum(data.weights(), n)) - yes;
        return yes * Family.BINOMIAL.deviance(1.0, eta) + no * Family.BINOMIAL.deviance(0.0, eta);
    }

    /** Profile-likelihood limits of a coefficient, by root finding; NaN where it is aliased. */
    public static Interval profileInterval(GlmFit fit, int column, double level) {
        if (Double.isNaN(fit.coefficients()[column])) {
            return new Interval(Double.NaN, Double.NaN);
        }
        int[] kept = kept(fit);
        ModelData used = fit.data().select(kept);
        int at = Arrays.binarySearch(kept, column);
        boolean intercept = used.hasIntercept() && at == 0;
        Standardised standard = Standardised.of(used.columns(), used.hasIntercept(), !intercept);
        GlmLikelihood likelihood = new GlmLikelihood(fit.family(), standard.columns(), used.response(), used.weights(), used.offset());
        double[] maximum = standard.inward(Arrays.stream(kept).mapToDouble(j -> fit.coefficients()[j]).toArray());
        NewtonSearch.End end = NewtonSearch.maximise(likelihood, maximum, -1, FIRST_LIMIT);
        double scale = standard.scale(at);
        Interval limits = Profile.of(likelihood, end.at(), end.value()).limits(at, fit.standardErrors()[column] * scale,
                ChiSquared.upperQuantile(1.0 - level, 1.0));
        return new Interval(limits.lower() / scale, limits.upper() / scale);
    }

    static int[] kept(GlmFit fit) {
        int[] kept = new int[fit.rank()];
        int at = 0;
        for (int j = 0; j < fit.coefficients().length; j++) {
            if (!Double.isNaN(fit.coefficients()[j])) {
                kept[at++] = j;
            }
        }
        return kept;
    }
}
