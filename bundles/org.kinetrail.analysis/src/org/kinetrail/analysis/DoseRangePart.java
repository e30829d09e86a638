package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.DoseRangeResults;
import org.kinetrail.analysis.results.DoseRangeResults.DosePoint;
import org.kinetrail.analysis.results.DoseRangeResults.ExposureAt;
import org.kinetrail.analysis.results.DoseRangeResults.Prediction;
import org.kinetrail.analysis.results.Guard;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.Outcome;

/** Predictions at the plan's doses: dose, exposure, response. */
final class DoseRangePart {

    static final String ASSUMPTION = "The chain assumes that a difference of exposure between patients goes with the same difference of "
            + "outcome as an equal difference of exposure between doses. Exposure was observed, not assigned; the data cannot test this.";

    private final AnalysisPlan plan;
    private final CovariateTable table;
    private final Notes notes;

    DoseRangePart(AnalysisPlan plan, CovariateTable table, Notes notes) {
        this.plan = plan;
        this.table = table;
        this.notes = notes;
    }

    DoseRangeResults run(ExposureView view, List<TimeToEventPart.Modelled> times, List<BinaryPart.Modelled> answers) {
        double[] doses = view.results().subjects().stream().mapToDouble(s -> s.dose()).filter(d -> d > 0).sorted().toArray();
        List<DosePoint> points = points(doses);
        Map<String, DoseExposurePart.Modelled> exposureModels = new LinkedHashMap<>();
        List<ChainPart.Chain> chains = new ArrayList<>();
        for (TimeToEventPart.Modelled t : times) {
            add(chains, exposureModels, view, t.results().endpoint(), t.results().metric(), t.models());
        }
        for (BinaryPart.Modelled b : answers) {
            add(chains, exposureModels, view, b.results().endpoint(), b.results().metric(), b.models());
        }
        if (chains.isEmpty()) {
            return none(new Outcome("not-estimable", "no-chain", "No endpoint has both an exposure and a response model."), points);
        }
        List<Prediction> predictions = new ArrayList<>();
        Map<String, List<ExposureAt>> exposures = new LinkedHashMap<>();
        int ended = plan.doseRange().bootstrap();
        ChainPart part = new ChainPart(plan, view);
        ChainResamples resamples = part.resamples(table);
        for (ChainPart.Chain chain : chains) {
            ChainPart.Predicted predicted = part.predict(chain, view, resamples);
            predictions.addAll(predicted.predictions());
            exposures.putIfAbsent(chain.metric().id(), predicted.exposures());
            ended = Math.min(ended, predicted.replicates());
            if (predicted.replicates() < 0.9 * plan.doseRange().bootstrap()) {
                notes.warn(chain.endpoint() + ": only " + Words.share(predicted.replicates(), plan.doseRange().bootstrap())
                        + " bootstrap replicates ended; its bootstrap limits are uncertain.");
            }
        }
        notes.method("er.dose-range.chain", "Exposure and response models were refitted together in each resample of subjects; limits are "
                + "percentiles (quantile type 7); delta-method limits stand beside.");
        List<ExposureAt> flat = new ArrayList<>();
        exposures.values().forEach(flat::addAll);
        return new DoseRangeResults(Outcome.DONE, ASSUMPTION, points, flat, predictions, ended, plan.doseRange().bootstrap(),
                plan.doseRange().seed());
    }

    DoseRangeResults none(Outcome outcome, List<DosePoint> points) {
        return new DoseRangeResults(outcome, ASSUMPTION, points, List.of(), List.of(), 0, plan.doseRange().bootstrap(),
                plan.doseRange().seed());
    }

    private void add(List<ChainPart.Chain> chains, Map<String, DoseExposurePart.Modelled> exposureModels, ExposureView view,
            String endpoint, String metricId, ModelPart.Modelled models) {
        if (models == null || models.primary() == null) {
            return;
        }
        DoseExposurePart.Modelled exposure = exposureModels.computeIfAbsent(metricId,
                m -> new DoseExposurePart(plan, table, new Notes()).run(view, m));
        if (exposure.fit() != null) {
            chains.add(new ChainPart.Chain(endpoint, plan.metric(metricId), exposure, models));
        }
    }

    private List<DosePoint> points(double[] doses) {
        List<DosePoint> points = new ArrayList<>();
        for (double dose : plan.doseRange().doses()) {
            int near = (int) Arrays.stream(doses).filter(d -> Math.abs(d - dose) <= plan.doseRange().nearShare() * dose).count();
            boolean outside = doses.length == 0 || dose < doses[0] || dose > doses[doses.length - 1];
            boolean sparse = near < plan.doseRange().sparseBelow();
            points.add(new DosePoint(dose, near, sparse, outside));
            notes.guard(new Guard("guard.sparse-dose", Words.number(dose), sparse || outside, outside ? "extrapolated" : sparse
                    ? "sparse data" : "", Words.count(near, "subject") + " received a dose within "
                            + Words.percent(plan.doseRange().nearShare()) + " of " + Words.number(dose) + " x 10^6 cells"
                            + (outside ? "; it lies outside the doses given." : "."), near, plan.doseRange().sparseBelow()));
        }
        return points;
    }

    static Interval interval(double estimate, double[] replicates, double level) {
        if (replicates.length < 2) {
            return new Interval(estimate, Double.NaN, Double.NaN);
        }
        var limits = org.kinetrail.er.inference.BootstrapIntervals.of(estimate, replicates, level).percentile(7);
        return new Interval(estimate, limits.lower(), limits.upper());
    }
}
