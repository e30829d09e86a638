package org.kinetrail.nca.bioequivalence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.Sum;
import org.kinetrail.numeric.distribution.ChiSquared;
import org.kinetrail.numeric.distribution.FisherF;
import org.kinetrail.numeric.distribution.StudentT;

/**
 * Bioequivalence scaled by the variability of the reference, from a crossover in which subjects received the reference twice.
 * <p>FDA: contrast I = mean ln T - mean ln R and D = ln R1 - ln R2 of each subject, both by sequence; s2wR = MSE(D)/2,
 * x = d^2 - se^2, y = -theta s2wR, q the 95th percentile of chi squared with f degrees of freedom; the upper 95% bound
 * x + y + sqrt((max|limit|^2 - x)^2 + (y f/q - y)^2) must not be positive. Highly variable drugs: theta = (ln 1.25/0.25)^2 from swR = 0.294
 * on. Narrow therapeutic index: theta = (ln(1/0.9)/0.1)^2.
 * EMA: limits exp(-+0.760 swR) for CV above 30%, swR of the reference alone with subject and period as fixed effects, at most those of CV
 * 50%.
 * <p>Source: FDA draft guidances on progesterone (2011) and warfarin (2012); EMA CPMP/EWP/QWP/1401/98 Rev. 1, section 4.1.10.
 *
 * @param subjects         subjects with the test and two reference values, in the FDA contrasts
 * @param difference       mean contrast of the sequences, ln ratio
 * @param swR              standard deviation of ln value within subjects under the reference, FDA
 * @param boundHighlyVariable upper 95% bound of the criterion for highly variable drugs; not positive is equivalent
 * @param boundNarrowIndex upper 95% bound of the criterion for a narrow therapeutic index
 * @param ratioOfSdUpper   upper end of the 90% interval of swT/swR; NaN unless the test was replicated too
 * @param cvwrPercent      coefficient of variation of the reference, EMA
 * @param widened          limits of the EMA for this coefficient of variation
 */
public record ScaledBioequivalence(int subjects, double difference, double swR, double boundHighlyVariable, double boundNarrowIndex,
        double ratioOfSdUpper, double cvwrPercent, Comparison.Limits widened) {

    /** From this standard deviation on the FDA scales highly variable drugs. */
    public static final double FDA_SWITCH = 0.294;
    private static final double HIGHLY_VARIABLE = square(Elementary.log(1.25) / 0.25);
    private static final double NARROW_INDEX = square(Elementary.log(1 / 0.9) / 0.1);
    private static final double EMA_CONSTANT = 0.760;
    private static final double LEVEL = 0.05;

    /** Values of one subject under the two treatments, in order of period. */
    private record Replicates(String sequence, List<Double> test, List<Double> reference) {
    }

    /** Mean over the sequences, its standard error, residual variance and degrees of freedom. */
    private record Contrast(double mean, double error, double variance, int freedom) {
    }

    /** Compares; null when fewer than two subjects of a sequence, or none, received the reference twice. */
    public static ScaledBioequivalence compare(List<Observation> observations, String test, String reference) {
        Map<String, Replicates> all = new TreeMap<>();
        observations.stream().sorted((a, b) -> a.period().compareTo(b.period())).forEach(o -> {
            Replicates own = all.computeIfAbsent(o.subject(), s -> new Replicates(o.sequence(), new ArrayList<>(), new ArrayList<>()));
            if (o.treatment().equals(test)) {
                own.test().add(Elementary.log(o.value()));
            } else if (o.treatment().equals(reference)) {
                own.reference().add(Elementary.log(o.value()));
            }
        });
        List<Replicates> whole = all.values().stream().filter(r -> !r.test().isEmpty() && r.reference().size() == 2).toList();
        Contrast shift = contrast(whole, r -> mean(r.test()) - mean(r.reference()));
        Contrast within = contrast(whole, r -> r.reference().get(0) - r.reference().get(1));
        if (shift == null || within == null) {
            return null;
        }
        List<Replicates> full = whole.stream().filter(r -> r.test().size() == 2).toList();
        Contrast withinTest = contrast(full, r -> r.test().get(0) - r.test().get(1));
        double ratio = withinTest == null ? Double.NaN : Math.sqrt(withinTest.variance() / within.variance())
                / Math.sqrt(FisherF.quantile(LEVEL, withinTest.freedom(), within.freedom()));
        double cv = cvOfReference(observations, reference);
        return new ScaledBioequivalence(whole.size(), shift.mean(), Math.sqrt(within.variance() / 2), bound(shift, within, HIGHLY_VARIABLE),
                bound(shift, within, NARROW_INDEX), ratio, cv, widened(cv));
    }

    private static double bound(Contrast shift, Contrast within, double theta) {
        double reach = StudentT.upperQuantile(LEVEL, shift.freedom()) * shift.error();
        double x = square(shift.mean()) - square(shift.error());
        double farthest = square(Math.abs(shift.mean()) + reach);
        double y = -theta * within.variance() / 2;
        double lowest = y * within.freedom() / ChiSquared.upperQuantile(LEVEL, within.freedom());
        return x + y + Math.sqrt(square(farthest - x) + square(lowest - y));
    }

    private static double cvOfReference(List<Observation> observations, String reference) {
        List<Observation> own = observations.stream().filter(o -> o.treatment().equals(reference)).toList();
        AverageBioequivalence.Estimate estimate = own.isEmpty() ? null : AverageBioequivalence.withinSubjects(own, null);
        return estimate == null ? Double.NaN : 100 * Math.sqrt(Elementary.expm1(estimate.variance()));
    }

    private static Comparison.Limits widened(double cvPercent) {
        if (!(cvPercent > 30)) {
            return Comparison.Limits.USUAL;
        }
        double cv = Math.min(cvPercent, 50) / 100;
        double sd = Math.sqrt(Elementary.log1p(cv * cv));
        return new Comparison.Limits(Elementary.exp(-EMA_CONSTANT * sd), Elementary.exp(EMA_CONSTANT * sd));
    }

    private static Contrast contrast(List<Replicates> subjects, java.util.function.ToDoubleFunction<Replicates> of) {
        Map<String, List<Double>> bySequence = new TreeMap<>();
        subjects.forEach(r -> bySequence.computeIfAbsent(r.sequence(), s -> new ArrayList<>()).add(of.applyAsDouble(r)));
        Sum means = new Sum();
        Sum squares = new Sum();
        double weights = 0;
        for (List<Double> values : bySequence.values()) {
            means.add(mean(values));
            squares.add(Sum.squaredDeviations(array(values)));
            weights += 1.0 / values.size();
        }
        int sequences = bySequence.size();
        int freedom = subjects.size() - sequences;
        if (freedom < 1) {
            return null;
        }
        double variance = squares.value() / freedom;
        return new Contrast(means.value() / sequences, Math.sqrt(variance * weights) / sequences, variance, freedom);
    }

    private static double mean(List<Double> values) {
        return Sum.mean(array(values));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double square(double x) {
        return x * x;
    }
}
