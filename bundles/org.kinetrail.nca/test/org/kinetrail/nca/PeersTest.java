package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every value of PKNCA 0.12.1 and NonCompart 0.8.0; where the two differ or ours differs from both, the rule that says why. */
class PeersTest {

    /** Both tools computed these in double precision and printed 15 digits. */
    private static final double SAME = 1e-10;
    /** The peers' logarithmic first moment cancels for nearly equal concentrations (worst 4e-9 against 40-digit arithmetic). */
    private static final double PEER_LOG_MOMENT = 1e-8;

    private static final Map<String, NcaResult> RESULTS = new HashMap<>();
    private static final List<Map<String, String>> ROWS = new ArrayList<>();

    @BeforeAll
    static void analyse() {
        for (String prefix : List.of("", "edge_")) {
            List<Map<String, String>> rows = Csv.read("peers/" + prefix + "expected.csv");
            Map<String, Set<String>> intervals = new HashMap<>();
            for (Map<String, String> row : rows) {
                String[] parts = row.get("parameter").split("_");
                if (parts[0].equals("AUCINT")) {
                    intervals.computeIfAbsent(row.get("case"), k -> new TreeSet<>()).add(parts[2] + "_" + parts[3]);
                }
            }
            Cases.read("peers/" + prefix + "cases.csv").forEach((key, one) -> {
                NcaRules rules = one.rules();
                for (String interval : intervals.getOrDefault(key.substring(0, key.indexOf('|')), Set.of())) {
                    rules = rules.withPartialAreas(interval.split("_")[0], interval.split("_")[1]);
                }
                RESULTS.put(key, Nca.analyse(one.profile(), rules));
            });
            ROWS.addAll(rows);
        }
    }

    private static ParameterValue ours(Map<String, String> row) {
        return RESULTS.get(Cases.key(row)).parameter(row.get("parameter"));
    }

    private static boolean same(Map<String, String> row) {
        ParameterValue ours = ours(row);
        double theirs = Cases.number(row.get("value"));
        if (Double.isNaN(theirs)) {
            return ours.missing() && !ours.reason().isEmpty();
        }
        boolean logMoment = !row.get("method").equals("linear") && row.get("parameter").matches("AUMC.*|MRT.*|VSS.");
        return Math.abs(ours.value() - theirs) <= (logMoment ? PEER_LOG_MOMENT : SAME) * Math.abs(theirs);
    }

    private static String say(Map<String, String> row) {
        return row + " ours " + ours(row);
    }

    @Test
    void everyRowBothToolsAgreeOn() {
        int values = 0;
        int missing = 0;
        for (Map<String, String> row : ROWS) {
            if (row.get("agree").startsWith("agree")) {
                assertTrue(same(row), say(row));
                assertEquals(row.get("unit"), ours(row).unit().symbol(), say(row));
                values += row.get("agree").equals("agree") ? 1 : 0;
                missing += row.get("agree").equals("agree_NA") ? 1 : 0;
            }
        }
        assertEquals(10102, values);
        assertEquals(2900, missing);
    }

    @Test
    void everyRowOfOneToolUnlessARuleSaysOtherwise() {
        Map<String, Integer> exceptions = new TreeMap<>();
        int same = 0;
        for (Map<String, String> row : ROWS) {
            if (row.get("agree").equals("single_tool")) {
                if (same(row)) {
                    same++;
                } else {
                    String rule = PeerDifferences.ruleOf(row);
                    assertFalse(rule.isEmpty(), say(row));
                    exceptions.merge(rule, 1, Integer::sum);
                }
            }
        }
        assertEquals(PeerDifferences.SINGLE_TOOL_COUNTS, exceptions);
        assertEquals(11448, same + exceptions.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void everyDisagreementHasARuleAndOneOfTheTwoIsOursUnlessBothAreWrong() {
        Map<String, List<Map<String, String>>> pairs = new TreeMap<>();
        for (Map<String, String> row : ROWS) {
            if (row.get("agree").startsWith("DISAGREE")) {
                pairs.computeIfAbsent(Cases.key(row) + "|" + row.get("parameter"), k -> new ArrayList<>()).add(row);
            }
        }
        Map<String, Integer> sides = new TreeMap<>();
        pairs.forEach((key, rows) -> {
            String side = rows.stream().filter(PeersTest::same).map(row -> row.get("source").split(" ")[0]).findFirst().orElse("neither");
            String rule = PeerDifferences.disagreementRule(rows.get(0));
            assertFalse(rule.isEmpty(), key + " " + side + " " + rows + ours(rows.get(0)));
            sides.merge(rule + ": " + side, 1, Integer::sum);
        });
        assertEquals(PeerDifferences.DISAGREEMENT_COUNTS, sides);
    }
}
