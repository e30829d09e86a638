package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;

/** Published values of Phoenix WinNonlin for theophylline and indomethacin. */
class PhoenixTest {

    /** Phoenix computes in double precision and prints 9 to 10 digits, so its last printed digit may be off by one. */
    private static final double LAST_DIGIT = 1.0;

    @Test
    void theophyllineAndIndomethacin() {
        Map<String, Cases.Case> cases = Cases.read("peers/cases.csv");
        Map<String, NcaResult> results = new HashMap<>();
        int rows = 0;
        int withoutDose = 0;
        for (Map<String, String> row : Csv.read("phoenix/phoenix_theoph_indometh.csv")) {
            boolean noDose = row.get("case").equals("indometh_nodose");
            String key = row.get("case").replace("nodose", "ev") + "|" + row.get("subject") + "|" + row.get("method") + "|none";
            NcaResult result = results.computeIfAbsent(noDose ? key + "0" : key, k -> {
                Cases.Case one = cases.get(key);
                return Nca.analyse(noDose ? undosed(one.profile()) : one.profile(), one.rules());
            });
            ParameterValue ours = result.parameter(noDose ? row.get("parameter").replace("MRTIV", "MRTEV") : row.get("parameter"));
            if (noDose && row.get("parameter").matches("(CL|VZ)F.")) {
                assertEquals("0", row.get("value"));
                assertEquals(Reason.MISSING_DOSE.code(), ours.reason(), "the published listing prints 0 where nothing was dosed");
                withoutDose++;
            } else {
                assertTrue(withinPrintedDigits(ours.value(), row.get("value")), row + " ours " + ours);
            }
            rows++;
        }
        assertEquals(2286, rows);
        assertEquals(24, withoutDose);
    }

    private static Profile undosed(Profile profile) {
        Dose dose = profile.doses().get(0);
        return new Profile(profile.subject(), profile.analyte(), profile.samples(),
                List.of(new Dose(Double.NaN, dose.unit(), 0, 0, dose.route(), dose.source())), profile.timeUnit(),
                profile.concentrationUnit());
    }

    static boolean withinPrintedDigits(double ours, String printed) {
        BigDecimal theirs = new BigDecimal(printed).stripTrailingZeros();
        BigDecimal unit = theirs.ulp();
        if (theirs.precision() > 10) {
            unit = unit.scaleByPowerOfTen(theirs.precision() - 10);
        }
        return new BigDecimal(ours).subtract(theirs).abs().compareTo(unit.multiply(new BigDecimal(LAST_DIGIT))) <= 0;
    }
}
