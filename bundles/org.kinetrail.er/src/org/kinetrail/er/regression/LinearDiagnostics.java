package org.kinetrail.er.regression;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Term;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.FisherF;
import org.kinetrail.numeric.linear.Matrix;

/**
 * Influence and robust standard errors of a linear model. Source: Belsley, Kuh, Welsch (1980), chapter 2; MacKinnon and White (1985)
 * for HC3.
 *
 * @param standardised residuals over their standard error
 * @param studentised  the same with sigma from the other rows
 * @param cooks        Cook's distances
 * @param dffits       change of the own fitted value in its standard errors
 * @param hc0          sandwich standard errors; NaN where aliased
 * @param hc3          sandwich standard errors with each residual divided by one minus its leverage
 */
public record LinearDiagnostics(double[] standardised, double[] studentised, double[] cooks, double[] dffits, double[] hc0,
        double[] hc3) {

    public static LinearDiagnostics of(LinearFit fit) {
        ModelData data = fit.data();
        int n = data.size();
        double sigma = fit.sigma();
        int df = fit.dfResidual();
        double[] standardised = new double[n];
        double[] studentised = new double[n];
        double[] cooks = new double[n];
        double[] dffits = new double[n];
        double[] raw = new double[n];
        double[] inflated = new double[n];
        for (int i = 0; i < n; i++) {
            double h = fit.leverages()[i];
            double e = Math.sqrt(data.weight(i)) * fit.residuals()[i];
            double others = Math.sqrt((fit.rss() - e * e / (1.0 - h)) / (df - 1.0));
            standardised[i] = e / (sigma * Math.sqrt(1.0 - h));
            studentised[i] = e / (others * Math.sqrt(1.0 - h));
            double ratio = e / (sigma * (1.0 - h));
            cooks[i] = ratio * ratio * h / fit.rank();
            dffits[i] = studentised[i] * Math.sqrt(h / (1.0 - h));
            raw[i] = data.weight(i) * fit.residuals()[i];
            inflated[i] = raw[i] / (1.0 - h);
        }
        double[][] bread = fit.covariance().toRows();
        for (double[] row : bread) {
            for (int j = 0; j < row.length; j++) {
                row[j] /= sigma * sigma;
            }
        }
        Matrix inverse = Matrix.ofRows(bread);
        return new LinearDiagnostics(standardised, studentised, cooks, dffits,
                GlmDiagnostics.sandwich(inverse, data.columns(), raw), GlmDiagnostics.sandwich(inverse, data.columns(), inflated));
    }

    /**
     * One line of an analysis of variance; NaN where a quantity does not apply.
     *
     * @param term    label of the term
     * @param df      degrees of freedom
     * @param squares sum of squares due to the term
     * @param rss     residual sum of squares of the model of that line
     * @param aic     n log(rss/n) + 2 rank of that model
     * @param f       F statistic
     * @param pValue  its upper tail
     */
    public record Line(String term, int df, double squares, double rss, double aic, double f, double pValue) {
    }

    /** Terms added one after another (type I); the last line holds the residuals. */
    public static List<Line> sequence(Design design, LinearFit full) {
        List<Line> lines = new ArrayList<>();
        double[] before = LinearModel.rssAndRank(full.data(), LinearModel.columnsOf(design.assign(), a -> false));
        List<Term> terms = design.formula().terms();
        double variance = full.rss() / full.dfResidual();
        for (int t = 0; t < terms.size(); t++) {
            int last = t;
            double[] now = LinearModel.rssAndRank(full.data(), LinearModel.columnsOf(design.assign(), a -> a <= last));
            int df = (int) (now[1] - before[1]);
            lines.add(line(terms.get(t).label(), df, before[0] - now[0], now, full, variance));
            before = now;
        }
        lines.add(new Line("Residuals", full.dfResidual(), full.rss(), full.rss(), Double.NaN, Double.NaN, Double.NaN));
        return lines;
    }

    /** Each term that no other contains, left out in turn. */
    public static List<Line> drop(Design design, LinearFit full) {
        List<Line> lines = new ArrayList<>();
        List<Term> terms = design.formula().terms();
        double variance = full.rss() / full.dfResidual();
        for (int t = 0; t < terms.size(); t++) {
            if (design.formula().droppable(t)) {
                int gone = t;
                double[] less = LinearModel.rssAndRank(full.data(), LinearModel.columnsOf(design.assign(), a -> a != gone));
                lines.add(line(terms.get(t).label(), (int) (full.rank() - less[1]), less[0] - full.rss(), less, full, variance));
            }
        }
        return lines;
    }

    private static Line line(String term, int df, double squares, double[] rssAndRank, LinearFit full, double variance) {
        double f = squares / df / variance;
        double p = df > 0 ? FisherF.upperTail(f, df, full.dfResidual()) : Double.NaN;
        return new Line(term, df, squares, rssAndRank[0], aic(full.data().size(), rssAndRank[0], rssAndRank[1]), f, p);
    }

    /** n log(rss/n) + 2 rank: the criterion by which linear models on the same rows are compared. */
    public static double aic(int n, double rss, double rank) {
        return n * Elementary.log(rss / n) + 2.0 * rank;
    }
}
