package org.kinetrail.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.kinetrail.er.Fit;
import org.kinetrail.er.regression.FirthFit;
import org.kinetrail.er.regression.FirthLogistic;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.er.survival.SurvivalData;
import org.kinetrail.er.survival.SurvivalTimes;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.ChiSquared;
import org.kinetrail.numeric.distribution.Normal;

/**
 * How often the models err. Over simulated studies without any effect (SIM-NULL): how often the likelihood-ratio test of exposure rejects
 * at 5%, with the pre-specified metric (log AUC0-28D) and after the metric with the smallest AIC was chosen. Over studies with an effect
 * (SIM-KM3): how often the 95% interval of the pre-specified metric covers the value that one very large study gives. Every model holds
 * the forced adjustment set: tumour burden, extramedullary disease, R-ISS III.
 *
 * <p>What is counted is what a report shows: maximum likelihood with Wald limits; below ten events per parameter, or where separation
 * leaves no finite estimate, Firth's penalised fit with its profile limits and penalised likelihood-ratio test. Arguments: number of
 * studies (1000), subjects of the large study (200000), first seed (10001).
 */
public final class OperatingCharacteristics {

    private static final int SUBJECTS = 225;
    private static final double ALPHA = 0.05;
    private static final double ENOUGH = 10.0;
    private static final int FIRST_SEED = 10_001;
    private static final long LARGE = 1_000_003;
    private static final List<String> METRICS = List.of("log AUC0-28D", "log Cmax", "Tmax", "log Cmax/Tmax");

    /** One subject of a study: exposures and adjustment; 0/1 outcomes by endpoint; progression-free days and event. */
    private record Row(double[] metrics, double[] adjustment, Map<String, Double> binary, double time, boolean event) {
    }

    /** What a model says of one metric; NaN when it cannot be estimated. */
    private record Effect(double estimate, double lower, double upper, double p, double aic, boolean penalised) {
        static final Effect NONE = new Effect(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.POSITIVE_INFINITY, false);

        static Effect wald(double estimate, double error, double p, double aic) {
            double half = Normal.upperQuantile(0.5 * ALPHA) * error;
            return new Effect(estimate, estimate - half, estimate + half, p, aic, false);
        }

        boolean covers(double value) {
            return lower <= value && value <= upper;
        }
    }

    private OperatingCharacteristics() {
    }

    public static void main(String[] arguments) {
        int studies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int large = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        int first = arguments.length > 2 ? Integer.parseInt(arguments[2]) : FIRST_SEED;
        typeOne(first, studies);
        coverage(first, studies, large);
    }

    private static void typeOne(int first, int studies) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        int[] any = new int[2];
        for (int seed = first; seed < first + studies; seed++) {
            List<Row> rows = study(Scenario.named("null"), seed, SUBJECTS);
            boolean[] rejected = new boolean[2];
            for (String endpoint : endpoints(rows)) {
                Effect[] effects = effects(rows, endpoint, METRICS.size());
                Effect best = Arrays.stream(effects).min(java.util.Comparator.comparingDouble(Effect::aic)).orElseThrow();
                int[] count = counts.computeIfAbsent(endpoint, k -> new int[4]);
                count[3] += effects[0].penalised ? 1 : 0;
                count[0] += effects[0].p < ALPHA ? 1 : 0;
                count[1] += best.p < ALPHA ? 1 : 0;
                count[2] += Double.isNaN(effects[0].p) ? 1 : 0;
                rejected[0] |= effects[0].p < ALPHA;
                rejected[1] |= best.p < ALPHA;
            }
            any[0] += rejected[0] ? 1 : 0;
            any[1] += rejected[1] ? 1 : 0;
        }
        System.out.println(studies + " SIM-NULL studies of " + SUBJECTS + " subjects from seed " + first + " on, share that rejects at 5%");
        counts.forEach((endpoint, c) -> System.out.printf(Locale.ROOT, "%-10s pre-specified %5.2f%%  after selection %5.2f%%  penalised %d  without estimate %d%n",
                endpoint, share(c[0], studies - c[2]), share(c[1], studies - c[2]), c[3], c[2]));
        System.out.printf(Locale.ROOT, "%-10s pre-specified %5.2f%%  after selection %5.2f%%%n", "any of " + counts.size(),
                share(any[0], studies), share(any[1], studies));
    }

    private static double share(int count, int of) {
        return 100.0 * count / of;
    }

    private static void coverage(int first, int studies, int large) {
        List<Row> population = study(Scenario.named("karmma3"), LARGE, large);
        Map<String, Double> truth = new LinkedHashMap<>();
        for (String endpoint : endpoints(population)) {
            truth.put(endpoint, effects(population, endpoint, 1)[0].estimate);
        }
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (int seed = first; seed < first + studies; seed++) {
            List<Row> rows = study(Scenario.named("karmma3"), seed, SUBJECTS);
            for (String endpoint : truth.keySet()) {
                Effect effect = effects(rows, endpoint, 1)[0];
                int[] count = counts.computeIfAbsent(endpoint, k -> new int[3]);
                count[0] += effect.covers(truth.get(endpoint)) ? 1 : 0;
                count[1] += Double.isNaN(effect.estimate) ? 1 : 0;
                count[2] += effect.penalised ? 1 : 0;
            }
        }
        System.out.println(studies + " SIM-KM3 studies of " + SUBJECTS + " subjects, share of 95% intervals of log AUC0-28D that cover the value of "
                + large + " subjects");
        counts.forEach((endpoint, c) -> System.out.printf(Locale.ROOT, "%-10s value %8.4f  covered %5.2f%%  penalised %d  without estimate %d%n", endpoint,
                truth.get(endpoint), share(c[0], studies - c[1]), c[2], c[1]));
    }

    private static List<Row> study(Scenario scenario, long seed, int subjects) {
        Cohort cohort = new Cohort(scenario, seed);
        List<Row> out = new ArrayList<>(subjects);
        for (int i = 1; i <= subjects; i++) {
            out.add(row(cohort.infused(i)));
        }
        return out;
    }

    private static Row row(VirtualSubject subject) {
        Exposure exposure = subject.exposure();
        Baseline baseline = subject.baseline();
        Outcome outcome = subject.outcome();
        double[] metrics = {Elementary.log(exposure.area()), Elementary.log(exposure.cmax()), exposure.tmax(),
            Elementary.log(exposure.cmax() / exposure.tmax())};
        double[] adjustment = {number(baseline.burden()), number(baseline.extramedullary()), number(baseline.stageThree())};
        Map<String, Double> binary = new LinkedHashMap<>();
        binary.put("ORR", number(outcome.response()));
        binary.put("CR", number(outcome.complete()));
        binary.put("MRD", number(outcome.mrdNegative()));
        binary.put("CRS", number(outcome.crs().present()));
        binary.put("CRS-toci", number(!Double.isNaN(outcome.tocilizumab())));
        binary.put("CRS-ster", number(!Double.isNaN(outcome.steroid())));
        binary.put("NT>=2", number(outcome.neurotoxicity().grade() >= 2));
        binary.put("cytopenia", number(outcome.cytopenia()));
        double time = Math.min(outcome.progressDay(), subject.cutDay());
        return new Row(metrics, adjustment, binary, time, outcome.progressDay() <= subject.cutDay());
    }

    private static double number(boolean value) {
        return value ? 1.0 : 0.0;
    }

    private static List<String> endpoints(List<Row> rows) {
        List<String> out = new ArrayList<>(rows.get(0).binary.keySet());
        out.add("PFS");
        return out;
    }

    private static double[] column(List<Row> rows, ToDoubleFunction<Row> part) {
        return rows.stream().mapToDouble(part).toArray();
    }

    /** The effects of the first metrics on an endpoint, adjusted. */
    private static Effect[] effects(List<Row> rows, String endpoint, int metrics) {
        double[][] columns = new double[4][];
        for (int j = 0; j < 3; j++) {
            int at = j;
            columns[j + 1] = column(rows, r -> r.adjustment[at]);
        }
        Effect[] out = new Effect[metrics];
        for (int m = 0; m < metrics; m++) {
            int at = m;
            columns[0] = column(rows, r -> r.metrics[at]);
            out[m] = endpoint.equals("PFS") ? cox(rows, columns.clone()) : logistic(column(rows, r -> r.binary.get(endpoint)), columns.clone());
        }
        return out;
    }

    private static Effect cox(List<Row> rows, double[][] x) {
        byte[] status = new byte[rows.size()];
        for (int i = 0; i < status.length; i++) {
            status[i] = (byte) (rows.get(i).event ? 1 : 0);
        }
        SurvivalTimes times = SurvivalTimes.of(column(rows, Row::time), status);
        Fit<CoxFit> full = CoxModel.fit(SurvivalData.of(times, List.of("x", "a", "b", "c"), x), CoxOptions.STANDARD);
        Fit<CoxFit> base = CoxModel.fit(SurvivalData.of(times, List.of("a", "b", "c"), new double[][] {x[1], x[2], x[3]}), CoxOptions.STANDARD);
        if (full instanceof Fit.Converged<CoxFit> f && base instanceof Fit.Converged<CoxFit> b) {
            return Effect.wald(f.value().coefficients()[0], f.value().modelErrors()[0],
                    ChiSquared.upperTail(2.0 * (f.value().logLikelihood() - b.value().logLikelihood()), 1.0), f.value().aic());
        }
        return Effect.NONE;
    }

    private static Effect logistic(double[] y, double[][] x) {
        double[] ones = new double[y.length];
        Arrays.fill(ones, 1.0);
        ModelData data = new ModelData(List.of("(Intercept)", "x", "a", "b", "c"), new double[][] {ones, x[0], x[1], x[2], x[3]}, y, null,
                null, true);
        double events = Arrays.stream(y).sum();
        if (Math.min(events, y.length - events) < ENOUGH * x.length) {
            return penalised(data);
        }
        Fit<GlmFit> full = GeneralizedLinear.logistic(data);
        Fit<GlmFit> base = GeneralizedLinear.logistic(new ModelData(List.of("(Intercept)", "a", "b", "c"),
                new double[][] {ones, x[1], x[2], x[3]}, y, null, null, true));
        if (full instanceof Fit.Converged<GlmFit> f && base instanceof Fit.Converged<GlmFit> b) {
            return Effect.wald(f.value().coefficients()[1], f.value().standardErrors()[1],
                    ChiSquared.upperTail(Math.max(0.0, b.value().deviance() - f.value().deviance()), 1.0), f.value().aic());
        }
        return penalised(data);
    }

    private static Effect penalised(ModelData data) {
        if (FirthLogistic.fit(data) instanceof Fit.Converged<FirthFit> c) {
            FirthFit f = c.value();
            return new Effect(f.coefficients()[1], f.profile().get(1).lower(), f.profile().get(1).upper(), f.pValues()[1],
                    2.0 * (f.coefficients().length - f.logLikelihood()), true);
        }
        return Effect.NONE;
    }
}
