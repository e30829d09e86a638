package org.kinetrail.er.survival;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.er.Certificate;
import org.kinetrail.er.Fit;
import org.kinetrail.er.TestStatistic;

/**
 * Cox regression with Firth's penalty: finite estimates for few events and for a monotone likelihood. It maximises
 * l + log det(I) / 2; limits and tests come from the profile of that penalised likelihood, with the determinant over all columns.
 *
 * <p>Legal input: as {@link CoxModel}, not with exact ties; collinear columns are refused as {@code collinear}, since the penalty is not
 * defined. R's {@code coxphf} uses Breslow's ties. Accuracy: coefficients within 1e-9 relative of a root of the penalised score.
 * Sources: Firth, Biometrika 80 (1993) 27; Heinze and Schemper, Biometrics 57 (2001) 114.
 */
public final class FirthCox {

    private static final int LIMIT = 500;

    private FirthCox() {
    }

    /** Sorts and fits. */
    public static Fit<FirthCoxFit> fit(SurvivalData data, Ties ties, double level) {
        return fit(CoxProblem.of(data), ties, level);
    }

    /** Fits data in order. */
    public static Fit<FirthCoxFit> fit(CoxProblem problem, Ties ties, double level) {
        if (ties.exact()) {
            throw new org.kinetrail.data.Refusal("Firth's penalty is not offered for exact ties; use Efron's or Breslow's rule.");
        }
        if (problem.groups.count == 0) {
            return refuse("no-events", "No row has an event, so no hazard ratio can be estimated.");
        }
        FirthLikelihood likelihood = new FirthLikelihood(problem, ties);
        NewtonSearch search = new NewtonSearch(likelihood, null, Stopping.ROUNDING_LEVEL, LIMIT, new double[problem.size]).slowly();
        NewtonSearch.End end = search.run();
        if (search.nullRank < problem.size) {
            return refuse("collinear", "A column is constant or a combination of others, so the penalty is not defined; leave it out.");
        }
        if (end != NewtonSearch.End.CONVERGED) {
            return new Fit.NotConverged<>("iteration-limit", "The penalised likelihood did not reach its maximum.", search.certificate(),
                    List.of());
        }
        Certificate certificate = search.certificate();
        return new Fit.Converged<>(result(problem, ties, level, likelihood, search), certificate, List.of());
    }

    private static Fit<FirthCoxFit> refuse(String reason, String words) {
        return new Fit.NotEstimable<>(reason, words, List.of(), Double.NaN, List.of());
    }

    private static FirthCoxFit result(CoxProblem problem, Ties ties, double level, FirthLikelihood likelihood, NewtonSearch search) {
        int p = problem.size;
        double[] inverse = search.factor().inverse();
        double[] coefficients = new double[p];
        double[][] variance = new double[p][p];
        double shift = 0.0;
        for (int j = 0; j < p; j++) {
            shift -= org.kinetrail.numeric.Elementary.log(problem.scale[j]);
            coefficients[j] = search.beta[j] * problem.scale[j];
            for (int k = 0; k < p; k++) {
                variance[j][k] = inverse[j * p + k] * problem.scale[j] * problem.scale[k];
            }
        }
        double plain = likelihood.plainValue();
        ProfileSearch profile = new ProfileSearch(likelihood, search.beta, search.value, true);
        List<ProfileInterval> intervals = new ArrayList<>();
        List<TestStatistic> tests = new ArrayList<>();
        for (int j = 0; j < p; j++) {
            double se = Math.sqrt(inverse[j * p + j]);
            intervals.add(new ProfileInterval(profile.limit(j, se, level, true) * problem.scale[j],
                    profile.limit(j, se, level, false) * problem.scale[j]));
            tests.add(CoxModel.chiSquare(2.0 * (search.value - profile.fromTop().restricted(j, 0.0)), 1));
        }
        return new FirthCoxFit(problem.names, ties, coefficients, variance, search.value + shift, search.nullValue + shift, plain,
                CoxModel.chiSquare(2.0 * (search.value - search.nullValue), p), intervals, tests, level);
    }
}
