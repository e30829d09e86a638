package org.kinetrail.er.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.er.Fit;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Term;
import org.kinetrail.numeric.distribution.ChiSquared;

/** Likelihood-ratio tests of the terms of a generalised linear model. */
public final class TermTests {

    /**
     * One line of a table.
     *
     * @param term       label of the term
     * @param df         difference of estimable coefficients
     * @param deviance   deviance of the model without the term (drop) or with the terms so far (sequence)
     * @param dfResidual its residual degrees of freedom
     * @param aic        its AIC
     * @param statistic  fall of the deviance due to the term
     * @param pValue     upper tail; NaN where the model could not be fitted
     */
    public record Line(String term, int df, double deviance, int dfResidual, double aic, double statistic, double pValue) {
    }

    private TermTests() {
    }

    /** Each term that no other contains, left out in turn. */
    public static List<Line> drop(Design design, GlmFit full) {
        List<Line> lines = new ArrayList<>();
        List<Term> terms = design.formula().terms();
        for (int t = 0; t < terms.size(); t++) {
            if (design.formula().droppable(t)) {
                int term = t;
                lines.add(line(terms.get(t).label(), refit(design, full, a -> a != term), full, true));
            }
        }
        return lines;
    }

    /** Terms added one after another. */
    public static List<Line> sequence(Design design, GlmFit full) {
        List<Line> lines = new ArrayList<>();
        List<Term> terms = design.formula().terms();
        Fit<GlmFit> before = refit(design, full, a -> a < 0);
        for (int t = 0; t < terms.size(); t++) {
            int last = t;
            Fit<GlmFit> now = t == terms.size() - 1 ? new Fit.Converged<>(full, null, List.of()) : refit(design, full, a -> a <= last);
            if (now instanceof Fit.Converged<GlmFit> larger) {
                lines.add(line(terms.get(t).label(), before, larger.value(), false));
            } else {
                lines.add(missing(terms.get(t).label()));
            }
            before = now;
        }
        return lines;
    }

    private static Fit<GlmFit> refit(Design design, GlmFit full, java.util.function.IntPredicate keep) {
        int[] assign = design.assign();
        int[] columns = IntStream.range(0, assign.length).filter(j -> assign[j] < 0 || keep.test(assign[j])).toArray();
        ModelData data = full.data().select(columns);
        return full.family() == Family.BINOMIAL ? GeneralizedLinear.logistic(data) : GeneralizedLinear.poisson(data);
    }

    private static Line line(String term, Fit<GlmFit> smaller, GlmFit larger, boolean drop) {
        if (!(smaller instanceof Fit.Converged<GlmFit> converged)) {
            return missing(term);
        }
        GlmFit less = converged.value();
        int df = larger.rank() - less.rank();
        double statistic = Math.max(less.deviance() - larger.deviance(), 0.0);
        GlmFit shown = drop ? less : larger;
        double p = df > 0 ? ChiSquared.upperTail(statistic, df) : Double.NaN;
        return new Line(term, df, shown.deviance(), shown.dfResidual(), shown.aic(), statistic, p);
    }

    private static Line missing(String term) {
        return new Line(term, 0, Double.NaN, 0, Double.NaN, Double.NaN, Double.NaN);
    }
}
