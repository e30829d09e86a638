package org.kinetrail.workflow.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinetrail.analysis.Analysis;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.ResultsJson;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.dataimport.CutComparison;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.Run;
import org.kinetrail.numeric.ShortestForm;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.run.CutReader;
import org.kinetrail.workflow.run.PlanDocument;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.study.StudyFolder;

/**
 * Every number of two runs that is not the same, with its own cause. Where more than one of data, rule and software differs between the
 * runs, the analysis is performed again with one change after the other, and a number is told step by step: each step has one cause.
 *
 * @param first   id of the first run
 * @param second  id of the second run
 * @param causes  what differs: {@value #DATA}, {@value #RULE}, {@value #SOFTWARE}, in this order; empty when nothing does
 * @param facts   what exactly differs, a sentence each
 * @param numbers numbers that changed, came or went
 * @param words   how many texts, yes-or-no answers and citations of rows changed
 */
public record RunDifference(String first, String second, List<String> causes, List<String> facts, List<Changed> numbers, int words) {

    public static final String DATA = "data";
    public static final String RULE = "rule";
    public static final String SOFTWARE = "software";

    /** Cause of a change between runs of the same data, rules and software: something outside the record. */
    public static final String UNEXPLAINED = "unexplained";

    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Inf", "-Inf");
    /** The place of a cited row, which moves when rows are put before it. */
    private static final Pattern CITED = Pattern.compile(".*\\.sources?(\\[[^\\]]*\\])?\\.row");

    public RunDifference {
        causes = List.copyOf(causes);
        facts = List.copyOf(facts);
        numbers = List.copyOf(numbers);
    }

    /**
     * A number that is not the same.
     *
     * @param place         where, in words that name the items
     * @param firstPointer  JSON pointer into the results of the first run; null when the number is not there
     * @param secondPointer JSON pointer into the results of the second run; null when the number is not there
     * @param before        value in the first run, shortest form; null when the number is not there
     * @param after         value in the second run
     * @param steps         from the first value to the second, each with one cause; one step where one thing changed it
     */
    public record Changed(String place, String firstPointer, String secondPointer, String before, String after, List<Step> steps) {

        public Changed {
            steps = List.copyOf(steps);
        }

        /** The cause of each step in turn; one word where one thing changed the number. */
        public String cause() {
            return steps.stream().map(Step::cause).distinct().collect(Collectors.joining(", then "));
        }
    }

    /**
     * A change of a number with one cause.
     *
     * @param cause   data, rule, software or unexplained
     * @param because what changed: the rows beneath, the part of the plan, the versions
     * @param before  value before; null when absent
     * @param after   value after
     */
    public record Step(String cause, String because, String before, String after) {
    }

    /** Compares two completed runs of a study; the analysis is performed again where more than one thing differs. */
    public static RunDifference of(StudyFolder study, Platform platform, String firstId, String secondId, StepProgress progress) {
        Map<String, StudyData> cuts = new HashMap<>();
        return of(study, platform.software(), firstId, secondId, (hash, plan) -> {
            AnalysisPlan settings = PlanDocument.read(ModelJson.text(plan).getBytes(StandardCharsets.UTF_8));
            StudyData data = cuts.computeIfAbsent(hash, h -> CutReader.read(study, cut(study, h)).data());
            AnalysisResults results = Analysis.run(data, settings, progress::at);
            return withoutPlan(ModelJson.parse(ResultsJson.write(results)));
        });
    }

    /** The same by an analysis of the caller's. */
    static RunDifference of(StudyFolder study, String software, String firstId, String secondId, CauseChain.Reanalysis again) {
        Run first = completed(study, firstId);
        Run second = completed(study, secondId);
        List<String> causes = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        CutComparison rows = null;
        if (!first.getDataHash().equals(second.getDataHash())) {
            causes.add(DATA);
            DataCut before = cut(study, first.getDataHash());
            DataCut after = cut(study, second.getDataHash());
            rows = CutComparison.of(CutReader.tables(study.objects(), before), CutReader.tables(study.objects(), after));
            facts.addAll(data(before, after, rows));
        }
        Map<String, Object> firstPlan = json(study, first.getPlanHash());
        Map<String, Object> secondPlan = json(study, second.getPlanHash());
        if (!first.getPlanHash().equals(second.getPlanHash())) {
            causes.add(RULE);
            LeafDifference.between(firstPlan, secondPlan).leaves()
                    .forEach(l -> facts.add("rule: plan " + l.place() + " " + shown(l.before()) + " -> " + shown(l.after())));
        }
        if (!first.getSoftware().equals(second.getSoftware())) {
            causes.add(SOFTWARE);
            facts.add("software: " + first.getSoftware() + " -> " + second.getSoftware());
        }
        CauseChain.End from = new CauseChain.End(first.getDataHash(), firstPlan, first.getSoftware(), results(study, first));
        CauseChain.End to = new CauseChain.End(second.getDataHash(), secondPlan, second.getSoftware(), results(study, second));
        RunDifference nothing = new RunDifference(first.getId(), second.getId(), causes, facts, List.of(), 0);
        return from.results().equals(to.results()) ? nothing : nothing.changes(from, to, CauseChain.of(from, to, software, again), rows);
    }

    private RunDifference changes(CauseChain.End from, CauseChain.End to, CauseChain chain, CutComparison rows) {
        List<Changed> changed = new ArrayList<>();
        ChangedRows beneath = rows == null ? null : new ChangedRows(rows);
        int others = 0;
        for (LeafDifference.Leaf leaf : LeafDifference.between(from.results(), to.results()).leaves()) {
            if ((number(leaf.before()) || number(leaf.after())) && !CITED.matcher(leaf.place()).matches()) {
                changed.add(new Changed(leaf.place(), leaf.before() == null ? null : leaf.pointers().first(),
                        leaf.after() == null ? null : leaf.pointers().second(), text(leaf.before()), text(leaf.after()),
                        steps(leaf, chain, beneath)));
            } else {
                others++;
            }
        }
        List<String> all = new ArrayList<>(facts);
        chain.links().stream().filter(link -> link.changes().size() > 1).forEach(link -> all.add(link.cause() + ": "
                + link.because() + " are one change, because the analysis is refused with the first alone"));
        return new RunDifference(first, second, causes, all, changed, others);
    }

    private static List<Step> steps(LeafDifference.Leaf leaf, CauseChain chain, ChangedRows rows) {
        List<Object> values = chain.values(leaf);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < chain.links().size(); i++) {
            if (!Objects.equals(values.get(i), values.get(i + 1))) {
                CauseChain.Link link = chain.links().get(i);
                String because = link.cause().equals(DATA) ? rows.beneath(leaf.place()) : link.because();
                steps.add(new Step(link.cause(), because, text(values.get(i)), text(values.get(i + 1))));
            }
        }
        return steps.isEmpty() ? List.of(new Step(UNEXPLAINED, "nothing that the records hold", text(leaf.before()), text(leaf.after())))
                : steps;
    }

    /** The outcome in one sentence. */
    public String sentence() {
        String differs = causes.isEmpty() ? "the same data, rules and software" : "different " + String.join(", ", causes);
        String changed = numbers.isEmpty() ? "no number changed" : numbers.size() + (numbers.size() == 1 ? " number" : " numbers")
                + " changed";
        return first + " and " + second + " (" + differs + "): " + changed + ", " + words + (words == 1 ? " text." : " texts.");
    }

    private static Run completed(StudyFolder study, String id) {
        Run run = RunStudy.find(study, id);
        if (run.getResultsHash() == null) {
            throw new Refusal(run.getId() + " failed and has no results; compare completed runs.");
        }
        return run;
    }

    private static DataCut cut(StudyFolder study, String dataHash) {
        return study.documents().study().getCuts().stream().filter(c -> c.getDataHash().equals(dataHash)).findFirst()
                .orElseThrow(() -> new Refusal("The data with the hash " + dataHash + " are not in the study; verify it."));
    }

    private static List<String> data(DataCut first, DataCut second, CutComparison rows) {
        List<String> facts = new ArrayList<>();
        facts.add("data: cut " + first.getName() + " -> " + second.getName());
        if (!first.getMapping().equals(second.getMapping())) {
            facts.add("data: the mapping of columns changed");
        }
        Map<String, String> before = hashes(first);
        Map<String, String> after = hashes(second);
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String was = before.get(name);
            String is = after.get(name);
            if (was == null || is == null) {
                facts.add("data: " + name + (was == null ? " was added" : " was left out"));
            } else if (!was.equals(is)) {
                facts.add("data: " + name + " changed");
            }
        }
        for (CutComparison.TableChange table : rows.tables()) {
            if (table.rows().stream().anyMatch(r -> r.status() != CutComparison.Status.SAME)) {
                facts.add("data: rows of " + table.member() + ": " + Stream.of(CutComparison.Status.values())
                        .map(status -> table.count(status) + " " + status.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
            }
        }
        return facts;
    }

    private static Map<String, String> hashes(DataCut cut) {
        return cut.getFiles().stream().collect(Collectors.toMap(f -> f.getName(), f -> f.getSha256(), (a, b) -> a, TreeMap::new));
    }

    /** The results without the plan, which is compared by itself, and without the name of their form. */
    private static Map<String, Object> results(StudyFolder study, Run run) {
        return withoutPlan(json(study, run.getResultsHash()));
    }

    private static Map<String, Object> withoutPlan(Map<String, Object> all) {
        Map<String, Object> results = new LinkedHashMap<>(all);
        results.keySet().removeAll(List.of("plan", ResultsJson.FORMAT_MEMBER));
        return results;
    }

    private static Map<String, Object> json(StudyFolder study, String hash) {
        return ModelJson.parse(new String(study.objects().get(hash), StandardCharsets.UTF_8));
    }

    private static boolean number(Object leaf) {
        return leaf instanceof Number || leaf instanceof String text && NO_NUMBERS.contains(text);
    }

    private static String shown(Object leaf) {
        return leaf == null ? "(absent)" : leaf instanceof String text ? "\"" + text + "\"" : text(leaf);
    }

    /** A leaf as text; null stays null. */
    static String text(Object leaf) {
        return leaf == null ? null : leaf instanceof Double number ? ShortestForm.of(number) : leaf.toString();
    }
}
