package org.kinetrail.er.regression;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.NumberText;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.Sum;

/**
 * Exact conditional logistic regression of one column: its sufficient statistic t = sum of x y has, given those of all other columns, a
 * distribution in the one coefficient b alone, c(t) exp(b t) / sum of c(u) exp(b u), c the number of responses with these statistics.
 *
 * <p>Estimate: conditional maximum likelihood; at an end of the distribution the median unbiased one. Limits: b at which a tail that holds
 * the observed t has half of one minus the level. P-value of b = 0: total probability of the values that are no more likely than the
 * observed.
 *
 * <p>Legal input: responses 0 and 1; columns of whole numbers (use counts of small units); no weights, no offset. More than two million
 * partial sums are refused. With one 0/1 column beside an intercept it is Fisher's exact test. Sources: Cox, Analysis of Binary Data
 * (1970); Hirji, Mehta and Patel, JASA 82 (1987) 1110 (recursion).
 *
 * @param statistic    observed t
 * @param values       possible values of t
 * @param probability  their probabilities at b = 0
 * @param conditionalMaximum whether the estimate is the conditional maximum, not the median unbiased one
 */
public record ExactLogistic(String name, double statistic, double[] values, double[] probability, double estimate,
        boolean conditionalMaximum, Interval limits, double pValue) {

    private static final int MOST_STATES = 2_000_000;
    private static final double NO_MORE_LIKELY = 1.0 + 1e-7;
    private static final double FARTHEST = 1e3;

    /** The exact analysis of a column given all others. */
    public static ExactLogistic of(ModelData data, int column, double level) {
        if (data.weights() != null || data.offset() != null) {
            throw new Refusal("An exact logistic model takes no weights and no offset; leave them out.");
        }
        TreeMap<Long, Double> counts = counts(data, column);
        long observed = total(data, column);
        double[] values = counts.keySet().stream().mapToDouble(Long::doubleValue).toArray();
        double[] logs = counts.values().stream().mapToDouble(Elementary::log).toArray();
        double[] probability = tilted(values, logs, 0.0);
        double p = 0.0;
        double own = probability[Arrays.binarySearch(values, observed)];
        for (double q : probability) {
            p += q <= own * NO_MORE_LIKELY ? q : 0.0;
        }
        boolean least = values[0] == observed;
        boolean most = values[values.length - 1] == observed;
        double half = 0.5 * (1.0 - level);
        double lower = least ? Double.NEGATIVE_INFINITY : root(b -> upperTail(values, logs, b, observed) - half);
        double upper = most ? Double.POSITIVE_INFINITY : root(b -> half - lowerTail(values, logs, b, observed));
        double estimate = least && most ? Double.NaN : most ? root(b -> upperTail(values, logs, b, observed) - 0.5)
                : least ? root(b -> 0.5 - lowerTail(values, logs, b, observed)) : root(b -> mean(values, logs, b) - observed);
        return new ExactLogistic(data.names().get(column), observed, values, probability, estimate, !least && !most,
                new Interval(lower, upper), Math.min(1.0, p));
    }

    private interface Rising {
        double at(double b);
    }

    private static double root(Rising function) {
        double low = -1.0;
        double high = 1.0;
        while (function.at(low) > 0.0 && low > -FARTHEST) {
            low *= 2.0;
        }
        while (function.at(high) < 0.0 && high < FARTHEST) {
            high *= 2.0;
        }
        for (int i = 0; i < 200 && high - low > Math.ulp(high - low) && low < 0.5 * (low + high) && 0.5 * (low + high) < high; i++) {
            double middle = 0.5 * (low + high);
            if (function.at(middle) < 0.0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    private static double[] tilted(double[] values, double[] logs, double b) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            highest = Math.max(highest, logs[i] + b * values[i]);
        }
        double[] out = new double[values.length];
        Sum sum = new Sum();
        for (int i = 0; i < values.length; i++) {
            out[i] = Elementary.exp(logs[i] + b * values[i] - highest);
            sum.add(out[i]);
        }
        for (int i = 0; i < values.length; i++) {
            out[i] /= sum.value();
        }
        return out;
    }

    private static double mean(double[] values, double[] logs, double b) {
        double[] q = tilted(values, logs, b);
        double sum = 0.0;
        for (int i = 0; i < q.length; i++) {
            sum += q[i] * values[i];
        }
        return sum;
    }

    private static double upperTail(double[] values, double[] logs, double b, long observed) {
        double[] q = tilted(values, logs, b);
        double sum = 0.0;
        for (int i = q.length - 1; i >= 0 && values[i] >= observed; i--) {
            sum += q[i];
        }
        return sum;
    }

    private static double lowerTail(double[] values, double[] logs, double b, long observed) {
        double[] q = tilted(values, logs, b);
        double sum = 0.0;
        for (int i = 0; i < q.length && values[i] <= observed; i++) {
            sum += q[i];
        }
        return sum;
    }

    private static long total(ModelData data, int column) {
        long sum = 0;
        for (int i = 0; i < data.size(); i++) {
            sum += data.response()[i] == 1.0 ? whole(data, column, i) : 0;
        }
        return sum;
    }

    private static long whole(ModelData data, int column, int row) {
        double v = data.columns()[column][row];
        if (v != Math.rint(v) || Math.abs(v) > 1e6) {
            throw new Refusal("Column " + data.names().get(column) + " holds " + NumberText.of(v) + " in complete row " + (row + 1)
                    + "; an exact logistic model takes whole numbers, so write it in whole units or groups.");
        }
        return (long) v;
    }

    /** Number of responses for each value of the column's statistic, the others held at what was observed. */
    private static TreeMap<Long, Double> counts(ModelData data, int column) {
        int p = data.columns().length;
        long[] wanted = new long[p];
        for (int j = 0; j < p; j++) {
            wanted[j] = total(data, j);
        }
        long[][] least = reach(data, true);
        long[][] most = reach(data, false);
        Map<State, Double> states = new HashMap<>();
        states.put(new State(new long[p]), 1.0);
        for (int i = 0; i < data.size(); i++) {
            Map<State, Double> next = new HashMap<>();
            for (Map.Entry<State, Double> entry : states.entrySet()) {
                for (int y = 0; y <= 1; y++) {
                    long[] sums = entry.getKey().sums.clone();
                    boolean open = true;
                    for (int j = 0; j < p; j++) {
                        sums[j] += y == 1 ? whole(data, j, i) : 0;
                        open &= j == column || sums[j] + least[i + 1][j] <= wanted[j] && sums[j] + most[i + 1][j] >= wanted[j];
                    }
                    if (open) {
                        next.merge(new State(sums), entry.getValue(), Double::sum);
                    }
                }
            }
            states = next;
            if (states.size() > MOST_STATES) {
                throw new Refusal("The exact distribution has more than two million partial sums; write covariates in coarser units.");
            }
        }
        TreeMap<Long, Double> out = new TreeMap<>();
        states.forEach((state, count) -> out.merge(state.sums[column], count, Double::sum));
        return out;
    }

    /** Smallest or largest sum that the rows from each on can add to each statistic. */
    private static long[][] reach(ModelData data, boolean least) {
        int p = data.columns().length;
        long[][] out = new long[data.size() + 1][p];
        for (int i = data.size() - 1; i >= 0; i--) {
            for (int j = 0; j < p; j++) {
                long v = whole(data, j, i);
                out[i][j] = out[i + 1][j] + (least ? Math.min(v, 0) : Math.max(v, 0));
            }
        }
        return out;
    }

    /** Partial sums of the statistics. */
    private record State(long[] sums) {

        @Override
        public boolean equals(Object other) {
            return other instanceof State s && Arrays.equals(sums, s.sums);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sums);
        }
    }
}
