package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.numeric.RandomStream;

/** The streaming table: formats, refusals, order, sorting, random input. */
class ProfileTableTest {

    private static final String HEADER =
            "case,subject,time,conc,lloq,dose,route,infusion_duration,method,blq_rule,time_unit,conc_unit,dose_unit\n";
    private static final NcaRules RULES = NcaRules.cellular().withBlq(BlqRules.NONE);

    private static String run(String table, boolean numbered, String... intervals) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProfileTable.analyse(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), out,
                new ProfileTable.Request("t.csv", RULES, List.of(intervals), numbered));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String row(String subject, Object time, Object conc) {
        return "c," + subject + "," + time + "," + conc + ",50,450,cellular,,linuplogdown,first0_middrop_last0,d,copies/ug,cells\n";
    }

    private static String refusal(String table) {
        return assertThrows(Refusal.class, () -> run(table, false)).getMessage();
    }

    @Test
    void agreesWithTheSingleAnalysisForEveryReferenceCase() throws IOException {
        String table;
        try (InputStream in = ProfileTableTest.class.getResourceAsStream("/reference/peers/cases.csv")) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String out = run(table, false, "0-28");
        String again = run(table.replace("\n", "\r\n"), false, "0-28");
        assertEquals(out, again);
        int rows = 0;
        var cases = Cases.read("peers/cases.csv");
        for (String line : out.split("\n")) {
            String[] cell = line.split(",", -1);
            if (cell[0].equals("case")) {
                continue;
            }
            Cases.Case one = cases.get(String.join("|", cell[0], cell[1], cell[2], cell[3]));
            ParameterValue value = Nca.analyse(one.profile(), one.rules().withPartialAreas("0", "28")).parameter(cell[4]);
            assertEquals(value.missing() ? "" : org.kinetrail.numeric.ShortestForm.of(value.value()), cell[5], line);
            assertEquals(value.unit().symbol(), cell[6]);
            assertEquals(String.join(";", value.flags()), cell[7], line);
            assertEquals(value.reason(), cell[8]);
            rows++;
        }
        assertTrue(rows > 10_000, "rows " + rows);
    }

    @Test
    void cellsAreQuotedAndFurtherColumnsKept() throws IOException {
        String table = "\uFEFF\"case\",subject,time,conc,route,\"arm, name\"\n\"a,b\",\"x \"\"1\"\"\",0,0,cellular,\"A, 1\"\n"
                + "\"a,b\",\"x \"\"1\"\"\",5,100,cellular,\"A, 1\"\n";
        String out = run(table, false);
        assertTrue(out.startsWith("case,subject,method,blq_rule,parameter,value,unit,flag,reason,\"arm, name\"\n"), out);
        assertTrue(out.contains("\"a,b\",\"x \"\"1\"\"\",linuplogdown,none,CMAX,100,,,,\"A, 1\"\n"), out);
    }

    @Test
    void refusalsNameFileRowColumnAndRemedy() {
        assertTrue(refusal("").contains("empty"));
        assertTrue(refusal(HEADER).contains("no rows"));
        assertTrue(refusal("case,subject,time,route\n").contains("column conc: the column is missing"));
        assertTrue(refusal("case,case,subject,time,conc,route\n").contains("stands twice"));
        assertEquals("t.csv, row 2, column conc: 'abc' is not a number; write a decimal number, or leave the cell empty when it is "
                + "missing.",
                refusal(HEADER + row("1", 0, 0) + row("1", 1, "abc")));
        assertTrue(refusal(HEADER + row("1", 0, 0) + row("2", 1, 5) + row("1", 2, 7)).contains("row 3, column subject"));
        assertTrue(refusal(HEADER + row("1", 0, 0).replace("cellular", "oral")).contains("row 1, column route: 'oral'"));
        assertTrue(refusal(HEADER + row("1", 0, 0).replace("linuplogdown", "cubic")).contains("column method"));
        assertTrue(refusal(HEADER + row("1", 0, 0).replace("first0_middrop_last0", "drop")).contains("column blq_rule"));
        assertTrue(refusal(HEADER + "c,1,0\n").contains("3 cells"));
        assertTrue(refusal(HEADER + "c,\"1,0\n").contains("quotation mark"));
        assertTrue(refusal(HEADER + row("1", 0, "1e999")).contains("not a number"));
    }

    @Test
    void aBadProfileIsEmptyWithAReasonAndTheOthersAreComputed() throws IOException {
        String out = run(HEADER + row("1", 0, 0) + row("1", 0, 5) + row("2", 0, 0) + row("2", 3, -5) + row("3", 0, 0) + row("3", 3, 5)
                + row("4", "", 5) + row("5", 0, 3) + row("5", 1, 3).replace("450", "451"), false);
        assertTrue(out.contains("c,1,linuplogdown,first0_middrop_last0,CMAX,,copies/ug,,duplicate-time\n"), out);
        assertTrue(out.contains("c,2,linuplogdown,first0_middrop_last0,CMAX,,copies/ug,,negative-concentration\n"));
        assertTrue(out.contains("c,3,linuplogdown,first0_middrop_last0,CMAX,5,copies/ug,value-below-lloq"));
        assertTrue(out.contains("c,4,linuplogdown,first0_middrop_last0,CMAX,,copies/ug,,missing-time\n"));
        assertTrue(out.contains("c,5,linuplogdown,first0_middrop_last0,CMAX,,copies/ug,,inconsistent-rows\n"));
    }

    @Test
    void oneNumberInTwoSpellingsIsOneNumber() throws IOException {
        String out = run(HEADER + row("1", 0, 0) + row("1", "1.50", "3.0e1").replace("450", "4.5E2") + row("1", "+2", ".5")
                .replace("450", "450.0"), false);
        assertTrue(out.contains("c,1,linuplogdown,first0_middrop_last0,CMAX,30,"), out);
        assertTrue(out.contains("TMAX,1.5,"), out);
    }

    @Test
    void lineEndsMarksQuotesAndOrderOfColumnsDoNotMatter() throws IOException {
        String plain = HEADER + row("1", 0, 0) + row("1", 3, 100) + row("1", 5, 60) + row("1", 7, 30) + row("1", 14, 10);
        String expected = run(plain, false, "0-10");
        assertEquals(expected, run("\uFEFF" + plain.replace("\n", "\r\n"), false, "0-10"));
        assertEquals(expected, run("\uFEFF" + plain.replace("\n", "\n\n"), false, "0-10"));
        assertEquals(expected, run(plain.substring(0, plain.length() - 1), false, "0-10"));
        StringBuilder turned = new StringBuilder();
        for (String line : plain.split("\n")) {
            List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
            Collections.reverse(cells);
            turned.append('"').append(String.join("\",\"", cells)).append("\"\n");
        }
        assertEquals(expected, run(turned.toString(), false, "0-10"));
    }

    @Test
    void whatTheRulesAskForBesidesHasRowsOfItsOwn() throws IOException {
        String table = HEADER + row("1", 0, 0) + row("1", 3, 100) + row("1", 5, 60) + row("1", 7, 30) + row("1", 14, 10) + row("2", 0, 0)
                + row("2", 0, 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NcaRules rules = RULES.withOptions(NcaRules.Options.DEFAULT.with(true, 7, List.of(50.0)).withInfinityForCells(true));
        ProfileTable.analyse(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), out,
                new ProfileTable.Request("t.csv", rules, List.of("0-5"), false));
        List<Map<String, String>> rows = Csv.read(new ByteArrayInputStream(out.toByteArray()));
        for (String code : List.of("AUMCINT_IFO_0_5", "AUMC0-28D", "TAT_50", "AUCABV_50", "AUCTAU", "CAVG", "FLUCP", "AI", "AUCIFO", "MRTEVIFO",
                "EFFHL", "KEL", "TMIN")) {
            assertEquals(2, rows.stream().filter(r -> r.get("parameter").equals(code)).count(), code);
        }
        assertTrue(rows.stream().noneMatch(r -> r.get("parameter").matches("CLFO|VZFO|CLO")));
        for (Map<String, String> row : rows) {
            assertTrue(row.get("value").isEmpty() != row.get("reason").isEmpty(), row.toString());
            assertTrue(row.get("subject").equals("1") || row.get("reason").equals("duplicate-time"), row.toString());
        }
        assertEquals(rows.size(), rows.stream().map(r -> r.get("subject") + r.get("parameter")).distinct().count());
    }

    @Test
    void orderOfRowsAndProfilesChangesNothingButTheOrderOfResults() throws IOException {
        RandomStream random = RandomStream.named(5, "order");
        List<List<String>> profiles = new ArrayList<>();
        for (int s = 0; s < 30; s++) {
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                rows.add(row("s" + s, 3 * i + random.nextInt(3), random.bernoulli(0.2) ? 0 : 50 + random.nextInt(100_000)));
            }
            profiles.add(rows);
        }
        List<String> expected = sortedLines(run(table(profiles), false));
        Random shuffle = new Random(3);
        profiles.forEach(rows -> Collections.shuffle(rows, shuffle));
        Collections.shuffle(profiles, shuffle);
        assertEquals(expected, sortedLines(run(table(profiles), false)));
    }

    private static String table(List<List<String>> profiles) {
        StringBuilder table = new StringBuilder(HEADER);
        profiles.forEach(rows -> rows.forEach(table::append));
        return table.toString();
    }

    private static List<String> sortedLines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n")));
        Collections.sort(lines);
        return lines;
    }

    @Test
    void sortingBringsProfilesTogetherAndKeepsRowNumbers(@TempDir Path folder) throws IOException {
        String table = HEADER + row("2", 0, 0) + row("1", 0, 0) + row("2", 5, 100) + row("1", 5, "x");
        Path sorted = folder.resolve("sorted");
        ProfileSorter.sort(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "t.csv", sorted, folder);
        String message = assertThrows(Refusal.class, () -> run(Files.readString(sorted), true)).getMessage();
        assertTrue(message.startsWith("t.csv, row 4, column conc"), message);
        ProfileSorter.sort(new ByteArrayInputStream(table.replace(",x,", ",7,").getBytes(StandardCharsets.UTF_8)), "t.csv", sorted, folder);
        String out = run(Files.readString(sorted), true);
        assertTrue(out.contains("c,1,linuplogdown,first0_middrop_last0,CMAX,7,") && out.contains("CMAX,100,"), out);
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void randomTablesEndInAResultOrARefusal() {
        int tables = Boolean.getBoolean("kinetrail.long") ? 20_000 : 400;
        String[] cells = {"", "0", "1", "-1", "1e308", "5e-324", "abc", "NaN", "\"", "\"1\"", "0.5", "28", "cellular", "ivbolus",
                "ivinfusion",
            "extravascular", "linear", "linlog", "linuplogdown", "none", "alldrop", "all0", "first0_midlloq2_last0", "d", "h", "\u00e9",
                    "1,5"};
        RandomStream random = RandomStream.named(11, "fuzz");
        int results = 0;
        for (int k = 0; k < tables; k++) {
            StringBuilder table = new StringBuilder(HEADER);
            int rows = random.nextInt(12);
            boolean tame = random.bernoulli(0.7);
            String route = cells[12 + random.nextInt(4)];
            String method = cells[16 + random.nextInt(3)];
            String rule = cells[19 + random.nextInt(4)];
            for (int r = 0; r < rows; r++) {
                if (tame) {
                    table.append("c,1,").append(random.nextInt(30) - 2).append(',').append(cells[random.nextInt(6)]).append(',')
                            .append(random.bernoulli(0.5) ? "50" : "").append(",10,").append(route).append(",1,").append(method).append(',')
                            .append(rule).append(",d,copies/ug,cells\n");
                } else {
                    for (int c = 0; c < 13; c++) {
                        table.append(c == 0 ? "" : ",").append(cells[random.nextInt(cells.length)]);
                    }
                    table.append('\n');
                }
            }
            try {
                String out = run(table.toString(), false, "0-28");
                results++;
                for (String line : out.substring(out.indexOf('\n') + 1).split("\n")) {
                    String[] cell = line.split(",", -1);
                    assertTrue(cell[5].isEmpty() != cell[8].isEmpty() && !line.contains("NaN") && !line.contains("Infinity"), line);
                }
            } catch (Refusal refusal) {
                assertTrue(refusal.getMessage().startsWith("t.csv"), refusal.getMessage());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        assertTrue(results > tables / 3, "results " + results);
    }
}
