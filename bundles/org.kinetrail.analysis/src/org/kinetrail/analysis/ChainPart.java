package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.DoseRangeResults.ExposureAt;
import org.kinetrail.analysis.results.DoseRangeResults.Prediction;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.er.prediction.DoseChain;
import org.kinetrail.er.prediction.SubjectBootstrap;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.ExponentialBlock;

/** One chain dose, exposure, response with its bootstrap and delta intervals. */
final class ChainPart {

    /** Name of the resampling stream: one for all chains, so that each replicate draws the same subjects for all of them. */
    private static final String STREAM = "dose-range";
    private static final double ONE_YEAR_MONTHS = 12;

    /** A chain: an exposure model and the primary model of an endpoint. */
    record Chain(String endpoint, AnalysisPlan.Metric metric, DoseExposurePart.Modelled exposure, ModelPart.Modelled response) {

        boolean cox() {
            return response.primary().kind().startsWith("cox");
        }
    }

    /** What came of it. */
    record Predicted(List<Prediction> predictions, List<ExposureAt> exposures, int replicates) {
    }

    /** One pass through both models: exposure of the reference patient, its response, the population's, at each dose. */
    private record Pass(double[] exposure, double[] reference, double[] population, double[] survival) {
        double[] flat() {
            return IntStream.range(0, 4).mapToObj(k -> k == 0 ? exposure : k == 1 ? reference : k == 2 ? population : survival)
                    .flatMapToDouble(Arrays::stream).toArray();
        }
    }

    private final AnalysisPlan plan;
    private final CovariateTable table;
    private final double[] doses;
    private final double level;
    private final double[] logDoses;
    private final double[] dose;
    private final double[] logDose;

    ChainPart(AnalysisPlan plan, CovariateTable table, ExposureView view) {
        this.plan = plan;
        this.table = table;
        this.level = plan.intervals().level();
        List<Double> all = new ArrayList<>(List.of(plan.doseRange().referenceDose()));
        all.addAll(plan.doseRange().doses());
        doses = all.stream().mapToDouble(Double::doubleValue).toArray();
        logDoses = Arrays.stream(doses).map(Elementary::log).toArray();
        dose = view.results().subjects().stream().mapToDouble(s -> s.dose()).toArray();
        logDose = Arrays.stream(dose).map(v -> v > 0 ? Elementary.log(v) : Double.NaN).toArray();
    }

    Predicted predict(Chain chain, ExposureView view) {
        int n = dose.length;
        int[] everyone = IntStream.range(0, n).toArray();
        Pass point = pass(chain, chain.exposure().fit().coefficients(), chain.response().primary().coefficients(),
                chain.response().engine(), chain.response().design(), chain.response().rows());
        int[] exposureAt = inverse(chain.exposure().rows(), n);
        int[] responseAt = inverse(chain.response().rows(), n);
        Engine exposureEngine = new LinearEngine(Design.pick(view.onScale(chain.metric().id(), true), chain.exposure().rows()),
                new Engines.Options(level, false));
        SubjectBootstrap.Replicates replicates = SubjectBootstrap.run(table.strata(everyone), plan.doseRange().bootstrap(),
                plan.doseRange().seed(), STREAM, drawn -> {
                    int[] e = positions(drawn, exposureAt);
                    int[] r = positions(drawn, responseAt);
                    Engine.Quick first = exposureEngine.at(e).quick(chain.exposure().design().at(e));
                    Engine engine = chain.response().engine().at(r);
                    Design design = chain.response().design().at(r);
                    Engine.Quick second = engine.resampled(design, chain.response().primary().coefficients());
                    return first == null || second == null ? null
                            : pass(chain, first.coefficients(), second.coefficients(), engine, design,
                                    ModelPart.pick(chain.response().rows(), r)).flat();
                });
        return records(chain, view, point, replicates);
    }

    private Pass pass(Chain chain, double[] a, double[] b, Engine engine, Design design, int[] rows) {
        RawFit exposureFit = chain.exposure().fit();
        double slope = a[exposureFit.indexOf(DoseExposurePart.DOSE)];
        boolean log = chain.metric().log();
        boolean cox = chain.cox();
        int offset = cox ? 0 : 1;
        double[] x = design.columns()[0];
        double[] eta = linear(design, b, offset);
        double baseline = cox ? baseline((CoxEngine) engine, eta) : Double.NaN;
        double bx = b[offset];
        Pass pass = new Pass(new double[doses.length], new double[doses.length], new double[doses.length], new double[doses.length]);
        double referenceLog = 0;
        for (int d = 0; d < doses.length; d++) {
            double logE = dot(a, DoseExposurePart.pattern(exposureFit, chain.exposure().covariates(), logDoses[d]));
            referenceLog = d == 0 ? logE : referenceLog;
            pass.exposure[d] = Elementary.exp(logE);
            double shift = log ? logE - referenceLog : Elementary.exp(logE) - Elementary.exp(referenceLog);
            pass.reference[d] = cox ? Elementary.exp(bx * shift)
                    : DoseChain.logistic(dot(b, CurvePart.pattern(chain.response().primary(), chain.response().covariates(),
                            log ? logE : Elementary.exp(logE))));
            population(pass, d, new Population(x, eta, rows, dose, logDose, slope, bx, baseline, log, cox));
        }
        return pass;
    }

    /** What the average over the subjects needs: each keeps covariates and residual exposure, only the dose changes. */
    private record Population(double[] x, double[] eta, int[] rows, double[] dose, double[] logDose, double slope, double bx,
            double baseline, boolean log, boolean cox) {

        double at(int i, double logTarget) {
            double step = slope * (logTarget - logDose[rows[i]]);
            return log ? x[i] + step : x[i] * Elementary.exp(step);
        }
    }

    private void population(Pass pass, int d, Population p) {
        double[] at = new double[p.x.length];
        double[] grown = new double[p.x.length];
        int n = 0;
        double relative = 0;
        for (int i = 0; i < p.x.length; i++) {
            if (p.dose[p.rows[i]] > 0) {
                double moved = p.at(i, logDoses[d]);
                at[n++] = p.eta[i] + p.bx * (moved - p.x[i]);
                relative += p.cox && !p.log ? Elementary.exp(p.bx * (moved - p.at(i, logDoses[0]))) : 0;
            }
        }
        ExponentialBlock.exp(at, n, grown, 0);
        double sum = 0;
        double alive = 0;
        for (int i = 0; i < n; i++) {
            sum += p.cox ? 0 : grown[i] / (1 + grown[i]);
            at[i] = -p.baseline * grown[i];
        }
        if (p.cox) {
            ExponentialBlock.exp(at, n, grown, 0);
            for (int i = 0; i < n; i++) {
                alive += grown[i];
            }
        }
        double common = Elementary.exp(p.bx * p.slope * (logDoses[d] - logDoses[0]));
        pass.population[d] = !p.cox ? sum / n : p.log ? common : relative / n;
        pass.survival[d] = p.cox ? alive / n : 0;
    }

    /** Breslow's cumulative baseline hazard at one year, the linear predictor as given. */
    private static double baseline(CoxEngine engine, double[] eta) {
        var times = engine.times();
        Integer[] order = IntStream.range(0, eta.length).boxed().sorted((i, j) -> Double.compare(times.stop()[j], times.stop()[i]))
                .toArray(Integer[]::new);
        double atRisk = 0;
        double hazard = 0;
        int k = 0;
        while (k < order.length) {
            double t = times.stop()[order[k]];
            int events = 0;
            for (; k < order.length && times.stop()[order[k]] == t; k++) {
                atRisk += Elementary.exp(eta[order[k]]);
                events += times.status()[order[k]] != 0 ? 1 : 0;
            }
            hazard += t <= ONE_YEAR_MONTHS ? events / (atRisk - late(engine, eta, t)) : 0;
        }
        return hazard;
    }

    private static double late(CoxEngine engine, double[] eta, double t) {
        double[] start = engine.times().start();
        double sum = 0;
        for (int i = 0; start != null && i < start.length; i++) {
            sum += start[i] >= t ? Elementary.exp(eta[i]) : 0;
        }
        return sum;
    }

    private Predicted records(Chain chain, ExposureView view, Pass point, SubjectBootstrap.Replicates replicates) {
        int m = doses.length;
        List<Prediction> predictions = new ArrayList<>();
        List<ExposureAt> exposures = new ArrayList<>();
        Deltas deltas = new Deltas(plan, chain, view);
        for (int d = 1; d < m; d++) {
            double[] pop = replicates.column(2 * m + d);
            double[] popReference = replicates.column(2 * m);
            exposures.add(new ExposureAt(chain.metric().id(), doses[d], deltas.exposure(doses[d]),
                    DoseRangePart.interval(point.exposure[d], replicates.column(d), level)));
            Interval population = DoseRangePart.interval(point.population[d], pop, level);
            Interval reference = DoseRangePart.interval(point.reference[d], replicates.column(m + d), level);
            if (chain.cox()) {
                predictions.add(new Prediction(chain.endpoint(), chain.metric().id(), "hazard-ratio", doses[d], population, reference,
                        deltas.ratio(doses[d], true), deltas.ratio(doses[d], false), deltas.direct(doses[d]), population));
                Interval survival = DoseRangePart.interval(point.survival[d], replicates.column(3 * m + d), level);
                Interval difference = DoseRangePart.interval(point.survival[d] - point.survival[0],
                        minus(replicates.column(3 * m + d), replicates.column(3 * m)), level);
                predictions.add(new Prediction(chain.endpoint(), chain.metric().id(), "survival-12-months", doses[d], survival,
                        Interval.NONE, Interval.NONE, Interval.NONE, Interval.NONE, difference));
            } else {
                Interval difference = DoseRangePart.interval(point.population[d] - point.population[0], minus(pop, popReference), level);
                predictions.add(new Prediction(chain.endpoint(), chain.metric().id(), "probability", doses[d], population, reference,
                        deltas.probability(doses[d], true), deltas.probability(doses[d], false), deltas.direct(doses[d]), difference));
            }
        }
        return new Predicted(predictions, exposures, replicates.ended());
    }

    private static double[] minus(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
    }

    static double[] linear(Design design, double[] b, int offset) {
        double[] eta = new double[design.columns()[0].length];
        Arrays.fill(eta, offset == 1 ? b[0] : 0);
        for (int j = 0; j < design.columns().length; j++) {
            double c = b[j + offset];
            for (int i = 0; i < eta.length && !Double.isNaN(c); i++) {
                eta[i] += c * design.columns()[j][i];
            }
        }
        return eta;
    }

    private static double dot(double[] b, double[] x) {
        double sum = 0;
        for (int j = 0; j < b.length; j++) {
            sum += Double.isNaN(b[j]) ? 0 : b[j] * x[j];
        }
        return sum;
    }

    /** Position of each subject in the rows of a model; -1 where absent. */
    private static int[] inverse(int[] rows, int n) {
        int[] at = new int[n];
        Arrays.fill(at, -1);
        for (int i = 0; i < rows.length; i++) {
            at[rows[i]] = i;
        }
        return at;
    }

    private static int[] positions(int[] drawn, int[] at) {
        return Arrays.stream(drawn).map(i -> at[i]).filter(i -> i >= 0).toArray();
    }
}
