package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.EndpointValue.Binary;
import org.kinetrail.data.EndpointValue.TimeToEvent;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;

class GivenEndpointsTest {

    private static EndpointValue value(StudyData data, String subject, String name) {
        return Tables.subject(data, subject).endpoints().get(name);
    }

    @Test
    void censoringIsOneAndEventZero() {
        StudyData data = Tables.read(Tables.of("ADTTE", "USUBJID|PARAMCD|PARAM|#AVAL|#CNSR",
                "A|PFS|Progression-Free Survival (Months)|10|0",
                "B|PFS|Progression-Free Survival (Months)|12|1")).data();
        assertTrue(((TimeToEvent) value(data, "A", "PFS")).event());
        assertFalse(((TimeToEvent) value(data, "B", "PFS")).event());
        assertEquals(304.375, ((TimeToEvent) value(data, "A", "PFS")).days());
        assertEquals("pfs.adam", data.endpoints().get(0).id());
        assertEquals("Progression-Free Survival", data.endpoints().get(0).label());
    }

    @Test
    void studiesWithAndWithoutRandomisationShareTheClockOfInfusion() {
        StudyData data = Tables.read(Tables.of("ADSL", "STUDYID|USUBJID|RANDDT|TRTSDT", "R|A|2021-01-01|2021-03-01", "S|B||2021-03-01"),
                Tables.of("ADTTE", "USUBJID|PARAMCD|#AVAL|AVALU|#CNSR", "A|PFS|100|DAYS|1", "B|PFS|100|DAYS|0")).data();
        assertEquals("infusion", data.endpoints().get(0).origin());
        assertEquals(41, ((TimeToEvent) value(data, "A", "PFS")).days());
        assertEquals(100, ((TimeToEvent) value(data, "B", "PFS")).days());
        assertEquals(List.of("pfs.adam.from-infusion", "pfs.adam.from-infusion"), data.endpoints().stream().map(d -> d.id()).toList());
    }

    @Test
    void aFlippedSignIsNoticed() {
        StudyData data = Tables.read(Tables.of("ADTTE", "USUBJID|PARAMCD|#AVAL|AVALU|#CNSR|EVNTDESC",
                "A|PFS|100|DAYS|1|DISEASE PROGRESSION",
                "B|PFS|100|DAYS|0|Censored at last visit", "C|PFS|100|DAYS|1|Alive without progression")).data();
        assertEquals(List.of("A", "B"), data.findings().stream().filter(f -> f.rule().equals("check.censor-sign")).map(f ->
                f.subject()).toList());
    }

    @Test
    void anEventIndicatorComesInByMapping() {
        Mapping mapping = Tables.mapped("tte.csv", DataSetKind.ADTTE, Map.of(Role.SUBJECT, "ID", Role.VALUE, "T", Role.EVENT, "STATUS"),
                Map.of(Role.PARAMETER, "PFS", Role.VALUE_UNIT, "weeks"));
        StudyData data = Importer.read(mapping, List.of(Tables.of("TTE", "ID|#T|#STATUS", "A|10|1", "B|12|0"))).data();
        assertTrue(((TimeToEvent) value(data, "A", "PFS")).event());
        assertEquals(84, ((TimeToEvent) value(data, "B", "PFS")).days());
        assertThrows(Refusal.class, () -> Tables.read(Tables.of("ADTTE", "USUBJID|PARAMCD|#AVAL", "A|PFS|10")));
    }

    @Test
    void aMissingUnitFollowsFromTheDatesOrIsFlagged() {
        StudyData dated = Tables.read(Tables.of("ADTTE", "USUBJID|PARAMCD|#AVAL|#CNSR|STARTDT|ADT",
                "A|PFS|2.99|0|2021-01-01|2021-04-01")).data();
        assertEquals(2.99 * 30.4375, ((TimeToEvent) value(dated, "A", "PFS")).days());
        StudyData bare = Tables.read(Tables.of("ADTTE", "USUBJID|PARAMCD|#AVAL|#CNSR", "A|PFS|2.99|0")).data();
        assertTrue(Tables.rules(bare).contains("check.time-unit"));
    }

    @Test
    void bestResponseStandsInForTheResponseFlag() {
        StudyData data = Tables.read(Tables.of("ADRS", "USUBJID|PARAMCD|AVALC", "A|BOR|VGPR", "B|BOR|SD", "C|BOR|NE")).data();
        assertTrue(((Binary) value(data, "A", "ORR")).yes());
        assertFalse(((Binary) value(data, "B", "ORR")).yes());
        assertTrue(value(data, "C", "ORR") instanceof EndpointValue.NotEvaluable);
    }

    @Test
    void aValueThatTheRecordsContradictIsListedAndUsed() {
        StudyData data = Tables.read(Tables.of("ADSL", "USUBJID|RANDDT|TRTSDT", "A|2021-01-01|2021-03-01"),
                Tables.of("RS", "USUBJID|RSTESTCD|RSSTRESC|RSDTC", "A|OVRLRESP|PR|2021-04-01", "A|OVRLRESP|PR|2021-05-01",
                        "A|OVRLRESP|PD|2021-06-01"),
                Tables.of("ADTTE", "USUBJID|PARAMCD|#AVAL|AVALU|#CNSR", "A|PFS|100|DAYS|1"), Tables.of("ADRS", "USUBJID|PARAMCD|AVALC",
                        "A|ORR|N"))
                .data();
        assertEquals(2, data.findings().stream().filter(f -> f.rule().equals("endpoint.differs-from-records")).count());
        assertEquals(100, ((TimeToEvent) value(data, "A", "PFS")).days());
        assertEquals(100 - 59, ((TimeToEvent) value(data, "A", "PFSINF")).days());
        assertFalse(((Binary) value(data, "A", "ORR")).yes());
    }
}
