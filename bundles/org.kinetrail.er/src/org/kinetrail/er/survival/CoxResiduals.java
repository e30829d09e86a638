package org.kinetrail.er.survival;

import org.kinetrail.data.Refusal;
import org.kinetrail.numeric.Elementary;

/**
 * Residuals of a Cox fit. Row residuals are in the order of the data as given; Schoenfeld residuals are one row for each event, by
 * stratum, then time, events of one time in the order of the data.
 *
 * <p>Martingale: M = status - r A / w, A the hazard gathered over the time at risk, where under Efron's rule the k-th of d tied events is
 * spared a share at its own time. Deviance: sign(M) sqrt(-2 (M + status log(status - M))). Score: the row's part of the score vector.
 * dfbeta: w times score residual times variance, the approximate change of the coefficients when the row is left out; dfbetas divides by
 * the standard errors. Schoenfeld: covariates of the event, unweighted, minus the mean of its risk set. Scaled Schoenfeld: those times
 * model
 * variance times number of events, plus the coefficients.
 *
 * <p>Legal input: a converged fit; for exact ties only martingale and deviance (with Breslow's hazard, as R). Accuracy: within 1e-10 of
 * R's survival 3.5-3. Sources: Therneau, Grambsch and Fleming, Biometrika 77 (1990) 147; Schoenfeld, Biometrika 69 (1982) 239; Grambsch
 * and Therneau, Biometrika 81 (1994) 515.
 */
public final class CoxResiduals {

    private final CoxFit fit;
    private final CoxProblem problem;
    private final CoxMoments moments;

    private CoxResiduals(CoxFit fit) {
        this.fit = fit;
        this.problem = fit.problem();
        Ties ties = fit.ties().exact() ? Ties.BRESLOW : fit.ties();
        moments = CoxMoments.of(problem, ties, problem.toScaled(fit.coefficients()));
    }

    /** Prepares the residuals of a fit. */
    public static CoxResiduals of(CoxFit fit) {
        return new CoxResiduals(fit);
    }

    /** Events less expected events of each row. */
    public double[] martingale() {
        return inOrder(martingaleByPosition(moments));
    }

    static double[] martingaleByPosition(CoxMoments moments) {
        CoxProblem problem = moments.problem;
        double[] out = moments.gathered(moments.hazard, moments.spared);
        for (int i = 0; i < out.length; i++) {
            out[i] = (problem.event(i) ? 1.0 : 0.0) - moments.risk[i] / problem.caseWeight(i) * out[i];
        }
        return out;
    }

    /** Martingale residuals on a scale that is more nearly symmetric. */
    public double[] deviance() {
        double[] out = martingaleByPosition(moments);
        for (int i = 0; i < out.length; i++) {
            double m = out[i];
            double inner = problem.event(i) ? m + Elementary.log(1.0 - m) : m;
            out[i] = Math.copySign(Math.sqrt(-2.0 * Math.min(inner, 0.0)), m);
        }
        return inOrder(out);
    }

    /** Score residuals, rows by covariates. */
    public double[][] score() {
        requireTerms();
        return rowsInOrder(scoreByPosition(moments));
    }

    /** Score residuals per scaled unit, by covariate and position, unweighted. */
    static double[][] scoreByPosition(CoxMoments moments) {
        CoxProblem problem = moments.problem;
        TieGroups groups = problem.groups;
        double[] gathered = moments.gathered(moments.hazard, moments.spared);
        double[][] out = new double[problem.size][];
        for (int j = 0; j < out.length; j++) {
            double[] means = moments.gathered(moments.hazardMean[j], moments.sparedMean[j]);
            for (int i = 0; i < means.length; i++) {
                means[i] = -moments.risk[i] / problem.caseWeight(i) * (problem.x[j][i] * gathered[i] - means[i]);
            }
            for (int g = 0; g < groups.count; g++) {
                for (int i = groups.deadFrom[g]; i < groups.end[g]; i++) {
                    means[i] += problem.x[j][i] - moments.mean[j][g];
                }
            }
            out[j] = means;
        }
        return out;
    }

    /** Approximate change of each coefficient when a row is left out, rows by covariates; from the model variance. */
    public double[][] dfbeta() {
        return scaledBy(false);
    }

    /** {@link #dfbeta()} divided by the standard errors of the model. */
    public double[][] dfbetas() {
        return scaledBy(true);
    }

    private double[][] scaledBy(boolean standardised) {
        requireTerms();
        double[][] byPosition = dfbetaByPosition(scoreByPosition(moments), problem, inverse());
        double[][] out = new double[problem.rows][problem.size];
        double[] se = fit.modelErrors();
        for (int i = 0; i < problem.rows; i++) {
            for (int j = 0; j < problem.size; j++) {
                out[problem.origin[i]][j] = byPosition[j][i] * problem.scale[j] / (standardised ? se[j] : 1.0);
            }
        }
        return out;
    }

    /** Model variance per scaled unit, by rows. */
    private double[] inverse() {
        int p = problem.size;
        double[] out = new double[p * p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                out[j * p + k] = fit.modelVariance()[j][k] / (problem.scale[j] * problem.scale[k]);
            }
        }
        return out;
    }

    /** Weighted dfbeta per scaled unit by covariate and position. */
    static double[][] dfbetaByPosition(double[][] score, CoxProblem problem, double[] inverse) {
        int p = problem.size;
        double[][] out = new double[p][problem.rows];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                double v = inverse[k * p + j];
                for (int i = 0; i < problem.rows; i++) {
                    out[j][i] += score[k][i] * v;
                }
            }
            for (int i = 0; i < problem.rows; i++) {
                out[j][i] *= problem.caseWeight(i);
            }
        }
        return out;
    }

    /**
     * Covariates of each event less the mean of its risk set.
     *
     * @param time    time of each event
     * @param stratum stratum number as given; 0 without strata
     * @param row     row of the data
     * @param values  events by covariates
     */
    public record Schoenfeld(double[] time, int[] stratum, int[] row, double[][] values) {
    }

    /** Schoenfeld residuals. */
    public Schoenfeld schoenfeld() {
        requireTerms();
        int[] positions = EventOrder.positions(problem);
        int[] groupOf = EventOrder.groups(problem);
        int d = positions.length;
        double[] time = new double[d];
        int[] stratum = new int[d];
        int[] row = new int[d];
        double[][] values = new double[d][problem.size];
        for (int e = 0; e < d; e++) {
            int i = positions[e];
            time[e] = problem.stop[i];
            stratum[e] = problem.stratumCode == null ? 0 : problem.stratumCode[problem.stratumOf(i)];
            row[e] = problem.origin[i];
            for (int j = 0; j < problem.size; j++) {
                values[e][j] = (problem.x[j][i] - moments.mean[j][groupOf[e]]) / problem.scale[j];
            }
        }
        return new Schoenfeld(time, stratum, row, values);
    }

    /** Schoenfeld residuals times variance times number of events, plus the coefficients. */
    public Schoenfeld scaledSchoenfeld() {
        Schoenfeld raw = schoenfeld();
        int d = raw.time().length;
        double[][] values = new double[d][problem.size];
        double[][] variance = fit.modelVariance();
        for (int e = 0; e < d; e++) {
            for (int j = 0; j < problem.size; j++) {
                double sum = 0.0;
                for (int k = 0; k < problem.size; k++) {
                    sum += raw.values()[e][k] * variance[k][j];
                }
                values[e][j] = sum * d + fit.coefficients()[j];
            }
        }
        return new Schoenfeld(raw.time(), raw.stratum(), raw.row(), values);
    }

    private void requireTerms() {
        if (fit.ties().exact()) {
            throw new Refusal("Score and Schoenfeld residuals are not defined for exact ties; fit the model with Efron's rule.");
        }
    }

    private double[] inOrder(double[] byPosition) {
        double[] out = new double[byPosition.length];
        for (int i = 0; i < out.length; i++) {
            out[problem.origin[i]] = byPosition[i];
        }
        return out;
    }

    private double[][] rowsInOrder(double[][] byColumn) {
        double[][] out = new double[problem.rows][problem.size];
        for (int i = 0; i < problem.rows; i++) {
            for (int j = 0; j < problem.size; j++) {
                out[problem.origin[i]][j] = byColumn[j][i] / problem.scale[j];
            }
        }
        return out;
    }
}
