package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static Moment at(String text) {
        return Moment.parse(text).orElseThrow();
    }

    @Test
    void fullDatesWithAndWithoutClock() {
        assertEquals(LocalDate.of(2021, 3, 9), at("2021-03-09").date());
        assertFalse(at("2021-03-09").timed());
        assertEquals(8 * 3600 + 30 * 60, at("2021-03-09T08:30").clock());
        assertEquals(at("2021-03-09T08:30:07"), at("2021-03-09 08:30:07"));
        assertEquals(8 * 3600 + 30 * 60 + 7, at("2021-03-09T08:30:07.25").clock());
        assertEquals(LocalDate.of(2021, 3, 9), at("09MAR2021").date());
        assertTrue(at("09MAR2021:08:30:00").timed());
    }

    @Test
    void partialDatesAreKnownToBePartial() {
        for (String text : new String[] {"2021", "2021-03", "2021---09", "--03-09", "2021-03--T08:30", "-----T08:30", ""}) {
            assertFalse(Moment.parse(text).map(Moment::known).orElse(false), text);
        }
        assertTrue(Moment.parse("2021-03-09T-:30").map(m -> m.known() && !m.timed()).orElseThrow());
    }

    /** Parts that entry forms write as UN, UNK or NK are missing, as those that ISO 8601 leaves to a hyphen. */
    @Test
    void whatNobodyKnowsIsUnknown() {
        for (String text : new String[] {"UNK", "unknown", "NK", "2021-UN-10", "2021-03-UN", "2021-UNK-UNK", "UN-UNK-2021", "UNMAR2021", "UN MAR 2021",
            "UN/UNK/2021", "09UNK2021", "2021-03-UNT08:30"}) {
            assertFalse(Moment.parse(text).orElseThrow(() -> new AssertionError(text)).known(), text);
        }
        for (String text : new String[] {"UNDONE", "2021-JUN-10", "UN", "JUN2021"}) {
            assertEquals(text.equals("UN"), Moment.parse(text).isPresent(), text);
        }
    }

    @Test
    void nonsenseIsNoDate() {
        for (String text : new String[] {"yesterday", "03/09/2021", "2021-3-9", "20210309", "09XYZ2021", "2021-03-09 08"}) {
            assertTrue(Moment.parse(text).isEmpty(), text);
        }
        assertThrows(DateTimeException.class, () -> Moment.parse("2021-02-30"));
        assertThrows(DateTimeException.class, () -> Moment.parse("2021-02-03T25:00"));
    }

    @Test
    void daysAreExactAndOffsetsCountOnlyWhenBothHaveOne() {
        assertEquals(0.5, at("2021-03-09T20:00").exactDaysAfter(at("2021-03-09T08:00")));
        assertEquals(28, at("2021-03-29").daysAfter(at("2021-03-01")));
        assertEquals(0.5, at("2021-03-09T20:00+01:00").exactDaysAfter(at("2021-03-09T08:00")));
        assertEquals(0.5 - 1 / 24.0, at("2021-03-09T20:00+01:00").exactDaysAfter(at("2021-03-09T08:00Z")), 1e-15);
        assertTrue(Double.isNaN(at("2021-03-09").exactDaysAfter(at("2021-03-01T08:00"))));
    }

    @Test
    void sasDatesCountFrom1960() {
        assertEquals(LocalDate.of(1960, 1, 1), Moment.ofSas(0, false).date());
        assertEquals(LocalDate.of(2014, 1, 2), Moment.ofSas(19725, false).date());
        assertEquals(3600, Moment.ofSas(19725.0 * 86400 + 3600, true).clock());
        assertFalse(Moment.ofSas(Double.NaN, false).known());
    }
}
