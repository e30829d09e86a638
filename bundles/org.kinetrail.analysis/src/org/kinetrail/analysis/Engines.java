package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.analysis.results.Fit.Certificate;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.er.Fit;
import org.kinetrail.er.Remark;
import org.kinetrail.numeric.linear.Matrix;

/** What the engines share: options, outcomes, remarks, matrices. */
final class Engines {

    /**
     * Options of every engine.
     *
     * @param level   confidence level
     * @param profile whether limits are profile-likelihood limits
     */
    record Options(double level, boolean profile) {
    }

    private Engines() {
    }

    /** How a fit that holds no estimates ended. */
    static Outcome outcome(Fit<?> fit) {
        if (fit instanceof Fit.NotConverged<?> n) {
            return new Outcome("not-converged", n.reason(), n.words());
        }
        if (fit instanceof Fit.NotEstimable<?> n) {
            return new Outcome("not-estimable", n.reason(), n.words());
        }
        return Outcome.DONE;
    }

    static List<String> words(Fit<?> fit) {
        return fit.remarks().stream().map(Remark::words).toList();
    }

    static Certificate certificate(org.kinetrail.er.Certificate c) {
        return c == null ? null : new Certificate(c.iterations(), c.scoreNorm(), c.condition());
    }

    static double[][] rows(Matrix m) {
        return m.toRows();
    }

    /** Names and columns with the intercept first. */
    static List<String> named(Design design) {
        List<String> names = new ArrayList<>();
        names.add("(Intercept)");
        names.addAll(design.names());
        return names;
    }

    static double[][] withIntercept(Design design, int rows) {
        double[][] columns = new double[design.columns().length + 1][];
        columns[0] = new double[rows];
        Arrays.fill(columns[0], 1);
        System.arraycopy(design.columns(), 0, columns, 1, design.columns().length);
        return columns;
    }

    static double[][] empty(int p) {
        double[][] limits = new double[p][2];
        for (double[] l : limits) {
            Arrays.fill(l, Double.NaN);
        }
        return limits;
    }
}
