package org.kinetrail.figures.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.kinetrail.figures.Axis;

class ScaleTest {

    private static List<String> names(Scale scale) {
        return scale.ticks().stream().map(Scale.Tick::text).filter(t -> !t.isEmpty()).toList();
    }

    @Test
    void aLogAxisNamesItsDecades() {
        assertEquals(List.of("10\u00b3", "10\u2074", "10\u2075", "10\u2076"), names(Scale.of(Axis.log("c", "").from(500, 2e6), 500,
                2e6)));
        assertEquals(List.of("1", "10", "100"), names(Scale.of(Axis.log("c", "").from(1, 100), 1, 100)));
    }

    @Test
    void aLinearAxisPrintsEqualDecimals() {
        assertEquals(List.of("0.0", "0.2", "0.4", "0.6", "0.8", "1.0"), names(Scale.of(Axis.linear("p", "").from(0, 1).every(0.2), 0,
                1)));
        assertEquals(List.of("0", "500,000", "1,000,000"), names(Scale.of(Axis.linear("c", "").from(0, 1e6).every(5e5), 0, 1e6)));
    }

    @Property(tries = 200, seed = "20260101")
    void linearTicksHoldTheDataAndAreFewEnoughToRead(@ForAll @DoubleRange(min = -1e6, max = 1e6) double a,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double range) {
        Assume.that(a + range > a);
        Scale scale = Scale.of(Axis.linear("x", ""), a, a + range);
        int n = scale.ticks().size();
        assertTrue(n >= 2 && n <= 9, () -> n + " ticks");
        assertTrue(scale.place(a) >= -1e-6 && scale.place(a + range) <= 1 + 1e-6);
    }
}
