package org.kinetrail.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.er.Fit;
import org.kinetrail.er.NestedLikelihood;
import org.kinetrail.er.survival.CountedCox;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.er.survival.CoxProfile;
import org.kinetrail.er.survival.ProfileInterval;
import org.kinetrail.er.survival.Stopping;
import org.kinetrail.er.survival.SurvivalData;
import org.kinetrail.er.survival.SurvivalTimes;

/** Cox regression of times to an event. */
final class CoxEngine implements Engine {

    private final SurvivalTimes times;
    private final int[] strata;
    private final CoxOptions cox;
    private final Engines.Options options;

    /** An engine; {@code strata} may be null. */
    CoxEngine(SurvivalTimes times, int[] strata, CoxOptions cox, Engines.Options options) {
        this.times = times;
        this.strata = strata;
        this.cox = cox;
        this.options = options;
    }

    SurvivalTimes times() {
        return times;
    }

    Engines.Options options() {
        return options;
    }

    CoxOptions coxOptions() {
        return cox;
    }

    @Override
    public String kind() {
        return "cox";
    }

    @Override
    public int rows() {
        return times.size();
    }

    @Override
    public int events() {
        return times.events();
    }

    @Override
    public int effective() {
        return times.events();
    }

    @Override
    public double bicSize() {
        return Math.max(1, times.events());
    }

    SurvivalData data(Design design) {
        SurvivalData data = SurvivalData.of(times, design.names(), design.columns());
        return strata == null ? data : data.withStrata(strata);
    }

    Fit<CoxFit> full(Design design) {
        return CoxModel.fit(data(design), cox);
    }

    private double[][] limits(CoxFit f) {
        double[][] wald = f.waldLimits(options.level());
        if (!options.profile()) {
            return wald;
        }
        CoxProfile profile = CoxProfile.of(f);
        for (int j = 0; j < wald.length; j++) {
            ProfileInterval limit = profile.limits(j, options.level());
            wald[j] = new double[] {limit.lower(), limit.upper()};
        }
        return wald;
    }

    @Override
    public RawFit fit(Design design) {
        Fit<CoxFit> fit = full(design);
        if (!(fit instanceof Fit.Converged<CoxFit> c)) {
            return RawFit.none(kind(), Engines.outcome(fit), Engines.words(fit));
        }
        CoxFit f = c.value();
        List<TestResult> tests = List.of(
                KaplanMeierPart.test("likelihood-ratio", "Likelihood ratio", f.tests().likelihoodRatio()),
                KaplanMeierPart.test("score", "Score", f.tests().score()), KaplanMeierPart.test("wald", "Wald", f.tests().wald()));
        Interval concordance = CoxChecks.concordance(this, f, design);
        return new RawFit(Outcome.DONE, kind(), f.names(), f.coefficients(), f.variance(), limits(f), f.pValues(),
                options.profile() ? "profile" : "wald", f.logLikelihood(), f.nullLogLikelihood(), f.aic(), f.bic(), f.rank(), tests,
                        concordance, Double.NaN, Double.NaN,
                Double.NaN, Engines.certificate(c.certificate()), Engines.words(fit));
    }

    @Override
    public RawFit firth(Design design) {
        return FirthFits.cox(this, design);
    }

    @Override
    public Quick quick(Design design, double[] start) {
        boolean near = start != null && Arrays.stream(start).allMatch(Double::isFinite);
        return CoxModel.fit(data(design), cox.withStopping(Stopping.COEFFICIENTS).withStart(near ? start : null)) instanceof Fit.Converged<CoxFit> c
                ? new Quick(c.value().coefficients(), c.value().logLikelihood(), c.value().rank()) : null;
    }

    @Override
    public Optional<NestedLikelihood> nested(Design design) {
        return Optional.of(CountedCox.of(data(design), cox.ties()));
    }

    @Override
    public Engine at(int[] rows) {
        int[] s = strata == null ? null : Arrays.stream(rows).map(r -> strata[r]).toArray();
        return new CoxEngine(times.take(rows), s, cox, options);
    }
}
