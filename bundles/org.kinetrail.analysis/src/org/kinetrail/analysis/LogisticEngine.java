package org.kinetrail.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.er.Fit;
import org.kinetrail.er.NestedLikelihood;
import org.kinetrail.er.regression.CountedLogistic;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.regression.RocCurve;
import org.kinetrail.er.selection.NestedSearch;
import org.kinetrail.numeric.distribution.ChiSquared;

/** Logistic regression of yes-or-no answers. */
final class LogisticEngine implements Engine {

    private final double[] y;
    private final Engines.Options options;

    LogisticEngine(double[] y, Engines.Options options) {
        this.y = y;
        this.options = options;
    }

    double[] answers() {
        return y;
    }

    Engines.Options options() {
        return options;
    }

    @Override
    public String kind() {
        return "logistic";
    }

    @Override
    public int rows() {
        return y.length;
    }

    @Override
    public int events() {
        return (int) Math.rint(Arrays.stream(y).sum());
    }

    @Override
    public int effective() {
        return Math.min(events(), rows() - events());
    }

    ModelData data(Design design) {
        return new ModelData(Engines.named(design), Engines.withIntercept(design, y.length), y, null, null, true);
    }

    Fit<GlmFit> full(Design design) {
        return GeneralizedLinear.logistic(data(design));
    }

    @Override
    public RawFit fit(Design design) {
        Fit<GlmFit> fit = full(design);
        if (!(fit instanceof Fit.Converged<GlmFit> c)) {
            return RawFit.none(kind(), Engines.outcome(fit), Engines.words(fit));
        }
        GlmFit f = c.value();
        double[][] limits = Engines.empty(f.coefficients().length);
        for (int j = 0; j < limits.length; j++) {
            var limit = options.profile() ? GeneralizedLinear.profileInterval(f, j, options.level()) : f.waldInterval(j, options.level());
            limits[j] = new double[] {limit.lower(), limit.upper()};
        }
        double statistic = 2 * (f.logLikelihood() - f.nullLogLikelihood());
        int df = f.rank() - 1;
        TestResult lr = new TestResult("likelihood-ratio", "Likelihood ratio", statistic, df,
                df > 0 ? ChiSquared.upperTail(Math.max(0, statistic), df) : Double.NaN);
        RocCurve roc = RocCurve.of(y, f.fitted());
        var auc = roc.interval(options.level());
        return new RawFit(org.kinetrail.analysis.results.Outcome.DONE, kind(), f.names(), f.coefficients(), Engines.rows(f.covariance()),
                limits, f.pValues(), options.profile() ? "profile" : "wald", f.logLikelihood(), f.nullLogLikelihood(), f.aic(), f.bic(),
                f.rank(), List.of(lr), new Interval(roc.auc(), auc.lower(), auc.upper()), Double.NaN, Double.NaN, Double.NaN,
                Engines.certificate(c.certificate()), Engines.words(fit));
    }

    @Override
    public RawFit firth(Design design) {
        return FirthFits.logistic(this, design);
    }

    @Override
    public Quick quick(Design design, double[] start) {
        Near near = near(design, start);
        return near == Near.DEPENDENT || near.quick() == null ? slow(design) : near.quick();
    }

    @Override
    public Quick resampled(Design design, double[] start) {
        Near near = near(design, start);
        return near == Near.DEPENDENT ? slow(design) : near.quick();
    }

    /** What a search near its start finds; null where it runs off. */
    private record Near(Quick quick) {
        static final Near DEPENDENT = new Near(null);
    }

    private Near near(Design design, double[] start) {
        CountedLogistic likelihood = CountedLogistic.of(design.columns(), y);
        int[] all = IntStream.range(0, likelihood.size()).toArray();
        NestedSearch.Maximum maximum = NestedSearch.maximum(likelihood, all, start == null ? null : likelihood.inward(all, start));
        return maximum == null ? Near.DEPENDENT : new Near(!maximum.found() ? null
                : new Quick(likelihood.outward(all, maximum.coefficients()), maximum.logLikelihood(), all.length));
    }

    @Override
    public Optional<NestedLikelihood> nested(Design design) {
        return Optional.of(CountedLogistic.of(design.columns(), y));
    }

    private Quick slow(Design design) {
        return full(design) instanceof Fit.Converged<GlmFit> c
                ? new Quick(c.value().coefficients(), c.value().logLikelihood(), c.value().rank()) : null;
    }

    @Override
    public Engine at(int[] rows) {
        return new LogisticEngine(Design.pick(y, rows), options);
    }
}
