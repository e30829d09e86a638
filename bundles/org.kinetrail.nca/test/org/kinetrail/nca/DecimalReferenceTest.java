package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole table, value and absence of value, against an independent statement of the rules in 60-digit arithmetic. */
class DecimalReferenceTest {

    /** The worst of 5,000 such profiles loses five digits where all concentrations agree to nine. */
    private static final double ROUNDING = 1e-11;
    private static final double SUBNORMAL = 1e-300;
    private static final Set<String> CELLS = Set.of("EXPRATE", "EXPSLP", "TDBL", "EXPR2", "EXPNPT", "FOLDEXP", "CONHL", "CONR2", "PERHL",
            "PERR2", "TBQL", "TBQLLO", "BASE", "PEAK2", "TPEAK2", "AUCDTH", "AUC0-28D", "AUC0-3M", "AUC0-6M");

    @Test
    void everyValueAndEveryMissingValueOfAdversarialProfiles() throws IOException {
        Map<String, Map<String, String>> expected = new HashMap<>();
        for (Map<String, String> row : Csv.read("decimal/expected.csv")) {
            expected.computeIfAbsent(key(row), k -> new HashMap<>()).put(row.get("parameter"), row.get("value"));
        }
        List<String> wrong = new ArrayList<>();
        int values = 0;
        int missing = 0;
        for (Map<String, String> row : table()) {
            Map<String, String> profile = expected.get(key(row));
            String parameter = row.get("parameter");
            String theirs = profile.containsKey("fault") ? null : profile.remove(parameter);
            String ours = row.get("value");
            assertTrue(ours.isEmpty() != row.get("reason").isEmpty(), row.toString());
            if (profile.containsKey("fault")) {
                assertEquals(profile.get("fault"), row.get("reason"), row.toString());
            } else if (!CELLS.contains(parameter) && !"?".equals(theirs)) {
                boolean same = theirs == null ? ours.isEmpty() : !ours.isEmpty() && close(Double.parseDouble(theirs), Double.parseDouble(ours));
                if (!same) {
                    wrong.add(row + " expected " + theirs);
                }
                values += theirs == null ? 0 : 1;
                missing += theirs == null ? 1 : 0;
            }
        }
        assertEquals(List.of(), wrong);
        expected.values().forEach(left -> assertTrue(left.isEmpty() || left.containsKey("fault"), "not in the table: " + left));
        assertTrue(values > 8_000 && missing > 6_000, values + " values, " + missing + " missing");
    }

    private static boolean close(double expected, double actual) {
        return Math.abs(expected - actual) <= ROUNDING * Math.abs(expected) || Math.abs(expected) < SUBNORMAL && Math.abs(actual) < SUBNORMAL;
    }

    private static String key(Map<String, String> row) {
        return row.get("case") + "|" + row.get("method") + "|" + row.get("blq_rule");
    }

    private static List<Map<String, String>> table() throws IOException {
        NcaRules rules = NcaRules.cellular().withBlq(BlqRules.NONE).withOptions(NcaRules.Options.DEFAULT.withInfinityForCells(true));
        try (InputStream in = DecimalReferenceTest.class.getResourceAsStream("/reference/decimal/cases.csv")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ProfileTable.analyse(in, out, new ProfileTable.Request("cases.csv", rules, List.of("0-28", "2.5-14", "7-400", "100-500", "0-0.25"),
                    false));
            return Csv.read(new ByteArrayInputStream(out.toString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)));
        }
    }
}
