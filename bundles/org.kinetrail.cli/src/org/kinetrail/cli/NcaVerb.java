package org.kinetrail.cli;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelJson;
import org.kinetrail.nca.BlqRules;
import org.kinetrail.nca.CaseTable;
import org.kinetrail.nca.DrugEffect;
import org.kinetrail.nca.NcaRules;
import org.kinetrail.nca.ProfileSorter;
import org.kinetrail.nca.ProfileTable;
import org.kinetrail.nca.RulesTree;
import org.kinetrail.nca.SparseArea;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Non-compartmental analysis of a table of profiles or other cases, outside any study. */
@Command(name = "nca", description = "non-compartmental analysis of a profile table, outside any study (not a GxP record)")
public final class NcaVerb implements Callable<Integer> {

    private static final String NOT_A_RECORD = "not a GxP record";
    private static final Pattern TIME = Pattern.compile("[0-9]+\\.?[0-9]*|\\.[0-9]+");
    private static final Pattern INTERVAL = Pattern.compile("([0-9]+\\.?[0-9]*|\\.[0-9]+)-([0-9]+\\.?[0-9]*|\\.[0-9]+)");

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "CASES.csv", description = "table of samples: case,subject,time,conc,lloq,dose,route,..."
            + " and, if wanted, tau, slope (include or exclude), slope_from, slope_to")
    private Path cases;

    @Option(names = "--out", required = true, paramLabel = "OUT.csv", description = "result table to write")
    private Path out;

    @Option(names = "--intervals", split = ",", paramLabel = "START-END",
            description = "partial areas in the table's time unit, for example 0-28,0-90")
    private List<String> intervals = List.of();

    @Option(names = "--rules", paramLabel = "R.json", description = "rules, as in the nca part of plan.json")
    private Path rulesFile;

    @Option(names = "--sort", description = "bring the rows of each profile together first")
    private boolean sort;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "profiles",
            description = "what the table holds: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); see docs/formats/nca-table.md")
    private Kind kind;

    @Option(names = "--sparse-means", paramLabel = "RULE", defaultValue = "plain",
            description = "sparse: mean of a time with more than half below the limit, ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Means means;

    @Option(names = "--slopes", split = ",", paramLabel = "START-END[:log]",
            description = "effect: straight lines over ranges of time, for example 0-4,8-24:log")
    private List<String> slopes = List.of();

    @Option(names = "--reference", paramLabel = "TREATMENT", defaultValue = "R",
            description = "bioequivalence: the treatment that the others are compared with (default: ${DEFAULT-VALUE})")
    private String reference;

    @Option(names = "--doses", split = ",", paramLabel = "TIME", description = "superposition: times of the doses, for example 0,24,48")
    private List<String> doses = List.of();

    @Option(names = "--at", split = ",", paramLabel = "TIME", description = "superposition: times to predict")
    private List<String> at = List.of();

    /** What the rows of the table are. */
    enum Kind {
        profiles, sparse, urine, effect, bioequivalence, doses, troughs, superposition, ratio;

        String plural() {
            return this == profiles ? "profiles" : "cases";
        }
    }

    /** The mean of a time whose samples are mostly below the limit. */
    enum Means {
        plain, zero
    }

    @Override
    public Integer call() throws IOException {
        checkIntervals();
        checkKind();
        NcaRules rules = rules();
        Path target = out.toAbsolutePath();
        Path folder = target.getParent();
        if (!Files.isDirectory(folder)) {
            throw new Refusal(out + ": the folder does not exist; make it first.");
        }
        Path part = Files.createTempFile(folder, "." + target.getFileName(), ".part");
        Path sorted = null;
        try {
            if (sort) {
                sorted = Files.createTempFile(folder, "." + target.getFileName(), ".sorted");
                try (InputStream in = open(cases)) {
                    ProfileSorter.sort(in, cases.toString(), sorted, folder);
                }
            }
            ProfileTable.Outcome outcome;
            try (InputStream in = open(sort ? sorted : cases); OutputStream result = new FileOutputStream(part.toFile())) {
                outcome = analyse(in, result, rules);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return report(outcome);
        } finally {
            Files.deleteIfExists(part);
            if (sorted != null) {
                Files.deleteIfExists(sorted);
            }
        }
    }

    private ProfileTable.Outcome analyse(InputStream in, OutputStream result, NcaRules rules) throws IOException {
        String file = cases.toString();
        return switch (kind) {
            case profiles -> ProfileTable.analyse(in, result, new ProfileTable.Request(file, rules, intervals, sort));
            case sparse -> CaseTable.sparse(in, result, file, means == Means.plain ? SparseArea.MeanRule.PLAIN
                    : SparseArea.MeanRule.ZERO_WHEN_MOSTLY_BELOW);
            case urine -> CaseTable.urine(in, result, file, rules);
            case effect -> CaseTable.effects(in, result, file, slopes.stream().map(this::range).toList());
            case doses -> CaseTable.doses(in, result, file, rules);
            case troughs -> CaseTable.troughs(in, result, file);
            case superposition -> CaseTable.superposition(in, result, file, rules, doses.stream().map(Double::valueOf).toList(), at);
            case ratio -> CaseTable.ratios(in, result, file);
            case bioequivalence -> CaseTable.comparisons(in, result, file, reference);
        };
    }

    private DrugEffect.Range range(String text) {
        String name = text.endsWith(":log") ? text.substring(0, text.length() - 4) : text;
        int dash = interval("--slopes", name);
        return new DrugEffect.Range(name, Double.parseDouble(name.substring(0, dash)), Double.parseDouble(name.substring(dash + 1)),
                text.endsWith(":log"));
    }

    private void checkKind() {
        if (kind != Kind.profiles && (sort || !intervals.isEmpty())) {
            throw new ParameterException(spec.commandLine(), "--kind " + kind + ": --sort and --intervals are for profiles; leave them out");
        }
        if (kind != Kind.effect && !slopes.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--kind " + kind + ": --slopes is for effects; leave it out");
        }
        if (rulesFile != null && !EnumSet.of(Kind.profiles, Kind.urine, Kind.doses, Kind.superposition).contains(kind)) {
            throw new ParameterException(spec.commandLine(), "--kind " + kind
                    + ": --rules is for profiles and urine, doses and superposition; leave it out");
        }
        boolean given = kind == Kind.superposition ? !doses.isEmpty() && !at.isEmpty() : doses.isEmpty() && at.isEmpty();
        if (!given) {
            throw new ParameterException(spec.commandLine(), "--kind " + kind + ": --doses and --at belong to superposition, which needs both");
        }
        for (String time : Stream.concat(doses.stream(), at.stream()).toList()) {
            if (!TIME.matcher(time).matches()) {
                throw new ParameterException(spec.commandLine(), "'" + time + "' is no time after the first dose; write a number such as 24");
            }
        }
        slopes.forEach(this::range);
    }

    private Integer report(ProfileTable.Outcome outcome) {
        Output output = common.output();
        if (outcome.refused() > 0) {
            output.say("Warning: " + outcome.refused() + " of " + outcome.profiles()
                    + " " + kind.plural() + " have no result; the reason stands in each of their rows.");
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("out", out.toString());
        result.put("status", NOT_A_RECORD);
        result.put("rows", outcome.rows());
        result.put("profiles", outcome.profiles());
        result.put("profilesWithoutResult", outcome.refused());
        result.put("values", outcome.values());
        result.put("missing", outcome.missing());
        output.result(result, outcome.profiles() + " " + kind.plural() + ", " + outcome.values() + " values, " + outcome.missing()
                + " missing with a reason: "
                + out + " (" + NOT_A_RECORD + ")");
        return common.exit(outcome.refused() > 0);
    }

    private void checkIntervals() {
        Set<String> seen = new HashSet<>();
        for (String interval : intervals) {
            interval("--intervals", interval);
            if (!seen.add(interval)) {
                throw new ParameterException(spec.commandLine(), "--intervals: '" + interval + "' stands twice; name it once");
            }
        }
    }

    /** The place of the dash of an interval as typed. */
    private int interval(String option, String text) {
        boolean good = INTERVAL.matcher(text).matches();
        int dash = text.indexOf('-');
        if (!good || !(Double.parseDouble(text.substring(dash + 1)) > Double.parseDouble(text.substring(0, dash)))) {
            throw new ParameterException(spec.commandLine(), option + ": '" + text
                    + "' is no interval; write start-end with the end after the start, for example 0-28");
        }
        return dash;
    }

    private NcaRules rules() throws IOException {
        NcaRules defaults = NcaRules.cellular().withBlq(BlqRules.NONE).withOptions(NcaRules.Options.DEFAULT.withInfinityForCells(true));
        if (rulesFile == null) {
            return defaults;
        }
        try (InputStream in = open(rulesFile)) {
            Map<String, Object> tree = ModelJson.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return RulesTree.read(tree.get("nca") instanceof Map<?, ?> part ? named(part) : tree, defaults);
        }
    }

    private static Map<String, Object> named(Map<?, ?> part) {
        Map<String, Object> tree = new LinkedHashMap<>();
        part.forEach((name, value) -> tree.put((String) name, value));
        return tree;
    }

    private static InputStream open(Path path) {
        try {
            return new FileInputStream(path.toFile());
        } catch (IOException e) {
            throw new Refusal(path + ": the file cannot be read; check its name and permissions.", e);
        }
    }
}
