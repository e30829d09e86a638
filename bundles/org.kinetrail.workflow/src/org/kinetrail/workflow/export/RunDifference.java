package org.kinetrail.workflow.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.Run;
import org.kinetrail.numeric.ShortestForm;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.study.StudyFolder;

/**
 * Every number of two runs that is not the same, and what differs between the runs. Where one of data, rule and software differs, it is
 * the cause of every change; where several do, the records do not tell them apart and each number names all of them.
 *
 * @param first   id of the first run
 * @param second  id of the second run
 * @param causes  what differs: {@value #DATA}, {@value #RULE}, {@value #SOFTWARE}, in this order; empty when nothing does
 * @param facts   what exactly differs, a sentence each
 * @param numbers numbers that changed, came or went
 * @param words   how many texts and yes-or-no answers changed
 */
public record RunDifference(String first, String second, List<String> causes, List<String> facts, List<Changed> numbers, int words) {

    public static final String DATA = "data";
    public static final String RULE = "rule";
    public static final String SOFTWARE = "software";

    /** Cause of a change between runs of the same data, rules and software: something outside the record. */
    public static final String UNEXPLAINED = "unexplained";

    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Inf", "-Inf");

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
     * @param cause         causes joined by " or "
     */
    public record Changed(String place, String firstPointer, String secondPointer, String before, String after, String cause) {
    }

    /** Compares two completed runs of a study. */
    public static RunDifference of(StudyFolder study, String firstId, String secondId) {
        Run first = completed(study, firstId);
        Run second = completed(study, secondId);
        List<String> causes = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        if (!first.getDataHash().equals(second.getDataHash())) {
            causes.add(DATA);
            facts.addAll(data(cut(study, first), cut(study, second)));
        }
        if (!first.getPlanHash().equals(second.getPlanHash())) {
            causes.add(RULE);
            LeafDifference.between(json(study, first.getPlanHash()), json(study, second.getPlanHash()))
                    .forEach(l -> facts.add("rule: plan " + l.place() + " " + shown(l.before()) + " -> " + shown(l.after())));
        }
        if (!first.getSoftware().equals(second.getSoftware())) {
            causes.add(SOFTWARE);
            facts.add("software: " + first.getSoftware() + " -> " + second.getSoftware());
        }
        return changes(study, first, second, causes, facts);
    }

    private static RunDifference changes(StudyFolder study, Run first, Run second, List<String> causes, List<String> facts) {
        String cause = causes.isEmpty() ? UNEXPLAINED : String.join(" or ", causes);
        List<Changed> numbers = new ArrayList<>();
        int words = 0;
        if (!first.getResultsHash().equals(second.getResultsHash())) {
            for (LeafDifference.Leaf leaf : LeafDifference.between(results(study, first), results(study, second))) {
                if (number(leaf.before()) || number(leaf.after())) {
                    numbers.add(new Changed(leaf.place(), leaf.before() == null ? null : leaf.pointers().first(),
                            leaf.after() == null ? null : leaf.pointers().second(), text(leaf.before()), text(leaf.after()), cause));
                } else {
                    words++;
                }
            }
        }
        return new RunDifference(first.getId(), second.getId(), causes, facts, numbers, words);
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

    private static DataCut cut(StudyFolder study, Run run) {
        return study.documents().study().getCuts().stream().filter(c -> c.getDataHash().equals(run.getDataHash())).findFirst()
                .orElseThrow(() -> new Refusal("The data of " + run.getId() + " are not in the study; verify it."));
    }

    private static List<String> data(DataCut first, DataCut second) {
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
        return facts;
    }

    private static Map<String, String> hashes(DataCut cut) {
        return cut.getFiles().stream().collect(Collectors.toMap(f -> f.getName(), f -> f.getSha256(), (a, b) -> a, TreeMap::new));
    }

    /** The results without the plan, which is compared by itself. */
    private static Map<String, Object> results(StudyFolder study, Run run) {
        Map<String, Object> results = new LinkedHashMap<>(json(study, run.getResultsHash()));
        results.remove("plan");
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
