package org.kinetrail.analysis;

import java.util.List;
import java.util.Optional;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.er.Fit;
import org.kinetrail.er.NestedLikelihood;
import org.kinetrail.er.regression.LinearFit;
import org.kinetrail.er.regression.LinearModel;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.linear.PivotedQr;

/** Least squares of a number, here the logarithm of an exposure. */
final class LinearEngine implements Engine {

    private static final double TWO_PI = 6.283185307179586;

    private final double[] y;
    private final Engines.Options options;

    LinearEngine(double[] y, Engines.Options options) {
        this.y = y;
        this.options = options;
    }

    @Override
    public String kind() {
        return "linear";
    }

    @Override
    public int rows() {
        return y.length;
    }

    @Override
    public int events() {
        return 0;
    }

    @Override
    public int effective() {
        return y.length;
    }

    Fit<LinearFit> full(Design design) {
        return LinearModel.fit(new ModelData(Engines.named(design), Engines.withIntercept(design, y.length), y, null, null, true));
    }

    @Override
    public RawFit fit(Design design) {
        Fit<LinearFit> fit = full(design);
        if (!(fit instanceof Fit.Converged<LinearFit> c)) {
            return RawFit.none(kind(), Engines.outcome(fit), Engines.words(fit));
        }
        LinearFit f = c.value();
        double[][] limits = Engines.empty(f.coefficients().length);
        for (int j = 0; j < limits.length; j++) {
            var limit = f.interval(j, options.level());
            limits[j] = new double[] {limit.lower(), limit.upper()};
        }
        TestResult overall = new TestResult("f", "F", f.fStatistic(), f.dfModel(), f.fPValue());
        return new RawFit(Outcome.DONE, kind(), f.names(), f.coefficients(), Engines.rows(f.covariance()), limits, f.pValues(), "t",
                f.logLikelihood(), Double.NaN, f.aic(), f.bic(), f.rank(), List.of(overall), Interval.NONE, f.sigma(), f.r2(),
                f.dfResidual(), Engines.certificate(c.certificate()), Engines.words(fit));
    }

    @Override
    public RawFit firth(Design design) {
        return RawFit.none("linear", new Outcome("skipped", "not-applicable", "A linear model needs no penalty."), List.of());
    }

    @Override
    public Quick quick(Design design, double[] start) {
        double[][] columns = Engines.withIntercept(design, y.length);
        double[] flat = new double[y.length * columns.length];
        for (int j = 0; j < columns.length; j++) {
            System.arraycopy(columns[j], 0, flat, j * y.length, y.length);
        }
        PivotedQr qr = PivotedQr.factor(y.length, columns.length, flat, PivotedQr.R_LM_TOLERANCE);
        double[] effects = qr.transposeQTimes(y);
        double rss = 0;
        for (int i = qr.rank(); i < effects.length; i++) {
            rss += effects[i] * effects[i];
        }
        double n = y.length;
        double logLik = -n / 2 * (Elementary.log(TWO_PI * rss / n) + 1);
        return new Quick(qr.solveEffects(effects), logLik, qr.rank() + 1);
    }

    @Override
    public Optional<NestedLikelihood> nested(Design design) {
        return Optional.empty();
    }

    @Override
    public Engine at(int[] rows) {
        return new LinearEngine(Design.pick(y, rows), options);
    }
}
