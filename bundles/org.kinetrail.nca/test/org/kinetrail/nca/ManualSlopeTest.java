package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Slopes from points chosen by hand, as PKNCA and NonCompart compute them. */
class ManualSlopeTest {

    private static final double SAME = 1e-10;

    @Test
    void handPickedPoints() {
        Map<String, Cases.Case> cases = Cases.read("peers/cases.csv");
        int rows = 0;
        for (Map<String, String> row : Csv.read("peers/expected_manual_lambda.csv")) {
            String prefix = row.get("case") + "|" + row.get("subject") + "|linear|";
            Cases.Case one = cases.entrySet().stream().filter(e -> e.getKey().startsWith(prefix)).findFirst().orElseThrow().getValue();
            List<Double> times = new ArrayList<>();
            for (String index : row.get("points").split(";")) {
                times.add(one.profile().samples().get(Integer.parseInt(index) - 1).time());
            }
            NcaResult result = Nca.analyse(one.profile(), one.rules().withSlope(SlopeRules.DEFAULT.withPoints(times)));
            ParameterValue ours = result.parameter(row.get("parameter"));
            double theirs = Cases.number(row.get("value"));
            if (Double.isNaN(theirs)) {
                assertTrue(ours.missing(), row + " ours " + ours);
            } else {
                assertTrue(Math.abs(ours.value() - theirs) <= SAME * Math.abs(theirs), row + " ours " + ours);
                assertTrue(ours.flagged(Flag.MANUAL_SLOPE), ours.toString());
            }
            rows++;
        }
        assertEquals(30, rows);
    }
}
