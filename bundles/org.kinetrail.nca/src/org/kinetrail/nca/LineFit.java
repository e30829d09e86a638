package org.kinetrail.nca;

/**
 * Straight line of ln c on time through a run of points, for the phases of cellular kinetics.
 *
 * @param slope slope; NaN when undefined
 * @param r2    R squared; NaN when undefined
 * @param n     number of points
 */
record LineFit(double slope, double r2, int n) {

    /** The line through the measured positive points from one time to another. */
    static LineFit of(Samples samples, double from, double to) {
        int n = 0;
        double st = 0;
        double sy = 0;
        for (int j = 0; j < samples.points; j++) {
            if (takes(samples, j, from, to)) {
                n++;
                st += samples.t[j];
                sy += samples.ln[j];
            }
        }
        double sxx = 0;
        double sxy = 0;
        double syy = 0;
        for (int j = 0; j < samples.points; j++) {
            if (takes(samples, j, from, to)) {
                double x = samples.t[j] - st / n;
                double y = samples.ln[j] - sy / n;
                sxx += x * x;
                sxy += x * y;
                syy += y * y;
            }
        }
        return n < 2 || !(syy > 0) ? new LineFit(Double.NaN, Double.NaN, n)
                : new LineFit(sxy / sxx, Math.min(1, sxy * sxy / (sxx * syy)), n);
    }

    private static boolean takes(Samples samples, int j, double from, double to) {
        return samples.kind[j] == Samples.MEASURED && samples.c[j] > 0 && samples.t[j] >= from && samples.t[j] <= to;
    }
}
