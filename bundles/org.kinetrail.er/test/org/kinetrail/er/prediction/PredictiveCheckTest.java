package org.kinetrail.er.prediction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinetrail.er.Fit;
import org.kinetrail.er.survival.AdjustedSurvival;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.er.survival.FollowUpSimulator;
import org.kinetrail.er.survival.SurvivalData;
import org.kinetrail.er.survival.SurvivalTimes;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;

/** Replicates of fitted models. Authorities: the exact distribution of a sum of unequal coins; the mean of the fitted survival curves. */
class PredictiveCheckTest {

    private static final int N = 120;
    private static final int BINS = 3;
    private static final PredictiveCheck.Draws DRAWS = new PredictiveCheck.Draws(4000, 7, 0.95);

    private static int[] bins() {
        int[] out = new int[N];
        for (int i = 0; i < N; i++) {
            out[i] = i * BINS / N;
        }
        return out;
    }

    /** P(sum = k) of independent coins. */
    private static double[] coins(double[] probability, int from, int to) {
        double[] out = {1.0};
        for (int i = from; i < to; i++) {
            double[] next = new double[out.length + 1];
            for (int k = 0; k < out.length; k++) {
                next[k] += out[k] * (1.0 - probability[i]);
                next[k + 1] += out[k] * probability[i];
            }
            out = next;
        }
        return out;
    }

    @Test
    @DisplayName("limits of a rate are quantiles of the sum of its coins, and the position of the observed rate is its distribution function")
    void rates() {
        RandomStream random = RandomStream.named(5, "rates");
        double[] probability = new double[N];
        double[] response = new double[N];
        for (int i = 0; i < N; i++) {
            probability[i] = 0.1 + 0.7 * i / N;
            response[i] = random.bernoulli(probability[i]) ? 1.0 : 0.0;
        }
        PredictiveCheck check = PredictiveCheck.ofResponses(response, probability, bins(), BINS, DRAWS);
        int size = N / BINS;
        for (int b = 0; b < BINS; b++) {
            double[] exact = coins(probability, b * size, (b + 1) * size);
            double below = 0.0;
            int seen = (int) Math.round(check.observed()[b][0] * size);
            for (int k = 0; k < seen; k++) {
                below += exact[k];
            }
            double position = below + 0.5 * exact[seen];
            double fourErrors = 4.0 * Math.sqrt(position * (1.0 - position) / DRAWS.replicates());
            assertEquals(position, check.position()[b][0], fourErrors);
            assertEquals(quantile(exact, 0.025), check.lower()[b][0] * size, 1.0);
            assertEquals(quantile(exact, 0.975), check.upper()[b][0] * size, 1.0);
        }
    }

    private static int quantile(double[] exact, double p) {
        double sum = 0.0;
        int k = -1;
        while (sum < p) {
            sum += exact[++k];
        }
        return k;
    }

    private record Model(SurvivalTimes times, CoxFit fit, AdjustedSurvival.Population rows) {

        static Model of(double horizon) {
            RandomStream random = RandomStream.named(6, "curves");
            double[] x = new double[N];
            double[] stop = new double[N];
            byte[] status = new byte[N];
            double[][] patterns = new double[N][1];
            for (int i = 0; i < N; i++) {
                x[i] = (double) i / N;
                double event = random.exponential(Elementary.exp(-1.5 * x[i]));
                stop[i] = Math.min(event, random.uniform(0.5 * horizon, horizon));
                status[i] = (byte) (event <= stop[i] ? 1 : 0);
                patterns[i][0] = x[i];
            }
            SurvivalTimes times = SurvivalTimes.of(stop, status);
            CoxFit fit = ((Fit.Converged<CoxFit>) CoxModel.fit(SurvivalData.of(times, List.of("x"), x), CoxOptions.STANDARD)).value();
            return new Model(times, fit, new AdjustedSurvival.Population(patterns, null, new double[N], null));
        }

        PredictiveCheck check(double[] times, PredictiveCheck.Draws draws) {
            return PredictiveCheck.ofTimes(this.times, FollowUpSimulator.of(fit, rows, this.times), bins(), BINS, times, draws);
        }
    }

    @Test
    @DisplayName("without censoring the replicates' curves lie about the mean of the fitted curves of the bin")
    void curves() {
        Model model = Model.of(1e6);
        double[] times = {0.2, 0.6, 1.2};
        PredictiveCheck check = model.check(times, DRAWS);
        double[][] fitted = AdjustedSurvival.ofMembers(model.fit, model.rows, times);
        int size = N / BINS;
        for (int b = 0; b < BINS; b++) {
            for (int k = 0; k < times.length; k++) {
                double mean = 0.0;
                for (int i = b * size; i < (b + 1) * size; i++) {
                    mean += fitted[i][k] / size;
                }
                double oneSubject = 1.0 / size;
                assertEquals(mean, check.median()[b][k], oneSubject);
                assertTrue(check.lower()[b][k] < mean && mean < check.upper()[b][k]);
            }
        }
    }

    @Test
    @DisplayName("a censored row keeps its censoring time; a row with an event is censored no earlier")
    void censoring() {
        Model model = Model.of(1.5);
        SurvivalTimes drawn = FollowUpSimulator.of(model.fit, model.rows, model.times).draw(RandomStream.named(1, "one"));
        double last = java.util.Arrays.stream(model.times.stop()).max().orElseThrow();
        for (int i = 0; i < N; i++) {
            assertTrue(drawn.stop()[i] <= last);
            if (drawn.status()[i] == 0) {
                boolean censored = model.times.status()[i] == 0;
                assertTrue(censored ? drawn.stop()[i] == model.times.stop()[i] : drawn.stop()[i] >= model.times.stop()[i]);
            }
        }
    }

    @Test
    @DisplayName("the same numbers at one thread and at four")
    void threads() throws Exception {
        Model model = Model.of(1.5);
        PredictiveCheck.Draws few = new PredictiveCheck.Draws(64, 3, 0.9);
        double[] times = {0.3, 0.9};
        ForkJoinPool one = new ForkJoinPool(1);
        ForkJoinPool four = new ForkJoinPool(4);
        try {
            PredictiveCheck alone = one.submit(() -> model.check(times, few)).get();
            PredictiveCheck together = four.submit(() -> model.check(times, few)).get();
            for (int b = 0; b < BINS; b++) {
                assertArrayEquals(alone.lower()[b], together.lower()[b]);
                assertArrayEquals(alone.position()[b], together.position()[b]);
            }
        } finally {
            one.shutdown();
            four.shutdown();
        }
    }
}
