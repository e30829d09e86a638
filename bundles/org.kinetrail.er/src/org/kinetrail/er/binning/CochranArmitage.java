package org.kinetrail.er.binning;

import java.util.List;
import org.kinetrail.numeric.distribution.ChiSquared;
import org.kinetrail.numeric.distribution.Normal;

/**
 * Trend of response rates over ordered bins, without continuity correction. Source: Cochran (1954), Biometrics 10, 417-451; Armitage
 * (1955), Biometrics 11, 375-386; as {@code prop.trend.test} of R.
 *
 * @param z         signed statistic, positive when rates rise; NaN when all responses are equal
 * @param statistic its square
 * @param pValue    two-sided
 */
public record CochranArmitage(double z, double statistic, double pValue) {

    /** With scores 1, 2, ... */
    public static CochranArmitage of(List<Rate> rates) {
        double[] scores = new double[rates.size()];
        for (int k = 0; k < scores.length; k++) {
            scores[k] = k + 1.0;
        }
        return of(rates, scores);
    }

    public static CochranArmitage of(List<Rate> rates, double[] scores) {
        double n = 0.0;
        double x = 0.0;
        double scored = 0.0;
        for (int k = 0; k < scores.length; k++) {
            n += rates.get(k).total();
            x += rates.get(k).responders();
            scored += rates.get(k).total() * scores[k];
        }
        double p = x / n;
        double mean = scored / n;
        double covariance = 0.0;
        double spread = 0.0;
        for (int k = 0; k < scores.length; k++) {
            double d = scores[k] - mean;
            covariance += d * (rates.get(k).responders() - p * rates.get(k).total());
            spread += d * d * rates.get(k).total();
        }
        double z = covariance / Math.sqrt(p * (1.0 - p) * spread);
        return new CochranArmitage(z, z * z, Double.isNaN(z) ? Double.NaN
                : Math.abs(z) < 1.0 ? ChiSquared.upperTail(z * z, 1.0) : Normal.twoSided(z));
    }
}
