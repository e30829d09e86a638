package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.Elementary;

/** Weights, censored samples, limits and units of the terminal slope. References: R 4.2 {@code lm} and {@code survival::survreg}. */
class SlopeOptionsTest {

    private static final double SAME = 1e-12;
    /** The iterations of survreg stop at 1e-9 of the log likelihood. */
    private static final double ITERATED = 2e-8;

    private static Profile profile(double lloq, double... timesAndValues) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < timesAndValues.length; i += 2) {
            samples.add(Cases.sample(timesAndValues[i], timesAndValues[i + 1], lloq));
        }
        Dose dose = new Dose(450, Unit.of("10^6 cells"), 0, 0, Route.CELLULAR, Source.NONE);
        return new Profile("s", "CAR", samples, List.of(dose), Unit.DAY, Unit.of("copies/ug"));
    }

    private static double lambda(Profile profile, SlopeRules rules) {
        return Nca.analyse(profile, NcaRules.standard().withSlope(rules)).parameter("LAMZ").value();
    }

    private static void close(double expected, double actual, double tolerance) {
        assertEquals(expected, actual, tolerance * Math.abs(expected));
    }

    @Test
    void anyPowerOfTheConcentrationIsAWeight() {
        Profile profile = profile(50, 0, 0, 7, 1000, 11, 20000, 14, 9000, 17, 4100, 21, 2600, 28, 900);
        SlopeRules all = SlopeRules.DEFAULT.withPoints(List.of(14.0, 17.0, 21.0, 28.0));
        close(0.1530341252461941, lambda(profile, all.weighted(new SlopeRules.Weighting(0.5))), SAME);
        close(0.1501798238610791, lambda(profile, all.weighted(SlopeRules.Weighting.ONE_OVER_Y)), SAME);
        close(0.1474955645635246, lambda(profile, all.weighted(SlopeRules.Weighting.ONE_OVER_Y2)), SAME);
        close(0.1472294433401845, lambda(profile, all.weighted(new SlopeRules.Weighting(3))), SAME);
    }

    @Test
    void samplesBelowTheLimitCanTakePartAsCensored() {
        SlopeRules points = SlopeRules.DEFAULT.withPoints(List.of(14.0, 17.0, 21.0, 28.0, 42.0, 56.0)).withCensored(true);
        Profile one = profile(50, 0, 0, 7, 1000, 11, 20000, 14, 9000, 17, 4100, 21, 2600, 28, 900, 42, 260, 56, 120, 84, 0);
        NcaResult result = Nca.analyse(one, NcaRules.standard().withSlope(points));
        close(0.09993633386735802, result.parameter("LAMZ").value(), ITERATED);
        close(10.03770406642174962, result.parameter("b0").value(), ITERATED);
        assertTrue(result.parameter("LAMZ").flagged(Flag.CENSORED_FIT));
        List<Sample> samples = new ArrayList<>(profile(50, 0, 0, 7, 1000, 11, 20000, 14, 9000, 21, 2600, 28, 900, 42, 300, 56, 120, 84, 0)
                .samples());
        samples.add(Cases.sample(112, 0, 80));
        Profile two = new Profile("s", "CAR", samples, one.doses(), one.timeUnit(), one.concentrationUnit());
        close(0.09897071338159187, lambda(two, SlopeRules.DEFAULT.withPoints(List.of(14.0, 21.0, 28.0, 42.0, 56.0)).withCensored(true)),
                ITERATED);
    }

    @Test
    void withoutCensoredSamplesTheLineOfLeastSquaresStands() {
        Profile profile = profile(50, 0, 0, 7, 1000, 11, 20000, 14, 9000, 17, 4100, 21, 2600, 28, 900);
        NcaResult result = Nca.analyse(profile, NcaRules.standard().withSlope(SlopeRules.DEFAULT.withCensored(true)));
        assertEquals(lambda(profile, SlopeRules.DEFAULT), result.parameter("LAMZ").value());
        assertFalse(result.parameter("LAMZ").flagged(Flag.CENSORED_FIT));
        Profile noLimit = profile(Double.NaN, 0, 0, 11, 20000, 14, 9000, 17, 4100, 21, 2600, 28, 0);
        assertEquals("lloq-missing", Nca.analyse(noLimit, NcaRules.standard().withSlope(SlopeRules.DEFAULT.withCensored(true)))
                .parameter("LAMZ").reason());
    }

    @Test
    void concentrationsThatDifferInTheNinthDigitKeepTheirSlope() {
        double part = 0x1p-30;
        Profile profile = profile(Double.NaN, 0, 0, 1, 5000, 2, 1024 * (1 + 2 * part), 3, 1024 * (1 + part), 4, 1024);
        close(part - part * part, lambda(profile, SlopeRules.DEFAULT), SAME);
        NcaRules rules = NcaRules.standard().withPartialAreas("2.2", "2.4");
        Profile level = profile(Double.NaN, 0, 1000.0000000000001, 2, 1000, 3, 999.9999999999999, 4, 900);
        close(200, Nca.analyse(level, rules).parameter("AUCINT_LAST_2.2_2.4").value(), SAME);
    }

    @Test
    void rulesInHoursMeanTheSameAsInDays() {
        Map<String, Object> hours = new LinkedHashMap<>(Map.of("timeUnit", "h", "slopeMode", "points", "slopePoints",
                List.of(14 * 24.0, 17 * 24.0, 21 * 24.0, 28 * 24.0)));
        Profile profile = profile(50, 0, 0, 7, 1000, 11, 20000, 14, 9000, 17, 4100, 21, 2600, 28, 900);
        NcaRules rules = RulesTree.read(hours, NcaRules.standard());
        assertEquals(4, Nca.analyse(profile, rules).parameter("LAMZNPT").value());
        Profile inHours = new Profile("s", "CAR", profile.samples().stream().map(s -> Cases.sample(24 * s.time(),
                Double.isNaN(s.value()) ? 0 : s.value(), 50)).toList(), profile.doses(), Unit.HOUR, profile.concentrationUnit());
        NcaRules from = RulesTree.read(new LinkedHashMap<>(Map.of("slopeFromDay", 17.0)), NcaRules.standard());
        assertEquals(3, Nca.analyse(inHours, from.inTimeUnit(Unit.HOUR, false)).parameter("LAMZNPT").value());
        close(24 * Nca.analyse(inHours, from.inTimeUnit(Unit.HOUR, false)).parameter("LAMZ").value(),
                Nca.analyse(profile, from).parameter("LAMZ").value(), SAME);
    }

    /** Two points have no adjusted R2 and an R2 of 1 whatever they are: PKNCA takes them only where there are no more. */
    @Test
    void twoPointsAreTakenOnlyWhereThereAreNoMore() {
        NcaRules two = NcaRules.standard().withSlope(SlopeRules.DEFAULT.limited(2, 0, Double.NaN));
        NcaResult many = Nca.analyse(profile(1, 0, 0, 1, 64, 2, 30, 3, 17, 4, 8, 5, 3), two);
        assertTrue(many.parameter("LAMZNPT").value() >= 3);
        NcaResult few = Nca.analyse(profile(1, 0, 0, 1, 64, 2, 32, 3, 16), two);
        assertEquals(2, few.parameter("LAMZNPT").value());
        assertEquals(Elementary.LN2, few.parameter("LAMZ").value(), 1e-15);
        assertEquals("two-points", few.parameter("R2ADJ").reason());
    }
}
