package org.kinetrail.er.selection;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.er.selection.Scorer.Score;

/**
 * Stepwise search in both directions by -2 l + k p, started from the full model: k = 2 for Akaike's criterion, the logarithm of the
 * number of rows (events for Cox models) for Schwarz's. In each step the move with the smallest criterion is made while it is smaller
 * than the present one. Equal criteria: a removal before an addition, and within these the order of the candidate list.
 */
public final class CriterionSearch {

    /** A step: the move, for example {@code - age}, empty for the start, and the criterion after it. */
    public record Step(String move, double criterion) {
    }

    /** A finished search; the final model in the order of the candidate list. */
    public record Trace(List<Step> steps, List<String> finalModel) {
        public Trace {
            steps = List.copyOf(steps);
            finalModel = List.copyOf(finalModel);
        }
    }

    private CriterionSearch() {
    }

    /**
     * Runs a search.
     *
     * @param candidates candidates in order
     * @param penalty    k, the price of a parameter
     * @param scorer     fits the models
     */
    public static Trace run(List<String> candidates, double penalty, Scorer scorer) {
        List<String> inside = new ArrayList<>(candidates);
        List<Step> steps = new ArrayList<>();
        double current = criterion(scorer.score(List.copyOf(inside)), penalty);
        steps.add(new Step("", current));
        while (true) {
            String best = "";
            double smallest = current;
            for (boolean removal : new boolean[] {true, false}) {
                for (String candidate : candidates) {
                    if (inside.contains(candidate) == removal) {
                        double value = criterion(scorer.score(moved(candidates, inside, candidate)), penalty);
                        if (value < smallest) {
                            smallest = value;
                            best = (removal ? "- " : "+ ") + candidate;
                        }
                    }
                }
            }
            if (best.isEmpty()) {
                return new Trace(steps, candidates.stream().filter(inside::contains).toList());
            }
            current = smallest;
            inside = new ArrayList<>(moved(candidates, inside, best.substring(2)));
            steps.add(new Step(best, current));
        }
    }

    private static List<String> moved(List<String> candidates, List<String> inside, String candidate) {
        return candidates.stream().filter(c -> c.equals(candidate) != inside.contains(c)).toList();
    }

    private static double criterion(Score score, double penalty) {
        return score.fitted() ? -2 * score.logLikelihood() + penalty * score.parameters() : Double.POSITIVE_INFINITY;
    }
}
