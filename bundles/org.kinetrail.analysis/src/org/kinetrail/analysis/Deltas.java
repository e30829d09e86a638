package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.er.prediction.DoseChain;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.Normal;

/** Delta-method intervals of a chain and the direct dose-response fit, for the reference patient. */
final class Deltas {

    private final AnalysisPlan plan;
    private final ChainPart.Chain chain;
    private final RawFit exposureFit;
    private final RawFit responseFit;
    private final DoseChain delta;
    private final RawFit direct;
    private final boolean log;

    Deltas(AnalysisPlan plan, ChainPart.Chain chain, ExposureView view) {
        this.plan = plan;
        this.chain = chain;
        this.exposureFit = chain.exposure().fit();
        this.responseFit = chain.response().primary();
        this.log = chain.metric().log();
        this.delta = new DoseChain(model(exposureFit), exposureFit.residualDf(), plan.intervals().level());
        this.direct = directFit(view);
    }

    /** Geometric mean exposure at a dose, t limits. */
    Interval exposure(double dose) {
        return interval(delta.exposure(at(dose)));
    }

    /** Probability; {@code total} adds the exposure model's uncertainty. */
    Interval probability(double dose, boolean total) {
        double[] x = at(dose);
        double logE = delta.logExposure(x);
        double exposure = log ? logE : Elementary.exp(logE);
        double slope = responseFit.coefficient(Design.EXPOSURE) * (log ? 1 : exposure);
        double[] z = CurvePart.pattern(responseFit, chain.response().covariates(), exposure);
        return interval(delta.probability(model(responseFit), z, x, slope, total));
    }

    /** Hazard ratio against the reference dose. */
    Interval ratio(double dose, boolean total) {
        double[] x = at(dose);
        double[] x0 = at(plan.doseRange().referenceDose());
        double logE = delta.logExposure(x);
        double logE0 = delta.logExposure(x0);
        double difference = log ? logE - logE0 : Elementary.exp(logE) - Elementary.exp(logE0);
        double b = responseFit.coefficient(Design.EXPOSURE);
        double se = responseFit.error(Design.EXPOSURE);
        double added = total ? delta.differenceVariance(x, x0) * (log ? 1 : Elementary.exp(2 * logE)) : 0;
        return interval(delta.hazardRatio(b, se * se, difference, added));
    }

    /** The same response fitted on log dose without exposure: probability, or hazard ratio against the reference dose. */
    Interval direct(double dose) {
        if (direct == null || !direct.done()) {
            return Interval.NONE;
        }
        double z = Normal.quantile(1 - (1 - plan.intervals().level()) / 2);
        if (chain.cox()) {
            double step = Elementary.log(dose / plan.doseRange().referenceDose());
            double centre = direct.coefficient(DoseExposurePart.DOSE) * step;
            double half = z * Math.abs(step) * direct.error(DoseExposurePart.DOSE);
            return new Interval(Elementary.exp(centre), Elementary.exp(centre - half), Elementary.exp(centre + half));
        }
        double[] x = DoseExposurePart.pattern(direct, chain.response().covariates(), Elementary.log(dose));
        double eta = CurvePart.eta(direct, x);
        double half = z * Math.sqrt(CurvePart.variance(direct, x));
        return new Interval(DoseChain.logistic(eta), DoseChain.logistic(eta - half), DoseChain.logistic(eta + half));
    }

    private RawFit directFit(ExposureView view) {
        Design d = chain.response().design();
        double[] dose = IntStream.of(chain.response().rows()).mapToDouble(r -> view.results().subjects().get(r).dose()).toArray();
        int[] kept = IntStream.range(0, dose.length).filter(i -> dose[i] > 0).toArray();
        if (kept.length < 10) {
            return null;
        }
        List<String> names = new ArrayList<>(d.names());
        names.set(0, DoseExposurePart.DOSE);
        double[][] columns = d.columns().clone();
        columns[0] = IntStream.range(0, dose.length).mapToDouble(i -> dose[i] > 0 ? Elementary.log(dose[i]) : Double.NaN).toArray();
        return chain.response().engine().at(kept).fit(new Design(names, d.labels(), columns).at(kept));
    }

    private double[] at(double dose) {
        return DoseExposurePart.pattern(exposureFit, chain.exposure().covariates(), Elementary.log(dose));
    }

    private static DoseChain.Model model(RawFit fit) {
        double[] b = fit.coefficients().clone();
        double[][] v = new double[b.length][b.length];
        for (int i = 0; i < b.length; i++) {
            for (int j = 0; j < b.length; j++) {
                double c = fit.covariance()[i][j];
                v[i][j] = Double.isNaN(c) ? 0 : c;
            }
        }
        for (int i = 0; i < b.length; i++) {
            b[i] = Double.isNaN(b[i]) ? 0 : b[i];
        }
        return new DoseChain.Model(b, v);
    }

    private static Interval interval(DoseChain.Band band) {
        return new Interval(band.value(), band.lower(), band.upper());
    }
}
