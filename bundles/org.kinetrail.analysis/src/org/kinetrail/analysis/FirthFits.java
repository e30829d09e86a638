package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.er.Fit;
import org.kinetrail.er.regression.FirthFit;
import org.kinetrail.er.regression.FirthLogistic;
import org.kinetrail.er.regression.FirthPrediction;
import org.kinetrail.er.survival.FirthCox;
import org.kinetrail.er.survival.FirthCoxFit;
import org.kinetrail.er.survival.ProfileInterval;
import org.kinetrail.numeric.distribution.ChiSquared;
import org.kinetrail.numeric.distribution.Normal;

/** Penalised fits with profile limits; predictions of the logistic one by FLIC. */
final class FirthFits {

    /** Level at which the penalised logistic fit has its profile limits. */
    private static final double PROFILE_LEVEL = 0.95;

    private FirthFits() {
    }

    static RawFit logistic(LogisticEngine engine, Design design) {
        Fit<FirthFit> fit = FirthLogistic.fit(engine.data(design));
        if (!(fit instanceof Fit.Converged<FirthFit> c)) {
            return RawFit.none("logistic-firth", Engines.outcome(fit), Engines.words(fit));
        }
        FirthFit f = c.value();
        boolean profile = engine.options().level() == PROFILE_LEVEL;
        double z = Normal.quantile(1 - (1 - engine.options().level()) / 2);
        double[][] limits = new double[f.coefficients().length][];
        for (int j = 0; j < limits.length; j++) {
            double half = z * f.standardErrors()[j];
            limits[j] = profile ? new double[] {f.profile().get(j).lower(), f.profile().get(j).upper()}
                    : new double[] {f.coefficients()[j] - half, f.coefficients()[j] + half};
        }
        int df = f.coefficients().length - 1;
        double statistic = 2 * (f.logLikelihood() - f.nullLogLikelihood());
        TestResult lr = new TestResult("likelihood-ratio", "Penalised likelihood ratio", statistic, df,
                df > 0 ? ChiSquared.upperTail(Math.max(0, statistic), df) : Double.NaN);
        List<String> warnings = new ArrayList<>(Engines.words(fit));
        warnings.add("Predictions from this fit use FLIC: the intercept is re-estimated so that the mean prediction is the observed rate.");
        return new RawFit(Outcome.DONE, "logistic-firth", f.names(), f.coefficients(), Engines.rows(f.covariance()), limits, f.pValues(),
                profile ? "profile" : "wald", f.logLikelihood(), f.nullLogLikelihood(), Double.NaN, Double.NaN, df + 1, List.of(lr),
                Interval.NONE, Double.NaN, Double.NaN, Double.NaN, Engines.certificate(c.certificate()), warnings);
    }

    /** The penalised logistic fit with FLIC's intercept, for predictions; null when it did not come about. */
    static RawFit flic(LogisticEngine engine, Design design) {
        RawFit raw = logistic(engine, design);
        if (!raw.done() || !(FirthLogistic.fit(engine.data(design)) instanceof Fit.Converged<FirthFit> c)) {
            return null;
        }
        return new RawFit(raw.outcome(), raw.kind(), raw.names(), FirthPrediction.flicCoefficients(c.value()), raw.covariance(),
                raw.limits(),
                raw.pValues(), raw.method(), raw.logLik(), raw.logLikNull(), raw.aic(), raw.bic(), raw.parameters(), raw.tests(),
                raw.concordance(), raw.sigma(), raw.rSquared(), raw.residualDf(), raw.certificate(), raw.warnings());
    }

    static RawFit cox(CoxEngine engine, Design design) {
        Fit<FirthCoxFit> fit = FirthCox.fit(engine.data(design), engine.coxOptions().ties(), engine.options().level());
        if (!(fit instanceof Fit.Converged<FirthCoxFit> c)) {
            return RawFit.none("cox-firth", Engines.outcome(fit), Engines.words(fit));
        }
        FirthCoxFit f = c.value();
        double[][] limits = new double[f.coefficients().length][];
        double[] p = new double[limits.length];
        for (int j = 0; j < limits.length; j++) {
            ProfileInterval limit = f.intervals().get(j);
            limits[j] = new double[] {limit.lower(), limit.upper()};
            p[j] = f.tests().get(j).pValue();
        }
        return new RawFit(Outcome.DONE, "cox-firth", f.names(), f.coefficients(), f.variance(), limits, p, "profile",
                f.penalisedLogLikelihood(), f.nullPenalised(), Double.NaN, Double.NaN, limits.length,
                List.of(KaplanMeierPart.test("likelihood-ratio", "Penalised likelihood ratio", f.likelihoodRatio())), Interval.NONE,
                Double.NaN, Double.NaN, Double.NaN, Engines.certificate(c.certificate()), Engines.words(fit));
    }
}
