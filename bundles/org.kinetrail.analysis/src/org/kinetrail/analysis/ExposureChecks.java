package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.ExposureResults.Burden;
import org.kinetrail.analysis.results.ExposureResults.Correlation;
import org.kinetrail.analysis.results.Guard;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.Sum;

/** Correlations of the metrics and their association with the forced baseline covariates. */
final class ExposureChecks {

    private final AnalysisPlan plan;
    private final CovariateTable table;
    private final Notes notes;

    ExposureChecks(AnalysisPlan plan, CovariateTable table, Notes notes) {
        this.plan = plan;
        this.table = table;
        this.notes = notes;
    }

    ExposureResults complete(ExposureView view) {
        ExposureResults r = view.results();
        return new ExposureResults(r.outcome(), r.metrics(), r.subjects(), correlations(view), burden(view));
    }

    private List<Correlation> correlations(ExposureView view) {
        List<Correlation> list = new ArrayList<>();
        List<AnalysisPlan.Metric> metrics = plan.metrics();
        for (int a = 0; a < metrics.size(); a++) {
            for (int b = a + 1; b < metrics.size(); b++) {
                double[] x = view.modelled(metrics.get(a));
                double[] y = view.modelled(metrics.get(b));
                int[] rows = IntStream.range(0, x.length).filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i])).toArray();
                double[] p = Design.pick(x, rows);
                double[] q = Design.pick(y, rows);
                list.add(new Correlation(metrics.get(a).id(), metrics.get(b).id(), rows.length, pearson(p, q), pearson(ranks(p),
                        ranks(q))));
            }
        }
        return list;
    }

    static double pearson(double[] x, double[] y) {
        if (x.length < 3) {
            return Double.NaN;
        }
        double mx = Sum.mean(x);
        double my = Sum.mean(y);
        Sum xy = new Sum();
        for (int i = 0; i < x.length; i++) {
            xy.add((x[i] - mx) * (y[i] - my));
        }
        return xy.value() / Math.sqrt(Sum.squaredDeviations(x) * Sum.squaredDeviations(y));
    }

    /** Average ranks. */
    static double[] ranks(double[] x) {
        Integer[] order = IntStream.range(0, x.length).boxed().sorted(Comparator.comparingDouble(i -> x[i])).toArray(Integer[]::new);
        double[] ranks = new double[x.length];
        int i = 0;
        while (i < order.length) {
            int j = i;
            while (j + 1 < order.length && x[order[j + 1]] == x[order[i]]) {
                j++;
            }
            for (int k = i; k <= j; k++) {
                ranks[order[k]] = 1 + (i + j) / 2.0;
            }
            i = j + 1;
        }
        return ranks;
    }

    private List<Burden> burden(ExposureView view) {
        List<Burden> list = new ArrayList<>();
        for (AnalysisPlan.Metric metric : plan.metrics()) {
            double[] y = view.onScale(metric.id(), true);
            for (Covariate c : table.primary(plan.covariates().forced(), "exposure against baseline")) {
                int[] rows = IntStream.range(0, y.length).filter(i -> Double.isFinite(y[i]) && !c.missing(i)).toArray();
                if (rows.length > c.columns().length + 2) {
                    add(list, metric, c, Design.of(null, "", List.of(c), rows), Design.pick(y, rows));
                }
            }
        }
        return list;
    }

    private void add(List<Burden> list, AnalysisPlan.Metric metric, Covariate c, Design design, double[] y) {
        RawFit fit = new LinearEngine(y, new Engines.Options(plan.intervals().level(), false)).fit(design);
        if (!fit.done()) {
            return;
        }
        for (int k = 0; k < c.names().size(); k++) {
            int j = fit.indexOf(c.names().get(k));
            Interval ratio = new Interval(Elementary.exp(fit.coefficients()[j]), Elementary.exp(fit.limits()[j][0]),
                    Elementary.exp(fit.limits()[j][1]));
            list.add(new Burden(metric.id(), c.name(), c.labels().get(k), y.length, ratio, fit.pValues()[j]));
            boolean tripped = fit.pValues()[j] < 0.05 && isPrimary(metric.id());
            if (tripped) {
                notes.guard(new Guard("guard.confounding", metric.id(), true, "exposure associated with baseline", metric.label()
                        + " differed by baseline: " + c.labels().get(k) + ", ratio " + Words.interval(ratio, plan.intervals().level())
                        + ". Crude associations of exposure with outcome may reflect it; adjusted ones stand beside them.",
                        fit.pValues()[j], 0.05));
            }
        }
    }

    private boolean isPrimary(String metric) {
        return Arrays.asList(plan.timeToEvent().stream().map(AnalysisPlan.TimeToEvent::metric).toArray()).contains(metric)
                || plan.binary().stream().anyMatch(b -> b.metric().equals(metric));
    }
}
