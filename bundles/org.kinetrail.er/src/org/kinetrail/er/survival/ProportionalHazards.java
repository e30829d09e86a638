package org.kinetrail.er.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.numeric.Elementary;

/**
 * Test of proportional hazards (R's {@code cox.zph} of survival 3): a score test of columns x g(t) added to the fitted model.
 *
 * <p>With g centred at its mean over the events, V the weighted covariance of x in the risk set of a term: score u = (0, sum over events of
 * w g (x - m)), information sum over terms of weight [[V, gV], [gV, g^2 V]] at the estimates. A term is tested with its own
 * g-columns beside all coefficients, the global test with all.
 *
 * <p>Legal input: a fit with Efron's or Breslow's ties and times in the domain of g. Accuracy: within 1e-10 relative of R. Source: Grambsch
 * and Therneau, Biometrika 81 (1994) 515; Therneau, survival 3, vignette "Methods".
 */
public final class ProportionalHazards {

    private ProportionalHazards() {
    }

    /** Tests every column by itself. */
    public static HazardsTest byColumn(CoxFit fit, TimeTransform transform) {
        int[] own = new int[fit.names().size()];
        Arrays.setAll(own, j -> j);
        return byTerm(fit, transform, own, fit.names());
    }

    /**
     * Tests terms.
     *
     * @param termOf number of the term that each column belongs to
     * @param terms  names of the terms
     */
    public static HazardsTest byTerm(CoxFit fit, TimeTransform transform, int[] termOf, List<String> terms) {
        if (fit.ties() == Ties.EXACT) {
            throw new Refusal("The test of proportional hazards is not defined for exact ties; fit the model with Efron's rule.");
        }
        return new Sums(fit, transform).result(termOf, terms);
    }

    /** The extended score and information. */
    private static final class Sums {

        private final CoxFit fit;
        private final CoxProblem problem;
        private final TimeTransform transform;
        private final int p;
        private final double[] g;
        private final double[] score;
        private final double[] information;
        private final double[][] residuals;
        private final double[] position;
        private final int events;

        Sums(CoxFit fit, TimeTransform transform) {
            this.fit = fit;
            this.transform = transform;
            problem = fit.problem();
            p = problem.size;
            g = transformed(problem, transform);
            score = new double[2 * p];
            information = new double[4 * p * p];
            int[] positions = EventOrder.positions(problem);
            int[] groupOf = EventOrder.groups(problem);
            events = positions.length;
            double centre = 0.0;
            for (int group : groupOf) {
                centre += g[group];
            }
            centre /= events;
            double[] beta = problem.toScaled(fit.coefficients());
            double[][] means = new double[problem.groups.count][p];
            RiskSetWalk walk = new RiskSetWalk(problem, fit.ties(), RiskSetWalk.risks(problem, beta), problem.x, true);
            double shift = centre;
            walk.run(w -> add(w, means, g[w.group] - shift));
            residuals = new double[events][p];
            position = new double[events];
            for (int e = 0; e < events; e++) {
                double own = g[groupOf[e]];
                position[e] = own;
                double weight = problem.caseWeight(positions[e]);
                for (int j = 0; j < p; j++) {
                    residuals[e][j] = problem.x[j][positions[e]] - means[groupOf[e]][j];
                    score[p + j] += weight * (own - centre) * residuals[e][j];
                    residuals[e][j] *= weight;
                }
            }
        }

        private void add(RiskSetWalk w, double[][] means, double centred) {
            int size = 2 * p;
            for (int j = 0; j < p; j++) {
                means[w.group][j] += w.mean[j] / w.steps;
                for (int k = 0; k < p; k++) {
                    double v = w.weight * w.covariance[j * p + k];
                    information[j * size + k] += v;
                    information[(p + j) * size + k] += centred * v;
                    information[j * size + p + k] += centred * v;
                    information[(p + j) * size + p + k] += centred * centred * v;
                }
            }
        }

        HazardsTest result(int[] termOf, List<String> terms) {
            List<TestStatistic> tests = new ArrayList<>();
            for (int t = 0; t < terms.size(); t++) {
                int own = t;
                tests.add(test(j -> termOf[j] == own));
            }
            double[][] weights = collapse(termOf, terms.size());
            double[][] variance = smoothVariance(weights);
            return new HazardsTest(transform, terms, tests, test(j -> true), position, smooth(weights, variance), variance);
        }

        private TestStatistic test(java.util.function.IntPredicate chosen) {
            int df = 0;
            int[] columns = new int[2 * p];
            int size = p;
            for (int j = 0; j < p; j++) {
                columns[j] = j;
                if (chosen.test(j) && !fit.aliased(j)) {
                    columns[size++] = p + j;
                    df++;
                }
            }
            double[] matrix = new double[size * size];
            double[] u = new double[size];
            for (int a = 0; a < size; a++) {
                u[a] = score[columns[a]];
                for (int b = 0; b < size; b++) {
                    matrix[a * size + b] = information[columns[a] * 2 * p + columns[b]];
                }
            }
            Ldl factor = new Ldl(size);
            factor.factor(matrix);
            double[] solution = u.clone();
            factor.solve(solution);
            double sum = 0.0;
            for (int a = 0; a < size; a++) {
                sum += u[a] * solution[a];
            }
            return CoxModel.chiSquare(sum, df);
        }

        /** For each term the combination of scaled columns that is plotted: the column itself, or the linear predictor of several. */
        private double[][] collapse(int[] termOf, int terms) {
            double[][] out = new double[terms][p];
            for (int t = 0; t < terms; t++) {
                int columns = 0;
                for (int owner : termOf) {
                    columns += owner == t ? 1 : 0;
                }
                for (int j = 0; j < p; j++) {
                    if (termOf[j] == t && !fit.aliased(j)) {
                        out[t][j] = columns == 1 ? 1.0 / problem.scale[j] : fit.coefficients()[j] / problem.scale[j];
                    }
                }
            }
            return out;
        }

        private double[][] smoothVariance(double[][] weights) {
            int terms = weights.length;
            double[] matrix = new double[terms * terms];
            for (int a = 0; a < terms; a++) {
                for (int b = 0; b < terms; b++) {
                    double sum = 0.0;
                    for (int j = 0; j < p; j++) {
                        for (int k = 0; k < p; k++) {
                            sum += weights[a][j] * information[j * 2 * p + k] * weights[b][k];
                        }
                    }
                    matrix[a * terms + b] = sum / events;
                }
            }
            Ldl factor = new Ldl(terms);
            factor.factor(matrix);
            double[] inverse = factor.inverse();
            double[][] out = new double[terms][];
            for (int a = 0; a < terms; a++) {
                out[a] = Arrays.copyOfRange(inverse, a * terms, (a + 1) * terms);
            }
            return out;
        }

        private double[][] smooth(double[][] weights, double[][] variance) {
            int terms = weights.length;
            double[][] out = new double[events][terms];
            for (int e = 0; e < events; e++) {
                for (int b = 0; b < terms; b++) {
                    double raw = 0.0;
                    for (int j = 0; j < p; j++) {
                        raw += residuals[e][j] * weights[b][j];
                    }
                    for (int a = 0; a < terms; a++) {
                        out[e][a] += raw * variance[b][a];
                    }
                }
                for (int a = 0; a < terms; a++) {
                    out[e][a] += level(weights[a]);
                }
            }
            return out;
        }

        /** The coefficient that a plotted term has: its own, or 1 for a linear predictor. */
        private double level(double[] weights) {
            int used = 0;
            int last = 0;
            for (int j = 0; j < p; j++) {
                if (weights[j] != 0.0) {
                    used++;
                    last = j;
                }
            }
            return used == 1 && weights[last] == 1.0 / problem.scale[last] ? fit.coefficients()[last] : 1.0;
        }
    }

    /** g at the time of each group. */
    private static double[] transformed(CoxProblem problem, TimeTransform transform) {
        double[] out = new double[problem.groups.count];
        double[] sorted = problem.stop.clone();
        Arrays.sort(sorted);
        KaplanMeierCurve all = transform == TimeTransform.KM ? pooled(problem) : null;
        for (int g = 0; g < out.length; g++) {
            double t = problem.groups.time(problem, g);
            out[g] = switch (transform) {
                case IDENTITY -> t;
                case LOG -> Elementary.log(t);
                case RANK -> averageRank(sorted, t);
                case KM -> 1.0 - before(all, t);
            };
            if (!Double.isFinite(out[g])) {
                throw new Refusal("An event time is not positive, so the logarithm of time cannot be used in the test of proportional "
                        + "hazards; use the Kaplan-Meier transform.");
            }
        }
        return out;
    }

    private static KaplanMeierCurve pooled(CoxProblem problem) {
        byte[] status = new byte[problem.rows];
        for (int i = 0; i < status.length; i++) {
            status[i] = (byte) (problem.event[i] ? 1 : 0);
        }
        return KaplanMeier.of(new SurvivalTimes(problem.start, problem.stop, status), null);
    }

    private static double before(KaplanMeierCurve curve, double t) {
        int at = Arrays.binarySearch(curve.time(), t);
        int last = (at >= 0 ? at : -at - 1) - 1;
        return last < 0 ? 1.0 : curve.survival()[last];
    }

    private static double averageRank(double[] sorted, double t) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < t) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < sorted.length && sorted[end] == t) {
            end++;
        }
        return 0.5 * (low + 1 + end);
    }
}
