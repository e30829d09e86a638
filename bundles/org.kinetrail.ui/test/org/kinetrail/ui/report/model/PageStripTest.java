package org.kinetrail.ui.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class PageStripTest {

    private static final PageStrip TWO = new PageStrip(List.of(new PageSize(100, 200), new PageSize(200, 100)), 2, 10);

    @Test
    void pagesStandBelowEachOtherInTheMiddle() {
        assertEquals(420, TWO.width());
        assertEquals(10, TWO.top(0));
        assertEquals(420, TWO.top(1));
        assertEquals(630, TWO.height());
        assertEquals(110, TWO.left(0, 300));
        assertEquals(400, TWO.left(0, 1000));
    }

    @Test
    void aPointIsOnAPageOrBeside() {
        assertEquals(Optional.of(new PageStrip.Place(0, 5, 10)), TWO.at(120, 30, 300));
        assertEquals(Optional.empty(), TWO.at(5, 30, 300));
        assertEquals(Optional.empty(), TWO.at(120, 415, 300), "between the pages");
        assertEquals(Optional.of(new PageStrip.Place(1, 0, 0)), TWO.at(10, 420, 300));
        assertEquals(Optional.empty(), TWO.at(120, 5_000, 300));
    }

    @Test
    void thePageAtAHeightIsTheNearest() {
        assertEquals(List.of(0, 0, 1, 1), List.of(TWO.pageAt(-50), TWO.pageAt(419), TWO.pageAt(420), TWO.pageAt(10_000)));
    }

    @Test
    void zoomFitsAndStopsAtBothEnds() {
        assertEquals(420, TWO.fitting(420).width());
        assertTrue(TWO.fitting(300, 220).pixelsHigh(0) <= 200);
        assertEquals(PageStrip.LARGEST, TWO.zoomed(50).zoom());
        assertEquals(PageStrip.SMALLEST, TWO.zoomed(-50).zoom());
        assertEquals(2.0, TWO.zoomed(1).zoomed(-1).zoom());
    }
}
