package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;

/** Tables of several doses, troughs, one dose to superpose and exposures to divide, computed by hand; missing values and the predose rule. */
class FurtherTablesTest {

    private static final String DOSED = "case,subject,time,conc,dose,route\n";
    /** Sums of few terms. */
    private static final double SAME = 1e-12;

    private interface Run {
        void of(ByteArrayInputStream in, ByteArrayOutputStream out) throws IOException;
    }

    /** The results by subject and parameter. */
    private static Map<String, String> results(String table, Run run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run.of(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), out);
        Map<String, String> results = new HashMap<>();
        for (Map<String, String> row : Csv.read(new ByteArrayInputStream(out.toByteArray()))) {
            results.put(row.get("subject") + " " + row.get("parameter"), row.get("value") + row.get("reason"));
        }
        return results;
    }

    @Test
    void severalDosesGiveTheirIntervalsTheOneThatRepeatsAndAccumulation() throws IOException {
        String table = DOSED + "a,1,0,,100,extravascular\na,1,0,0,,\na,1,6,4,,\na,1,12,2,,\na,1,12,,100,extravascular\n"
                + "a,1,18,6,,\na,1,24,3,,\na,1,24,,100,extravascular\n";
        Map<String, String> found = results(table, (in, out) -> CaseTable.doses(in, out, "t", NcaRules.standard().withArea(AreaMethod.LINEAR)));
        assertEquals("12", found.get("1 TAU"));
        assertEquals("30", found.get("1/1 AUCTAU"));
        assertEquals("51", found.get("1/2 AUCTAU"));
        assertEquals("1.7", found.get("1 ARAUC"));
        assertEquals("1.5", found.get("1 ARCMAX"));
        assertEquals("missing-dose", results(DOSED + "a,1,0,1,,\n", (in, out) -> CaseTable.doses(in, out, "t", NcaRules.standard())).get("1 TAU"));
    }

    @Test
    void theIntervalThatRepeatsMayHoldSeveralDoses() {
        assertEquals(24, MultipleDose.interval(new double[] {0, 8, 24, 32, 48}));
        assertEquals(24, MultipleDose.interval(new double[] {0, 8, 24, 32}));
        assertEquals(0.1, MultipleDose.interval(new double[] {0, 0.1, 0.2, 0.30000000000000004}));
        assertTrue(Double.isNaN(MultipleDose.interval(new double[] {0, 12, 36})));
        assertTrue(Double.isNaN(MultipleDose.interval(new double[] {5})));
        assertTrue(Double.isNaN(MultipleDose.interval(new double[0])));
    }

    @Test
    void superposedDosesAddTheProfileOfOneToItself() throws IOException {
        String table = DOSED + "a,1,0,,10,ivbolus\na,1,0,16,,\na,1,2,8,,\na,1,4,4,,\na,1,6,2,,\n";
        Map<String, String> found = results(table,
                (in, out) -> CaseTable.superposition(in, out, "t", NcaRules.standard(), List.of(0.0, 4.0), List.of("2", "4", "8")));
        assertEquals("8", found.get("1 CONC_2"));
        assertEquals(20, Double.parseDouble(found.get("1 CONC_4")), 20 * SAME);
        assertEquals(5, Double.parseDouble(found.get("1 CONC_8")), 5 * SAME);
    }

    @Test
    void ratiosByDoseAndByMolarMass() throws IOException {
        String table = "case,subject,ratio,parameter,value,reference,dose,reference_dose,molar_mass,reference_molar_mass\n"
                + "a,1,FABS,AUCIFO,30,20,100,50,,\na,1,metabolite,AUCIFO,10,40,,,250,500\na,1,accumulation,CMAX,6,4,,,,\na,1,FREL,AUCLST,,4,1,1,,\n";
        Map<String, String> found = results(table, (in, out) -> CaseTable.ratios(in, out, "t"));
        assertEquals(Map.of("1 FABS", "0.75", "1 MRAUCIFO", "0.5", "1 ARCMAX", "1.5", "1 FREL", "missing-part"), found);
        String message = assertThrows(Refusal.class, () -> results("case,subject,ratio,parameter,value,reference\na,1,x,P,1,1\n",
                (in, out) -> CaseTable.ratios(in, out, "t"))).getMessage();
        assertEquals("t, row 1, column ratio: 'x' is no ratio; write FABS, FREL, metabolite or accumulation.", message);
    }

    /** R: lm(conc ~ time) has p = 0.041 from day 0 on and 0.16 from day 1 on. */
    @Test
    void troughsReachSteadyStateWhereTheirSlopeIsLost() throws IOException {
        double[] troughs = {1, 6, 9.9, 10.1, 9.9, 10.1, 9.9};
        StringBuilder table = new StringBuilder("case,subject,time,conc,time_unit\n");
        for (int day = 0; day < troughs.length; day++) {
            table.append("a,1,").append(day).append(',').append(troughs[day]).append(",d\n");
        }
        Map<String, String> found = results(table.toString(), (in, out) -> CaseTable.troughs(in, out, "t"));
        assertEquals("1", found.get("pooled TSSSTEP"));
        assertTrue(found.containsKey("1 TSSMONO"));
    }

    @Test
    void theMeanProfilesPeakHasAStandardError() throws IOException {
        String table = "case,subject,time,conc\na,1,0,0\na,2,0,0\na,3,2,5\na,4,2,7\na,5,2,9\na,6,4,1\na,7,4,2\n";
        Map<String, String> found = results(table, (in, out) -> CaseTable.sparse(in, out, "t", SparseArea.MeanRule.PLAIN));
        assertEquals("7", found.get("pooled SPARSE_CMAX"));
        assertEquals("2", found.get("pooled SPARSE_TMAX"));
        assertEquals(2 / Math.sqrt(3), Double.parseDouble(found.get("pooled SPARSE_CMAX_SE")), SAME);
    }

    private static String profile(String rules, String rows, String parameter) throws IOException {
        NcaRules read = RulesTree.read(Map.of("method", "linear", rules.split("=")[0], Double.valueOf(rules.split("=")[1]), "start", "predose"),
                NcaRules.standard());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProfileTable.analyse(new ByteArrayInputStream(("case,subject,time,conc,route,time_unit\n" + rows).getBytes(StandardCharsets.UTF_8)), out,
                new ProfileTable.Request("t", read, List.of(), false));
        for (Map<String, String> row : Csv.read(new ByteArrayInputStream(out.toByteArray()))) {
            if (row.get("parameter").equals(parameter)) {
                return row.get("value") + " " + row.get("flag");
            }
        }
        return "";
    }

    @Test
    void aMissingConcentrationIsReplacedWhereTheRulesNameAValue() throws IOException {
        String rows = "a,1,0,0,extravascular,d\na,1,1,4,extravascular,d\na,1,2,,extravascular,d\na,1,3,4,extravascular,d\n";
        assertEquals("10 ", profile("slopeMinimumR2=0.9", rows, "AUCLST"));
        assertEquals("8 missing-replaced", profile("missingAs=2", rows, "AUCLST"));
        assertEquals("10 missing-replaced", profile("missingAs=0", rows, "AUCLST"));
    }

    @Test
    void aSampleBeforeTheDoseStandsForItOnlyWithinTheTimeNamed() throws IOException {
        String rows = "a,1,-2,3,extravascular,d\na,1,1,5,extravascular,d\n";
        assertEquals("4 positive-baseline;start-inserted", sorted(profile("predoseWithinDay=2", rows, "AUCLST")));
        assertEquals("2.5 positive-baseline;start-inserted", sorted(profile("predoseWithinDay=1", rows, "AUCLST")));
    }

    private static String sorted(String result) {
        String[] parts = result.split(" ");
        return parts[0] + " " + String.join(";", java.util.Arrays.stream(parts[1].split(";")).sorted().toList());
    }
}
