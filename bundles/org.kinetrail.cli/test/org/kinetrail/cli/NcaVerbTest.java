package org.kinetrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.workflow.Platform;

/** The verb {@code nca} from its arguments to its files: every kind of table, and what it says of what it cannot take. */
class NcaVerbTest {

    @TempDir
    private Path folder;

    /** How a command ended. */
    private record Ended(int exit, String out) {
    }

    private Ended run(String... arguments) {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            int exit = Kinetrail.run(Platform.current("1.0.0", List::of), arguments);
            return new Ended(exit, printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
        }
    }

    private String analysed(String table, String... options) throws IOException {
        Path result = folder.resolve("out.csv");
        Ended ended = run(arguments(table, result, options));
        assertEquals(0, ended.exit(), ended.out());
        return Files.readString(result);
    }

    /** A command that is to be refused: the arguments after its file, its exit code and what its sentence holds. */
    private record Refused(int exit, String sentence, String table, String... options) {
    }

    private void refused(Refused... commands) throws IOException {
        List<String> lines = new ArrayList<>();
        Path result = folder.resolve("refused.csv");
        for (int i = 0; i < commands.length; i++) {
            Path cases = Files.writeString(folder.resolve("cases" + i + ".csv"), commands[i].table());
            List<String> line = new ArrayList<>(List.of("nca", cases.toString(), "--out", result.toString()));
            line.addAll(List.of(commands[i].options()));
            lines.add(String.join("\t", line));
        }
        List<CommandProcess.Ended> ended = new CommandProcess(folder).runAll(lines);
        for (int i = 0; i < commands.length; i++) {
            String said = ended.get(i).err();
            assertEquals(commands[i].exit(), ended.get(i).exit(), said);
            assertTrue(said.contains(commands[i].sentence()), said);
            assertEquals(1, said.strip().lines().count(), said);
        }
        assertFalse(Files.exists(result), "nothing is written");
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(f -> f.getFileName().toString().endsWith(".part")), "no part is left");
        }
    }

    private String[] arguments(String table, Path result, String... options) throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.csv"), table);
        List<String> all = new ArrayList<>(List.of("nca", cases.toString(), "--out", result.toString(), "--quiet"));
        all.addAll(List.of(options));
        return all.toArray(new String[0]);
    }

    @Test
    void profilesWithASlopeByHandAndADosingInterval() throws IOException {
        String out = analysed("case,subject,time,conc,route,dose,slope,tau\na,1,0,0,extravascular,8,,6\na,1,1,64,extravascular,8,,6\n"
                + "a,1,2,32,extravascular,8,include,6\na,1,3,20,extravascular,8,exclude,6\na,1,4,8,extravascular,8,include,6\n"
                + "a,1,6,2,extravascular,8,include,6\n", "--intervals", "0-3");
        assertTrue(out.startsWith("case,subject,method,blq_rule,parameter,value,unit,flag,reason,tau\n"), out);
        assertTrue(out.contains("a,1,linuplogdown,none,LAMZNPT,3,count,manual-slope,,6\n"), out);
        assertTrue(out.contains("a,1,linuplogdown,none,CTROUGH,2,,,,6\n"), out);
        assertTrue(out.contains(",AUCINT_LAST_0_3,"), out);
    }

    @Test
    void everyOtherKindOfTable() throws IOException {
        assertEquals("""
                case,subject,method,blq_rule,parameter,value,unit,flag,reason
                a,pooled,linear,none,SPARSE_AUCLST,6,h*mg/L,,
                a,pooled,linear,none,SPARSE_AUC_SE,1,h*mg/L,,
                a,pooled,linear,none,SPARSE_AUC_DF,1,,,
                a,pooled,linear,none,SPARSE_CMAX,6,mg/L,,
                a,pooled,linear,none,SPARSE_CMAX_SE,1,mg/L,,
                a,pooled,linear,none,SPARSE_TMAX,2,h,,
                """, analysed("case,subject,time,conc,time_unit,conc_unit\na,1,0,0,h,mg/L\na,2,0,0,h,mg/L\na,3,2,5,h,mg/L\na,4,2,7,h,mg/L\n",
                "--kind", "sparse"));
        assertTrue(analysed("case,t0,t1,conc,volume,dose,plasma_area\nu,0,2,10,3,300,6\nu,2,4,0,3,300,6\n", "--kind", "urine").contains(
                "u,,linuplogdown,none,RENALCL,5,"));
        String effects = analysed("case,subject,time,effect,baseline\np,1,0,1,1\np,1,2,5,1\np,1,4,5,1\n", "--kind", "effect", "--slopes",
                "0-2,0-4:log");
        assertTrue(effects.contains("p,1,linear,none,SLOPE_0-2,2,,,\n") && effects.contains("p,1,linear,none,AUCABVB,12,"), effects);
        String ratio = analysed("case,subject,period,treatment,value\nAUC,1,1,A,8\nAUC,1,2,B,4\nAUC,2,1,B,5\nAUC,2,2,A,10\nAUC,3,1,A,6\n"
                + "AUC,3,2,B,3.1\n", "--kind", "bioequivalence", "--reference", "B");
        assertTrue(ratio.contains("AUC,A/B,none,none,BENSUBJ,3,") && ratio.contains("BEWITHIN,0,"), ratio);
        String dosed = "case,subject,time,conc,dose,route\na,1,0,,10,ivbolus\na,1,0,16,,\na,1,2,8,,\na,1,4,4,,\na,1,6,2,,\n";
        assertTrue(analysed(dosed, "--kind", "superposition", "--doses", "0,4", "--at", "2").contains("a,1,linuplogdown,none,CONC_2,8,"));
        assertTrue(analysed(dosed, "--kind", "doses").contains("a,1,linuplogdown,none,TAU,,,,no-repeated-interval\n"));
        assertTrue(analysed("case,subject,time,conc\na,1,1,5\n", "--kind", "troughs").contains("a,pooled,none,none,TSSSTEP,,,,no-steady-state"));
        assertTrue(analysed("case,subject,ratio,parameter,value,reference\na,1,accumulation,CMAX,6,4\n", "--kind", "ratio").contains(
                "a,1,none,none,ARCMAX,1.5,fraction,,\n"));
    }

    @Test
    void helpNamesTheKindsAndColumns() {
        String help = run("nca", "--help").out();
        for (String word : List.of("--kind", "sparse", "urine", "effect", "bioequivalence", "--slopes", "--reference", "--sparse-means", "tau",
                "slope_from")) {
            assertTrue(help.contains(word), word);
        }
    }

    @Test
    void badInputIsOneSentenceAndTheRightExit() throws IOException {
        refused(new Refused(3, "row 1, column slope: 'maybe' is no choice of a point; write include or exclude",
                "case,subject,time,conc,route,slope\na,1,0,0,cellular,maybe\n"),
                new Refused(3, "row 1, column tau: the dosing interval is not positive", "case,subject,time,conc,route,tau\na,1,0,0,cellular,-1\n"),
                new Refused(3, "row 0, column volume: the column is missing; add it", "case,t0,t1,conc\n", "--kind", "urine"),
                new Refused(3, "row 1, column treatment: the cell is empty; name the treatment", "case,subject,treatment,value\na,1,,2\n", "--kind",
                "bioequivalence"),
                new Refused(2, "--slopes: '4-2' is no interval", "case\n", "--kind", "effect", "--slopes", "4-2"),
                new Refused(2, "--sort and --intervals are for profiles", "case\n", "--kind", "sparse", "--sort"),
                new Refused(2, "--slopes is for effects", "case\n", "--slopes", "0-2"),
                new Refused(2, "--rules is for profiles and urine", "case\n", "--kind", "sparse", "--rules", "r.json"),
                new Refused(2, "--doses and --at belong to superposition, which needs both", "case\n", "--kind", "superposition", "--at", "2"),
                new Refused(2, "--doses and --at belong to superposition", "case\n", "--at", "2"),
                new Refused(2, "'x' is no time after the first dose", "case\n", "--kind", "superposition", "--at", "2", "--doses", "x"),
                new Refused(2, "--kind", "case\n", "--kind", "other"));
    }
}
