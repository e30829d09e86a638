package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Sample;

/** Columns of the profile table that choose slope and dosing interval for each profile, against PKNCA's manual and steady-state values. */
class ProfileColumnsTest {

    private static final double SAME = 1e-10;
    private static final String HEADER = "case,subject,time,conc,dose,route,method,time_unit,conc_unit,dose_unit,";

    private static Map<String, Map<String, String>> run(String table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProfileTable.analyse(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), out, new ProfileTable.Request("t.csv",
                NcaRules.cellular().withBlq(BlqRules.NONE), List.of(), false));
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (Map<String, String> row : Csv.read(new ByteArrayInputStream(out.toByteArray()))) {
            assertTrue(row.get("value").isEmpty() != row.get("reason").isEmpty(), row.toString());
            rows.put(row.get("subject") + "|" + row.get("method") + "|" + row.get("parameter"), row);
        }
        return rows;
    }

    private static String refusal(String table) {
        return assertThrows(Refusal.class, () -> run(table)).getMessage();
    }

    @Test
    void aColumnOfTheRowsChoosesThePointsOfTheSlope() throws IOException {
        Map<String, Cases.Case> cases = Cases.read("peers/cases.csv");
        Map<String, List<Map<String, String>>> chosen = new HashMap<>();
        Csv.read("peers/expected_manual_lambda.csv").forEach(r -> chosen.computeIfAbsent(r.get("case") + "|" + r.get("subject") + "|" + r.get(
                "points"), k -> new java.util.ArrayList<>()).add(r));
        int compared = 0;
        for (Map.Entry<String, List<Map<String, String>>> choice : chosen.entrySet()) {
            String[] key = choice.getKey().split("\\|");
            List<String> points = List.of(key[2].split(";"));
            Cases.Case one = cases.entrySet().stream().filter(e -> e.getKey().startsWith(key[0] + "|" + key[1] + "|linear|")).findFirst()
                    .orElseThrow().getValue();
            StringBuilder table = new StringBuilder(HEADER + "slope\n");
            List<Sample> samples = one.profile().samples();
            for (int i = 0; i < samples.size(); i++) {
                Sample s = samples.get(i);
                table.append(String.join(",", key[0], key[1], String.valueOf(s.time()), s.value() > 0 ? String.valueOf(s.value()) : "0", "1",
                        one.profile().doses().get(0).route().name().toLowerCase(java.util.Locale.ROOT).replace("_", ""), "linear", "h", "mg/L",
                        "mg", points.contains(String.valueOf(i + 1)) ? "include" : "")).append('\n');
            }
            Map<String, Map<String, String>> ours = run(table.toString());
            for (Map<String, String> row : choice.getValue()) {
                Map<String, String> own = ours.get(key[1] + "|linear|" + row.get("parameter"));
                double theirs = Cases.number(row.get("value"));
                if (!Double.isNaN(theirs)) {
                    assertEquals(theirs, Double.parseDouble(own.get("value")), SAME * Math.abs(theirs), own.toString());
                    assertTrue(own.get("flag").contains("manual-slope"), own.toString());
                }
                compared++;
            }
        }
        assertEquals(30, compared);
    }

    @Test
    void includedAndExcludedTogetherAreTheIncludedLessTheExcluded() throws IOException {
        String profile = "a,1,0,0,1,extravascular,linear,h,mg/L,mg,\na,1,1,64,1,extravascular,linear,h,mg/L,mg,CHOICE1\n"
                + "a,1,2,32,1,extravascular,linear,h,mg/L,mg,CHOICE2\na,1,3,20,1,extravascular,linear,h,mg/L,mg,CHOICE3\n"
                + "a,1,4,8,1,extravascular,linear,h,mg/L,mg,CHOICE4\na,1,5,4,1,extravascular,linear,h,mg/L,mg,CHOICE5\n";
        assertEquals("3", number(profile, "LAMZLL", "", "", "", "", ""));
        assertEquals("2", number(profile, "LAMZLL", "", "", "exclude", "", ""));
        assertEquals("1", number(profile, "R2", "", "", "exclude", "", ""));
        assertEquals("2", number(profile, "LAMZNPT", "", "include", "", "include", ""));
        assertEquals("4", number(profile, "LAMZNPT", "include", "include", "exclude", "include", "include"));
        assertEquals("fewer-than-three-points", number(profile, "LAMZ", "", "", "", "include", ""));
    }

    private static String number(String profile, String code, String... choices) throws IOException {
        String table = profile;
        for (int i = 0; i < choices.length; i++) {
            table = table.replace("CHOICE" + (i + 1), choices[i]);
        }
        Map<String, String> row = run(HEADER + "slope\n" + table).get("1|linear|" + code);
        return row.get("value").isEmpty() ? row.get("reason") : row.get("value");
    }

    @Test
    void aRangeOfTheSlopeStandsInEveryRowOfAProfile() throws IOException {
        StringBuilder table = new StringBuilder(HEADER + "slope_from,slope_to\n");
        double[] conc = {0, 64, 32, 20, 8, 4};
        for (String range : List.of("s1,2,4", "s2,,", "s3,3,")) {
            String[] parts = range.split(",", -1);
            for (int i = 0; i < conc.length; i++) {
                table.append("a,").append(parts[0]).append(',').append(i).append(',').append(conc[i])
                        .append(",1,extravascular,linear,h,mg/L,mg,").append(parts[1]).append(',').append(parts[2]).append('\n');
            }
        }
        Map<String, Map<String, String>> ours = run(table.toString());
        assertEquals(List.of("2", "4", "3"), List.of(ours.get("s1|linear|LAMZLL").get("value"), ours.get("s1|linear|LAMZUL").get("value"),
                ours.get("s1|linear|LAMZNPT").get("value")));
        assertEquals("2", ours.get("s1|linear|CMAX").get("slope_from"));
        assertEquals("3", ours.get("s2|linear|LAMZLL").get("value"));
        assertEquals("3", ours.get("s3|linear|LAMZLL").get("value"));
    }

    @Test
    void tauGivesTheSteadyStateOfTheInterval() throws IOException {
        StringBuilder table = new StringBuilder(HEADER + "tau\n");
        for (String method : List.of("linear", "linuplogdown", "linlog")) {
            for (Map<String, String> row : Csv.read("peers/cases_steadystate.csv")) {
                table.append(String.join(",", row.get("case"), row.get("subject"), row.get("time"), row.get("conc"), row.get("dose"), row.get(
                        "route"), method, "h", "mg/L", "mg", row.get("tau"))).append('\n');
            }
        }
        Map<String, Map<String, String>> ours = run(table.toString());
        int compared = 0;
        for (Map<String, String> row : Csv.read("peers/expected_steadystate.csv")) {
            Map<String, String> own = ours.get(row.get("subject") + "|" + row.get("method") + "|" + row.get("parameter"));
            double theirs = Cases.number(row.get("value"));
            assertEquals(theirs, Double.parseDouble(own.get("value")), SAME * Math.abs(theirs), row + " " + own);
            compared++;
        }
        assertEquals(288, compared);
    }

    @Test
    void refusalsAndContradictions() throws IOException {
        String row = "a,1,0,5,1,extravascular,linear,h,mg/L,mg,";
        assertEquals("t.csv, row 1, column slope: 'yes' is no choice of a point; write include or exclude, or leave the cell empty.",
                refusal(HEADER + "slope\n" + row + "yes\n"));
        assertEquals("t.csv, row 1, column tau: the dosing interval is not positive; write its length in the table's unit of time, or leave"
                + " the cell empty.", refusal(HEADER + "tau\n" + row + "0\n"));
        assertTrue(refusal(HEADER + "tau\n" + row + "x\n").contains("row 1, column tau: 'x' is not a number"));
        assertTrue(refusal(HEADER + "slope_from,slope_to\n" + row + "5,2\n").contains("column slope_to: the range of the slope ends"));
        Map<String, Map<String, String>> ours = run(HEADER + "tau\n" + row + "12\n" + row.replace("a,1,0", "a,1,1") + "24\n");
        assertTrue(ours.values().stream().allMatch(r -> r.get("reason").equals("inconsistent-rows")));
        assertEquals(Arrays.asList("inconsistent-rows"), List.of(ours.get("1|linear|AUCTAU").get("reason")));
    }
}
