package org.kinetrail.er.survival;

import java.util.Arrays;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.NestedLikelihood;
import org.kinetrail.numeric.linear.Kernels;

/**
 * Efron's or Breslow's partial likelihood for searches and resamples. Rows are sorted and columns centred and scaled once, for the whole
 * data; a resample holds the drawn rows in that order, copies beside each other, and tied copies are tied events.
 */
public final class CountedCox implements NestedLikelihood {

    private final CoxProblem problem;
    private final Ties ties;
    private final double largestBend;
    private int[] lastColumns;
    private CoxLikelihood last;

    private CountedCox(CoxProblem problem, Ties ties) {
        this.problem = problem;
        this.ties = ties;
        // two rows on opposite sides of the centre
        largestBend = 2.0 * Math.sqrt(NestedLikelihood.largestSquare(problem.x));
    }

    /** The likelihood of the whole data. */
    public static CountedCox of(SurvivalData data, Ties ties) {
        if (ties.exact()) {
            throw new Refusal("Resampling makes ties that the exact likelihood cannot carry; use Efron's rule.");
        }
        return new CountedCox(CoxProblem.of(data), ties);
    }

    @Override
    public CountedCox at(int[] rows) {
        int[] drawn = new int[problem.rows];
        for (int row : rows) {
            drawn[row]++;
        }
        int[] copies = new int[problem.rows];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = drawn[problem.origin[i]];
        }
        return new CountedCox(CoxSorting.resampled(problem, copies), ties);
    }

    @Override
    public int size() {
        return problem.size;
    }

    @Override
    public double evaluate(int[] columns, double[] beta, double[] score, double[] information) {
        if (problem.groups.count == 0) {
            return Double.NaN;
        }
        if (!Arrays.equals(columns, lastColumns)) {
            lastColumns = columns;
            last = new CoxLikelihood(problem.taking(columns), ties);
        }
        double value = last.evaluate(beta, information != null);
        System.arraycopy(last.score(), 0, score, 0, score.length);
        if (information != null) {
            System.arraycopy(last.information(), 0, information, 0, information.length);
        }
        return value;
    }

    @Override
    public double bend(int[] columns, double[] direction) {
        double[] along = new double[problem.rows];
        Kernels.addColumns(direction, Arrays.stream(columns).mapToObj(j -> problem.x[j]).toArray(double[][]::new), along, 0, along.length);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double v : along) {
            least = Math.min(least, v);
            most = Math.max(most, v);
        }
        return most - least;
    }

    @Override
    public double largestBend() {
        return largestBend;
    }

    @Override
    public double[] outward(int[] columns, double[] beta) {
        double[] out = beta.clone();
        for (int k = 0; k < columns.length; k++) {
            out[k] = beta[k] * problem.scale[columns[k]];
        }
        return out;
    }

    @Override
    public double[] inward(int[] columns, double[] beta) {
        double[] out = beta.clone();
        for (int k = 0; k < columns.length; k++) {
            out[k] = beta[k] / problem.scale[columns[k]];
        }
        return out;
    }
}
