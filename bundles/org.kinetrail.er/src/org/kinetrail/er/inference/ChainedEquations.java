package org.kinetrail.er.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.Column;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.numeric.RandomStream;
import org.kinetrail.numeric.linear.LdlFactor;

/**
 * Multiple imputation by chained equations with predictive mean matching: every missing cell gets the value of a row in which it was
 * observed, so that no value is made up that could not occur.
 *
 * <p>Missing cells start as observed values drawn at random. Then, for each incomplete column in turn and a set number of rounds: a linear
 * regression of the column on all others over the rows where it was observed gives coefficients b and a residual variance; sigma^2 = RSS
 * over a chi-squared draw and b* = b + sigma L^-T z carry their uncertainty; each missing row draws one of the five observed rows whose
 * x'b are nearest to its x'b*, the first ones at equal distance. Factors of two levels count as 0 and 1; others as one column a level but
 * the first where they are complete, and cannot be imputed. Cross products carry 1e-5 of their diagonal, so that collinear columns do no
 * harm.
 *
 * <p>Data set m draws from substream m: it is the same whatever is drawn before and at any number of threads. Include the outcome among the
 * columns (for survival: the event and the cumulative hazard or logarithm of time), else associations are weakened.
 *
 * <p>Sources: S. van Buuren and K. Groothuis-Oudshoorn, J. Statist. Software 45 (2011) 3; D. B. Rubin, Multiple Imputation (1987) 166;
 * I. R. White and P. Royston, Statist. Med. 28 (2009) 1982.
 */
public final class ChainedEquations {

    private static final int DONORS = 5;
    private static final double RIDGE = 1e-5;

    private final Frame data;
    private final List<String> names;
    private final List<String> incomplete = new ArrayList<>();

    private ChainedEquations(Frame data, List<String> names) {
        this.data = data;
        this.names = names;
        for (String name : names) {
            Column column = data.column(name);
            int missing = 0;
            for (int i = 0; i < data.rows(); i++) {
                missing += column.isMissing(i) ? 1 : 0;
            }
            if (missing > 0 && column instanceof Column.Factor factor && factor.levels().size() != 2) {
                throw new Refusal("Column " + name + " has missing cells and " + factor.levels().size()
                        + " levels; chained equations impute numbers and factors of two levels: join levels or leave it out.");
            }
            if (data.rows() - missing < DONORS + names.size()) {
                throw new Refusal("Column " + name + " has too few observed cells to impute the others from.");
            }
            if (missing > 0) {
                incomplete.add(name);
            }
        }
    }

    /**
     * Completed data sets.
     *
     * @param names  columns that are imputed and impute each other; the others stay as they are
     * @param sets   number of data sets
     * @param rounds rounds through the incomplete columns, 10 or more
     */
    public static List<Frame> of(Frame data, List<String> names, int sets, int rounds, RandomStream stream) {
        ChainedEquations equations = new ChainedEquations(data, names);
        List<Frame> out = new ArrayList<>();
        for (int m = 0; m < sets; m++) {
            out.add(equations.complete(rounds, stream.substream(m)));
        }
        return out;
    }

    private Frame complete(int rounds, RandomStream random) {
        Frame now = data;
        for (String name : incomplete) {
            now = now.with(name, start(data.column(name), random));
        }
        for (int round = 0; round < rounds; round++) {
            for (String name : incomplete) {
                now = now.with(name, match(now, name, random));
            }
        }
        return now;
    }

    private static Column start(Column column, RandomStream random) {
        int[] seen = observed(column, true);
        return filled(column, observed(column, false), i -> seen[random.nextInt(seen.length)]);
    }

    private interface Donor {
        int of(int row);
    }

    /** The column with each missing cell taken from a row. */
    private static Column filled(Column column, int[] missing, Donor donor) {
        if (column instanceof Column.Numbers numbers) {
            double[] values = numbers.values().clone();
            for (int i : missing) {
                values[i] = numbers.values()[donor.of(i)];
            }
            return new Column.Numbers(values);
        }
        Column.Factor factor = (Column.Factor) column;
        int[] codes = factor.codes().clone();
        for (int i : missing) {
            codes[i] = factor.codes()[donor.of(i)];
        }
        return new Column.Factor(factor.levels(), codes);
    }

    private static int[] observed(Column column, boolean whether) {
        return java.util.stream.IntStream.range(0, column.size()).filter(i -> column.isMissing(i) != whether).toArray();
    }

    private Column match(Frame now, String name, RandomStream random) {
        Column given = data.column(name);
        int[] seen = observed(given, true);
        int[] missing = observed(given, false);
        double[][] x = predictors(now, name);
        double[] y = numbers(now.column(name)).get(0);
        int p = x.length;
        double[][] products = new double[p][p];
        double[] right = new double[p];
        for (int i : seen) {
            for (int j = 0; j < p; j++) {
                right[j] += x[j][i] * y[i];
                for (int k = 0; k <= j; k++) {
                    products[j][k] += x[j][i] * x[k][i];
                    products[k][j] = products[j][k];
                }
            }
        }
        for (int j = 0; j < p; j++) {
            products[j][j] *= 1.0 + RIDGE;
        }
        LdlFactor factor = LdlFactor.of(products, LdlFactor.R_COX_TOLERANCE);
        double[] b = factor.solve(right);
        double[] drawn = drawn(factor, b, residual(x, y, b, seen), seen.length - p, random);
        double[] fitted = Arrays.stream(seen).mapToDouble(i -> at(x, b, i)).toArray();
        return filled(given, missing, i -> seen[nearest(fitted, at(x, drawn, i), random)]);
    }

    /** The other columns at mean 0 and standard deviation 1, and a constant. */
    private double[][] predictors(Frame now, String target) {
        List<double[]> x = new ArrayList<>();
        double[] one = new double[now.rows()];
        Arrays.fill(one, 1.0);
        x.add(one);
        for (String name : names) {
            if (!name.equals(target)) {
                numbers(now.column(name)).forEach(values -> x.add(standardised(values)));
            }
        }
        return x.toArray(double[][]::new);
    }

    private static double[] standardised(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double sd = Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / values.length);
        return Arrays.stream(values).map(v -> sd > 0.0 ? (v - mean) / sd : 0.0).toArray();
    }

    private static List<double[]> numbers(Column column) {
        if (column instanceof Column.Numbers numbers) {
            return List.of(numbers.values());
        }
        Column.Factor factor = (Column.Factor) column;
        List<double[]> out = new ArrayList<>();
        for (int level = 1; level < Math.max(2, factor.levels().size()); level++) {
            int code = level;
            out.add(Arrays.stream(factor.codes()).mapToDouble(c -> c == code ? 1.0 : 0.0).toArray());
        }
        return out;
    }

    private static double residual(double[][] x, double[] y, double[] b, int[] rows) {
        double sum = 0.0;
        for (int i : rows) {
            double r = y[i] - at(x, b, i);
            sum += r * r;
        }
        return sum;
    }

    /** Coefficients drawn about b: sigma times a vector whose covariance is the inverse of the cross products. */
    private static double[] drawn(LdlFactor factor, double[] b, double squares, int df, RandomStream random) {
        double chi = 0.0;
        for (int k = 0; k < df; k++) {
            double z = random.normal();
            chi += z * z;
        }
        double sigma = Math.sqrt(squares / chi);
        double[][] lower = cholesky(factor.inverse().toRows());
        double[] out = b.clone();
        for (int j = 0; j < out.length; j++) {
            double z = random.normal();
            for (int i = j; i < out.length; i++) {
                out[i] += sigma * lower[i][j] * z;
            }
        }
        return out;
    }

    private static double[][] cholesky(double[][] a) {
        double[][] lower = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(sum, 0.0)) : lower[j][j] > 0.0 ? sum / lower[j][j] : 0.0;
            }
        }
        return lower;
    }

    private static double at(double[][] x, double[] b, int row) {
        double sum = 0.0;
        for (int j = 0; j < b.length; j++) {
            sum += x[j][row] * b[j];
        }
        return sum;
    }

    /** One of the positions whose values are nearest to a target. */
    private static int nearest(double[] values, double target, RandomStream random) {
        int[] best = new int[DONORS];
        double[] distance = new double[DONORS];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        for (int i = 0; i < values.length; i++) {
            double d = Math.abs(values[i] - target);
            int k = DONORS - 1;
            if (d < distance[k]) {
                while (k > 0 && d < distance[k - 1]) {
                    distance[k] = distance[k - 1];
                    best[k] = best[k - 1];
                    k--;
                }
                distance[k] = d;
                best[k] = i;
            }
        }
        return best[random.nextInt(DONORS)];
    }
}
