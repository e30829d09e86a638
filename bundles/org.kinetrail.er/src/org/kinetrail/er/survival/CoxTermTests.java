package org.kinetrail.er.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kinetrail.er.Fit;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.er.formula.Design;

/**
 * Likelihood-ratio tests of the terms of a Cox model: twice the difference of the maximised partial likelihoods. Not for robust variances, under
 * which the likelihood has no such distribution.
 */
public final class CoxTermTests {

    /**
     * One line of a table.
     *
     * @param term          label of the term
     * @param logLikelihood of the model without the term (drop) or with the terms so far (sequence); NaN where that has no estimate
     * @param aic           of that model
     * @param test          the difference
     */
    public record Line(String term, double logLikelihood, double aic, TestStatistic test) {
    }

    private CoxTermTests() {
    }

    /** Each term that no other contains, left out in turn. */
    public static List<Line> drop(CoxFit full, Design design) {
        List<Line> out = new ArrayList<>();
        for (int t = 0; t < design.formula().terms().size(); t++) {
            if (design.formula().droppable(t)) {
                int left = t;
                Value less = fit(full, design, a -> a != left);
                out.add(line(design.termLabels().get(t), less, less, new Value(full.logLikelihood(), full.rank())));
            }
        }
        return out;
    }

    /** Terms added one after another. */
    public static List<Line> sequence(CoxFit full, Design design) {
        List<Line> out = new ArrayList<>();
        Value before = new Value(full.nullLogLikelihood(), 0);
        int terms = design.formula().terms().size();
        for (int t = 0; t < terms; t++) {
            int last = t;
            Value now = t == terms - 1 ? new Value(full.logLikelihood(), full.rank()) : fit(full, design, a -> a <= last);
            out.add(line(design.termLabels().get(t), now, before, now));
            before = now;
        }
        return out;
    }

    private record Value(double logLikelihood, int rank) {
    }

    private static Line line(String term, Value shown, Value less, Value more) {
        int df = more.rank - less.rank;
        double statistic = 2.0 * (more.logLikelihood - less.logLikelihood);
        return new Line(term, shown.logLikelihood, 2.0 * shown.rank - 2.0 * shown.logLikelihood, CoxModel.chiSquare(statistic, df));
    }

    private static Value fit(CoxFit full, Design design, IntPredicate kept) {
        int from = design.hasIntercept() ? 1 : 0;
        int[] columns = IntStream.range(0, full.problem().size).filter(j -> kept.test(design.assign()[from + j])).toArray();
        if (columns.length == 0) {
            return new Value(full.nullLogLikelihood(), 0);
        }
        return CoxModel.fit(full.problem().taking(columns), CoxOptions.STANDARD.withTies(full.ties())) instanceof Fit.Converged<CoxFit> c
                ? new Value(c.value().logLikelihood(), c.value().rank()) : new Value(Double.NaN, columns.length);
    }
}
