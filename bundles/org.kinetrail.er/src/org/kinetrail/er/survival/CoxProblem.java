package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.numeric.linear.Kernels;

/**
 * The data of a Cox model in the order the likelihood needs: by stratum, then falling time, censored rows before events at equal times,
 * covariates centred and scaled. It is made once and shared by every fit, refit and diagnostic; it never changes.
 *
 * <p>A tie group is one event time of one stratum. Groups are numbered in that same order, so the risk set of right-censored data at a
 * group is the run of rows from the start of its stratum to the group's end.
 */
public final class CoxProblem {

    final int rows;
    final int size;
    final List<String> names;
    /** Row of the original data at each position. */
    final int[] origin;
    /** First position of each stratum, and the end. */
    final int[] stratumAt;
    /** Stratum number as given, for each stratum; null without strata. */
    final int[] stratumCode;
    /** First group of each stratum, and the end. */
    final int[] stratumGroupAt;
    /** Columns by position: (x - centre) * scale. */
    final double[][] x;
    final double[] centre;
    final double[] scale;
    final double[] weight;
    final double[] offset;
    /** Case weight of each row that ends in an event; 0 for the others. */
    final double[] eventWeight;
    final double[] stop;
    final double[] start;
    final int[] cluster;
    final TieGroups groups;
    /** Sum over events of weight times covariate, and of weight times offset. */
    final double[] eventSum;
    final double eventOffset;

    CoxProblem(Sorted sorted, double[] centre, double[] scale, TieGroups groups) {
        rows = sorted.origin.length;
        size = sorted.x.length;
        names = sorted.names;
        origin = sorted.origin;
        stratumAt = sorted.stratumAt;
        stratumCode = sorted.stratumCode;
        x = sorted.x;
        weight = sorted.weight;
        offset = sorted.offset;
        eventWeight = sorted.eventWeight;
        stop = sorted.stop;
        start = sorted.start;
        cluster = sorted.cluster;
        this.centre = centre;
        this.scale = scale;
        this.groups = groups;
        stratumGroupAt = groups.stratumGroupAt;
        eventSum = new double[size];
        if (rows < CoxSorting.MANY_ROWS) {
            Arrays.setAll(eventSum, j -> Kernels.dot(eventWeight, x[j], rows));
        } else {
            Arrays.parallelSetAll(eventSum, j -> Kernels.dot(eventWeight, x[j], rows));
        }
        eventOffset = offset == null ? 0.0 : Kernels.dot(eventWeight, offset, rows);
    }

    private CoxProblem(CoxProblem other, int[] columns) {
        rows = other.rows;
        size = columns.length;
        names = IntStream.of(columns).mapToObj(other.names::get).toList();
        origin = other.origin;
        stratumAt = other.stratumAt;
        stratumCode = other.stratumCode;
        stratumGroupAt = other.stratumGroupAt;
        x = new double[size][];
        centre = new double[size];
        scale = new double[size];
        eventSum = new double[size];
        for (int j = 0; j < size; j++) {
            x[j] = other.x[columns[j]];
            centre[j] = other.centre[columns[j]];
            scale[j] = other.scale[columns[j]];
            eventSum[j] = other.eventSum[columns[j]];
        }
        weight = other.weight;
        offset = other.offset;
        eventWeight = other.eventWeight;
        stop = other.stop;
        start = other.start;
        cluster = other.cluster;
        groups = other.groups;
        eventOffset = other.eventOffset;
    }

    /** The same rows with some of the columns; nothing is copied. */
    CoxProblem taking(int[] columns) {
        return new CoxProblem(this, columns);
    }

    /**
     * Rows in order.
     *
     * @param origin      row of the original data
     * @param stratumAt   first position of each stratum, and the end
     * @param stratumCode number of each stratum, or null
     * @param stop        follow-up time
     * @param start       entry time, or null
     * @param eventWeight case weight of a row that ends in an event; 0 for the others
     */
    record Sorted(List<String> names, int[] origin, int[] stratumAt, int[] stratumCode, double[][] x, double[] weight, double[] offset,
            double[] eventWeight, double[] stop, double[] start, int[] cluster) {
    }

    /** Sorts, joins times that differ by rounding, centres and scales. */
    public static CoxProblem of(SurvivalData data) {
        return CoxSorting.problem(data);
    }

    public int rows() {
        return rows;
    }

    /** Number of covariate columns. */
    public int columns() {
        return size;
    }

    public List<String> names() {
        return names;
    }

    /** Rows that end in an event. */
    public int events() {
        return groups.events();
    }

    /** Whether a row ends in an event. */
    boolean event(int at) {
        return eventWeight[at] != 0.0;
    }

    /** Case weight at a position. */
    double caseWeight(int at) {
        return weight == null ? 1.0 : weight[at];
    }

    boolean leftTruncated() {
        return start != null;
    }

    /** Coefficients per scaled unit from coefficients per original unit. */
    double[] toScaled(double[] beta) {
        double[] out = new double[size];
        for (int j = 0; j < size; j++) {
            out[j] = Double.isNaN(beta[j]) ? 0.0 : beta[j] / scale[j];
        }
        return out;
    }

    /** Index of the stratum that holds a position. */
    int stratumOf(int position) {
        int at = Arrays.binarySearch(stratumAt, position);
        int s = at >= 0 ? at : -at - 2;
        while (stratumAt[s + 1] <= position) {
            s++;
        }
        return s;
    }
}
