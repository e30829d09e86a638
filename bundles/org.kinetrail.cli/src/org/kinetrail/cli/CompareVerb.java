package org.kinetrail.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;
import org.kinetrail.dataexport.TableComparison;
import org.kinetrail.formats.Datasets;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.study.Run;
import org.kinetrail.numeric.ShortestForm;
import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.run.FileComparison;
import org.kinetrail.workflow.run.RecordQc;
import org.kinetrail.workflow.run.RunStudy;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Our table against somebody else's. */
@Command(name = "compare",
        description = "compare a table with one that was made independently: exit 0 when equal within the tolerance, else 5; with --study it "
                + "is filed there as the quality control of a run")
final class CompareVerb implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "OURS", description = "csv, xpt, json, ndjson or dsjc")
    private Path ours;

    @Parameters(index = "1", paramLabel = "THEIRS", description = "likewise; the formats may differ")
    private Path theirs;

    @Option(names = "--by", required = true, split = ",", paramLabel = "KEYS", description = "columns that name a row, separated by commas")
    private List<String> keys;

    @Option(names = "--tol", paramLabel = "T",
            description = "largest |x - y| / max(1, |x|, |y|) that is still equal (default: ${DEFAULT-VALUE}, the same double)")
    private double tolerance;

    @Option(names = "--member", paramLabel = "NAME", description = "data set to take from an XPT file that holds several")
    private String member;

    /** What files the comparison in a study; nothing is filed without. */
    private static final class Filing extends ControlOptions {

        @Option(names = "--study", required = true, paramLabel = "STUDY", description = "study to file the comparison in")
        private Path folder;

        @Option(names = "--statement", paramLabel = "TEXT", description = "the control in words (default: the outcome)")
        private String statement;
    }

    private final Platform platform;

    @ArgGroup(exclusive = false)
    private Filing filing;

    CompareVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        Output output = head.output();
        FileComparison.Compared files = FileComparison.Compared.of(ours, theirs);
        if (filing == null) {
            return outcome(output, compared(), files, Map.of());
        }
        try (StudyWork work = StudyWork.open(filing.folder, head.identity(), platform, Permission.RECORD_QC)) {
            Actor actor = work.actor(Permission.RECORD_QC);
            Run run = RunStudy.find(work.study(), filing.run());
            RecordQc.require(actor, run);
            TableComparison found = compared();
            Optional<String> origin = FileComparison.exported(work.study(), files.oursSha256());
            if (origin.isEmpty()) {
                output.say("Warning: " + ours + " is no file that this study exported; the record says so.");
            }
            Map<String, Object> about = new LinkedHashMap<>();
            about.put("run", run.getId());
            about.put("oursIs", origin.orElse("no file that this study exported"));
            Map<String, Object> evidence = json(found, files, about);
            RecordQc.Control control = new RecordQc.Control(NamedFile.bytes(filing.program()), String.valueOf(filing.program().getFileName()),
                    ModelJson.text(evidence).getBytes(StandardCharsets.UTF_8), filing.software(),
                    found.largest() == null ? "0" : ShortestForm.of(found.largest().relative()), found.equal(), true,
                    filing.statement == null ? found.words() : filing.statement);
            FileComparison.file(work.study(), actor, platform, run, control, files);
            output.say("Filed as the quality control of " + run.getId() + ".");
            return outcome(output, found, files, about);
        }
    }

    private TableComparison compared() {
        return TableComparison.compare(table(ours), table(theirs), keys.stream().map(String::strip).toList(), tolerance);
    }

    private int outcome(Output output, TableComparison found, FileComparison.Compared files, Map<String, Object> about) {
        boolean warned = warn(output, found);
        output.result(json(found, files, about), text(found));
        return found.equal() ? head.common().exit(warned) : ExitCode.DOES_NOT_VERIFY;
    }

    private Table table(Path file) {
        List<Table> tables = Datasets.read(file);
        List<Table> fit = tables.stream().filter(t -> member == null || tables.size() == 1 || t.name().equalsIgnoreCase(member)).toList();
        if (fit.size() != 1) {
            throw new Refusal(file + ": it holds the data sets " + String.join(", ", tables.stream().map(Table::name).toList())
                    + "; name one of them with --member.");
        }
        return fit.get(0);
    }

    private static boolean warn(Output output, TableComparison found) {
        if (found.cells() == 0) {
            output.say("Warning: no cell was compared; the tables share no row, or no column besides the keys.");
        }
        columns(output, "ours", found.columnsOurs());
        columns(output, "theirs", found.columnsTheirs());
        if (!found.repeatedKeys().isEmpty()) {
            output.say("Warning: " + found.repeatedKeys().size() + " keys occur more than once, the first is " + found.repeatedKeys().get(0)
                    + "; their rows were paired in order. Name more columns with --by.");
        }
        return found.cells() == 0 || !found.columnsOurs().isEmpty() || !found.columnsTheirs().isEmpty() || !found.repeatedKeys().isEmpty();
    }

    private static void columns(Output output, String side, List<String> names) {
        if (!names.isEmpty()) {
            output.say("Warning: not compared, only in " + side + ": " + String.join(", ", names));
        }
    }

    private static String text(TableComparison found) {
        StringBuilder text = new StringBuilder(found.words()).append('\n');
        found.differences().stream().limit(SHOWN).forEach(d -> text.append("  differs: ").append(d.column()).append(" of ").append(d.key())
                .append(": ours ").append(shown(d.ours())).append(", theirs ").append(shown(d.theirs())).append('\n'));
        if (found.differing() > SHOWN) {
            text.append("  and ").append(found.differing() - SHOWN).append(" more; --json lists up to ")
                    .append(TableComparison.KEPT).append('\n');
        }
        found.onlyOurs().stream().limit(SHOWN).forEach(key -> text.append("  only in ours: ").append(key).append('\n'));
        found.onlyTheirs().stream().limit(SHOWN).forEach(key -> text.append("  only in theirs: ").append(key).append('\n'));
        return text.toString();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "missing" : value;
    }

    private static Map<String, Object> json(TableComparison found, FileComparison.Compared files, Map<String, Object> about) {
        Map<String, Object> json = new LinkedHashMap<>(about);
        json.put("ours", file(files.ours(), files.oursSha256()));
        json.put("theirs", file(files.theirs(), files.theirsSha256()));
        json.put("equal", found.equal());
        json.put("sentence", found.words());
        json.put("keys", found.keys());
        json.put("tolerance", found.tolerance());
        json.put("oursRows", (long) found.oursRows());
        json.put("theirsRows", (long) found.theirsRows());
        json.put("matchedRows", (long) found.matchedRows());
        json.put("cells", found.cells());
        json.put("differing", found.differing());
        json.put("largest", found.largest() == null ? null : row(found.largest()));
        json.put("differences", found.differences().stream().map(CompareVerb::row).toList());
        json.put("onlyOurs", found.onlyOurs());
        json.put("onlyTheirs", found.onlyTheirs());
        json.put("columnsOurs", found.columnsOurs());
        json.put("columnsTheirs", found.columnsTheirs());
        json.put("repeatedKeys", found.repeatedKeys());
        return json;
    }

    private static Map<String, Object> file(Path file, String sha256) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("file", String.valueOf(file.getFileName()));
        named.put("sha256", sha256);
        return named;
    }

    private static Map<String, Object> row(TableComparison.Difference difference) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", difference.key());
        row.put("column", difference.column());
        row.put("ours", difference.ours());
        row.put("theirs", difference.theirs());
        row.put("absolute", number(difference.absolute()));
        row.put("relative", number(difference.relative()));
        return row;
    }

    /** JSON knows neither NaN nor infinity; they travel as texts. */
    private static Object number(double value) {
        return Double.isFinite(value) ? (Object) value : ShortestForm.of(value);
    }
}
