package org.kinetrail.nca;

import org.kinetrail.numeric.Elementary;

/**
 * How long a profile is above a concentration, and the area above it: from the dose to the last quantifiable sample and along the line to
 * the sample below the limit that follows. Crossings lie where the rule of the piece has them: on the line, or on the exponential.
 *
 * @param time time above
 * @param area area between the profile and the threshold while it is above
 */
record AboveThreshold(double time, double area) {

    static AboveThreshold of(Samples samples, Areas areas, int last, double threshold) {
        double time = 0;
        double area = 0;
        int end = areas.hasTriangle() ? last + 1 : last;
        for (int j = 1; j <= end; j++) {
            double c1 = samples.c[j - 1];
            double c2 = samples.c[j];
            if (!(Math.max(c1, c2) > threshold)) {
                continue;
            }
            double t1 = samples.t[j - 1];
            double t2 = samples.t[j];
            boolean logarithmic = j <= last && areas.isLogarithmic(j);
            double from = c1 >= threshold ? t1 : crossing(samples, j, threshold, logarithmic);
            double to = c2 >= threshold ? t2 : crossing(samples, j, threshold, logarithmic);
            if (!(to > from)) {
                continue;
            }
            double whole = j <= last ? areas.within(j, from, to)
                    : 0.5 * (to - from) * (Math.max(c1, threshold) + Math.max(c2, threshold));
            time += to - from;
            area += whole - threshold * (to - from);
        }
        return new AboveThreshold(time, area);
    }

    private static double crossing(Samples samples, int j, double threshold, boolean logarithmic) {
        double share = logarithmic ? (Elementary.log(threshold) - samples.ln[j - 1]) / (samples.ln[j] - samples.ln[j - 1])
                : (threshold - samples.c[j - 1]) / (samples.c[j] - samples.c[j - 1]);
        return samples.t[j - 1] + share * (samples.t[j] - samples.t[j - 1]);
    }
}
