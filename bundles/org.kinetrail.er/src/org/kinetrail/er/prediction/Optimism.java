package org.kinetrail.er.prediction;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;
import org.kinetrail.er.regression.Calibration;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.regression.RocCurve;
import org.kinetrail.er.survival.Concordance;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.er.survival.SurvivalData;

/**
 * How much of a model's accuracy is owed to being measured on the data it was fitted to: the model is fitted to resamples of the rows, and its
 * accuracy on a resample (training) compared with that on all rows (test). Corrected accuracy = apparent - mean(training - test).
 *
 * <p>Logistic: area under the ROC, Brier score, calibration intercept and slope. Cox: Harrell's concordance, and the slope of the fitted
 * predictor as the only covariate. Columns are those of the whole data, so knots and levels stay. Resamples without an estimate are left out
 * and counted. Source: Harrell, Lee and Mark, Stat. Med. 15 (1996) 361; {@code validate} of R's rms does the same.
 *
 * @param indexes  names
 * @param apparent of the model on its own data
 * @param training mean over the resamples
 * @param test     mean over the resamples, on all rows
 * @param used     resamples with an estimate
 */
public record Optimism(List<String> indexes, double[] apparent, double[] training, double[] test, int used) {

    /** Apparent accuracy less the mean optimism. */
    public double[] corrected() {
        return IntStream.range(0, apparent.length).mapToDouble(k -> apparent[k] - (training[k] - test[k])).toArray();
    }

    /** Of a logistic model over the rows of each resample, counted from 0. */
    public static Optimism ofLogistic(GlmFit fit, int[][] resamples) {
        ModelData data = fit.data();
        if (data.weights() != null) {
            throw new Refusal("A model is validated on rows that count once; leave the weights out.");
        }
        return of(List.of("auc", "brier", "intercept", "slope"), accuracy(data.response(), fit.fitted()), resamples, rows -> {
            ModelData drawn = data.take(rows);
            if (!(GeneralizedLinear.logistic(drawn) instanceof Fit.Converged<GlmFit> c)) {
                return null;
            }
            double[] everyone = new double[data.size()];
            for (int i = 0; i < everyone.length; i++) {
                double[] row = row(data.columns(), i);
                everyone[i] = fit.family().mean(c.value().link(row, data.offset() == null ? 0.0 : data.offset()[i]));
            }
            return new double[][] {accuracy(drawn.response(), c.value().fitted()), accuracy(data.response(), everyone)};
        });
    }

    private static double[] accuracy(double[] response, double[] probability) {
        Calibration calibration = Calibration.of(response, probability);
        double brier = 0.0;
        for (int i = 0; i < response.length; i++) {
            brier += (response[i] - probability[i]) * (response[i] - probability[i]) / response.length;
        }
        return new double[] {RocCurve.of(response, probability).auc(), brier, calibration.intercept(), calibration.slope()};
    }

    /** Of a Cox model without strata, weights or clusters. */
    public static Optimism ofCox(SurvivalData data, CoxFit fit, int[][] resamples) {
        if (data.stratum() != null || data.weight() != null || data.cluster() != null) {
            throw new Refusal("A Cox model is validated without strata, weights and clusters; leave them out.");
        }
        CoxOptions options = CoxOptions.STANDARD.withTies(fit.ties());
        return of(List.of("concordance", "slope"), accuracy(data, predictor(data, fit.coefficients()), options), resamples, rows -> {
            SurvivalData drawn = data.take(rows);
            if (!(CoxModel.fit(drawn, options) instanceof Fit.Converged<CoxFit> c)) {
                return null;
            }
            double[] b = c.value().coefficients();
            return new double[][] {accuracy(drawn, predictor(drawn, b), options), accuracy(data, predictor(data, b), options)};
        });
    }

    private static double[] accuracy(SurvivalData data, double[] predictor, CoxOptions options) {
        Fit<CoxFit> slope = CoxModel.fit(SurvivalData.of(data.times(), List.of("predictor"), predictor), options);
        return new double[] {Concordance.of(data.times(), predictor, Concordance.Setting.HARRELL).concordance(),
            slope instanceof Fit.Converged<CoxFit> c ? c.value().coefficients()[0] : Double.NaN};
    }

    private static double[] predictor(SurvivalData data, double[] b) {
        double[] out = data.offset() == null ? new double[data.size()] : data.offset().clone();
        for (int j = 0; j < b.length; j++) {
            for (int i = 0; i < out.length && !Double.isNaN(b[j]); i++) {
                out[i] += b[j] * data.columns()[j][i];
            }
        }
        return out;
    }

    private static Optimism of(List<String> indexes, double[] apparent, int[][] resamples, Function<int[], double[][]> accuracy) {
        int m = indexes.size();
        SubjectBootstrap.Replicates found = SubjectBootstrap.collect(resamples.length, b -> {
            double[][] both = accuracy.apply(resamples[b]);
            return both == null ? null : IntStream.range(0, 2 * m).mapToDouble(k -> both[k / m][k % m]).toArray();
        });
        double[] means = IntStream.range(0, 2 * m).mapToDouble(k -> Arrays.stream(found.column(k)).average().orElse(Double.NaN)).toArray();
        return new Optimism(indexes, apparent, Arrays.copyOf(means, m), Arrays.copyOfRange(means, m, 2 * m), found.ended());
    }

    private static double[] row(double[][] columns, int i) {
        return Arrays.stream(columns).mapToDouble(c -> c[i]).toArray();
    }
}
