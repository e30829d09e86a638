package org.kinetrail.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinetrail.numeric.Elementary;

/**
 * The simulation against the outcomes its specification states for a large sample (60000 subjects, printed to two or three digits). A
 * band is
 * {@link #SIGMAS} standard errors of the difference of the two samples plus half a unit of the last printed digit.
 */
class LargeSampleTest {

    /** About 40 comparisons: 4 standard errors keep the chance of one false alarm under 1 %; the seed is fixed besides. */
    private static final double SIGMAS = 4;
    private static final int SPECIFIED = 60000;
    private static final int N = Boolean.getBoolean("kinetrail.long") ? 60000 : 12000;

    private static List<VirtualSubject> subjects;

    @BeforeAll
    static void simulate() {
        Cohort cohort = new Cohort(Scenario.named("karmma3"), 20250101);
        subjects = new ArrayList<>();
        for (int i = 1; i <= N; i++) {
            subjects.add(cohort.infused(i));
        }
    }

    private static double spread(double n, double specified) {
        return SIGMAS * Math.sqrt(1 / n + 1 / specified);
    }

    private static void near(double expected, double actual, double band, String what) {
        assertTrue(Math.abs(actual - expected) <= band, what + ": expected " + expected + " within " + band + ", was " + actual);
    }

    private static List<VirtualSubject> quartile(int q, ToDoubleFunction<VirtualSubject> by) {
        List<VirtualSubject> sorted = new ArrayList<>(subjects);
        sorted.sort(Comparator.comparingDouble(by));
        return sorted.subList(q * N / 4, (q + 1) * N / 4);
    }

    private static double geometricMean(ToDoubleFunction<VirtualSubject> of) {
        return Elementary.exp(subjects.stream().mapToDouble(s -> Elementary.log(of.applyAsDouble(s))).sum() / N);
    }

    /** ln-scale standard deviation from a geometric CV in percent. */
    private static double sd(double cv) {
        return Math.sqrt(Elementary.log(1 + cv * cv / 10000));
    }

    @Test
    void expansion() {
        double cmax = geometricMean(s -> s.exposure().cmax());
        near(0, Elementary.log(cmax / 225000), sd(158) * spread(N, SPECIFIED) + 500.0 / 225000, "ln Cmax");
        double area = geometricMean(s -> s.exposure().area());
        near(0, Elementary.log(area / 2.22e6), sd(161) * spread(N, SPECIFIED) + 0.005 / 2.22, "ln AUC0-28");
        double rate = geometricMean(s -> s.exposure().cmax() / s.exposure().tmax());
        near(0, Elementary.log(rate / 19000), sd(168) * spread(N, SPECIFIED) + 500.0 / 19000, "ln Cmax/Tmax");
        double[] tmax = subjects.stream().mapToDouble(s -> s.exposure().tmax()).sorted().toArray();
        assertEquals(11.2, tmax[N / 2], 0.1, "median Tmax, sampled on a grid of days jittered by 0.35 d");
    }

    private static void rates(String what, Predicate<Outcome> yes, double unit, double... percent) {
        for (int q = 0; q < 4; q++) {
            long hits = quartile(q, s -> s.exposure().rate()).stream().filter(s -> yes.test(s.outcome())).count();
            double p = percent[q] / 100;
            near(percent[q], 400.0 * hits / N, 100 * Math.sqrt(p * (1 - p)) * spread(N / 4.0, SPECIFIED / 4.0) + unit / 2,
                    what + " quartile " + (q + 1));
        }
    }

    @Test
    void ratesByQuartileOfExpansionRate() {
        rates("ORR", Outcome::response, 1, 57, 79, 89, 95);
        rates("MRD-negative CR", Outcome::mrdNegative, 1, 12, 22, 28, 40);
        rates("tCRS", o -> !Double.isNaN(o.tocilizumab()), 1, 53, 68, 76, 85);
        rates("sCRS", o -> !Double.isNaN(o.steroid()), 1, 15, 24, 31, 43);
        rates("CRS", o -> o.crs().present(), 1, 78, 88, 92, 95);
        rates("CRS of grade 3", o -> o.crs().grade() >= 3, 0.1, 1.8, 3.1, 5.2, 8.6);
        rates("NT of grade 2", o -> o.neurotoxicity().grade() >= 2, 0.1, 5.7, 8.3, 10.5, 16);
        rates("cytopenia", Outcome::cytopenia, 1, 39, 44, 46, 50);
    }

    private static double medianMonths(List<VirtualSubject> some) {
        double[] months = some.stream().mapToDouble(s -> s.outcome().progressDay() / Efficacy.MONTH).sorted().toArray();
        return months[months.length / 2];
    }

    /** Standard error of a Weibull median of shape 1.15: median / (shape ln 2 sqrt(n)). */
    private static double medianBand(double median, double n, double specified) {
        return median / (1.15 * Elementary.LN2) * spread(n, specified) + 0.05;
    }

    @Test
    void progressionByQuartileOfArea() {
        near(13.9, medianMonths(subjects), medianBand(13.9, N, SPECIFIED), "median PFS");
        double[] medians = {10.7, 13.1, 15.4, 18.2};
        for (int q = 0; q < 4; q++) {
            near(medians[q], medianMonths(quartile(q, s -> s.exposure().area())), medianBand(medians[q], N / 4.0, SPECIFIED / 4.0),
                    "median PFS of quartile " + (q + 1));
        }
    }

    @Test
    void everyResponseLastsAndSomeComeBeforeDay28() {
        double progressed = subjects.stream().filter(s -> s.outcome().progressDay() < 28).count() / (double) N;
        near(3.2, 100 * progressed, 100 * Math.sqrt(0.032 * 0.968) * spread(N, SPECIFIED) + 0.05, "progression before day 28");
        List<VirtualSubject> responders = subjects.stream().filter(s -> s.outcome().response()).toList();
        assertTrue(responders.stream().allMatch(s -> s.outcome().progressDay() >= s.outcome().responseDay() + 14));
        double early = responders.stream().filter(s -> s.outcome().responseDay() < 28).count() / (double) responders.size();
        near(43, 100 * early, 100 * Math.sqrt(0.43 * 0.57) * spread(responders.size(), 0.8 * SPECIFIED) + 0.5, "response before day 28");
    }

    @Test
    void doseAndWaitAreAsSpecified() {
        double[] doses = subjects.stream().mapToDouble(VirtualSubject::dose).sorted().toArray();
        // The largest rank error of 4 standard errors at n = 12000 is 1.8 percentiles; the dose density there is at least 0.004 per 10^6.
        near(444, doses[N / 2], 3, "median dose");
        near(338, doses[N / 20], 5, "5th percentile of dose");
        near(509, doses[N * 19 / 20], 3, "95th percentile of dose");
        double[] waits = subjects.stream().mapToDouble(VirtualSubject::waiting).sorted().toArray();
        assertEquals(49, waits[N / 2], 1, "median wait in whole days");
        assertTrue(waits[0] >= 34 && waits[N - 1] <= 117);
    }

    private static double slope(List<VirtualSubject> some, ToDoubleFunction<VirtualSubject> x, ToDoubleFunction<VirtualSubject> y) {
        double mx = some.stream().mapToDouble(x).average().orElseThrow();
        double my = some.stream().mapToDouble(y).average().orElseThrow();
        double xy = some.stream().mapToDouble(s -> (x.applyAsDouble(s) - mx) * (y.applyAsDouble(s) - my)).sum();
        return xy / some.stream().mapToDouble(s -> (x.applyAsDouble(s) - mx) * (x.applyAsDouble(s) - mx)).sum();
    }

    @Test
    void doseSlopeIsShallow() {
        double slope = slope(subjects, s -> Elementary.log(s.dose()), s -> s.exposure().extent());
        // One study of 225 has a standard error of 0.59.
        near(0.31, slope, 0.59 * Math.sqrt(225.0) * spread(N, SPECIFIED) + 0.005, "slope of ln AUC on ln dose");
    }
}
