package org.kinetrail.er.selection;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.er.selection.Scorer.Score;
import org.kinetrail.numeric.distribution.ChiSquared;

/**
 * Forward inclusion and then backward elimination by likelihood-ratio tests on one fixed row set.
 * <p>Forward: of the candidates outside, the one with the smallest p enters while p &lt; pIn. Backward: of the candidates inside, the
 * one with the largest p leaves while p &gt;= pOut. Statistic 2 (l1 - l0) against chi-squared with the difference of estimable
 * coefficients. Equal p: the candidate earlier in the candidate list. A step without degrees of freedom or with a model that could
 * not be fitted has p = NaN and is never taken (forward) or dropped first (backward, as it carries nothing).
 * <p>Accuracy: statistics carry the error of the two log likelihoods.
 */
public final class StepwiseSearch {

    /**
     * A candidate as compared in a step; NaN where a model could not be fitted.
     *
     * @param candidate  candidate added or removed
     * @param statistic  likelihood-ratio statistic
     * @param df         its degrees of freedom
     * @param p          upper tail
     * @param aic        Akaike's criterion of the model after the move
     * @param parameters parameters of that model
     */
    public record Comparison(String candidate, double statistic, int df, double p, double aic, int parameters) {
    }

    /**
     * A step.
     *
     * @param number      from 1
     * @param action      {@code forward-add}, {@code forward-stop}, {@code backward-drop}, {@code backward-stop}
     * @param comparisons candidates compared, in list order (forward) or in order of entry (backward)
     * @param chosen      candidate added or dropped; empty for a stop
     */
    public record Step(int number, String action, List<Comparison> comparisons, String chosen) {
        public Step {
            comparisons = List.copyOf(comparisons);
        }
    }

    /** A finished search: the screen of each candidate alone, the steps, the model after each phase in order of entry. */
    public record Trace(List<Comparison> screen, List<Step> steps, List<String> forwardModel, List<String> finalModel) {
        public Trace {
            screen = List.copyOf(screen);
            steps = List.copyOf(steps);
            forwardModel = List.copyOf(forwardModel);
            finalModel = List.copyOf(finalModel);
        }
    }

    private final List<String> candidates;
    private final Scorer scorer;
    /** The p above which additions need not be known; NaN to know them all. */
    private final double known;

    private StepwiseSearch(List<String> candidates, Scorer scorer, double known) {
        this.candidates = List.copyOf(candidates);
        this.scorer = scorer;
        this.known = known;
    }

    /**
     * Runs a search.
     *
     * @param candidates candidates, in the order that decides ties; forced terms belong to every model and are not listed here
     * @param pIn        entry limit, 0 to 1
     * @param pOut       removal limit, 0 to 1
     * @param scorer     fits the models
     */
    public static Trace run(List<String> candidates, double pIn, double pOut, Scorer scorer) {
        return new StepwiseSearch(candidates, scorer, Double.NaN).run(pIn, pOut);
    }

    /** The model that {@link #run} ends with, in order of entry; candidates that cannot enter are not fitted to the end. */
    public static List<String> finalModel(List<String> candidates, double pIn, double pOut, Scorer scorer) {
        return new StepwiseSearch(candidates, scorer, pIn).run(pIn, pOut).finalModel();
    }

    private Trace run(double pIn, double pOut) {
        List<Step> steps = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        Score current = scorer.score(List.of());
        List<Comparison> screen = additions(inside, current);
        List<Comparison> comparisons = screen;
        while (!comparisons.isEmpty()) {
            String best = smallest(comparisons, pIn);
            steps.add(new Step(steps.size() + 1, best.isEmpty() ? "forward-stop" : "forward-add", comparisons, best));
            if (best.isEmpty()) {
                break;
            }
            inside.add(best);
            current = scorer.score(ordered(inside));
            comparisons = additions(inside, current);
        }
        List<String> forward = List.copyOf(inside);
        while (!inside.isEmpty()) {
            comparisons = removals(inside, current);
            String worst = largest(comparisons, pOut);
            steps.add(new Step(steps.size() + 1, worst.isEmpty() ? "backward-stop" : "backward-drop", comparisons, worst));
            if (worst.isEmpty()) {
                break;
            }
            inside.remove(worst);
            current = scorer.score(ordered(inside));
        }
        return new Trace(screen, steps, forward, inside);
    }

    private List<Comparison> additions(List<String> inside, Score current) {
        List<Comparison> comparisons = new ArrayList<>();
        for (String candidate : candidates) {
            if (!inside.contains(candidate)) {
                List<String> with = new ArrayList<>(inside);
                with.add(candidate);
                Score larger = Double.isNaN(known) ? scorer.score(ordered(with)) : scorer.reaching(ordered(inside), ordered(with), known);
                comparisons.add(compare(candidate, current, larger, larger));
            }
        }
        return comparisons;
    }

    private List<Comparison> removals(List<String> inside, Score current) {
        List<Comparison> comparisons = new ArrayList<>();
        for (String candidate : inside) {
            List<String> without = new ArrayList<>(inside);
            without.remove(candidate);
            Score smaller = scorer.score(ordered(without));
            comparisons.add(compare(candidate, smaller, current, smaller));
        }
        return comparisons;
    }

    private List<String> ordered(List<String> chosen) {
        return candidates.stream().filter(chosen::contains).toList();
    }

    private static Comparison compare(String candidate, Score smaller, Score larger, Score result) {
        double aic = result.fitted() ? -2 * result.logLikelihood() + 2.0 * result.parameters() : Double.NaN;
        int df = larger.parameters() - smaller.parameters();
        if (!smaller.fitted() || !larger.fitted() || df < 1) {
            return new Comparison(candidate, Double.NaN, Math.max(df, 0), Double.NaN, aic, result.parameters());
        }
        double statistic = 2 * (larger.logLikelihood() - smaller.logLikelihood());
        return new Comparison(candidate, statistic, df, ChiSquared.upperTail(Math.max(statistic, 0), df), aic,
                result.parameters());
    }

    private static String smallest(List<Comparison> comparisons, double limit) {
        Comparison best = null;
        for (Comparison c : comparisons) {
            if (!Double.isNaN(c.p()) && (best == null || c.p() < best.p())) {
                best = c;
            }
        }
        return best != null && best.p() < limit ? best.candidate() : "";
    }

    private String largest(List<Comparison> comparisons, double limit) {
        Comparison worst = null;
        for (String candidate : candidates) {
            for (Comparison c : comparisons) {
                if (c.candidate().equals(candidate) && (worst == null || weight(c) > weight(worst))) {
                    worst = c;
                }
            }
        }
        return worst != null && weight(worst) >= limit ? worst.candidate() : "";
    }

    private static double weight(Comparison c) {
        return Double.isNaN(c.p()) ? 2 : c.p();
    }
}
