package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.Elementary;

/** Ratios, effects, thresholds, doses in a row, time to steady state, means. References by hand, and by R 4.2 where named. */
class FurtherAnalysesTest {

    private static final double SAME = 1e-12;

    private static Dose dose(double amount, double time, Route route) {
        return new Dose(amount, Unit.of("mg"), time, 0, route, Source.NONE);
    }

    private static Profile profile(String subject, List<Dose> doses, double... timesAndValues) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < timesAndValues.length; i += 2) {
            samples.add(Cases.sample(timesAndValues[i], timesAndValues[i + 1], 1));
        }
        return new Profile(subject, "x", samples, doses, Unit.HOUR, Unit.of("mg/L"));
    }

    private static double value(List<ParameterValue> values, String code) {
        return values.stream().filter(v -> v.code().equals(code)).findFirst().orElseThrow().value();
    }

    private static void close(double expected, double actual) {
        assertEquals(expected, actual, SAME * Math.abs(expected));
    }

    @Test
    void bioavailabilityComparesAreasPerDose() {
        Dose oral = dose(200, 0, Route.EXTRAVASCULAR);
        Dose bolus = new Dose(0.1, Unit.of("g"), 0, 0, Route.IV_BOLUS, Source.NONE);
        NcaResult test = Nca.analyse(profile("a", List.of(oral), 0, 0, 1, 10, 2, 8, 3, 4, 4, 2, 5, 1), NcaRules.standard());
        NcaResult reference = Nca.analyse(profile("a", List.of(bolus), 0, 16, 1, 8, 2, 4, 3, 2, 4, 1), NcaRules.standard());
        ParameterValue f = ExposureRatio.absoluteBioavailability(test, oral, reference, bolus, "AUCIFO");
        close(test.parameter("AUCIFO").value() / 200 / (reference.parameter("AUCIFO").value() / 100), f.value());
        assertEquals("FABS", f.code());
        assertEquals("FREL", ExposureRatio.relativeBioavailability(test, oral, reference, bolus, "AUCLST").code());
        assertEquals("missing-dose", ExposureRatio.relativeBioavailability(test, dose(Double.NaN, 0, Route.EXTRAVASCULAR), reference, bolus,
                "AUCLST").reason());
        close(2 * test.parameter("CMAX").value() / 16, ExposureRatio.metabolite(test, reference, "CMAX", 150, 300).value());
        assertEquals("no-terminal-slope", ExposureRatio.metabolite(Nca.analyse(profile("a", List.of(oral), 0, 0, 1, 3),
                NcaRules.standard()), reference, "AUCIFO", 1, 1).reason());
        ParameterValue cells = new ParameterValue("CMAX", 1, Unit.of("cells/uL"), List.of(), "");
        assertThrows(IllegalArgumentException.class, () -> ExposureRatio.of("R", cells, test.parameter("CMAX"), 1));
    }

    @Test
    void dosesInARowAccumulateAndAreNeverDrawnAcross() {
        List<Dose> doses = List.of(dose(100, 0, Route.EXTRAVASCULAR), dose(100, 12, Route.EXTRAVASCULAR));
        Profile two = profile("a", doses, 0, 0, 1, 16, 2, 16, 4, 8, 6, 4, 8, 2, 12, 0.5, 13, 20, 14, 18, 16, 9, 18, 4.5, 20, 2.25, 24, 0.5625);
        List<List<ParameterValue>> intervals = MultipleDose.perInterval(two, NcaRules.standard());
        assertEquals(16, value(intervals.get(0), "CMAX"));
        close(Elementary.LN2 / 2, value(intervals.get(0), "LAMZ"));
        NcaRules rules = NcaRules.standard();
        close(Math.sqrt(2 * 0.5), MultipleDose.concentration(two, rules, 10).value());
        assertEquals(0.5, MultipleDose.concentration(two, rules, 12).value());
        close(10.25, MultipleDose.concentration(two, rules, 12.5).value());
        assertEquals("before-first-dose", MultipleDose.concentration(two, rules, -1).reason());
        assertTrue(MultipleDose.concentration(two, rules, 30).flagged(Flag.EXTRAPOLATED));
        double first = MultipleDose.area(two, rules, 0, 12).value();
        double second = MultipleDose.area(two, rules, 12, 24).value();
        close(first + second, MultipleDose.area(two, rules, 0, 24).value());
        close(value(intervals.get(0), "AUCTAU"), first);
        List<ParameterValue> later = SteadyState.analyse(two, doses.get(1), rules, 12);
        assertEquals(1.25, value(ExposureRatio.accumulation(later, intervals.get(0)), "ARCMAX"));
        close(second / first, value(ExposureRatio.accumulation(later, intervals.get(0)), "ARAUC"));
        close(12, MultipleDose.effectiveHalfLife(2, 12));
    }

    @Test
    void theIndexOfAccumulationGivesTheHalfLifeBack() {
        Profile one = profile("a", List.of(dose(100, 0, Route.IV_BOLUS)), 0, 16, 2, 8, 4, 4, 8, 1, 12, 0.25);
        List<ParameterValue> tau = SteadyState.analyse(one, one.doses().get(0), NcaRules.standard(), 10);
        close(2, value(tau, "EFFHLAI"));
        close(16 * (1 - Elementary.exp(-5 * Elementary.LN2)) / (Elementary.LN2 / 2), value(tau, "AUCTAU"));
        close(value(tau, "CLTAU") * value(tau, "MRTMDO"), value(tau, "VSSMDO"));
        assertEquals(0, value(tau, "AUCTAUPE"));
    }

    @Test
    void timeAndAreaAboveAThresholdFollowTheRuleOfThePiece() {
        Profile one = profile("a", List.of(dose(100, 0, Route.EXTRAVASCULAR)), 0, 0, 2, 16, 6, 4, 8, 0);
        NcaRules rules = NcaRules.standard().withOptions(NcaRules.Options.DEFAULT.with(true, Double.NaN, List.of(8.0, 2.0)))
                .withPartialAreas("0", "4");
        NcaResult result = Nca.analyse(one, rules);
        close(1 + 2, result.parameter("TAT_8").value());
        close(12 + 8 * 2 / Elementary.LN2 - 8 * 3, result.parameter("AUCABV_8").value());
        close(6 - 0.25 + 1, result.parameter("TAT_2").value());
        Profile cut = profile("a", List.of(dose(100, 0, Route.EXTRAVASCULAR)), 0, 0, 2, 16, 4, 8);
        close(Nca.analyse(cut, NcaRules.standard()).parameter("AUMCLST").value(), result.parameter("AUMCINT_LAST_0_4").value());
        assertEquals(4, result.explain("TAT_8").points().size());
        assertTrue(result.explain("AUMCINT_LAST_0_4").formula().contains("moment"));
        NcaResult none = Nca.analyse(profile("a", one.doses(), 0, 0, 2, 0), rules);
        assertEquals(0, none.parameter("TAT_8").value());
        assertTrue(none.parameter("TAT_8").flagged(Flag.NOT_EXPANDED));
    }

    @Test
    void momentsOfTailsEndAtTheMomentToInfinity() {
        Profile one = profile("a", List.of(dose(100, 0, Route.EXTRAVASCULAR)), 0, 0, 1, 20, 2, 16, 4, 8.5, 6, 4, 8, 2.1);
        NcaResult result = Nca.analyse(one, NcaRules.standard().withOptions(NcaRules.Options.DEFAULT.with(true, Double.NaN, List.of()))
                .withPartialAreas("0", "500").withPartialAreas("0", "8.001").withPartialAreas("8.001", "500"));
        close(result.parameter("AUMCIFO").value(), result.parameter("AUMCINT_IFO_0_500").value());
        close(result.parameter("AUMCIFP").value(), result.parameter("AUMCINT_IFP_0_500").value());
        close(result.parameter("AUMCINT_IFO_0_500").value(),
                result.parameter("AUMCINT_IFO_0_8.001").value() + result.parameter("AUMCINT_IFO_8.001_500").value());
    }

    @Test
    void anEffectIsSplitAtItsBaselineAndThreshold() {
        List<DrugEffect.Point> points = new ArrayList<>();
        double[][] measured = {{0, 10}, {2, 20}, {4, 10}, {6, 0}, {8, Double.NaN}, {10, 10}};
        for (double[] p : measured) {
            points.add(new DrugEffect.Point(p[0], p[1]));
        }
        List<ParameterValue> values = DrugEffect.analyse(points, 10, 15, Unit.HOUR, Unit.of("%"));
        assertEquals(20, value(values, "RMAX"));
        assertEquals(6, value(values, "TRMIN"));
        close(20, value(values, "AUCABVB"));
        close(30, value(values, "AUCBLWB"));
        close(-10, value(values, "AUCNETB"));
        close(4, value(values, "TABVB"));
        close(6, value(values, "TBLWB"));
        close(5, value(values, "AUCABVT"));
        close(2, value(values, "TABVT"));
        close(15, value(values, "AUCBTWN"));
        close(2, value(values, "TBTWN"));
        points.add(new DrugEffect.Point(2, 3));
        assertEquals("duplicate-time", DrugEffect.analyse(points, 10, 15, Unit.HOUR, Unit.of("%")).get(0).reason());
    }

    /** R: {@code lm(c ~ subject + t)} gives p = 0.00054, 0.0027, 0.0267, 0.5195 from 24, 48, 72, 96 h on; k by {@code nls} and uniroot. */
    @Test
    void timeToSteadyState() {
        List<SteadyStateTime.Trough> troughs = new ArrayList<>();
        double[] a = {5, 7.6, 8.8, 9.5, 9.4, 9.6};
        double[] b = {4.2, 6.9, 8.3, 8.8, 9.1, 8.9};
        for (int i = 0; i < 6; i++) {
            troughs.add(new SteadyStateTime.Trough("a", 24 * (i + 1), a[i]));
        }
        ParameterValue mono = SteadyStateTime.monoexponential(troughs, 0.9, Unit.HOUR);
        close(74.6724912008037762, mono.value());
        for (int i = 0; i < 6; i++) {
            troughs.add(new SteadyStateTime.Trough("b", 24 * (i + 1), b[i]));
        }
        assertEquals(96, SteadyStateTime.stepwise(troughs, 0.05, Unit.HOUR).value());
        assertEquals(72, SteadyStateTime.stepwise(troughs, 0.02, Unit.HOUR).value());
        assertEquals(48, SteadyStateTime.stepwise(troughs, 0.0026, Unit.HOUR).value());
        List<SteadyStateTime.Trough> rising = List.of(new SteadyStateTime.Trough("a", 1, 1), new SteadyStateTime.Trough("a", 2, 2),
                new SteadyStateTime.Trough("a", 3, 3));
        assertEquals("no-steady-state", SteadyStateTime.stepwise(rising, 0.05, Unit.HOUR).reason());
        assertEquals("no-steady-state", SteadyStateTime.monoexponential(rising, 0.9, Unit.HOUR).reason());
    }

    @Test
    void renalClearanceTakesThePlasmaOfTheSameSubjectOverTheTimesOfTheUrine() {
        Profile mine = profile("a", List.of(dose(100, 0, Route.IV_BOLUS)), 0, 16, 2, 8, 4, 4, 8, 1, 12, 0.25);
        Profile other = profile("b", List.of(dose(100, 0, Route.IV_BOLUS)), 0, 160, 2, 80, 4, 40, 8, 10);
        List<UrineCollection> urine = List.of(new UrineCollection(0, 2, 5, 1), new UrineCollection(4, 8, 2, 3));
        List<ParameterValue> values = Urine.analyse("a", "x", urine, List.of(other, mine), Unit.of("mg"), Unit.of("L"), NcaRules.standard());
        double plasma = (16 - 8 + 4 - 1) / (Elementary.LN2 / 2);
        close(11 / plasma, value(values, "RENALCL"));
        close(0.11, value(values, "FREXINT"));
        assertEquals("no-plasma-area", Urine.analyse("c", "x", urine, List.of(other, mine), Unit.of("mg"), Unit.of("L"),
                NcaRules.standard()).stream().filter(v -> v.code().equals("RENALCL")).findFirst().orElseThrow().reason());
        assertThrows(IllegalArgumentException.class, () -> Urine.analyse("a", "x", urine, List.of(mine, mine), Unit.of("mg"), Unit.of("L"),
                NcaRules.standard()));
    }

    @Test
    void meansAreWithheldWhereMoreThanAThirdIsBelowTheLimit() {
        List<Profile> group = new ArrayList<>();
        double[][] at7and14 = {{10, 0}, {20, 4}, {0, 0}};
        for (int i = 0; i < 3; i++) {
            List<Sample> samples = new ArrayList<>();
            for (int k = 0; k < 2; k++) {
                boolean low = at7and14[i][k] == 0;
                samples.add(new Sample(7 * (k + 1) + 0.1 * i, 7 * (k + 1), low ? Double.NaN : at7and14[i][k],
                        low ? ConcentrationState.BELOW_LIMIT : ConcentrationState.QUANTIFIABLE, 1, Source.NONE, Optional.empty()));
            }
            group.add(new Profile("s" + i, "x", samples, List.of(dose(1, 0, Route.CELLULAR)), Unit.DAY, Unit.of("copies/ug")));
        }
        List<MeanConcentration> means = MeanConcentration.of(group, MeanConcentration.ONE_THIRD);
        assertEquals(10, means.get(0).zeroed().mean());
        assertEquals(1, means.get(0).belowLimit());
        close(Math.cbrt(10 * 20 * 0.5), means.get(0).halfLimitGeometricMean());
        close(Math.sqrt(200), means.get(0).zeroed().geometricMean());
        assertTrue(means.get(1).mostlyBelow() && Double.isNaN(means.get(1).zeroed().mean()));
        assertEquals(0, means.get(1).zeroed().median());
    }
}
