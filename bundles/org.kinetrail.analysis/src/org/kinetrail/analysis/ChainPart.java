package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.DoseRangeResults.ExposureAt;
import org.kinetrail.analysis.results.DoseRangeResults.Prediction;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.er.NestedLikelihood;
import org.kinetrail.er.prediction.DoseChain;
import org.kinetrail.er.prediction.SubjectBootstrap;
import org.kinetrail.er.selection.NestedSearch;
import org.kinetrail.er.survival.SurvivalTimes;
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
    private final double[] doses;
    private final double level;
    private final double[] logDoses;
    private final double[] dose;
    private final double[] logDose;

    ChainPart(AnalysisPlan plan, ExposureView view) {
        this.plan = plan;
        this.level = plan.intervals().level();
        List<Double> all = new ArrayList<>(List.of(plan.doseRange().referenceDose()));
        all.addAll(plan.doseRange().doses());
        doses = all.stream().mapToDouble(Double::doubleValue).toArray();
        logDoses = Arrays.stream(doses).map(Elementary::log).toArray();
        dose = view.results().subjects().stream().mapToDouble(s -> s.dose()).toArray();
        logDose = Arrays.stream(dose).map(v -> v > 0 ? Elementary.log(v) : Double.NaN).toArray();
    }

    /** The resamples of subjects, the same for all chains. */
    ChainResamples resamples(CovariateTable table) {
        int n = dose.length;
        return new ChainResamples(SubjectBootstrap.draws(table.strata(IntStream.range(0, n).toArray()), plan.doseRange().bootstrap(),
                plan.doseRange().seed(), STREAM), n);
    }

    Predicted predict(Chain chain, ExposureView view, ChainResamples resamples) {
        ModelPart.Modelled response = chain.response();
        int n = response.rows().length;
        int[] falling = chain.cox() ? falling(((CoxEngine) response.engine()).times().stop()) : null;
        Pass point = pass(chain, chain.exposure().fit().coefficients(), response.primary().coefficients(), new Resample(n, null, falling));
        Engine exposureEngine = new LinearEngine(Design.pick(view.onScale(chain.metric().id(), true), chain.exposure().rows()),
                new Engines.Options(level, false));
        double[][] exposures = resamples.exposure(chain.metric().id(), chain.exposure(), exposureEngine);
        int[] at = resamples.inverse(response.rows());
        Refit refit = new Refit(response);
        SubjectBootstrap.Replicates replicates = SubjectBootstrap.collect(resamples.size(), b -> {
            int[] rows = resamples.positions(b, at);
            double[] coefficients = exposures[b] == null ? null : refit.coefficients(rows);
            return coefficients == null ? null : pass(chain, exposures[b], coefficients, new Resample(n, rows, falling)).flat();
        });
        return records(chain, view, point, replicates);
    }

    /** The response model refitted to resamples from where it ended. */
    private static final class Refit {

        private final ModelPart.Modelled response;
        /** Null where the kind of response has none. */
        private final NestedLikelihood likelihood;
        private final int[] columns;
        private final double[] start;

        Refit(ModelPart.Modelled response) {
            this.response = response;
            likelihood = response.engine().nested(response.design()).orElse(null);
            columns = IntStream.range(0, likelihood == null ? 0 : likelihood.size()).toArray();
            double[] ended = response.primary().coefficients();
            start = likelihood != null && Arrays.stream(ended).allMatch(Double::isFinite) ? likelihood.inward(columns, ended) : null;
        }

        /** Null where the model cannot be fitted. */
        double[] coefficients(int[] rows) {
            NestedSearch.Maximum maximum = likelihood == null ? null : NestedSearch.maximum(likelihood.at(rows), columns, start);
            if (maximum != null && maximum.found()) {
                return likelihood.outward(columns, maximum.coefficients());
            }
            Engine.Quick quick = response.engine().at(rows).resampled(response.design().at(rows), response.primary().coefficients());
            return quick == null ? null : quick.coefficients();
        }
    }

    /** Rows of the response model, each once, with the times that it counts. */
    private static final class Resample {

        /** Rows that count, ascending. */
        private final int[] rows;
        /** Times by row of the model. */
        private final int[] times;
        private final int[] falling;

        /** A resample; {@code drawn} is null for the data themselves, {@code falling} for answers. */
        Resample(int n, int[] drawn, int[] falling) {
            times = new int[n];
            if (drawn == null) {
                Arrays.fill(times, 1);
            } else {
                for (int row : drawn) {
                    times[row]++;
                }
            }
            rows = IntStream.range(0, n).filter(i -> times[i] > 0).toArray();
            this.falling = falling;
        }
    }

    /** Rows by falling time; equal times keep their order. */
    private static int[] falling(double[] stop) {
        return IntStream.range(0, stop.length).boxed().sorted((i, j) -> Double.compare(stop[j], stop[i])).mapToInt(i -> i).toArray();
    }

    private Pass pass(Chain chain, double[] a, double[] b, Resample sample) {
        RawFit exposureFit = chain.exposure().fit();
        double slope = a[exposureFit.indexOf(DoseExposurePart.DOSE)];
        boolean log = chain.metric().log();
        boolean cox = chain.cox();
        int offset = cox ? 0 : 1;
        Design design = chain.response().design();
        double[] eta = linear(design, b, offset);
        double baseline = cox ? baseline(((CoxEngine) chain.response().engine()).times(), eta, sample) : Double.NaN;
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
            population(pass, d, new Population(design.columns()[0], eta, chain.response().rows(), dose, logDose, slope, bx, baseline, log,
                    cox), sample);
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

    private void population(Pass pass, int d, Population p, Resample sample) {
        double[] at = new double[sample.rows.length];
        double[] times = new double[sample.rows.length];
        double[] grown = new double[sample.rows.length];
        int kept = 0;
        double n = 0;
        double relative = 0;
        for (int i : sample.rows) {
            if (p.dose[p.rows[i]] > 0) {
                double moved = p.at(i, logDoses[d]);
                times[kept] = sample.times[i];
                n += times[kept];
                relative += p.cox && !p.log ? times[kept] * Elementary.exp(p.bx * (moved - p.at(i, logDoses[0]))) : 0;
                at[kept++] = p.eta[i] + p.bx * (moved - p.x[i]);
            }
        }
        ExponentialBlock.exp(at, 0, kept, grown);
        double sum = 0;
        double alive = 0;
        for (int i = 0; i < kept; i++) {
            sum += p.cox ? 0 : times[i] * (grown[i] / (1 + grown[i]));
            at[i] = -p.baseline * grown[i];
        }
        if (p.cox) {
            ExponentialBlock.exp(at, 0, kept, grown);
            for (int i = 0; i < kept; i++) {
                alive += times[i] * grown[i];
            }
        }
        double common = Elementary.exp(p.bx * p.slope * (logDoses[d] - logDoses[0]));
        pass.population[d] = !p.cox ? sum / n : p.log ? common : relative / n;
        pass.survival[d] = p.cox ? alive / n : 0;
    }

    /** Breslow's cumulative baseline hazard at one year, the linear predictor as given. */
    private static double baseline(SurvivalTimes times, double[] eta, Resample sample) {
        double[] stop = times.stop();
        double[] risk = new double[eta.length];
        for (int i : sample.rows) {
            risk[i] = sample.times[i] * Elementary.exp(eta[i]);
        }
        double atRisk = 0;
        double hazard = 0;
        int k = 0;
        while (k < stop.length) {
            double t = stop[sample.falling[k]];
            int events = 0;
            for (; k < stop.length && stop[sample.falling[k]] == t; k++) {
                int i = sample.falling[k];
                atRisk += risk[i];
                events += times.status()[i] != 0 ? sample.times[i] : 0;
            }
            hazard += t <= ONE_YEAR_MONTHS && events > 0 ? events / (atRisk - late(times.start(), risk, t)) : 0;
        }
        return hazard;
    }

    /** Risk of those who enter at or after a time. */
    private static double late(double[] start, double[] risk, double t) {
        double sum = 0;
        for (int i = 0; start != null && i < start.length; i++) {
            sum += start[i] >= t ? risk[i] : 0;
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
}
