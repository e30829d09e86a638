package org.kinetrail.er.formula;

import java.util.List;
import java.util.Map;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.numeric.linear.Matrix;

/**
 * What a formula makes of a frame: the design matrix over the complete rows and all that goes with it. Arrays handed out belong to the
 * design and must not be changed.
 */
public final class Design {

    /** What is read beside the matrix; null where the formula has none. */
    record Aside(Response response, double[] offset, double[] weights, Grouping strata, Grouping clusters) {
    }

    /**
     * Rows in groups.
     *
     * @param codes  number of the group of each row, from 0 in the order of {@code labels}
     * @param labels for example {@code trt=1, sex=F}, sorted as R sorts strata
     */
    public record Grouping(int[] codes, List<String> labels) {
        public Grouping {
            labels = List.copyOf(labels);
        }
    }

    private final Formula formula;
    private final Evaluator evaluator;
    private final int[] rows;
    private final Frame frame;
    private final Coding coding;
    private final Aside aside;

    Design(Formula formula, Evaluator evaluator, int[] rows, Frame frame, Coding coding, Aside aside) {
        this.formula = formula;
        this.evaluator = evaluator;
        this.rows = rows;
        this.frame = frame;
        this.coding = coding;
        this.aside = aside;
    }

    public Formula formula() {
        return formula;
    }

    /** Number of complete rows. */
    public int size() {
        return rows.length;
    }

    /** The rows of the frame that are used, from 0. */
    public int[] rows() {
        return rows;
    }

    /** The rows of the frame that are used. */
    public Frame used() {
        return frame.take(rows);
    }

    /** Number of rows left out because a value is missing. */
    public int missingRows() {
        return frame.rows() - rows.length;
    }

    /** Names of the columns; the first is {@code (Intercept)} when there is one. */
    public List<String> names() {
        return coding.names();
    }

    /** Columns, the intercept's first when there is one. */
    public double[][] columns() {
        return coding.columns();
    }

    public Matrix matrix() {
        return Matrix.ofColumns(rows.length, coding.columns());
    }

    /** For each column the number of its term in {@code formula().terms()}, -1 for the intercept. */
    public int[] assign() {
        return coding.assign();
    }

    /** Labels of the terms. */
    public List<String> termLabels() {
        return formula.terms().stream().map(Term::label).toList();
    }

    public boolean hasIntercept() {
        return formula.intercept();
    }

    /** Names without the intercept: what a Cox model takes. */
    public List<String> covariateNames() {
        return hasIntercept() ? names().subList(1, names().size()) : names();
    }

    /** Columns without the intercept. */
    public double[][] covariates() {
        double[][] all = coding.columns();
        return hasIntercept() ? java.util.Arrays.copyOfRange(all, 1, all.length) : all;
    }

    public Response response() {
        return aside.response();
    }

    /** The response as numbers; a {@link Refusal} when it is a time to an event or absent. */
    public double[] numericResponse() {
        if (aside.response() instanceof Response.Numeric numeric) {
            return numeric.values();
        }
        throw new Refusal("The formula \"" + formula.text() + "\" has no numeric response; write one on its left side.");
    }

    /** The response as follow-up times; a {@link Refusal} when it is not written with {@code Surv()}. */
    public Response.Survival survivalResponse() {
        if (aside.response() instanceof Response.Survival survival) {
            return survival;
        }
        throw new Refusal("The formula \"" + formula.text() + "\" has no Surv(time, status) on its left side.");
    }

    /** Sum of the offsets, or null. */
    public double[] offset() {
        return aside.offset();
    }

    /** Case weights, or null. */
    public double[] weights() {
        return aside.weights();
    }

    /** Strata, or null. */
    public Grouping strata() {
        return aside.strata();
    }

    /** The stratum of each other row; a {@link Refusal} when the fitted data have none such. */
    public int[] strataOn(Frame newData) {
        int[] out = DesignBuilder.strataOn(formula, evaluator, used(), newData, strata().labels());
        for (int i = 0; i < out.length; i++) {
            if (out[i] < 0) {
                throw new Refusal("Row " + (i + 1) + " of the new data is in a stratum that the fitted data do not have; they have "
                        + String.join("; ", strata().labels()) + ".");
            }
        }
        return out;
    }

    /** Rows grouped by the terms; labels name term and value, as {@code sex=F, trt=1}. */
    public Grouping groups() {
        return DesignBuilder.byTerms(formula, evaluator, used());
    }

    /** Clusters, or null. */
    public Grouping clusters() {
        return aside.clusters();
    }

    /** The spline of each {@code rcs()} term by its label. */
    public Map<String, RestrictedCubicSpline> splines() {
        return evaluator.splines();
    }

    /** Factors that have a single level in the complete rows, and so no column, with that level. */
    public Map<String, String> oneLevelFactors() {
        return evaluator.oneLevelFactors();
    }

    /** The design matrix of other rows, all kept, coded as this one; NaN where a value is missing. */
    public Matrix on(Frame newData) {
        return Matrix.ofColumns(newData.rows(), DesignBuilder.code(formula, evaluator, newData, null).columns());
    }

    /** The offset of other rows; zeros when the formula has none. */
    public double[] offsetOn(Frame newData) {
        double[] offset = DesignBuilder.offset(formula, evaluator, newData);
        return offset == null ? new double[newData.rows()] : offset;
    }

    /** Columns with their names and terms. */
    record Coding(List<String> names, double[][] columns, int[] assign) {
        Coding {
            names = List.copyOf(names);
        }
    }
}
