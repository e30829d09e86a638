package org.kinetrail.er.prediction;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kinetrail.er.binning.QuantileType;
import org.kinetrail.er.survival.ConfidenceType;
import org.kinetrail.er.survival.CurvePoint;
import org.kinetrail.er.survival.FollowUpSimulator;
import org.kinetrail.er.survival.KaplanMeier;
import org.kinetrail.er.survival.SurvivalTimes;
import org.kinetrail.numeric.RandomStream;

/**
 * A visual predictive check in numbers: what was observed in each bin of exposure, and where replicates drawn from the fitted model lie.
 *
 * <p>Responses: rate of each bin; replicates draw each response with its fitted probability. Times: product-limit curve of each bin at given
 * times; replicates are drawn by {@link FollowUpSimulator}. Parameters stay at their estimates, so bands show the variability of
 * subjects alone. Replicate r draws from its own numbered stream: the same bytes at any number of threads. Limits are type-7 quantiles over
 * replicates. Source: Bergstrand, Hooker, Wallin and Karlsson, AAPS J. 13 (2011) 143.
 *
 * @param observed by bin, then statistic
 * @param lower    lower limit of the replicates
 * @param median   their median
 * @param upper    upper limit
 * @param position share of replicates below the observed value, those equal to it by half; near 0 or 1 the model does not fit there
 */
public record PredictiveCheck(double[][] observed, double[][] lower, double[][] median, double[][] upper, double[][] position) {

    /** Products of fractions that are equal in real numbers. */
    private static final double SAME = 1e-12;

    /**
     * What to draw.
     *
     * @param replicates number of replicates
     * @param level      share of the replicates between the limits, such as 0.95
     */
    public record Draws(int replicates, long seed, double level) {
    }

    /**
     * Rates of 0/1 responses.
     *
     * @param probability fitted, of each row
     * @param bin         of each row from 0
     */
    public static PredictiveCheck ofResponses(double[] response, double[] probability, int[] bin, int bins, Draws draws) {
        double[] observed = rates(response, bin, bins);
        return of(draws, observed, 1, random -> {
            double[] drawn = new double[response.length];
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = random.bernoulli(probability[i]) ? 1.0 : 0.0;
            }
            return rates(drawn, bin, bins);
        });
    }

    /** Product-limit curves at ascending times. */
    public static PredictiveCheck ofTimes(SurvivalTimes observed, FollowUpSimulator simulator, int[] bin, int bins, double[] times, Draws draws) {
        return of(draws, curves(observed, bin, bins, times), times.length, random -> curves(simulator.draw(random), bin, bins, times));
    }

    private static double[] rates(double[] response, int[] bin, int bins) {
        double[] sum = new double[bins];
        int[] count = new int[bins];
        for (int i = 0; i < response.length; i++) {
            sum[bin[i]] += response[i];
            count[bin[i]]++;
        }
        return IntStream.range(0, bins).mapToDouble(b -> sum[b] / count[b]).toArray();
    }

    private static double[] curves(SurvivalTimes followUp, int[] bin, int bins, double[] times) {
        List<String> names = IntStream.range(0, bins).mapToObj(Integer::toString).toList();
        return KaplanMeier.byGroup(followUp, null, bin, names).stream().flatMapToDouble(c -> Arrays.stream(c.at(times, ConfidenceType.PLAIN, 0.95))
                .mapToDouble(CurvePoint::survival)).toArray();
    }

    private static PredictiveCheck of(Draws draws, double[] observed, int width, Function<RandomStream, double[]> replicate) {
        RandomStream root = RandomStream.named(draws.seed(), "predictive-check");
        double[][] values = new double[draws.replicates()][];
        IntStream.range(0, values.length).parallel().forEach(r -> values[r] = replicate.apply(root.substream(r)));
        double tail = 0.5 * (1.0 - draws.level());
        double[][][] parts = new double[5][observed.length / width][width];
        for (int k = 0; k < observed.length; k++) {
            int column = k;
            double[] drawn = Arrays.stream(values).mapToDouble(v -> v[column]).toArray();
            double[] quantiles = QuantileType.TYPE7.of(drawn, new double[] {tail, 0.5, 1.0 - tail});
            double below = Arrays.stream(drawn).map(v -> Math.abs(v - observed[column]) <= SAME ? 0.5 : v < observed[column] ? 1.0 : 0.0).sum();
            double[] found = {observed[k], quantiles[0], quantiles[1], quantiles[2], below / drawn.length};
            for (int p = 0; p < found.length; p++) {
                parts[p][k / width][k % width] = found[p];
            }
        }
        return new PredictiveCheck(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
