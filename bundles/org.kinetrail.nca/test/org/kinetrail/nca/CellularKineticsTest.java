package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Exclusion;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.Elementary;

/** The cellular-kinetics set, coverage of AUC0-28D, death, retreatment, states below the limit. */
class CellularKineticsTest {

    private static final double SAME = 1e-12;
    private static final Dose DOSE = new Dose(450, Unit.of("10^6 CAR+ T cells"), 0, 0.02, Route.CELLULAR, Source.NONE);

    private static Profile profile(double... timesAndValues) {
        return profile(List.of(DOSE), timesAndValues);
    }

    private static Profile profile(List<Dose> doses, double... timesAndValues) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < timesAndValues.length; i += 2) {
            samples.add(Cases.sample(timesAndValues[i], timesAndValues[i + 1], 50));
        }
        return new Profile("s", "CAR", samples, doses, Unit.DAY, Unit.of("copies/ug"));
    }

    private static ParameterValue value(Profile profile, String code) {
        return Nca.analyse(profile, NcaRules.cellular()).parameter(code);
    }

    private static final double[] TYPICAL = {-0.2, 0, 2, 0, 4, 200, 7, 3200, 9, 25600, 11, 51200, 14, 25600, 17, 12800, 21, 6400, 28, 3200,
            56,
        800, 84, 200, 168, 0, 252, 0};

    @Test
    void theSetOfATypicalProfile() {
        NcaResult result = Nca.analyse(profile(TYPICAL), NcaRules.cellular());
        assertEquals(51200, result.parameter("CMAX").value());
        assertEquals(11, result.parameter("TMAX").value());
        assertEquals(51200.0 / 11, result.parameter("EXPRATE").value(), SAME);
        assertEquals("copies/ug/d", result.parameter("EXPRATE").unit().symbol());
        assertEquals(2, result.parameter("TLAG").value());
        assertEquals(84, result.parameter("TLST").value());
        assertEquals(256, result.parameter("FOLDEXP").value());
        assertEquals(4, result.parameter("EXPNPT").value());
        assertEquals(0.875, result.parameter("TDBL").value(), 0.05);
        assertTrue(result.parameter("EXPR2").value() > 0.97);
        assertEquals(0, result.parameter("BASE").value());
        assertEquals(168, result.parameter("TBQL").value());
        assertEquals(84, result.parameter("TBQLLO").value());
        assertTrue(result.parameter("TBQL").flagged(Flag.INTERVAL_CENSORED));
        assertEquals(14, result.parameter("PERHL").value(), SAME * 14);
        assertTrue(result.parameter("CONHL").value() > 2);
        assertEquals("no-second-peak", result.parameter("PEAK2").reason());
        assertEquals("not-applicable", result.parameter("CLFO").reason());
        assertEquals("not-applicable", result.parameter("AUCIFO").reason());
        assertFalse(result.parameter("AUC0-28D").missing());
        assertTrue(result.slope().orElseThrow().points() >= 3);
        assertEquals(result.segments().stream().mapToDouble(AreaSegment::area).sum(), result.parameter("AUCLST").value(), 1e-6);
        assertEquals(result.slope().get().points(), result.explain("LAMZ").points().size());
        assertFalse(result.explain("AUC0-28D").segments().isEmpty());
    }

    @Test
    void aSubjectWithoutAnyQuantifiableSampleIsNotExpanded() {
        Profile none = profile(0, 0, 7, 0, 14, 0, 28, 0);
        for (String zero : List.of("CMAX", "AUCLST", "AUCALL", "AUC0-28D")) {
            assertEquals(0, value(none, zero).value());
            assertTrue(value(none, zero).flagged(Flag.NOT_EXPANDED));
        }
        for (String missing : List.of("TMAX", "TLST", "LAMZ", "EXPRATE", "TDBL")) {
            assertEquals("all-below-limit", value(none, missing).reason());
        }
        assertEquals("no-samples", value(profile(0, Double.NaN, 7, Double.NaN), "CMAX").reason());
        assertEquals("no-samples", value(profile(), "CMAX").reason());
    }

    @Test
    void coverageDecidesAuc28() {
        ParameterValue late = value(profile(0, 0, 7, 1000, 11, 20000, 14, 9000, 17, 3500, 22, 900), "AUC0-28D");
        assertTrue(late.flagged(Flag.EXTRAPOLATED), late.toString());
        ParameterValue shortSteep = value(profile(0, 0, 7, 10000, 9, 20000, 11, 2000, 14, 200, 16, 30), "AUC0-28D");
        assertFalse(shortSteep.missing(), shortSteep.toString());
        assertEquals("extrapolation-above-limit", value(profile(0, 0, 7, 10000, 9, 20000, 11, 18000, 14, 16500, 16, 15500),
                "AUC0-28D").reason());
        assertEquals("too-few-quantifiable", value(profile(0, 0, 7, 10000, 9, 20000, 28, 0), "AUC0-28D").reason());
        assertEquals("not-covered-no-slope", value(profile(0, 0, 4, 900, 7, 10000, 9, 20000), "AUC0-28D").reason());
        ParameterValue below = value(profile(0, 0, 4, 900, 7, 10000, 9, 2000, 11, 0, 14, 0), "AUC0-28D");
        assertFalse(below.missing());
        assertFalse(below.flagged(Flag.EXTRAPOLATED));
        ParameterValue flat = value(profile(0, 0, 4, 900, 11, 10000, 22, 12000), "AUC0-28D");
        assertTrue(flat.flagged(Flag.TAIL_NOT_EXTRAPOLATED), flat.toString());
    }

    @Test
    void deathEndsTheAreaAndNothingIsScaledUp() {
        NcaResult result = Nca.analyse(profile(TYPICAL), NcaRules.cellular(), new Course(17, Double.NaN));
        assertEquals("died-before-end", result.parameter("AUC0-28D").reason());
        double to17 = 0;
        for (AreaSegment segment : result.segments()) {
            to17 += segment.end() <= 17 ? segment.area() : 0;
        }
        assertEquals(to17, result.parameter("AUCDTH").value(), 1e-6);
        assertEquals("no-death", value(profile(TYPICAL), "AUCDTH").reason());
    }

    @Test
    void aLaterDoseEndsTheProfile() {
        List<Dose> doses = List.of(DOSE, new Dose(300, DOSE.unit(), 60, 0, Route.CELLULAR, Source.NONE));
        NcaResult result = Nca.analyse(profile(doses, TYPICAL), NcaRules.cellular());
        assertEquals(56, result.parameter("TLST").value());
        assertTrue(result.parameter("CMAX").flagged(Flag.CUT_AT_RETREATMENT));
        assertEquals("retreated-before-end", result.parameter("AUC0-3M").reason());
        assertEquals(2, MultipleDose.perDose(profile(doses, TYPICAL), NcaRules.cellular()).size());
    }

    @Test
    void earlyAndLastPeaksAreFlagged() {
        assertTrue(value(profile(0, 0, 0.5, 900, 4, 300, 7, 100), "EXPRATE").flagged(Flag.EARLY_TMAX));
        assertTrue(value(profile(0, 0, 4, 300, 7, 900), "EXPRATE").flagged(Flag.TMAX_AT_LAST));
        assertEquals("tmax-at-dose", value(profile(0, 900, 4, 300, 7, 100), "EXPRATE").reason());
        ParameterValue second = value(profile(0, 0, 7, 900, 14, 100, 28, 600, 40, 90), "PEAK2");
        assertEquals(600, second.value());
        assertTrue(second.flagged(Flag.SECOND_PEAK));
        assertTrue(value(profile(-0.1, 75, 7, 900, 14, 100), "CMAX").flagged(Flag.POSITIVE_BASELINE));
    }

    @Test
    void persistenceNamesStateAndDenominators() {
        Sample detected = new Sample(28, 28, 20, ConcentrationState.DETECTED_BELOW_LIMIT, 50, Source.NONE, Optional.empty());
        Sample nothing = new Sample(29, 28, Double.NaN, ConcentrationState.NOT_DETECTED, 50, Source.NONE, Optional.empty());
        Profile low = new Profile("a", "CAR", List.of(detected), List.of(DOSE), Unit.DAY, Unit.of("copies/ug"));
        Profile gone = new Profile("b", "CAR", List.of(nothing), List.of(DOSE), Unit.DAY, Unit.of("copies/ug"));
        Persistence at28 = Persistence.at(28, 0.15, List.of(new Persistence.Followed(profile(TYPICAL), Double.NaN),
                new Persistence.Followed(low, 100), new Persistence.Followed(gone, Double.NaN), new Persistence.Followed(profile(0, 0),
                        10)));
        assertEquals(new Persistence(28, 1, 1, 0, 1, 3, 3), at28);
        assertEquals(100.0 / 3, at28.quantifiablePercent(), SAME * 100);
    }

    @Test
    void exclusionsAreHonouredAndListed() {
        List<Sample> samples = new ArrayList<>(profile(TYPICAL).samples());
        Sample peak = samples.get(5);
        samples.set(5, new Sample(peak.time(), peak.nominal(), peak.value(), peak.state(), 50, Source.NONE,
                Optional.of(new Exclusion("analysis", "haemolysed", "x", ""))));
        Sample tail = samples.get(11);
        samples.set(11, new Sample(tail.time(), tail.nominal(), tail.value(), tail.state(), 50, Source.NONE,
                Optional.of(new Exclusion("slope", "odd", "x", ""))));
        NcaResult result = Nca.analyse(new Profile("s", "CAR", samples, List.of(DOSE), Unit.DAY, Unit.of("copies/ug")),
                NcaRules.cellular());
        assertEquals(25600, result.parameter("CMAX").value());
        assertTrue(result.parameter("CMAX").flagged(Flag.EXCLUDED_SAMPLES));
        assertEquals(1, result.points().stream().filter(p -> p.role() == UsedPoint.Role.EXCLUDED).count());
        assertTrue(result.slope().orElseThrow().times().stream().noneMatch(t -> t == 84));
    }

    @Test
    void aMissingClockTimeIsTakenFromTheNominalOneAndFlagged() {
        Sample late = new Sample(Double.NaN, 9, 20000, ConcentrationState.QUANTIFIABLE, 50, Source.NONE, Optional.empty());
        List<Sample> samples = new ArrayList<>(profile(0, 0, 4, 300, 14, 100).samples());
        samples.add(late);
        NcaResult result = Nca.analyse(new Profile("s", "CAR", samples, List.of(DOSE), Unit.DAY, Unit.of("copies/ug")),
                NcaRules.cellular());
        assertEquals(9, result.parameter("TMAX").value());
        assertTrue(result.parameter("TMAX").flagged(Flag.NOMINAL_TIME));
    }

    @Test
    void consecutiveSamplesBelowTheLimitEndTheProfile() {
        Profile back = profile(0, 0, 7, 900, 14, 0, 21, 0, 28, 70, 56, 0);
        NcaRules rules = NcaRules.cellular();
        assertEquals(28, Nca.analyse(back, rules).parameter("TLST").value());
        NcaResult cut = Nca.analyse(back, rules.withBlq(rules.blq().endedBy(2)));
        assertEquals(7, cut.parameter("TLST").value());
        assertTrue(cut.parameter("TLST").flagged(Flag.CUT_AT_CONSECUTIVE));
        assertEquals("still-quantifiable", value(profile(0, 0, 7, 900, 14, 0), "TBQL").reason());
    }

    @Test
    void theSteinModelHasItsPublishedAreas() {
        double[] grid = {0, 2, 4, 7, 9, 11, 14, 17, 21, 28};
        double[] rows = new double[2 * grid.length];
        for (int i = 0; i < grid.length; i++) {
            rows[2 * i] = grid[i];
            rows[2 * i + 1] = stein(grid[i]);
        }
        NcaRules rules = NcaRules.cellular();
        double printed = 0.5;
        assertEquals(172664, Nca.analyse(profile(rows), rules).parameter("AUC0-28D").value(), printed);
        assertEquals(176112, Nca.analyse(profile(rows), rules.withArea(AreaMethod.LINEAR)).parameter("AUC0-28D").value(), printed);
        assertEquals(18381.1, Nca.analyse(profile(rows), rules).parameter("CMAX").value(), 0.05);
    }

    private static double stein(double t) {
        return t < 9.3 ? 24000 * Elementary.exp(-0.889111 * (9.3 - t))
                : 24000 * ((1 - 0.0079) * Elementary.exp(-0.16 * (t - 9.3)) + 0.0079 * Elementary.exp(-0.0032 * (t - 9.3)));
    }

    @Test
    void summariesCountWhatIsMissingAndWhy() {
        List<NcaResult> group = List.of(Nca.analyse(profile(TYPICAL), NcaRules.cellular()),
                Nca.analyse(profile(0, 0, 7, 900, 14, 100, 28, 50), NcaRules.cellular()), Nca.analyse(profile(0, 0, 7, 0),
                        NcaRules.cellular()));
        List<NcaSummary> summaries = NcaSummary.of(group, List.of("CMAX", "TMAX"));
        assertEquals(3, summaries.get(0).values().n());
        assertEquals(1, summaries.get(0).notExpanded());
        assertEquals(2, summaries.get(0).values().positive());
        assertEquals(Math.sqrt(51200.0 * 900), summaries.get(0).values().geometricMean(), 1e-8);
        assertEquals(900, summaries.get(0).values().median());
        assertEquals(2, summaries.get(1).values().n());
        assertEquals(1, summaries.get(1).missing().get("all-below-limit"));
    }

    @Test
    void hoursAndDaysGiveTheSameSet() {
        double[] hours = TYPICAL.clone();
        for (int i = 0; i < hours.length; i += 2) {
            hours[i] *= 24;
        }
        Profile inHours = new Profile("s", "CAR", profile(hours).samples(), List.of(DOSE), Unit.HOUR, Unit.of("copies/ug"));
        NcaResult h = Nca.analyse(inHours, NcaRules.cellular().inTimeUnit(Unit.HOUR, false));
        NcaResult d = Nca.analyse(profile(TYPICAL), NcaRules.cellular());
        assertEquals(24 * d.parameter("AUC0-28D").value(), h.parameter("AUC0-28D").value(), 1e-6);
        assertEquals(24 * d.parameter("PERHL").value(), h.parameter("PERHL").value(), 1e-9);
    }
}
