package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;

/** What must hold for any profile. */
class NcaPropertiesTest {

    private static final int TRIES = Boolean.getBoolean("kinetrail.long") ? 20_000 : 200;
    /** Sums of at most 20 pieces in double precision. */
    private static final double ROUNDING = 1e-12;

    private static NcaResult analyse(List<Sample> samples, NcaRules rules) {
        return analyse(samples, rules, Route.CELLULAR, 0);
    }

    private static NcaResult analyse(List<Sample> samples, NcaRules rules, Route route, double duration) {
        Dose dose = new Dose(450, Unit.of("10^6 cells"), 0, duration, route, Source.NONE);
        return Nca.analyse(new Profile("s", "x", samples, List.of(dose), Unit.DAY, Unit.of("copies/ug")), rules);
    }

    private static List<Sample> profile(long seed, boolean gaps) {
        RandomStream random = RandomStream.named(seed, "profile");
        List<Sample> samples = new ArrayList<>();
        double time = 0;
        double peak = random.uniform(5, 14);
        int count = 3 + random.nextInt(15);
        for (int i = 0; i < count; i++) {
            double shape = time < peak ? -(peak - time) : -0.1 * (time - peak);
            double value = 1e5 * Elementary.exp(shape + 0.4 * random.normal());
            double shown = gaps && random.bernoulli(0.15) || value < 50 ? 0 : value;
            samples.add(Cases.sample(time, gaps && random.bernoulli(0.05) ? Double.NaN : shown, 50));
            time += random.uniform(0.3, 9);
        }
        return samples;
    }

    private static NcaRules rules(AreaMethod method, BlqRules blq) {
        return NcaRules.cellular().withArea(method).withBlq(blq).withOptions(NcaRules.Options.DEFAULT.withInfinityForCells(true));
    }

    private static AreaMethod method(int i) {
        return AreaMethod.values()[i];
    }

    private static void close(double expected, double actual, String what) {
        assertTrue(Double.isNaN(expected) && Double.isNaN(actual) || Math.abs(expected - actual) <= ROUNDING * Math.abs(expected),
                what + " " + expected + " " + actual);
    }

    /** Pieces that touch zero are lines where their parts would be logarithmic, so a point inside them is a different profile. */
    @Property(tries = 200, seed = "20260101")
    void anInterpolatedPointChangesNoArea(@ForAll @LongRange(min = 0, max = 1 << 20) long seed, @ForAll @IntRange(max = 5) int m,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        List<Sample> samples = profile(seed, false);
        NcaResult before = analyse(samples, rules(method(m), BlqRules.NONE));
        if (before.segments().isEmpty() || method(m) == AreaMethod.LINEAR_LOG_INTERPOLATION) {
            return;
        }
        AreaSegment piece = before.segments().get((int) (seed % before.segments().size()));
        double share = percent / 100.0;
        double time = piece.start() + share * (piece.end() - piece.start());
        double value = piece.shape() == AreaSegment.Shape.LOGARITHMIC
                ? Elementary.exp((1 - share) * Elementary.log(piece.from())
                        + share * Elementary.log(piece.to()))
                : piece.from() + share * (piece.to() - piece.from());
        boolean touchesZero = method(m) != AreaMethod.LINEAR && !(piece.from() > 0 && piece.to() > 0);
        if (touchesZero || piece.from() == piece.to()) {
            return;
        }
        List<Sample> more = new ArrayList<>(samples);
        more.add(Cases.sample(time, value, 50));
        NcaResult after = analyse(more, rules(method(m), BlqRules.NONE));
        close(before.parameter("AUCLST").value(), after.parameter("AUCLST").value(), "area");
        if (piece.shape() == AreaSegment.Shape.LOGARITHMIC) {
            close(before.parameter("AUMCLST").value(), after.parameter("AUMCLST").value(), "moment of a logarithmic piece");
        }
    }

    @Property(tries = 200, seed = "20260101")
    void scalingByPowersOfTwoScalesExactly(@ForAll @LongRange(min = 0, max = 1 << 20) long seed, @ForAll @IntRange(max = 5) int m) {
        List<Sample> samples = profile(seed, true);
        List<Sample> scaled = new ArrayList<>();
        for (Sample s : samples) {
            double below = s.state() == ConcentrationState.MISSING ? Double.NaN : 0;
            scaled.add(Cases.sample(2 * s.time(), s.value() > 0 ? 8 * s.value() : below, 8 * s.lloq()));
        }
        NcaRules rules = rules(method(m), BlqRules.FIRST_ZERO_MIDDLE_HALF_LAST_ZERO).withIntervals(List.of());
        NcaResult one = analyse(samples, rules);
        NcaResult two = analyse(scaled, rules);
        boolean linear = method(m) == AreaMethod.LINEAR;
        for (String[] pair : new String[][] {{"CMAX", "8"}, {"TMAX", "2"}, {"TLST", "2"}, {"CLST", "8"}, {"AUCLST", "16"}, {"AUCALL", "16"},
            {"AUMCLST", "32"}, {"EXPRATE", "4"}}) {
            double expected = one.parameter(pair[0]).value() * Double.parseDouble(pair[1]);
            close(expected, two.parameter(pair[0]).value(), pair[0]);
            assertTrue(!linear || Double.compare(expected, two.parameter(pair[0]).value()) == 0, pair[0] + " not to the last bit");
        }
        assertEquals(one.parameter("LAMZNPT").value(), two.parameter("LAMZNPT").value());
        double tenDigits = 1e-10;
        double slope = one.parameter("LAMZ").value();
        assertTrue(Double.isNaN(slope) || Math.abs(slope / 2 - two.parameter("LAMZ").value()) <= tenDigits * slope);
    }

    /** By the units alone: what a parameter measures says by which powers of concentration and time it is multiplied. */
    @Property(tries = 200, seed = "20260101")
    void scalingByAnyFactorsScalesEveryParameterByItsUnit(@ForAll @LongRange(min = 0, max = 1 << 20) long seed,
            @ForAll @IntRange(max = 5) int m, @ForAll @IntRange(max = 2) int r) {
        RandomStream random = RandomStream.named(seed, "factors");
        double conc = Elementary.exp(random.uniform(-12, 12));
        double time = Elementary.exp(random.uniform(-4, 4));
        List<Sample> samples = profile(seed, true);
        List<Sample> scaled = samples.stream().map(s -> Cases.sample(time * s.time(), s.value() > 0 ? conc * s.value()
                : s.state() == ConcentrationState.MISSING ? Double.NaN : 0, conc * s.lloq())).toList();
        NcaRules rules = rules(method(m), BlqRules.FIRST_ZERO_MIDDLE_HALF_LAST_ZERO).withIntervals(List.of());
        Route route = List.of(Route.EXTRAVASCULAR, Route.IV_BOLUS, Route.IV_INFUSION).get(r);
        NcaResult one = analyse(samples, rules, route, 0.2);
        NcaResult two = analyse(scaled, rules, route, time * 0.2);
        double restsOnASlope = 1e-9;
        for (Parameter parameter : Parameter.values()) {
            ParameterValue before = one.parameter(parameter.code());
            ParameterValue after = two.parameter(parameter.code());
            assertEquals(before.reason(), after.reason(), parameter.code());
            double factor = switch (parameter.measure()) {
                case TIME -> time;
                case CONC, CONC_PER_DOSE -> conc;
                case AREA, AREA_PER_DOSE -> conc * time;
                case MOMENT -> conc * time * time;
                case RATE -> 1 / time;
                case CLEARANCE -> 1 / (conc * time);
                case VOLUME -> 1 / conc;
                case CONC_PER_TIME -> conc / time;
                case COUNT, NUMBER, PERCENT, LOGCONC -> 1;
            };
            double shift = parameter.measure() == Measure.LOGCONC ? Elementary.log(conc) : 0;
            double expected = before.value() * factor + shift;
            double size = Math.max(Math.abs(expected), parameter.measure() == Measure.LOGCONC ? 1 : 0);
            assertTrue(before.missing() || Math.abs(after.value() - expected) <= restsOnASlope * size,
                    () -> parameter.code() + " " + expected + " " + after.value());
        }
    }

    @Property(tries = 200, seed = "20260101")
    void splittingAnIntervalAddsUp(@ForAll @LongRange(min = 0, max = 1 << 20) long seed, @ForAll @IntRange(max = 4) int m,
            @ForAll @IntRange(min = 1, max = 79) int cut) {
        List<Sample> samples = profile(seed, true);
        for (Tail tail : List.of(Tail.LAST, Tail.OBSERVED, Tail.PREDICTED)) {
            NcaResult result = analyse(samples, rules(method(m), BlqRules.NONE).withIntervals(List.of(Interval.of("A", 0, cut, tail),
                    Interval.of("B", cut, 80, tail), Interval.of("AB", 0, 80, tail))));
            ParameterValue whole = result.parameter("AB");
            if (!whole.missing()) {
                close(whole.value(), result.parameter("A").value() + result.parameter("B").value(), tail.toString());
            }
        }
    }

    @Property(tries = 100, seed = "20260101")
    void orderLocaleZoneAndThreadsChangeNothing(@ForAll @LongRange(min = 0, max = 1 << 20) long seed) {
        List<Sample> samples = profile(seed, true);
        NcaRules rules = rules(AreaMethod.LINEAR_UP_LOG_DOWN, BlqRules.FIRST_ZERO_MIDDLE_DROP_LAST_ZERO);
        List<ParameterValue> expected = analyse(samples, rules).parameters();
        List<Sample> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, new Random(seed));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertEquals(expected, analyse(shuffled, rules).parameters());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        IntStream.range(0, 8).parallel().forEach(i -> assertEquals(expected, analyse(samples, rules).parameters()));
    }

    @Property(tries = 200, seed = "20260101")
    void everyMissingValueHasAReasonAndEveryValueANumber(@ForAll @LongRange(min = 0, max = 1 << 20) long seed) {
        RandomStream random = RandomStream.named(seed, "wild");
        List<Sample> samples = new ArrayList<>();
        int count = random.nextInt(12);
        double[] odd = {0, -1, 1e308, 5e-324, 1, 1, Double.NaN, 100, 1e-300};
        for (int i = 0; i < count; i++) {
            samples.add(Cases.sample(random.bernoulli(0.1) ? -1 : random.nextInt(20), odd[random.nextInt(odd.length)], 50));
        }
        for (AreaMethod method : AreaMethod.values()) {
            for (Route route : Route.values()) {
                Dose dose = new Dose(random.bernoulli(0.2) ? Double.NaN : 10, Unit.of("mg"), 0, 0.5, route, Source.NONE);
                NcaResult result = Nca.analyse(new Profile("s", "x", samples, List.of(dose), Unit.DAY, Unit.of("mg/L")),
                        rules(method, BlqRules.FIRST_ZERO_MIDDLE_HALF_LAST_ZERO).withPartialAreas("0", "5"));
                for (ParameterValue value : result.parameters()) {
                    assertTrue(value.missing() != value.reason().isEmpty(), value.toString());
                    result.explain(value.code());
                }
            }
        }
    }

    @Property(tries = 1, seed = "20260101")
    void manyMoreOnRequest() {
        for (int i = 0; i < TRIES; i++) {
            anInterpolatedPointChangesNoArea(i, i % 6, 1 + i % 99);
            splittingAnIntervalAddsUp(i, i % 5, 1 + i % 79);
            everyMissingValueHasAReasonAndEveryValueANumber(i);
            scalingByPowersOfTwoScalesExactly(i, i % 6);
            scalingByAnyFactorsScalesEveryParameterByItsUnit(i, i % 6, i % 3);
        }
    }
}
