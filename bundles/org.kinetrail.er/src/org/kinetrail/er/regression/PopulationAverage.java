package org.kinetrail.er.regression;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.Normal;
import org.kinetrail.numeric.linear.Matrix;

/**
 * Mean response of a population when one of its columns is set to a value for everybody, with a limit by the delta method: with mean
 * m = sum w_i g(x_i'b)/sum w_i its gradient is d = sum w_i g'(x_i'b) x_i/sum w_i and its variance d'Vd. The population is taken as given;
 * that another sample of subjects would differ is not in the interval.
 *
 * <p>Limits of a logistic mean are set on its logit, of a Poisson mean on its logarithm. Source: G. W. Oehlert, American Statistician 46
 * (1992) 27; J. M. Robins, Mathematical Modelling 7 (1986) 1393 for the average over a population.
 *
 * @param mean          mean response
 * @param standardError its standard error
 * @param limits        limits of the mean
 * @param gradient      derivative of the mean by the coefficients
 */
public record PopulationAverage(double mean, double standardError, Interval limits, double[] gradient) {

    /** Average over rows of a design; {@code weight} may be null. */
    public static PopulationAverage of(GlmFit fit, Matrix rows, double[] offset, double[] weight, double level) {
        int p = fit.coefficients().length;
        double[] gradient = new double[p];
        double mean = 0.0;
        double total = 0.0;
        for (int i = 0; i < rows.rows(); i++) {
            double[] row = rows.row(i);
            double w = weight == null ? 1.0 : weight[i];
            double value = fit.family().mean(fit.link(row, offset[i]));
            double slope = fit.family() == Family.BINOMIAL ? value * (1.0 - value) : value;
            mean += w * value;
            total += w;
            for (int j = 0; j < p; j++) {
                gradient[j] += w * slope * row[j];
            }
        }
        mean /= total;
        for (int j = 0; j < p; j++) {
            gradient[j] = Double.isNaN(fit.coefficients()[j]) ? 0.0 : gradient[j] / total;
        }
        double error = error(fit, gradient);
        return new PopulationAverage(mean, error, limits(fit.family(), mean, error, level), gradient);
    }

    private static double error(GlmFit fit, double[] gradient) {
        double sum = 0.0;
        for (int j = 0; j < gradient.length; j++) {
            for (int k = 0; k < gradient.length; k++) {
                double product = gradient[j] * gradient[k];
                sum += product == 0.0 ? 0.0 : product * fit.covariance().get(j, k);
            }
        }
        return Math.sqrt(Math.max(sum, 0.0));
    }

    private static Interval limits(Family family, double mean, double error, double level) {
        double z = Normal.upperQuantile(0.5 * (1.0 - level));
        boolean binomial = family == Family.BINOMIAL;
        double centre = Elementary.log(mean) - (binomial ? Elementary.log1p(-mean) : 0.0);
        double half = z * error / (binomial ? mean * (1.0 - mean) : mean);
        return new Interval(family.mean(centre - half), family.mean(centre + half));
    }

    /** This mean less another of the same fit, with symmetric limits. */
    public PopulationAverage minus(PopulationAverage other, GlmFit fit, double level) {
        double[] difference = gradient.clone();
        for (int j = 0; j < difference.length; j++) {
            difference[j] -= other.gradient[j];
        }
        double error = error(fit, difference);
        double half = Normal.upperQuantile(0.5 * (1.0 - level)) * error;
        double value = mean - other.mean;
        return new PopulationAverage(value, error, new Interval(value - half, value + half), difference);
    }
}
