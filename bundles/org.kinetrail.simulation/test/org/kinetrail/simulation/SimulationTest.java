package org.kinetrail.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

class SimulationTest {

    static String dump(SimulatedStudy study) {
        StringBuilder out = new StringBuilder();
        for (Table t : study.tables()) {
            out.append(t.name()).append(t.columns());
            for (int r = 0; r < t.rows(); r++) {
                for (int c = 0; c < t.columns().size(); c++) {
                    out.append(t.columns().get(c).type() == Table.Type.TEXT ? t.text(r, c)
                            : Long.toHexString(Double.doubleToLongBits(t.number(r, c)))).append('|');
                }
            }
        }
        return out.toString();
    }

    @Test
    void equalSeedsGiveEqualStudiesInAnyLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String first = dump(Simulation.karmma3(7, 12));
        try {
            Locale.setDefault(new Locale("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertEquals(first, dump(Simulation.karmma3(7, 12)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertNotEquals(first, dump(Simulation.karmma3(8, 12)));
    }

    @Test
    void aSubjectDoesNotDependOnHowManyThereAre() {
        Table few = Simulation.study("km", 3, 4).table("EX");
        Table many = Simulation.study("km", 3, 40).table("EX");
        int dose = few.column("EXDOSE");
        for (int r = 0; r < few.rows(); r++) {
            assertEquals(few.number(r, dose), many.number(r, dose));
        }
    }

    @Test
    void everyScenarioMakesTheStandardDataSets() {
        for (Scenario scenario : Scenario.all()) {
            SimulatedStudy study = Simulation.study(scenario.name(), 1, 15);
            assertEquals(List.of("DM", "DS", "EX", "PC", "LB", "RS", "CM", "AE", "ADSL", "ADTTE", "ADRS", "ADAE"),
                    study.tables().stream().map(Table::name).toList());
            for (Table t : study.tables()) {
                assertTrue(t.rows() > 0, scenario.name() + " " + t.name());
                for (Table.Column c : t.columns()) {
                    assertTrue(c.name().matches("[A-Z][A-Z0-9]{0,7}") && !c.label().isEmpty() && c.label().length() <= 40,
                            t.name() + "." + c.name() + " " + c.label());
                }
            }
        }
        assertThrows(Refusal.class, () -> Simulation.study("other", 1, 10));
        assertThrows(Refusal.class, () -> Simulation.study("km", 1, 0));
    }

    @Test
    void theFullStudyHasSubjectsWithoutInfusionAndPositiveDurations() {
        SimulatedStudy study = Simulation.karmma3(20250101, 225);
        assertEquals(254, study.table("DM").rows());
        assertEquals(225, study.table("EX").rows());
        Table adtte = study.table("ADTTE");
        for (int r = 0; r < adtte.rows(); r++) {
            double days = adtte.number(r, adtte.column("AVAL"));
            assertTrue(days >= (adtte.text(r, adtte.column("PARAMCD")).equals("DOR") ? 7 : 1), "row " + r);
        }
    }
}
