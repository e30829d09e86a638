package org.kinetrail.nca.bioequivalence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinetrail.nca.bioequivalence.Comparison.Design;
import org.kinetrail.nca.bioequivalence.Comparison.Limits;
import org.kinetrail.nca.bioequivalence.Comparison.NotEstimable;
import org.kinetrail.nca.bioequivalence.Comparison.Ratio;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.Sum;
import org.kinetrail.numeric.distribution.StudentT;
import org.kinetrail.numeric.linear.PivotedQr;

/**
 * Average bioequivalence: the ratio of geometric means with its confidence interval, and two one-sided tests.
 * <p>Crossover, also replicated or with missing periods: least squares of ln value on subject, period and treatment, all fixed (a sequence
 * is part of its subjects). Parallel: difference of the means of logarithms with Welch's standard error and degrees of freedom.
 * <p>Legal input: positive values; one value for each subject, period and treatment.
 * <p>Accuracy: 1e-10 against R's {@code lm} and {@code t.test}.
 * <p>Source: D. J. Schuirmann, J. Pharmacokin. Biopharm. 15 (1987) 657; EMA CPMP/EWP/QWP/1401/98 Rev. 1 (method A); B. L. Welch,
 * Biometrika 34 (1947) 28.
 */
public final class AverageBioequivalence {

    static final String TOO_FEW = "too-few-subjects";
    static final String NOT_POSITIVE = "value-not-positive";
    private static final double LEVEL = 0.05;

    private final List<Observation> observations;
    private final String test;
    private final Limits limits;

    private AverageBioequivalence(List<Observation> observations, String test, Limits limits) {
        this.observations = observations;
        this.test = test;
        this.limits = limits;
    }

    /** Compares one treatment with another by the 90% interval; other treatments among the observations are left out. */
    public static Comparison compare(List<Observation> observations, String test, String reference, Limits limits) {
        List<Observation> pair = observations.stream().filter(o -> o.treatment().equals(test) || o.treatment().equals(reference)).toList();
        if (pair.stream().anyMatch(o -> !(o.value() > 0 && o.value() < Double.POSITIVE_INFINITY))) {
            return new NotEstimable(NOT_POSITIVE);
        }
        AverageBioequivalence comparison = new AverageBioequivalence(pair, test, limits);
        Map<String, TreeSet<String>> given = new TreeMap<>();
        pair.forEach(o -> given.computeIfAbsent(o.subject(), s -> new TreeSet<>()).add(o.treatment()));
        return given.values().stream().anyMatch(t -> t.size() > 1) ? comparison.crossover() : comparison.parallel();
    }

    private Comparison parallel() {
        double[] x = logarithms(true);
        double[] y = logarithms(false);
        if (x.length < 2 || y.length < 2) {
            return new NotEstimable(TOO_FEW);
        }
        double a = Sum.variance(x) / x.length;
        double b = Sum.variance(y) / y.length;
        double error = Math.sqrt(a + b);
        double freedom = (a + b) * (a + b) / (a * a / (x.length - 1) + b * b / (y.length - 1));
        double pooled = (Sum.squaredDeviations(x) + Sum.squaredDeviations(y)) / (x.length + y.length - 2);
        return ratio(Design.PARALLEL, x.length + y.length, new Estimate(Sum.mean(x) - Sum.mean(y), error, freedom, pooled));
    }

    private double[] logarithms(boolean ofTest) {
        return observations.stream().filter(o -> o.treatment().equals(test) == ofTest).mapToDouble(o -> Elementary.log(o.value())).toArray();
    }

    private Comparison crossover() {
        Estimate estimate = withinSubjects(observations, test);
        if (estimate == null) {
            return new NotEstimable(TOO_FEW);
        }
        Map<String, TreeSet<String>> given = new TreeMap<>();
        observations.forEach(o -> given.computeIfAbsent(o.subject(), s -> new TreeSet<>()).add(o.treatment()));
        return ratio(Design.CROSSOVER, (int) given.values().stream().filter(t -> t.size() > 1).count(), estimate);
    }

    private Comparison ratio(Design design, int subjects, Estimate e) {
        if (!(e.freedom() >= 1) || !(e.error() > 0)) {
            return new NotEstimable(TOO_FEW);
        }
        double reach = StudentT.upperQuantile(LEVEL, e.freedom()) * e.error();
        double d = e.difference();
        return new Ratio(design, subjects, Elementary.exp(d), Elementary.exp(d - reach), Elementary.exp(d + reach), e.error(), e.freedom(),
                100 * Math.sqrt(Elementary.expm1(e.variance())),
                StudentT.upperTail((d - Elementary.log(limits.lower())) / e.error(), e.freedom()),
                StudentT.upperTail((Elementary.log(limits.upper()) - d) / e.error(), e.freedom()), limits);
    }

    /** Difference of logarithms, its standard error, degrees of freedom, residual variance. */
    record Estimate(double difference, double error, double freedom, double variance) {
    }

    /**
     * Least squares of ln value on subjects, periods and the test treatment, the subjects swept out by their means; without a test
     * treatment (null) the difference is NaN. Null when nothing is left to estimate from.
     */
    static Estimate withinSubjects(List<Observation> observations, String test) {
        Map<String, List<Integer>> bySubject = new LinkedHashMap<>();
        for (int i = 0; i < observations.size(); i++) {
            bySubject.computeIfAbsent(observations.get(i).subject(), s -> new ArrayList<>()).add(i);
        }
        List<String> periods = List.copyOf(new TreeSet<>(observations.stream().map(Observation::period).toList()));
        List<double[]> columns = new ArrayList<>();
        if (test != null) {
            columns.add(swept(observations.stream().mapToDouble(o -> o.treatment().equals(test) ? 1 : 0).toArray(), bySubject));
        }
        for (String period : periods.subList(1, periods.size())) {
            columns.add(swept(observations.stream().mapToDouble(o -> o.period().equals(period) ? 1 : 0).toArray(), bySubject));
        }
        double[] y = swept(observations.stream().mapToDouble(o -> Elementary.log(o.value())).toArray(), bySubject);
        return columns.isEmpty() ? null : fit(columns, y, observations.size() - bySubject.size(), test != null);
    }

    private static Estimate fit(List<double[]> columns, double[] y, int contrasts, boolean withTest) {
        double[] flat = new double[y.length * columns.size()];
        for (int k = 0; k < columns.size(); k++) {
            System.arraycopy(columns.get(k), 0, flat, k * y.length, y.length);
        }
        PivotedQr qr = PivotedQr.factor(y.length, columns.size(), flat, PivotedQr.R_LM_TOLERANCE);
        int freedom = contrasts - qr.rank();
        if (freedom < 1 || withTest && qr.isAliased(0)) {
            return null;
        }
        double[] effects = qr.transposeQTimes(y);
        Sum squares = new Sum();
        for (int i = qr.rank(); i < y.length; i++) {
            squares.add(effects[i] * effects[i]);
        }
        double variance = squares.value() / freedom;
        return withTest ? new Estimate(qr.solve(y)[0], Math.sqrt(variance * qr.inverseCrossProduct().get(0, 0)), freedom, variance)
                : new Estimate(Double.NaN, Double.NaN, freedom, variance);
    }

    private static double[] swept(double[] values, Map<String, List<Integer>> bySubject) {
        double[] rest = new double[values.length];
        for (List<Integer> rows : bySubject.values()) {
            double mean = Sum.mean(rows.stream().mapToDouble(i -> values[i]).toArray());
            rows.forEach(i -> rest[i] = values[i] - mean);
        }
        return rest;
    }
}
