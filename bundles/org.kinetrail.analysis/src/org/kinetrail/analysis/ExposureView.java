package org.kinetrail.analysis;

import java.util.Arrays;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.ExposureResults.MetricCuts;
import org.kinetrail.analysis.results.ExposureResults.SubjectExposure;
import org.kinetrail.analysis.results.ExposureResults.Value;
import org.kinetrail.numeric.Elementary;

/** Exposure of the population as columns. */
record ExposureView(ExposureResults results, Cutter cutter, int quantileType) {

    /** Values on the metric's model scale; NaN where missing. */
    double[] modelled(AnalysisPlan.Metric metric) {
        return column(metric.id(), Value::modelled);
    }

    /** Values in the metric's unit; NaN where missing. */
    double[] values(String metric) {
        return column(metric, Value::value);
    }

    /** Values on a given scale, the floor in place of zero on the log scale. */
    double[] onScale(String metric, boolean log) {
        MetricCuts cuts = results.metric(metric);
        double[] values = values(metric);
        if (log) {
            double[] logs = new double[values.length];
            Arrays.setAll(logs, i -> {
                double y = values[i] == 0 ? cuts.floor() : values[i];
                return y > 0 ? Elementary.log(y) : Double.NaN;
            });
            return logs;
        }
        return values;
    }

    double[] windowEnds(String metric) {
        return column(metric, Value::windowEnd);
    }

    String group(String metric, int subject) {
        Value v = results.subjects().get(subject).value(metric);
        return v == null ? "" : v.group();
    }

    /** Scale of a metric's column at some rows of the population. */
    Fits.Scale scale(AnalysisPlan.Metric metric, int[] rows) {
        double[] x = Design.pick(modelled(metric), rows);
        double iqr = cutter.quantile(x, 0.75, quantileType) - cutter.quantile(x, 0.25, quantileType);
        return new Fits.Scale(metric.log(), iqr, results.metric(metric.id()).unit());
    }

    private double[] column(String metric, java.util.function.ToDoubleFunction<Value> part) {
        double[] column = new double[results.subjects().size()];
        for (int i = 0; i < column.length; i++) {
            SubjectExposure s = results.subjects().get(i);
            Value v = s.value(metric);
            column[i] = v == null ? Double.NaN : part.applyAsDouble(v);
        }
        return column;
    }
}
