package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.List;
import org.kinetrail.data.Refusal;

/**
 * The product-limit estimate S(t) = product over event times of 1 - d/n, n the weight with start &lt; t &lt;= stop, so that events come
 * before censorings at the same time. Variance of log S: Greenwood, sum d / (n (n - d)). Cumulative hazard: Nelson-Aalen.
 *
 * <p>Legal input: finite times; times that differ by rounding are joined first ({@code timefix} of R). Weights count as frequencies.
 * Accuracy: within 1e-14 relative of R's survival 3.5-3. Sources: Kaplan and Meier, JASA 53 (1958) 457; Greenwood (1926);
 * Nelson, Technometrics 14 (1972) 945; Aalen, Ann. Statist. 6 (1978) 701.
 */
public final class KaplanMeier {

    private KaplanMeier() {
    }

    /** The curve of all rows; {@code weight} may be null. */
    public static KaplanMeierCurve of(SurvivalTimes times, double[] weight) {
        return curve(TiedTimes.join(times), weight, allRows(times.size()), "");
    }

    /**
     * A curve for each group.
     *
     * @param group  number of each row's group, 0 to labels.size() - 1; a negative number leaves the row out
     * @param labels names of the groups, in the order of the answer
     */
    public static List<KaplanMeierCurve> byGroup(SurvivalTimes times, double[] weight, int[] group, List<String> labels) {
        SurvivalTimes joined = TiedTimes.join(times);
        KaplanMeierCurve[] out = new KaplanMeierCurve[labels.size()];
        for (int g = 0; g < out.length; g++) {
            int wanted = g;
            int[] rows = java.util.stream.IntStream.range(0, group.length).filter(i -> group[i] == wanted).toArray();
            out[g] = curve(joined, weight, rows, labels.get(g));
        }
        return List.of(out);
    }

    private static int[] allRows(int n) {
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            rows[i] = i;
        }
        return rows;
    }

    private static KaplanMeierCurve curve(SurvivalTimes times, double[] weight, int[] rows, String label) {
        for (int row : rows) {
            if (weight != null && !(weight[row] > 0.0)) {
                throw new Refusal("Row " + (row + 1) + " has a weight that is not positive; leave the row out instead.");
            }
        }
        int[] order = TimeOrder.ascending(times.stop(), rows);
        int n = order.length;
        double[] entry = new double[0];
        double[] entryWeight = new double[0];
        double[] time = new double[n];
        double[] events = new double[n];
        double[] censored = new double[n];
        double total = 0.0;
        int count = 0;
        for (int row : order) {
            double t = times.stop()[row];
            if (count == 0 || t != time[count - 1]) {
                time[count++] = t;
            }
            double w = weight == null ? 1.0 : weight[row];
            total += w;
            if (times.status()[row] != 0) {
                events[count - 1] += w;
            } else {
                censored[count - 1] += w;
            }
        }
        if (times.leftTruncated()) {
            int[] entries = TimeOrder.ascending(times.start(), rows);
            entry = Arrays.stream(entries).mapToDouble(i -> times.start()[i]).toArray();
            entryWeight = Arrays.stream(entries).mapToDouble(i -> weight == null ? 1.0 : weight[i]).toArray();
        }
        Counts counts = new Counts(Arrays.copyOf(time, count), Arrays.copyOf(events, count), Arrays.copyOf(censored, count), entry,
                entryWeight);
        KaplanMeierCurve plain = product(label, n, counts);
        if (!WeightedErrors.needed(weight, order)) {
            return plain;
        }
        WeightedErrors errors = WeightedErrors.of(times, weight, order, counts, plain.atRisk());
        return new KaplanMeierCurve(label, n, plain.time(), plain.atRisk(), plain.events(), plain.censored(), plain.survival(),
                errors.seLog(), plain.hazard(), errors.seHazard(), plain.entryTimes(), plain.entryWeight());
    }

    /** What was seen at each distinct time, and when rows entered. */
    record Counts(double[] time, double[] events, double[] censored, double[] entry, double[] entryWeight) {
    }

    private static double[] atRisk(Counts counts) {
        double[] time = counts.time;
        double[] out = new double[time.length];
        double stopped = 0.0;
        double notEntered = 0.0;
        int e = counts.entry.length;
        for (int i = time.length - 1; i >= 0; i--) {
            stopped += counts.events[i] + counts.censored[i];
            while (e > 0 && counts.entry[e - 1] >= time[i]) {
                notEntered += counts.entryWeight[--e];
            }
            out[i] = stopped - notEntered;
        }
        return out;
    }

    private static KaplanMeierCurve product(String label, int records, Counts counts) {
        int count = counts.time.length;
        double[] atRisk = atRisk(counts);
        double[] survival = new double[count];
        double[] seLog = new double[count];
        double[] hazard = new double[count];
        double[] seHazard = new double[count];
        double s = 1.0;
        double greenwood = 0.0;
        double h = 0.0;
        double varianceH = 0.0;
        for (int i = 0; i < count; i++) {
            double n = atRisk[i];
            double d = counts.events[i];
            if (d > 0.0) {
                s *= (n - d) / n;
                greenwood += d / (n * (n - d));
                h += d / n;
                varianceH += d / (n * n);
            }
            survival[i] = s;
            seLog[i] = Math.sqrt(greenwood);
            hazard[i] = h;
            seHazard[i] = Math.sqrt(varianceH);
        }
        return new KaplanMeierCurve(label, records, counts.time, atRisk, counts.events, counts.censored, survival, seLog, hazard, seHazard,
                counts.entry, counts.entryWeight);
    }
}
