package org.kinetrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.model.ModelJson;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.demo.SampleStudy;

/** Data in and out by the command line alone, from end to end. */
class DataVerbsTest {

    private static final String ANALYST = "\t--user\t" + SmallStudy.account(Role.ANALYST);
    private static final String APPROVER = "\t--user\t" + SmallStudy.account(Role.APPROVER);
    private static final String QC = "\t--user\t" + SmallStudy.account(Role.QC_PROGRAMMER);
    /** Settings without resampling, so that a run takes a moment. */
    private static final String QUICK = "\tselection.bootstrapReplicates=0\tdoseRange.bootstrap=2\tsensitivity=[]";
    private static final int SUBJECTS = 12;

    @TempDir
    Path home;

    private record Answer(int exit, String out) {

        Map<String, Object> json() {
            return ModelJson.parse(out);
        }
    }

    @BeforeEach
    void site() {
        new SmallStudy(home).makeSite();
    }

    private List<Answer> say(String... lines) throws IOException {
        Path file = Files.write(home.resolve("commands"), List.of(lines));
        CommandProcess.Ended ended = new CommandProcess(home).with("KINETRAIL_SECRET", SmallStudy.SECRET).run("@" + file);
        List<Answer> answers = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        for (String line : ended.out().split("\n", -1)) {
            if (line.startsWith("#exit ")) {
                answers.add(new Answer(Integer.parseInt(line.substring(6)), out.toString()));
                out.setLength(0);
            } else {
                out.append(line).append('\n');
            }
        }
        assertEquals(lines.length, answers.size(), ended.err());
        return answers;
    }

    private void allDone(List<Answer> answers, String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            assertEquals(0, answers.get(i).exit(), lines[i] + "\n" + answers.get(i).out());
        }
    }

    private String files(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return String.join("\t", list.sorted().map(Path::toString).toList());
        }
    }

    /** Must hold: the simulated study goes in as CSV, XPT and Dataset-JSON and gives the same analysis hash. */
    @Test
    void theFormatOfTheFilesDoesNotMatter() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String format : List.of("csv", "xpt", "json")) {
            Path data = home.resolve("data-" + format);
            SampleStudy.write("karmma3", 5, SUBJECTS, format, data);
            String study = home.resolve("study-" + format).toString();
            lines.add("init\t" + study + ANALYST);
            lines.add("plan\t" + study + "\tset" + QUICK + ANALYST);
            lines.add("import\t" + study + "\t" + files(data) + "\t--json\t--quiet" + ANALYST);
            lines.add("run\t" + study + "\t--draft\t--json\t--quiet" + ANALYST);
        }
        String[] all = lines.toArray(String[]::new);
        List<Answer> answers = say(all);
        allDone(answers, all);
        for (String member : List.of("contentHash", "analysisHash")) {
            int from = member.equals("contentHash") ? 2 : 3;
            Object first = answers.get(from).json().get(member);
            assertTrue(String.valueOf(first).matches("[0-9a-f]{64}"));
            assertEquals(first, answers.get(from + 4).json().get(member), member + " of xpt");
            assertEquals(first, answers.get(from + 8).json().get(member), member + " of json");
        }
        assertNotEquals(answers.get(3).json().get("results"), answers.get(7).json().get("results"), "results cite the hashes of their files");
    }

    /** A second cut, choices that wait, a decision, and which cause moved which number. */
    @Test
    void aNewCutQueuesDecisionsAndDiffNamesTheCauseOfEachNumber() throws IOException {
        Path data = home.resolve("data");
        SampleStudy.write("karmma3", 5, SUBJECTS, "csv", data);
        Path second = Files.createDirectories(home.resolve("second"));
        try (var list = Files.list(data)) {
            for (Path file : list.toList()) {
                Files.copy(file, second.resolve(file.getFileName()));
            }
        }
        List<String> pc = new ArrayList<>(Files.readAllLines(data.resolve("pc.csv")));
        List<String> header = List.of(pc.get(0).split(","));
        int row = 1;
        while (!pc.get(row).split(",", -1)[header.indexOf("PCSTRESN")].matches("[0-9]{4,}.*")) {
            row++;
        }
        String[] cells = pc.get(row).split(",", -1);
        String subject = cells[header.indexOf("USUBJID")];
        String value = cells[header.indexOf("PCSTRESN")];
        for (String column : List.of("PCSTRESN", "PCSTRESC", "PCORRES")) {
            if (header.contains(column)) {
                cells[header.indexOf(column)] = value.replaceFirst("^.", value.startsWith("9") ? "8" : "9");
            }
        }
        pc.set(row, String.join(",", cells));
        Files.write(second.resolve("pc.csv"), pc);
        String study = home.resolve("study").toString();
        String[] lines = {"init\t" + study + ANALYST, "plan\t" + study + "\tset" + QUICK + ANALYST, "import\t" + study + "\t" + files(data) + ANALYST,
            "plan\t" + study + "\tset\texclusions[0]={\"subject\":\"" + subject + "\",\"scope\":\"exposure-response\",\"reason\":\"deviation\",\"by\":\"ana\"}"
                    + "\t--reason\ta deviation" + ANALYST,
            "run\t" + study + "\t--draft" + ANALYST, "import\t" + study + "\t" + files(second) + "\t--as-cut\tsecond\t--json\t--quiet" + ANALYST,
            "plan\t" + study + "\tdecide\t--json" + ANALYST, "plan\t" + study + "\tdecide\t1=drop\t--reason\tthe value was corrected" + ANALYST,
            "plan\t" + study + "\tdecide" + ANALYST, "plan\t" + study + "\tset\tintervals.level=0.9\t--reason\tas agreed" + ANALYST,
            "run\t" + study + "\t--draft" + ANALYST, "diff\trun-0001\trun-0002\t--study\t" + study + "\t--json\t--quiet" + ANALYST,
            "trail\t" + study + "\tverify" + ANALYST};
        List<Answer> answers = say(lines);
        allDone(answers, lines);
        Map<String, Object> imported = answers.get(5).json();
        Map<?, ?> changes = ((List<?>) imported.get("changes")).stream().map(t -> (Map<?, ?>) t).filter(t -> t.get("member").equals("PC")).findFirst()
                .orElseThrow();
        assertEquals(1L, changes.get("changed"));
        assertEquals(0L, changes.get("new"));
        Map<?, ?> changedRow = (Map<?, ?>) ((List<?>) changes.get("changedRows")).get(0);
        assertEquals(subject, changedRow.get("subject"));
        assertEquals(1, ((List<?>) imported.get("decisions")).size(), "the exclusion rests on rows of the subject");
        Map<?, ?> waiting = (Map<?, ?>) ((List<?>) answers.get(6).json().get("open")).get(0);
        assertEquals("second", waiting.get("cut"));
        assertTrue(String.valueOf(waiting.get("changed")).contains("1 changed in PC"), waiting.toString());
        assertTrue(answers.get(7).out().contains("1 decided, 0 still open"), answers.get(7).out());
        assertTrue(answers.get(8).out().contains("No choice waits"), answers.get(8).out());
        causes(answers.get(11).json(), subject);
    }

    private static void causes(Map<String, Object> difference, String subject) {
        assertEquals(List.of("data", "rule"), difference.get("causes"));
        List<?> numbers = (List<?>) difference.get("numbers");
        boolean data = false;
        boolean rule = false;
        for (Object item : numbers) {
            Map<?, ?> number = (Map<?, ?>) item;
            List<?> steps = (List<?>) number.get("steps");
            assertTrue(!steps.isEmpty() && steps.stream().allMatch(s -> List.of("data", "rule").contains(((Map<?, ?>) s).get("cause"))), number.toString());
            String place = String.valueOf(number.get("place"));
            if (place.contains("[" + subject + "].parameters[CMAX].value") || place.contains("[" + subject + "].points")) {
                assertEquals("data", number.get("cause"), place);
                assertEquals(subject + ": 1 changed in PC", ((Map<?, ?>) steps.get(0)).get("because"));
                data = true;
            }
            if (number.get("cause").equals("rule")) {
                assertTrue(List.of("plan.intervals", "plan.exclusions").contains(((Map<?, ?>) steps.get(0)).get("because")), number.toString());
                rule = true;
            }
        }
        assertTrue(data && rule, numbers.size() + " numbers");
    }

    /** Export, an independent table, its comparison filed as the quality control of the run; typed values of a study report beside ours. */
    @Test
    void aComparisonFilesItselfAndReportedValuesAreReconciled() throws IOException {
        Path data = home.resolve("data");
        SampleStudy.write("karmma3", 5, SUBJECTS, "csv", data);
        Path mapping = Files.writeString(home.resolve("mapping.json"), "{\"reported\":[{\"endpoint\":\"ORR\",\"statistic\":\"n\",\"value\":\"" + SUBJECTS
                + "\",\"reference\":\"CSR table 1\"},{\"endpoint\":\"ORR\",\"statistic\":\"percent\",\"value\":\"101.0\",\"reference\":\"CSR table 1\"}]}");
        String study = home.resolve("study").toString();
        Path cdisc = home.resolve("cdisc");
        Path program = Files.writeString(home.resolve("qc.sas"), "proc compare; run;");
        String[] lines = {"init\t" + study + ANALYST, "plan\t" + study + "\tset" + QUICK + ANALYST,
            "import\t" + study + "\t" + files(data) + "\t--mapping\t" + mapping + ANALYST, "plan\t" + study + "\tapprove" + APPROVER,
            "run\t" + study + "\t--json\t--quiet" + ANALYST, "export\t" + study + "\t--cdisc\t" + cdisc + QC};
        List<Answer> answers = say(lines);
        allDone(answers, lines);
        List<?> elsewhere = (List<?>) answers.get(4).json().get("elsewhere");
        assertEquals("Study report: 1 of 2 values agree.", elsewhere.get(0));
        assertTrue(String.valueOf(elsewhere.get(1)).contains("ORR percent (infused): 101.0 in CSR table 1, here "), elsewhere.toString());

        String adpp = cdisc.resolve("adam/adpp.xpt").toString();
        Path theirs = home.resolve("theirs.csv");
        Path wrong = home.resolve("wrong.csv");
        String by = "\t--by\tUSUBJID,PARAMCD\t--tol\t1e-8\t--json\t--quiet";
        String filing = "\t--study\t" + study + "\t--program\t" + program + "\t--software\tSAS 9.4";
        assertEquals(0, say("convert\t" + adpp + "\t" + theirs).get(0).exit());
        List<String> rows = new ArrayList<>(Files.readAllLines(theirs));
        int aval = List.of(rows.get(0).split(",")).indexOf("AVAL");
        String[] cells = rows.get(1).split(",", -1);
        cells[aval] = "1" + cells[aval];
        rows.set(1, String.join(",", cells));
        Files.write(wrong, rows);
        String[] comparisons = {"compare\t" + adpp + "\t" + theirs + by + filing + QC, "compare\t" + adpp + "\t" + wrong + by + filing + QC,
            "compare\t" + adpp + "\t" + theirs + by, "compare\t" + adpp + "\t" + theirs + by + filing + ANALYST,
            "trail\t" + study + "\texport\t--out\t" + home.resolve("trail.json") + QC, "trail\t" + study + "\tverify" + QC};
        List<Answer> compared = say(comparisons);
        assertEquals(List.of(0, 5, 0, 6, 0, 0), compared.stream().map(Answer::exit).toList());
        Map<String, Object> equal = compared.get(0).json();
        assertEquals(true, equal.get("equal"));
        assertTrue(String.valueOf(equal.get("oursIs")).startsWith("adam/adpp.xpt of run-0001, exported as cdisc"), equal.toString());
        String trail = Files.readString(home.resolve("trail.json"));
        assertEquals(2, trail.split("\"qc\\.record\"", -1).length - 1, "two comparisons were filed, the one without a study and the refused one not");
        for (Object side : List.of(((Map<?, ?>) equal.get("ours")).get("sha256"), ((Map<?, ?>) equal.get("theirs")).get("sha256"),
                ((Map<?, ?>) compared.get(1).json().get("theirs")).get("sha256"))) {
            assertTrue(trail.contains(String.valueOf(side)), "the trail cites " + side);
        }
    }

    /** One data set through every format and back is the same rows; what a format cannot hold is said. */
    @Test
    void convertGoesThroughEveryFormat() throws IOException {
        Path csv = Files.writeString(home.resolve("pc.csv"), "USUBJID,PCTESTCD,PCSTRESN,PCSTRESC,PCDTC\nS-1,CAR,1234.5,\"a, \"\"b\"\"\",2021-03-02T10:00\n"
                + "S-2,CAR,,<50,2021-03\n");
        List<String> lines = new ArrayList<>();
        String before = csv.toString();
        for (String format : List.of("xpt", "json", "ndjson", "dsjc", "csv")) {
            String next = home.resolve(format.equals("csv") ? "back.csv" : "pc." + format).toString();
            lines.add("convert\t" + before + "\t" + next + "\t--json");
            before = next;
        }
        lines.add("convert\t" + csv + "\t" + home.resolve("pc.doc"));
        lines.add("convert\t" + home.resolve("none.csv") + "\t" + home.resolve("x.json"));
        List<Answer> answers = say(lines.toArray(String[]::new));
        assertEquals(List.of(0, 0, 0, 0, 0, 3, 3), answers.stream().map(Answer::exit).toList());
        assertEquals(Files.readString(csv), Files.readString(home.resolve("back.csv")));
        Map<?, ?> described = (Map<?, ?>) ((List<?>) answers.get(0).json().get("datasets")).get(0);
        assertEquals(2L, described.get("rows"));
        assertEquals(5L, described.get("columns"));
    }
}
