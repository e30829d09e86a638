package org.kinetrail.er.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
 * <p>For the plot, the scaled residuals of a stratum use the mean covariance of the columns that vary in it: information over the number
 * of events of the strata where both columns vary. A term that does not vary in a stratum has NaN there.
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
     * Tests terms; a term without an estimable column is left out.
     *
     * @param termOf number of the term that each column belongs to
     * @param terms  names of the terms
     */
    public static HazardsTest byTerm(CoxFit fit, TimeTransform transform, int[] termOf, List<String> terms) {
        if (fit.ties().exact()) {
            throw new Refusal("The test of proportional hazards is not defined for exact ties; fit the model with Efron's rule.");
        }
        int[] kept = IntStream.range(0, terms.size()).filter(t -> IntStream.range(0, termOf.length)
                .anyMatch(j -> termOf[j] == t && !fit.aliased(j))).toArray();
        int[] renumbered = Arrays.stream(termOf).map(t -> Arrays.binarySearch(kept, t)).toArray();
        return new Sums(fit, transform).result(renumbered, Arrays.stream(kept).mapToObj(terms::get).toList());
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
            VaryingEvents varying = VaryingEvents.of(problem, termOf);
            double[][] mean = meanCovariance(weights, varying);
            return new HazardsTest(transform, terms, tests, test(j -> true), position, smooth(weights, mean, varying, termOf),
                    inverse(mean));
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
                for (int j = 0; j < p; j++) {
                    columns += termOf[j] == t && !fit.aliased(j) ? 1 : 0;
                }
                for (int j = 0; j < p; j++) {
                    if (termOf[j] == t && !fit.aliased(j)) {
                        out[t][j] = columns == 1 ? 1.0 / problem.scale[j] : fit.coefficients()[j] / problem.scale[j];
                    }
                }
            }
            return out;
        }

        private double[][] meanCovariance(double[][] weights, VaryingEvents varying) {
            int terms = weights.length;
            double[][] out = new double[terms][terms];
            for (int a = 0; a < terms; a++) {
                for (int b = 0; b < terms; b++) {
                    double sum = 0.0;
                    for (int j = 0; j < p; j++) {
                        for (int k = 0; k < p; k++) {
                            sum += weights[a][j] * information[j * 2 * p + k] / varying.together(j, k) * weights[b][k];
                        }
                    }
                    out[a][b] = sum;
                }
            }
            return out;
        }

        private static double[][] inverse(double[][] square) {
            int n = square.length;
            double[] flat = new double[n * n];
            for (int a = 0; a < n; a++) {
                System.arraycopy(square[a], 0, flat, a * n, n);
            }
            Ldl factor = new Ldl(n);
            factor.factor(flat);
            double[] inverse = factor.inverse();
            double[][] out = new double[n][];
            for (int a = 0; a < n; a++) {
                out[a] = Arrays.copyOfRange(inverse, a * n, (a + 1) * n);
            }
            return out;
        }

        private double[][] smooth(double[][] weights, double[][] mean, VaryingEvents varying, int[] termOf) {
            int terms = weights.length;
            double[][] out = new double[events][terms];
            int[] positions = EventOrder.positions(problem);
            int stratum = -1;
            int[] used = {};
            double[][] variance = {};
            for (int e = 0; e < events; e++) {
                if (problem.stratumOf(positions[e]) != stratum) {
                    stratum = problem.stratumOf(positions[e]);
                    used = varying.terms(stratum, termOf, terms);
                    variance = inverse(part(mean, used));
                }
                double[] raw = new double[terms];
                for (int b = 0; b < terms; b++) {
                    for (int j = 0; j < p; j++) {
                        raw[b] += residuals[e][j] * weights[b][j];
                    }
                }
                scale(out[e], raw, variance, used);
                for (int a = 0; a < terms; a++) {
                    out[e][a] += level(weights[a]);
                }
            }
            return out;
        }

        private static double[][] part(double[][] square, int[] chosen) {
            double[][] out = new double[chosen.length][chosen.length];
            for (int a = 0; a < chosen.length; a++) {
                for (int b = 0; b < chosen.length; b++) {
                    out[a][b] = square[chosen[a]][chosen[b]];
                }
            }
            return out;
        }

        /** Where no term varies the residuals are zero and stay so. */
        private static void scale(double[] out, double[] raw, double[][] variance, int[] used) {
            if (used.length == 0) {
                System.arraycopy(raw, 0, out, 0, raw.length);
                return;
            }
            Arrays.fill(out, Double.NaN);
            for (int a = 0; a < used.length; a++) {
                double sum = 0.0;
                for (int b = 0; b < used.length; b++) {
                    sum += raw[used[b]] * variance[b][a];
                }
                out[used[a]] = sum;
            }
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
            status[i] = (byte) (problem.event(i) ? 1 : 0);
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
