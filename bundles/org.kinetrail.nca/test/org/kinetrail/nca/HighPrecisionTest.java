package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** AUCLST and AUMCLST against 40-digit decimal arithmetic. */
class HighPrecisionTest {

    /** A sum of at most 17 pieces, each within a few units in the last place. */
    private static final double RELATIVE = 1e-13;

    @Test
    void areasAndMomentsAreThoseOfFortyDigits() {
        int rows = 0;
        for (String prefix : new String[] {"", "edge_"}) {
            Map<String, Cases.Case> cases = Cases.read("peers/" + prefix + "cases.csv");
            for (Map<String, String> row : Csv.read("highprec/" + prefix + "reference_highprec.csv")) {
                Cases.Case one = cases.get(Cases.key(row));
                ParameterValue ours = Nca.analyse(one.profile(), one.rules()).parameter(row.get("parameter"));
                double exact = Double.parseDouble(row.get("value"));
                assertTrue(Math.abs(ours.value() - exact) <= RELATIVE * Math.abs(exact), row + " ours " + ours);
                rows++;
            }
        }
        assertEquals(280, rows);
    }
}
