package org.kinetrail.er.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kinetrail.er.testing.GoldenCase.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.er.Fit;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;

/** What must hold for any data: invariances, additivity, agreement of fast and plain paths, derivatives. */
class CoxPropertyTest {

    /** Different order of the same sums, at a condition number of a few hundred. */
    private static final double ROUNDING = 1e-11;
    private static final int CASES = Boolean.getBoolean("kinetrail.long") ? 50 : 3;

    private static CoxFit fit(SurvivalData data, Ties ties) {
        Fit.Converged<CoxFit> fit = assertInstanceOf(Fit.Converged.class, CoxModel.fit(data, CoxOptions.STANDARD.withTies(ties)));
        return fit.value();
    }

    private static void same(CoxFit a, CoxFit b) {
        assertClose("coef", a.coefficients(), b.coefficients(), ROUNDING, 1e-3);
        assertClose("se", a.modelErrors(), b.modelErrors(), ROUNDING, 0.0);
        assertClose("loglik", a.logLikelihood(), b.logLikelihood(), ROUNDING, 0.0);
    }

    @ParameterizedTest
    @EnumSource(Ties.class)
    void orderOfRowsDoesNotMatter(Ties ties) {
        for (int seed = 0; seed < CASES; seed++) {
            SurvivalData data = Samples.random(seed, 150, 0.05);
            same(fit(data, ties), fit(Samples.rows(data, RandomStream.named(seed, "order").permutation(data.size())), ties));
        }
    }

    @ParameterizedTest
    @EnumSource(Ties.class)
    void risingTransformationOfTimeDoesNotMatter(Ties ties) {
        for (int seed = 0; seed < CASES; seed++) {
            SurvivalData data = Samples.random(seed, 150, 0.05);
            double[] other = Arrays.stream(data.times().stop()).map(t -> Elementary.exp(t) * 100.0).toArray();
            same(fit(data, ties), fit(new SurvivalData(SurvivalTimes.of(other, data.times().status()), data.names(), data.columns(), null,
                    null, null, null), ties));
        }
    }

    @ParameterizedTest
    @EnumSource(Ties.class)
    void unitsOfCovariatesCarryThrough(Ties ties) {
        SurvivalData data = Samples.random(5, 200, 0.02);
        double[][] x = data.columns();
        double[] scaled = Arrays.stream(x[0]).map(v -> 1e6 * v - 3e6).toArray();
        double[] small = Arrays.stream(x[2]).map(v -> 1e-8 * v).toArray();
        CoxFit a = fit(data, ties);
        CoxFit b = fit(SurvivalData.of(data.times(), data.names(), scaled, x[1], small), ties);
        double[] back = {b.coefficients()[0] * 1e6, b.coefficients()[1], b.coefficients()[2] * 1e-8};
        assertClose("coef", a.coefficients(), back, 1e-9, 1e-3);
        assertClose("loglik", a.logLikelihood(), b.logLikelihood(), ROUNDING, 0.0);
    }

    @Test
    void strataAddUp() {
        SurvivalData data = Samples.random(6, 300, 0.05);
        int[] stratum = new int[300];
        Arrays.setAll(stratum, i -> i % 3);
        double[] beta = {0.3, -0.2, 0.01};
        CoxOptions at = CoxOptions.STANDARD.withStart(beta);
        double whole = fitAt(data.withStrata(stratum), at);
        double sum = 0.0;
        for (int s = 0; s < 3; s++) {
            int wanted = s;
            sum += fitAt(Samples.rows(data, IntStream.range(0, 300).filter(i -> stratum[i] == wanted).toArray()), at);
        }
        assertClose("log-likelihood", whole, sum, ROUNDING, 0.0);
    }

    private static double fitAt(SurvivalData data, CoxOptions options) {
        return ((Fit.Converged<CoxFit>) CoxModel.fit(data, options)).value().nullLogLikelihood();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.05, 0.5})
    void splittingFollowUpChangesNothing(double grid) {
        SurvivalData data = Samples.random(7, 200, grid);
        double[] stop = data.times().stop();
        int n = stop.length;
        double[] start2 = new double[2 * n];
        double[] stop2 = new double[2 * n];
        byte[] status2 = new byte[2 * n];
        int[] rows = new int[2 * n];
        for (int i = 0; i < n; i++) {
            double cut = stop[i] * 0.37;
            start2[2 * i + 1] = cut;
            stop2[2 * i] = cut;
            stop2[2 * i + 1] = stop[i];
            status2[2 * i + 1] = data.times().status()[i];
            rows[2 * i] = i;
            rows[2 * i + 1] = i;
        }
        double[][] x = Arrays.stream(data.columns()).map(c -> Golden.pick(c, rows)).toArray(double[][]::new);
        for (Ties ties : Ties.values()) {
            same(fit(data, ties), fit(SurvivalData.of(new SurvivalTimes(start2, stop2, status2), data.names(), x), ties));
        }
    }

    @Test
    void weightsOfOneAndManyRowsTakeTheSameWay() {
        for (int n : new int[] {90, 700, 3000}) {
            SurvivalData data = Samples.random(n, n, 0.0);
            double[] ones = new double[n];
            Arrays.fill(ones, 1.0);
            same(fit(data, Ties.EFRON), fit(data.withWeights(ones), Ties.EFRON));
            double[] zero = new double[n];
            same(fit(data, Ties.EFRON), fit(data.withOffset(zero), Ties.EFRON));
        }
    }

    @ParameterizedTest
    @EnumSource(Ties.class)
    void derivativesMatchDifferences(Ties ties) {
        for (int n : new int[] {120, 900}) {
            SurvivalData data = Samples.random(9, n, 0.05);
            derivatives(data, ties);
            derivatives(data.withStrata(IntStream.range(0, n).map(i -> i * i % 7).toArray()), ties);
        }
    }

    private static void derivatives(SurvivalData data, Ties ties) {
        PartialLikelihood likelihood = CoxModel.likelihood(CoxProblem.of(data), ties);
        double[] beta = {0.2, -0.3, 0.1};
        likelihood.evaluate(beta);
        double[] score = likelihood.score().clone();
        double[] information = likelihood.information().clone();
        double h = 1e-5;
        for (int j = 0; j < 3; j++) {
            double[] up = beta.clone();
            double[] down = beta.clone();
            up[j] += h;
            down[j] -= h;
            double high = likelihood.evaluate(up);
            double[] scoreUp = likelihood.score().clone();
            double low = likelihood.evaluate(down);
            double[] scoreDown = likelihood.score();
            // central differences: error of order h^2 in the third derivative
            assertClose("score", (high - low) / (2 * h), score[j], 1e-6, 10.0);
            for (int k = 0; k < 3; k++) {
                assertClose("information", (scoreDown[k] - scoreUp[k]) / (2 * h), information[j * 3 + k], 1e-6, 10.0);
            }
        }
    }

    /** A row that is at risk at no event, or weighs nothing beside the others, may have any risk. */
    @Test
    void riskThatVanishesBeforeTheFirstTermSpoilsNothing() {
        SurvivalData data = Samples.random(17, 700, 0.05);
        double[] stop = data.times().stop().clone();
        byte[] status = data.times().status().clone();
        double[] offset = new double[stop.length];
        for (int i = 0; i < 3; i++) {
            stop[i] = 1000.0 + i;
            status[i] = 0;
            offset[i] = -800.0;
        }
        SurvivalData later = new SurvivalData(SurvivalTimes.of(stop, status), data.names(), data.columns(), null, null, offset, null);
        int[] others = IntStream.range(3, stop.length).toArray();
        for (Ties ties : new Ties[] {Ties.EFRON, Ties.BRESLOW}) {
            same(fit(Samples.rows(later, others), ties), fit(later, ties));
        }
    }

    @Test
    void martingaleResidualsAddUpToZeroAndScoresToTheScore() {
        for (Ties ties : new Ties[] {Ties.EFRON, Ties.BRESLOW}) {
            CoxFit fit = fit(Samples.random(10, 250, 0.05), ties);
            CoxResiduals residuals = CoxResiduals.of(fit);
            assertEquals(0.0, Arrays.stream(residuals.martingale()).sum(), 1e-11);
            double[] sums = new double[3];
            for (double[] row : residuals.score()) {
                for (int j = 0; j < 3; j++) {
                    sums[j] += row[j];
                }
            }
            assertClose("sum of scores", new double[3], sums, 1e-8, 1.0);
        }
    }

    @Test
    void oneBinaryCovariateByExactTiesIsTheLogRankTest() {
        SurvivalData data = Samples.random(12, 160, 0.1);
        int[] group = Arrays.stream(data.columns()[1]).mapToInt(v -> (int) v).toArray();
        RankTest rank = LogRank.of(data.times(), group, List.of("0", "1"), null, RankWeight.LOG_RANK);
        CoxFit cox = fit(SurvivalData.of(data.times(), List.of("b"), data.columns()[1]), Ties.EXACT);
        assertClose("chi-square", rank.test().statistic(), cox.tests().score().statistic(), ROUNDING, 0.0);
    }

    @Test
    void profileLimitsFollowTheUnit() {
        SurvivalData data = Samples.random(13, 120, 0.05);
        double[] tenfold = Arrays.stream(data.columns()[0]).map(v -> v * 10.0).toArray();
        ProfileInterval a = CoxProfile.of(fit(data, Ties.EFRON)).limits(0, 0.95);
        ProfileInterval b = CoxProfile.of(fit(SurvivalData.of(data.times(), data.names(), tenfold, data.columns()[1], data.columns()[2]),
                Ties.EFRON)).limits(0, 0.95);
        assertClose("lower", a.lower(), 10 * b.lower(), 1e-9, 1e-2);
        assertClose("upper", a.upper(), 10 * b.upper(), 1e-9, 1e-2);
    }

    @Test
    void concordanceCountsPairsOneByOne() {
        SurvivalData data = Samples.random(14, 60, 0.2);
        double[] marker = Arrays.stream(data.columns()[0]).map(v -> Math.rint(v * 2)).toArray();
        ConcordanceResult.Counts counts = Concordance.of(data.times(), marker, Concordance.Setting.HARRELL).total();
        double[] t = data.times().stop();
        byte[] s = data.times().status();
        double[] expected = new double[5];
        for (int i = 0; i < 60; i++) {
            for (int j = 0; j < 60; j++) {
                boolean earlier = s[i] == 1 && (t[i] < t[j] || t[i] == t[j] && s[j] == 0);
                if (i != j && earlier) {
                    expected[marker[i] > marker[j] ? 0 : marker[i] < marker[j] ? 1 : 2]++;
                } else if (i < j && s[i] == 1 && s[j] == 1 && t[i] == t[j]) {
                    expected[marker[i] == marker[j] ? 4 : 3]++;
                }
            }
        }
        assertClose("counts", expected, new double[] {counts.concordant(), counts.discordant(), counts.tiedMarker(), counts.tiedTime(),
            counts.tiedBoth()}, 0.0, 0.0);
    }

    @Test
    void firthsPenaltyVanishesWithTheNumberOfEvents() {
        SurvivalData data = Samples.random(15, 2000, 0.0);
        Fit.Converged<FirthCoxFit> firth = assertInstanceOf(Fit.Converged.class, FirthCox.fit(data, Ties.EFRON, 0.95));
        CoxFit plain = fit(data, Ties.EFRON);
        for (int j = 0; j < 3; j++) {
            assertEquals(0.0, (firth.value().coefficients()[j] - plain.coefficients()[j]) / plain.modelErrors()[j], 0.05);
        }
    }

    @Test
    void orderOfTimesIsThatOfSorting() {
        RandomStream stream = RandomStream.named(16, "times");
        double[] values = new double[20_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (i % 4) {
                case 0 -> stream.normal();
                case 1 -> 1.0 + stream.nextInt(50) * 0x1p-50;
                case 2 -> stream.nextInt(9) - 4;
                default -> -stream.exponential(1e-9);
            };
        }
        int[] order = TimeOrder.ascending(values, null);
        Integer[] expected = new Integer[values.length];
        Arrays.setAll(expected, i -> i);
        Arrays.sort(expected, (a, b) -> Double.compare(values[a] + 0.0, values[b] + 0.0));
        for (int i = 0; i < order.length; i++) {
            assertEquals(expected[i], order[i]);
        }
        assertTrue(TimeOrder.ascending(new double[0], null).length == 0);
    }
}
