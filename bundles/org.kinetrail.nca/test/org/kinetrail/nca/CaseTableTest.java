package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;

/** Tables of cases that are no profiles, against PKNCA, the R package PK, and R. */
class CaseTableTest {

    private static final double SAME = 1e-10;

    /** One analysis of a table. */
    private interface Run {
        void of(InputStream in, ByteArrayOutputStream out) throws IOException;
    }

    private static Map<String, Map<String, String>> rows(InputStream in, Run run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run.of(in, out);
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (Map<String, String> row : Csv.read(new ByteArrayInputStream(out.toByteArray()))) {
            assertTrue(row.get("value").isEmpty() != row.get("reason").isEmpty(), row.toString());
            rows.put(row.get("case") + "|" + row.get("subject") + "|" + row.get("parameter"), row);
        }
        return rows;
    }

    private static InputStream text(String table) {
        return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream reference(String name) {
        return CaseTableTest.class.getResourceAsStream("/reference/" + name);
    }

    private static void close(double expected, Map<String, String> row) {
        assertEquals(expected, Double.parseDouble(row.get("value")), SAME * Math.abs(expected), row.toString());
    }

    @Test
    void sparseAreasOfPknca() throws IOException {
        compareSparse("PKNCA", SparseArea.MeanRule.ZERO_WHEN_MOSTLY_BELOW);
    }

    @Test
    void sparseAreasOfThePackagePk() throws IOException {
        compareSparse("PK ", SparseArea.MeanRule.PLAIN);
    }

    private void compareSparse(String source, SparseArea.MeanRule rule) throws IOException {
        Map<String, Map<String, String>> ours = rows(reference("peers/cases_sparse.csv"), (in, out) -> CaseTable.sparse(in, out, "s", rule));
        int compared = 0;
        for (Map<String, String> row : Csv.read("peers/expected_sparse.csv")) {
            if (row.get("source").contains(source)) {
                Map<String, String> own = ours.get(row.get("case") + "|pooled|" + row.get("parameter"));
                if (row.get("value").matches("NA|")) {
                    assertEquals("not-applicable", own.get("reason"));
                } else {
                    close(Double.parseDouble(row.get("value")), own);
                }
                compared++;
            }
        }
        assertTrue(compared >= 10, source + compared);
    }

    @Test
    void urineOfPknca() throws IOException {
        String table = "case,subject,t0,t1,conc,volume,dose,plasma_area,dose_unit,volume_unit,time_unit\n";
        for (Map<String, String> row : Csv.read("peers/cases_urine.csv")) {
            table += String.join(",", row.get("case"), "1", row.get("t0"), row.get("t1"), row.get("conc"), row.get("volume"), "1e5", "5100",
                    "ug", "mL", "h") + "\n";
        }
        table += "bad,2,0,2,5,1,,,ug,mL,h\nbad,2,1,4,5,1,,,ug,mL,h\nturned,3,4,2,5,1,,,ug,mL,h\n";
        Map<String, Map<String, String>> ours = rows(text(table), (in, out) -> CaseTable.urine(in, out, "u", NcaRules.standard()));
        for (Map<String, String> row : Csv.read("peers/expected_urine.csv")) {
            String code = row.get("parameter").substring(0, row.get("parameter").indexOf('('));
            close(Double.parseDouble(row.get("value")), ours.get("urine1|1|" + code));
        }
        assertEquals("mL/h", ours.get("urine1|1|RENALCL").get("unit"));
        assertEquals("overlapping-collections", ours.get("bad|2|RCAMINT").get("reason"));
        assertEquals("collection-without-duration", ours.get("turned|3|ERMAX").get("reason"));
    }

    @Test
    void effectsAndTheirSlopes() throws IOException {
        String table = "case,subject,time,effect,baseline,threshold,effect_unit,time_unit\n"
                + "pd,1,0,10,10,15,%,h\npd,1,2,20,10,15,%,h\npd,1,4,40,10,15,%,h\npd,1,6,0,10,15,%,h\npd,2,0,7,10,,%,h\n";
        List<DrugEffect.Range> ranges = List.of(new DrugEffect.Range("0-4", 0, 4, true), new DrugEffect.Range("4-6", 4, 6, false),
                new DrugEffect.Range("4-7", 4, 7, true));
        Map<String, Map<String, String>> ours = rows(text(table), (in, out) -> CaseTable.effects(in, out, "e", ranges));
        close(Elementary.LN2 / 2, ours.get("pd|1|SLOPE_0-4"));
        close(Elementary.log(10), ours.get("pd|1|SLOPEB0_0-4"));
        close(1, ours.get("pd|1|SLOPER2_0-4"));
        close(-20, ours.get("pd|1|SLOPE_4-6"));
        assertEquals("%/h", ours.get("pd|1|SLOPE_4-6").get("unit"));
        assertEquals("value-not-positive", ours.get("pd|1|SLOPE_4-7").get("reason"));
        assertEquals("fewer-than-three-points", ours.get("pd|2|SLOPE_0-4").get("reason"));
        close(40, ours.get("pd|1|RMAX"));
        assertEquals("no-samples", ours.get("pd|2|RMAX").get("reason"));
    }

    /** R: {@code lm} on subject, period and treatment; {@code t.test}; the FDA's and the EMA's scaled criteria step by step. */
    @Test
    void bioequivalenceIsThatOfR() throws IOException {
        Map<String, Map<String, String>> ours = rows(reference("bioequivalence/cases.csv"), (in, out) -> CaseTable.comparisons(in, out, "b",
                "R"));
        int compared = 0;
        for (Map<String, String> row : Csv.read("bioequivalence/expected.csv")) {
            close(Double.parseDouble(row.get("value")), ours.get(row.get("case") + "|T/R|" + row.get("parameter")));
            compared++;
        }
        assertEquals(31, compared);
        assertEquals("1", ours.get("crossover|T/R|BEWITHIN").get("value"));
        assertEquals("0", ours.get("replicate|T/R|BEWITHIN").get("value"));
        assertEquals("reference-not-replicated", ours.get("crossover|T/R|BESWR").get("reason"));
    }

    @Test
    void comparisonsThatCannotBeMadeSayWhy() throws IOException {
        String table = "case,subject,treatment,value\na,1,T,5\na,2,R,4\nb,1,T,0\nb,1,R,4\nc,1,R,3\nd,1,T,3\nd,1,T,4\n";
        Map<String, Map<String, String>> ours = rows(text(table), (in, out) -> CaseTable.comparisons(in, out, "b", "R"));
        assertEquals("too-few-subjects", ours.get("a|T/R|BERATIO").get("reason"));
        assertEquals("value-not-positive", ours.get("b|T/R|BERATIO").get("reason"));
        assertEquals("too-few-subjects", ours.get("c|/R|BERATIO").get("reason"));
        assertEquals("duplicate-time", ours.get("d|T/R|BERATIO").get("reason"));
    }

    @Test
    void refusalsNameFileRowColumnAndRemedy() {
        assertTrue(refusal("").contains("s.csv: the file is empty"));
        assertTrue(refusal("case,subject,time\n").contains("column conc: the column is missing"));
        assertTrue(refusal("case,subject,time,conc\n").contains("no rows"));
        assertEquals("s.csv, row 2, column conc: 'x' is not a number; write a decimal number, or leave the cell empty when it is missing.",
                refusal("case,subject,time,conc\na,1,0,0\na,1,1,x\n"));
        assertEquals("s.csv, row 1, column time: the cell is empty; write a decimal number.", refusal("case,subject,time,conc\na,1,,0\n"));
        assertTrue(refusal("case,subject,time,conc\na,1,0,0\nb,1,1,1\na,1,1,1\n").contains("row 3, column case"));
        assertTrue(refusal("case,subject,time,conc\na,1,0\n").contains("3 cells"));
    }

    private static String refusal(String table) {
        return assertThrows(Refusal.class, () -> CaseTable.sparse(text(table), new ByteArrayOutputStream(), "s.csv",
                SparseArea.MeanRule.PLAIN)).getMessage();
    }

    @Test
    void randomTablesEndInAResultOrARefusal() throws IOException {
        int tables = Boolean.getBoolean("kinetrail.long") ? 20_000 : 300;
        String[] cells = {"", "0", "1", "-1", "1e308", "5e-324", "x", "2", "3", "T", "R", "0.5"};
        String header = "case,subject,time,conc,t0,t1,volume,effect,baseline,treatment,value,period,sequence,dose,reference,route,ratio,parameter\n";
        RandomStream random = RandomStream.named(12, "cases");
        List<DrugEffect.Range> ranges = List.of(new DrugEffect.Range("0-2", 0, 2, true));
        List<Run> runs = List.of((in, out) -> CaseTable.sparse(in, out, "t", SparseArea.MeanRule.PLAIN),
                (in, out) -> CaseTable.urine(in, out, "t", NcaRules.standard()), (in, out) -> CaseTable.effects(in, out, "t", ranges),
                (in, out) -> CaseTable.comparisons(in, out, "t", "R"), (in, out) -> CaseTable.doses(in, out, "t", NcaRules.standard()),
                (in, out) -> CaseTable.troughs(in, out, "t"), (in, out) -> CaseTable.ratios(in, out, "t"),
                (in, out) -> CaseTable.superposition(in, out, "t", NcaRules.standard(), List.of(0.0, 2.0), List.of("1", "4")));
        int results = 0;
        for (int k = 0; k < tables; k++) {
            StringBuilder table = new StringBuilder(header);
            boolean tame = random.bernoulli(0.8);
            for (int r = random.nextInt(10); r > 0; r--) {
                table.append('a');
                for (int c = 1; c < 15; c++) {
                    table.append(',').append(c == 9 ? cells[9 + random.nextInt(2)] : cells[random.nextInt(tame ? 6 : cells.length)]);
                }
                table.append(random.bernoulli(0.5) ? ",ivbolus,FREL,P\n" : ",extravascular,metabolite,P\n");
            }
            try {
                results += rows(text(table.toString()), runs.get(k % runs.size())).isEmpty() ? 0 : 1;
            } catch (Refusal refusal) {
                assertTrue(refusal.getMessage().startsWith("t"), refusal.getMessage());
            }
        }
        assertTrue(results > tables / 10, "results " + results);
    }
}
