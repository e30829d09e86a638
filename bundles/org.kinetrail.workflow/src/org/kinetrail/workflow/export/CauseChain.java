package org.kinetrail.workflow.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.kinetrail.analysis.AnalysisBlocked;
import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelException;
import org.kinetrail.workflow.AnalysisFailed;

/**
 * The way from the results of one run to those of another, one change at a time: software, data, then each part of the plan that differs.
 * The analysis is performed again after each change but the last, so that every step from a number to the next value it takes has one
 * cause. Where the analysis is refused in between (new data whose findings only the new plan answers), the change is made together with
 * the one after it and keeps its own cause.
 */
final class CauseChain {

    /** Performs the analysis of a cut, by its data hash, with a plan; returns the results without the plan. */
    interface Reanalysis {
        Map<String, Object> results(String dataHash, Map<String, Object> plan);
    }

    /** What one end of the chain was made of. */
    record End(String dataHash, Map<String, Object> plan, String software, Map<String, Object> results) {
    }

    /**
     * One change and the results after it.
     *
     * @param cause   data, rule or software: that of the first change
     * @param changes what exactly changed; several where the analysis is refused with the first of them alone
     */
    record Link(String cause, List<String> changes, Map<String, Object> results) {

        Link {
            changes = List.copyOf(changes);
        }

        String because() {
            return String.join(" with ", changes);
        }
    }

    /** Parts of a plan that follow the data: answers to their findings and choices about their rows. */
    private static final List<String> FIRST = List.of("resolutions", "exclusions", "excludedSamples", "slopes");
    private static final List<String> WORDS = List.of("schema", "id", "title", "frame", "signers");

    private record Change(String cause, String because, Set<String> parts) {
    }

    private final End first;
    private final End second;
    private final List<Link> links = new ArrayList<>();
    private final List<LeafDifference> differences = new ArrayList<>();
    private final List<Map<String, LeafDifference.Leaf>> byFirst = new ArrayList<>();
    private final List<Map<String, LeafDifference.Leaf>> bySecond = new ArrayList<>();

    private CauseChain(End first, End second) {
        this.first = first;
        this.second = second;
    }

    /**
     * The chain between two runs.
     *
     * @param software the software that performs the analysis in between
     */
    static CauseChain of(End first, End second, String software, Reanalysis again) {
        CauseChain chain = new CauseChain(first, second);
        chain.link(chain.changes(software), again);
        chain.compare();
        return chain;
    }

    List<Link> links() {
        return links;
    }

    private List<Change> changes(String software) {
        List<Change> between = new ArrayList<>();
        if (!first.dataHash().equals(second.dataHash())) {
            between.add(new Change(RunDifference.DATA, "data", Set.of()));
        }
        Set<String> parts = new LinkedHashSet<>(FIRST);
        parts.addAll(first.plan().keySet());
        parts.addAll(second.plan().keySet());
        parts.removeIf(part -> Objects.equals(first.plan().get(part), second.plan().get(part)));
        parts.stream().filter(part -> !WORDS.contains(part)).forEach(part -> between.add(new Change(RunDifference.RULE, "plan." + part,
                Set.of(part))));
        parts.retainAll(WORDS);
        if (!parts.isEmpty()) {
            between.add(new Change(RunDifference.RULE, "plan." + String.join(", plan.", parts), parts));
        }
        List<Change> all = new ArrayList<>();
        boolean other = !first.software().equals(second.software());
        if (other && between.isEmpty()) {
            return List.of(software(first.software(), second.software()));
        }
        if ((other || between.size() > 1) && !first.software().equals(software)) {
            all.add(software(first.software(), software));
        }
        all.addAll(between);
        if ((other || between.size() > 1) && !second.software().equals(software)) {
            all.add(software(software, second.software()));
        }
        return all;
    }

    private static Change software(String from, String to) {
        return new Change(RunDifference.SOFTWARE, from + " -> " + to, Set.of());
    }

    private void link(List<Change> changes, Reanalysis again) {
        String data = first.dataHash();
        Map<String, Object> plan = new LinkedHashMap<>(first.plan());
        String cause = null;
        List<String> because = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            data = change.cause().equals(RunDifference.DATA) ? second.dataHash() : data;
            change.parts().forEach(part -> plan.put(part, second.plan().get(part)));
            cause = cause == null ? change.cause() : cause;
            because.add(change.because());
            Map<String, Object> results = i == changes.size() - 1 ? second.results() : results(again, data, plan);
            if (results != null) {
                links.add(new Link(cause, because, results));
                cause = null;
                because.clear();
            }
        }
    }

    /** Null when the analysis is refused for data and plan that were never meant for each other. */
    private static Map<String, Object> results(Reanalysis again, String data, Map<String, Object> plan) {
        try {
            return again.results(data, new LinkedHashMap<>(plan));
        } catch (AnalysisBlocked | AnalysisFailed | Refusal | ModelException e) {
            return null;
        }
    }

    private void compare() {
        Map<String, Object> before = first.results();
        for (Link link : links) {
            LeafDifference difference = LeafDifference.between(before, link.results());
            Map<String, LeafDifference.Leaf> forward = new HashMap<>();
            Map<String, LeafDifference.Leaf> backward = new HashMap<>();
            difference.leaves().forEach(leaf -> {
                if (leaf.before() != null) {
                    forward.put(leaf.pointers().first(), leaf);
                }
                if (leaf.after() != null) {
                    backward.put(leaf.pointers().second(), leaf);
                }
            });
            differences.add(difference);
            byFirst.add(forward);
            bySecond.add(backward);
            before = link.results();
        }
    }

    /**
     * The values a number takes along the chain, from the first run's to the second's; null where it is absent.
     *
     * @param leaf a leaf that differs between the two ends
     */
    List<Object> values(LeafDifference.Leaf leaf) {
        Object[] values = new Object[links.size() + 1];
        String at = leaf.before() == null ? null : leaf.pointers().first();
        values[0] = leaf.before();
        int reached = 0;
        for (; at != null && reached < links.size(); reached++) {
            LeafDifference.Leaf changed = byFirst.get(reached).get(at);
            values[reached + 1] = changed == null ? values[reached] : changed.after();
            at = changed == null ? differences.get(reached).moved(at) : changed.after() == null ? null : changed.pointers().second();
        }
        at = leaf.after() == null ? null : leaf.pointers().second();
        values[links.size()] = leaf.after();
        for (int i = links.size() - 1; at != null && i > reached; i--) {
            LeafDifference.Leaf changed = bySecond.get(i).get(at);
            values[i] = changed == null ? values[i + 1] : changed.before();
            at = changed == null ? differences.get(i).came(at) : changed.before() == null ? null : changed.pointers().first();
        }
        return Arrays.asList(values);
    }
}
