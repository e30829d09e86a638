package org.kinetrail.er.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinetrail.er.Fit;
import org.kinetrail.er.NestedLikelihood;
import org.kinetrail.er.prediction.DoseChain;
import org.kinetrail.er.regression.CountedLogistic;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.selection.Scorer.Score;
import org.kinetrail.er.survival.CountedCox;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.er.survival.SurvivalData;
import org.kinetrail.er.survival.SurvivalTimes;
import org.kinetrail.er.survival.Ties;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;
import org.kinetrail.numeric.distribution.ChiSquared;

/** Searches on resamples against full fits of the rows written out. */
class NestedSearchTest {

    /** Both searches end within 1e-9 standard errors of the same maximum. */
    private static final double SAME_MAXIMUM = 1e-9;
    private static final List<String> CANDIDATES = List.of("age", "weight", "sex", "ecog");

    /** A study whose covariates are far from zero: age about 60, weight about 80. */
    private record Study(double[][] columns, double[] answers, SurvivalTimes times) {

        static Study of(long seed, int n) {
            RandomStream r = RandomStream.named(seed, "nested");
            double[][] x = new double[5][n];
            double[] y = new double[n];
            double[] stop = new double[n];
            byte[] status = new byte[n];
            for (int i = 0; i < n; i++) {
                x[0][i] = 12 + 2 * r.normal();
                x[1][i] = 60 + 10 * r.normal();
                x[2][i] = 80 + 15 * r.normal();
                x[3][i] = r.bernoulli(0.4) ? 1 : 0;
                x[4][i] = r.bernoulli(0.1) ? 1 : 0;
                double effect = 0.3 * (x[0][i] - 12) + 0.03 * (x[1][i] - 60) + 0.5 * x[3][i];
                y[i] = r.bernoulli(DoseChain.logistic(effect)) ? 1 : 0;
                // whole months, so that many times are tied
                stop[i] = 1 + Math.floor(-12 * Elementary.log(r.uniform()) * Elementary.exp(-effect));
                status[i] = (byte) (r.bernoulli(0.7) ? 1 : 0);
            }
            return new Study(x, y, SurvivalTimes.of(stop, status));
        }

        Study at(int[] rows) {
            byte[] status = new byte[rows.length];
            for (int i = 0; i < rows.length; i++) {
                status[i] = times.status()[rows[i]];
            }
            double[][] x = new double[columns.length][];
            for (int j = 0; j < x.length; j++) {
                x[j] = pick(columns[j], rows);
            }
            return new Study(x, pick(answers, rows), SurvivalTimes.of(pick(times.stop(), rows), status));
        }

        Study taking(int[] taken) {
            return new Study(IntStream.of(taken).mapToObj(j -> columns[j]).toArray(double[][]::new), answers, times);
        }

        private static double[] pick(double[] values, int[] rows) {
            return IntStream.of(rows).mapToDouble(i -> values[i]).toArray();
        }
    }

    private static int[] drawn(long seed, int n) {
        RandomStream r = RandomStream.named(seed, "drawn");
        return IntStream.range(0, n).map(i -> r.nextInt(n)).sorted().toArray();
    }

    private static Fit<GlmFit> logistic(Study s) {
        int n = s.answers().length;
        double[][] x = new double[s.columns().length + 1][];
        x[0] = IntStream.range(0, n).mapToDouble(i -> 1).toArray();
        System.arraycopy(s.columns(), 0, x, 1, s.columns().length);
        return GeneralizedLinear.logistic(new ModelData(names(x.length), x, s.answers(), null, null, true));
    }

    private static Fit<CoxFit> cox(Study s) {
        return CoxModel.fit(SurvivalData.of(s.times(), names(s.columns().length), s.columns()), CoxOptions.STANDARD);
    }

    private static List<String> names(int p) {
        return IntStream.range(0, p).mapToObj(j -> "x" + j).toList();
    }

    private static CountedCox counted(Study s) {
        return CountedCox.of(SurvivalData.of(s.times(), names(s.columns().length), s.columns()), Ties.EFRON);
    }

    private static int[] all(NestedLikelihood likelihood) {
        return IntStream.range(0, likelihood.size()).toArray();
    }

    private static void same(double logLikelihood, double[] coefficients, NestedLikelihood likelihood) {
        int[] all = all(likelihood);
        NestedSearch.Maximum maximum = NestedSearch.maximum(likelihood, all, null);
        assertEquals(logLikelihood, maximum.logLikelihood(), SAME_MAXIMUM * Math.abs(logLikelihood));
        double[] found = likelihood.outward(all, maximum.coefficients());
        for (int j = 0; j < found.length; j++) {
            assertEquals(coefficients[j], found[j], SAME_MAXIMUM * Math.max(1, Math.abs(coefficients[j])));
        }
        double[] back = likelihood.inward(all, found);
        for (int j = 0; j < back.length; j++) {
            assertEquals(maximum.coefficients()[j], back[j], SAME_MAXIMUM * Math.max(1, Math.abs(back[j])));
        }
    }

    @Test
    void aResampleHasTheMaximumOfItsRowsWrittenOut() {
        for (int seed = 0; seed < 20; seed++) {
            Study study = Study.of(seed, 80 + 20 * seed);
            int[] rows = drawn(seed, study.answers().length);
            Study written = study.at(rows);
            GlmFit glm = ((Fit.Converged<GlmFit>) logistic(written)).value();
            same(glm.logLikelihood(), glm.coefficients(), CountedLogistic.of(study.columns(), study.answers()).at(rows));
            CoxFit cox = ((Fit.Converged<CoxFit>) cox(written)).value();
            same(cox.logLikelihood(), cox.coefficients(), counted(study).at(rows));
        }
    }

    /** Covariates far from zero once lost models on the way: the intercept of one model was no start for the next. */
    @Test
    void aSearchOnAResampleEndsWhereFullFitsDo() {
        int entered = 0;
        int settled = 0;
        for (int seed = 0; seed < 60; seed++) {
            Study study = Study.of(seed, 120);
            int[] rows = drawn(seed, 120);
            Study written = study.at(rows);
            for (boolean survival : new boolean[] {false, true}) {
                int first = survival ? 0 : 1;
                NestedLikelihood whole = survival ? counted(study) : CountedLogistic.of(study.columns(), study.answers());
                Scorer full = chosen -> score(survival ? cox(written.taking(taken(chosen, 0))) : logistic(written.taking(taken(chosen, 0))));
                NestedSearch.Maximum start = NestedSearch.maximum(whole, taken(List.of(), first), null);
                Watched nested = new Watched(new NestedSearch(whole.at(rows), chosen -> taken(chosen, first), start, full), full);
                StepwiseSearch.Trace trace = StepwiseSearch.run(CANDIDATES, 0.05, 0.01, full);
                assertEquals(trace.finalModel(), StepwiseSearch.finalModel(CANDIDATES, 0.05, 0.01, nested));
                entered += trace.forwardModel().size();
                settled += nested.settled;
            }
        }
        assertTrue(entered > 100, "searches that take nothing prove little: " + entered);
        assertTrue(settled > 100, "hardly a candidate was settled by its limit: " + settled);
    }

    /** Checks each model that was settled by its limit. */
    private static final class Watched implements Scorer {

        private final Scorer nested;
        private final Scorer full;
        private int settled;

        Watched(Scorer nested, Scorer full) {
            this.nested = nested;
            this.full = full;
        }

        @Override
        public Score score(List<String> chosen) {
            Score found = nested.score(chosen);
            Score expected = full.score(chosen);
            assertEquals(expected.logLikelihood(), found.logLikelihood(), SAME_MAXIMUM * Math.abs(expected.logLikelihood()));
            assertEquals(expected.parameters(), found.parameters());
            return found;
        }

        @Override
        public Score reaching(List<String> smaller, List<String> larger, double p) {
            Score found = nested.reaching(smaller, larger, p);
            if (!found.fitted()) {
                settled += full.score(larger).fitted() ? 1 : 0;
                Score a = full.score(smaller);
                Score b = full.score(larger);
                double statistic = 2 * (b.logLikelihood() - a.logLikelihood());
                assertFalse(ChiSquared.upperTail(Math.max(0, statistic), 1) < p, larger + " could enter");
            }
            return found;
        }
    }

    private static Score score(Fit<?> fit) {
        if (!(fit instanceof Fit.Converged<?> c)) {
            return Score.NONE;
        }
        return c.value() instanceof GlmFit g ? new Score(g.logLikelihood(), g.rank())
                : c.value() instanceof CoxFit f ? new Score(f.logLikelihood(), f.rank()) : Score.NONE;
    }

    /** The exposure and the chosen candidates, with the intercept in front where {@code first} is 1. */
    private static int[] taken(List<String> chosen, int first) {
        IntStream columns = IntStream.concat(IntStream.of(0), chosen.stream().mapToInt(c -> 1 + CANDIDATES.indexOf(c)));
        return IntStream.concat(IntStream.range(0, first), columns.map(j -> j + first)).toArray();
    }

    @Test
    void separationIsNotNearAndDependenceGoesToTheFullFit() {
        double[] x = {1, 2, 3, 4, 5, 6};
        assertFalse(maximum(new double[][] {x}, 0, 0, 0, 1, 1, 1).found());
        assertNull(maximum(new double[][] {x, x}, 0, 1, 0, 1, 0, 1));
        assertNull(maximum(new double[][] {{1, 1, 1}}, 0, 1, 0));
        assertFalse(maximum(new double[][] {x}, 0, 0, 0, 0, 0, 0).found());
        assertNotNull(maximum(new double[][] {x}, 0, 1, 0, 1, 0, 1));
    }

    private static NestedSearch.Maximum maximum(double[][] columns, double... y) {
        NestedLikelihood likelihood = CountedLogistic.of(columns, y);
        return NestedSearch.maximum(likelihood, all(likelihood), null);
    }
}
