package org.kinetrail.er.regression;

import java.util.Arrays;
import org.kinetrail.er.Fit;

/**
 * Corrections for the pull of Firth's predicted probabilities to one half. Source: Puhr, Heinze, Nold, Lusa, Geroldinger (2017),
 * Statistics in Medicine 36, 2302-2317.
 */
public final class FirthPrediction {

    private FirthPrediction() {
    }

    /**
     * FLIC: Firth's slopes with the intercept re-estimated by maximum likelihood, so that the mean predicted probability is the observed
     * rate. The model needs an intercept.
     */
    public static double[] flicCoefficients(FirthFit fit) {
        ModelData data = fit.data();
        double[] offset = new double[data.size()];
        for (int i = 0; i < offset.length; i++) {
            offset[i] = data.offset() == null ? 0.0 : data.offset()[i];
            for (int j = 1; j < fit.coefficients().length; j++) {
                offset[i] += data.columns()[j][i] * fit.coefficients()[j];
            }
        }
        ModelData only = new ModelData(data.names().subList(0, 1), new double[][] {data.columns()[0]}, data.response(), data.weights(),
                offset, true);
        double[] out = fit.coefficients().clone();
        out[0] = GeneralizedLinear.logistic(only) instanceof Fit.Converged<GlmFit> converged ? converged.value().coefficients()[0]
                : Double.NaN;
        return out;
    }

    /**
     * FLAC: maximum likelihood on the data augmented by the pseudo-rows that Firth's penalty amounts to, with an indicator of those rows
     * that is left out of predictions. NaN when that fit does not converge.
     */
    public static double[] flacCoefficients(FirthFit fit) {
        ModelData data = fit.data();
        int n = data.size();
        int p = data.columns().length;
        double[][] x = new double[p + 1][3 * n];
        double[] y = new double[3 * n];
        double[] w = new double[3 * n];
        double[] offset = new double[3 * n];
        for (int i = 0; i < n; i++) {
            for (int copy = 0; copy < 3; copy++) {
                int row = copy * n + i;
                for (int j = 0; j < p; j++) {
                    x[j][row] = data.columns()[j][i];
                }
                x[p][row] = copy == 0 ? 0.0 : 1.0;
                y[row] = copy == 2 ? 1.0 - data.response()[i] : data.response()[i];
                w[row] = copy == 0 ? data.weight(i) : 0.5 * fit.leverages()[i];
                offset[row] = data.offset() == null ? 0.0 : data.offset()[i];
            }
        }
        String[] names = Arrays.copyOf(data.names().toArray(String[]::new), p + 1);
        names[p] = "(pseudo-data)";
        Fit<GlmFit> augmented = GeneralizedLinear.logistic(new ModelData(Arrays.asList(names), x, y, w, offset, data.hasIntercept()));
        if (augmented instanceof Fit.Converged<GlmFit> converged) {
            return Arrays.copyOf(converged.value().coefficients(), p);
        }
        return LinearModel.nan(p);
    }
}
