package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.dataimport.Reconciliation.Statistic;
import org.kinetrail.dataimport.Reconciliation.Typed;

class ReconciliationTest {

    private static final StudyData DATA = Tables.read(Tables.of("ADTTE", "USUBJID|PARAMCD|#AVAL|AVALU|#CNSR", "A|PFS|10|MONTHS|0",
            "B|PFS|12|MONTHS|1",
            "C|PFS|14|MONTHS|0"), Tables.of("ADRS", "USUBJID|PARAMCD|AVALC", "A|ORR|Y", "B|ORR|N", "C|ORR|NE")).data();

    private static boolean agrees(String endpoint, Statistic statistic, String value) {
        return Reconciliation.of(DATA, List.of(new Typed(endpoint, statistic, value, "CSR 14.2")), s -> true, name ->
                12.04 * 30.4375).rows()
                .get(0).agrees();
    }

    @Test
    void oursMustRoundToWhatWasPrinted() {
        assertEquals(List.of(true, false, true, true, true, true, true, false),
                List.of(agrees("PFS", Statistic.N, "3"), agrees("PFS", Statistic.N, "4"), agrees("PFS", Statistic.EVENTS, "2"),
                        agrees("ORR", Statistic.N, "2"), agrees("ORR", Statistic.YES, "1"), agrees("ORR", Statistic.PERCENT, "50"),
                        agrees("PFS", Statistic.MEDIAN, "12.0"), agrees("PFS", Statistic.MEDIAN, "12.1")));
    }

    @Test
    void unknownEndpointsDisagreeAndTextIsRefused() {
        assertEquals(false, agrees("OS", Statistic.N, "3"));
        assertThrows(Refusal.class, () -> agrees("PFS", Statistic.N, "three"));
    }
}
