package org.kinetrail.er.regression;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.er.Certificate;
import org.kinetrail.er.Fit;
import org.kinetrail.numeric.distribution.ChiSquared;
import org.kinetrail.numeric.linear.Matrix;
import org.kinetrail.numeric.linear.PivotedQr;

/**
 * Firth's penalised logistic regression: l + log|I|/2 is maximised, which removes the first-order bias and keeps estimates finite under
 * separation. Intervals and p-values come from the penalised profile, in which the determinant of the whole information is kept. Where
 * the data are separated the profile is followed as {@link FirthProfile} says, and the intercept, far from all data, has no limits.
 *
 * <p>Legal input: as for {@link GeneralizedLinear#logistic}; an aliased column makes the determinant vanish and is named. Accuracy:
 * coefficients to 1e-10 standard errors. Source: Firth (1993), Biometrika 80, 27-38; Heinze and Schemper (2002), Statistics in Medicine
 * 21, 2409-2419.
 */
public final class FirthLogistic {

    private static final double ALIAS_TOLERANCE = 1e-11;
    private static final int MOST_ITERATIONS = 1000;
    private static final double LEVEL = 0.95;
    /** A linear predictor beyond which rows count for next to nothing: the data are separated, or nearly so. */
    private static final double SEPARATED = 12.0;

    private FirthLogistic() {
    }

    /** Fits; responses are 0 and 1. */
    public static Fit<FirthFit> fit(ModelData data) {
        for (int i = 0; i < data.size(); i++) {
            double y = data.response()[i];
            if (y != 0.0 && y != 1.0) {
                throw new org.kinetrail.data.Refusal("The response in complete row " + (i + 1) + " is neither 0 nor 1; recode it.");
            }
        }
        PivotedQr qr = PivotedQr.of(Matrix.ofColumns(data.size(), data.columns()), ALIAS_TOLERANCE);
        if (qr.rank() < data.columns().length) {
            List<String> aliased = new ArrayList<>();
            for (int j = 0; j < data.columns().length; j++) {
                if (qr.isAliased(j)) {
                    aliased.add(data.names().get(j));
                }
            }
            return new Fit.NotEstimable<>("aliased", "The penalty does not exist because these columns are constant or determined by the"
                    + " columns before: " + String.join(", ", aliased) + "; leave them out.", List.of(), Double.NaN, List.of());
        }
        Standardised standard = Standardised.of(data.columns(), data.hasIntercept(), true);
        FirthLikelihood likelihood = new FirthLikelihood(data, standard.columns());
        NewtonSearch.End end = NewtonSearch.maximise(likelihood, new double[data.columns().length], -1, MOST_ITERATIONS);
        Certificate certificate = GeneralizedLinear.certificate(end);
        if (!end.converged()) {
            return new Fit.NotConverged<>(end.singular() ? "singular-information" : "iteration-limit",
                    "The search for the penalised maximum ended without reaching it; nothing is reported.", certificate, List.of());
        }
        return new Fit.Converged<>(result(data, standard, likelihood, end), certificate, List.of());
    }

    private static FirthFit result(ModelData data, Standardised standard, FirthLikelihood likelihood, NewtonSearch.End end) {
        int p = data.columns().length;
        double[] beta = standard.outward(end.at());
        Matrix covariance = standard.outward(end.inverse());
        double[] errors = covariance.diagonal();
        double shift = 0.0;
        for (int j = 0; j < p; j++) {
            errors[j] = Math.sqrt(errors[j]);
            shift += org.kinetrail.numeric.Elementary.log(standard.scale(j));
        }
        double[] eta = likelihood.linearPredictor(end.at());
        double[] fitted = new double[eta.length];
        for (int i = 0; i < eta.length; i++) {
            fitted[i] = Family.BINOMIAL.mean(eta[i]);
        }
        boolean[] slopes = new boolean[p];
        for (int j = 0; j < p; j++) {
            slopes[j] = j > 0 || !data.hasIntercept();
        }
        NewtonSearch.End none = NewtonSearch.maximise(likelihood, new double[p], slopes, MOST_ITERATIONS);
        List<Interval> limits = new ArrayList<>();
        double[] pValues = new double[p];
        boolean separated = false;
        for (double value : eta) {
            separated |= Math.abs(value) > SEPARATED;
        }
        profiles(data, beta, errors, limits, pValues, separated);
        return new FirthFit(data, beta, errors, covariance, fitted, likelihood.hat(eta, end.inverse()), end.value() + shift,
                none.value() + shift, limits, pValues);
    }

    private static void profiles(ModelData data, double[] beta, double[] errors, List<Interval> limits, double[] pValues,
            boolean separated) {
        for (int j = 0; j < beta.length; j++) {
            boolean intercept = data.hasIntercept() && j == 0;
            Standardised standard = Standardised.of(data.columns(), data.hasIntercept(), !intercept);
            FirthLikelihood likelihood = new FirthLikelihood(data, standard.columns());
            NewtonSearch.End end = NewtonSearch.maximise(likelihood, standard.inward(beta), -1, MOST_ITERATIONS);
            if (separated && intercept) {
                limits.add(new Interval(Double.NaN, Double.NaN));
                pValues[j] = Double.NaN;
                continue;
            }
            FirthProfile search = new FirthProfile(data, standard.columns(), end.at());
            Profile profile = separated ? new Profile(search, end.at(), search.value(end.at()))
                    : Profile.of(likelihood, end.at(), end.value());
            double scale = standard.scale(j);
            Interval scaled = profile.limits(j, errors[j] * scale, ChiSquared.upperQuantile(1.0 - LEVEL, 1.0));
            limits.add(new Interval(scaled.lower() / scale, scaled.upper() / scale));
            pValues[j] = ChiSquared.upperTail(profile.fallAt(j, 0.0), 1.0);
        }
    }
}
