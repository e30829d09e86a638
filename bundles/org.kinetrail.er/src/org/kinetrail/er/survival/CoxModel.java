package org.kinetrail.er.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.kinetrail.er.Fit;
import org.kinetrail.er.Remark;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.numeric.distribution.ChiSquared;

/**
 * Cox proportional hazards regression by maximum partial likelihood.
 *
 * <p>Every outcome is named: {@code no-events}, {@code no-information} (all columns constant or collinear), {@code monotone-likelihood}
 * with the coefficients that run off, {@code iteration-limit}, {@code not-finite}; an aliased column is a remark of a converged fit.
 * Accuracy: coefficients and standard errors within 1e-11 relative of R's survival 3.5-3 run to rounding level.
 * Sources: Cox (1972) JRSS B 34, 187; Efron (1977) JASA 72, 557; Breslow (1974) Biometrics 30, 89.
 */
public final class CoxModel {

    private CoxModel() {
    }

    /** Sorts and fits. */
    public static Fit<CoxFit> fit(SurvivalData data, CoxOptions options) {
        return fit(CoxProblem.of(data), options);
    }

    /** Fits data that are already in order; nothing is sorted or copied. */
    public static Fit<CoxFit> fit(CoxProblem problem, CoxOptions options) {
        return search(problem, options, () -> likelihood(problem, options.ties()),
                (likelihood, search) -> converged(problem, options, likelihood, search));
    }

    /** Coefficients alone by Efron's or Breslow's rule, for resampling: no variance, tests or certificate beyond the search's own. */
    static Fit<double[]> coefficients(CoxProblem problem, CoxOptions options, CoxSpace space) {
        return search(problem, options, () -> new CoxLikelihood(problem, options.ties(), space), (likelihood, search) -> {
            double[] out = search.beta.clone();
            for (int j = 0; j < out.length; j++) {
                out[j] = search.factor().dropped(j) ? Double.NaN : out[j] * problem.scale[j];
            }
            return new Fit.Converged<>(out, null, List.of());
        });
    }

    /**
     * The point at which the search ends, whether or not a maximum lies there. For a monotone likelihood and the stopping rule
     * {@link Stopping#R_DEFAULT} it is what R prints; it is no estimate.
     *
     * @return null where the likelihood cannot be evaluated, or no row has an event
     */
    public static CoxFit lastIterate(SurvivalData data, CoxOptions options) {
        CoxProblem problem = CoxProblem.of(data);
        if (problem.groups.count == 0) {
            return null;
        }
        PartialLikelihood likelihood = likelihood(problem, options.ties());
        NewtonSearch search = new NewtonSearch(likelihood, null, options.stopping(), options.maximumIterations(),
                new double[problem.size]);
        return search.run() != NewtonSearch.End.NOT_FINITE && converged(problem, options, likelihood, search)
                instanceof Fit.Converged<CoxFit> point ? point.value() : null;
    }

    private static <R> Fit<R> search(CoxProblem problem, CoxOptions options, Supplier<PartialLikelihood> likelihoods,
            BiFunction<PartialLikelihood, NewtonSearch, Fit<R>> whenConverged) {
        if (problem.groups.count == 0) {
            return notEstimable("no-events", "No row has an event, so no hazard ratio can be estimated.");
        }
        PartialLikelihood likelihood = likelihoods.get();
        double[] start = options.start() == null ? new double[problem.size] : problem.toScaled(options.start());
        MonotoneDirection monotone = options.stopping() == Stopping.R_DEFAULT ? null : new MonotoneDirection(problem, options.ties());
        NewtonSearch search = new NewtonSearch(likelihood, monotone, options.stopping(), options.maximumIterations(), start);
        switch (search.run()) {
            case MONOTONE:
                return infinite(monotone, search.value);
            case ITERATION_LIMIT:
                return new Fit.NotConverged<>("iteration-limit", "The search did not reach the maximum of the likelihood in "
                        + options.maximumIterations() + " steps.", search.certificate(), List.of());
            case NOT_FINITE:
                return new Fit.NotConverged<>("not-finite", "The likelihood cannot be evaluated: a linear predictor leaves the range of "
                        + "numbers; check offset and starting values.", search.certificate(), List.of());
            default:
                if (search.rank() == 0 && problem.size > 0) {
                    return notEstimable("no-information", "No column varies among the subjects at risk at an event, so no hazard ratio "
                            + "can be estimated; leave constant columns out.");
                }
                return whenConverged.apply(likelihood, search);
        }
    }

    static PartialLikelihood likelihood(CoxProblem problem, Ties ties) {
        return switch (ties) {
            case EXACT -> new ExactLikelihood(problem);
            case EXACT_CONTINUOUS -> new ExactContinuousLikelihood(problem);
            default -> new CoxLikelihood(problem, ties);
        };
    }

    private static <R> Fit<R> notEstimable(String reason, String words) {
        return new Fit.NotEstimable<>(reason, words, List.of(), Double.NaN, List.of());
    }

    static <R> Fit<R> infinite(MonotoneDirection monotone, double limit) {
        var named = monotone.named();
        StringBuilder words = new StringBuilder("The likelihood rises without end, so there is no finite estimate: ");
        for (int i = 0; i < named.size(); i++) {
            words.append(i == 0 ? "" : ", ").append(named.get(i).term())
                    .append(named.get(i).positive() ? " -> +infinity" : " -> -infinity");
        }
        words.append(". At each event the subject with the event has the extreme value of those at risk; Firth's penalty gives a finite "
                + "estimate.");
        return new Fit.NotEstimable<>("monotone-likelihood", words.toString(), named, limit, List.of());
    }

    private static Fit<CoxFit> converged(CoxProblem problem, CoxOptions options, PartialLikelihood likelihood, NewtonSearch search) {
        int p = problem.size;
        double[] inverse = search.factor().inverse();
        double[] coefficients = new double[p];
        double[][] variance = new double[p][p];
        List<Remark> remarks = new ArrayList<>();
        for (int j = 0; j < p; j++) {
            boolean aliased = search.factor().dropped(j);
            coefficients[j] = aliased ? Double.NaN : search.beta[j] * problem.scale[j];
            if (aliased) {
                remarks.add(new Remark("aliased", "Column " + problem.names.get(j)
                        + " is constant or a combination of the columns before it; it has no coefficient of its own."));
            }
            for (int k = 0; k < p; k++) {
                variance[j][k] = inverse[j * p + k] * problem.scale[j] * problem.scale[k];
            }
        }
        double[][] robust = null;
        TestStatistic robustScore = null;
        if (options.robust()) {
            RobustVariance sandwich = RobustVariance.of(problem, options.ties(), search.beta, inverse);
            robust = sandwich.variance();
            robustScore = sandwich.scoreTest(problem, options, search.nullRank);
        }
        CoxFit.CoxTests tests = tests(search, robust == null ? variance : robust, coefficients, robustScore, options.start(), problem);
        CoxFit fit = new CoxFit(problem, options.ties(), coefficients, variance, robust, search.nullValue, search.value, tests);
        return new Fit.Converged<>(fit, search.certificate(inverse), remarks);
    }

    private static CoxFit.CoxTests tests(NewtonSearch search, double[][] variance, double[] coefficients, TestStatistic robustScore,
            double[] start, CoxProblem problem) {
        int df = search.rank();
        return new CoxFit.CoxTests(chiSquare(2.0 * (search.value - search.nullValue), df), chiSquare(search.nullScoreTest, df),
                chiSquare(wald(variance, coefficients, start, problem.scale), df), robustScore);
    }

    static TestStatistic chiSquare(double value, int df) {
        return new TestStatistic(value, df, df == 0 ? Double.NaN : ChiSquared.upperTail(Math.max(value, 0.0), df));
    }

    /** b' V^-1 b over the estimable columns, b measured from the starting point. */
    private static double wald(double[][] variance, double[] coefficients, double[] start, double[] scale) {
        int p = coefficients.length;
        double[] matrix = new double[p * p];
        double[] b = new double[p];
        for (int j = 0; j < p; j++) {
            boolean aliased = Double.isNaN(coefficients[j]);
            b[j] = aliased ? 0.0 : (coefficients[j] - (start == null ? 0.0 : start[j])) / scale[j];
            for (int k = 0; k < p; k++) {
                matrix[j * p + k] = variance[j][k] / (scale[j] * scale[k]);
            }
        }
        Ldl factor = new Ldl(p);
        factor.factor(matrix);
        double[] solution = b.clone();
        factor.solve(solution);
        double sum = 0.0;
        for (int j = 0; j < p; j++) {
            sum += b[j] * solution[j];
        }
        return sum;
    }
}
