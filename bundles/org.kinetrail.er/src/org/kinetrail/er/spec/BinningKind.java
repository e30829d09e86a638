package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.ColumnScale;
import org.kinetrail.er.binning.Bins;
import org.kinetrail.er.binning.CochranArmitage;
import org.kinetrail.er.binning.QuantileType;
import org.kinetrail.er.binning.Rate;
import org.kinetrail.er.binning.Transforms;
import org.kinetrail.er.frame.Column;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.frame.NumberText;
import org.kinetrail.er.regression.Interval;
import org.kinetrail.numeric.Elementary;

/** Quantiles and bins of a column, and response rates by bin. */
final class BinningKind {

    private static final int GROUPS = 4;
    private static final int LARGEST_DENOMINATOR = 12;
    private static final double FIFTEEN_DIGITS = 5e-16;
    private static final double LEVEL = 0.95;

    private BinningKind() {
    }

    static Results quantiles(Spec spec, Frame data) {
        String name = spec.text("column", "x");
        double[] x = data.numbers(name);
        ColumnScale.require(name, x);
        double[] probabilities = spec.has("probs") ? Arrays.stream(spec.numbers("probs")).map(BinningKind::fraction).toArray()
                : new double[] {0, 0.25, 0.5, 0.75, 1};
        Results quantiles = new Results();
        for (QuantileType type : QuantileType.values()) {
            quantiles.put("type" + (type.ordinal() + 1), type.of(x, probabilities));
        }
        Results groups = new Results().put("type7", bins(x, QuantileType.TYPE7))
                .put("type2_SAS_PCTLDEF5", bins(x, QuantileType.TYPE2)).put("type6", bins(x, QuantileType.TYPE6));
        return new Results().put("quantiles", quantiles).put("quartile_groups", groups)
                .put("proc_rank_groups4", new Results().put("rule", "floor(rank*k/(n+1)), average ranks, 0-based (PROC RANK)")
                        .put("group", ranked(x)))
                .put("transforms", transforms(x)).put("outcome", "computed");
    }

    /** A probability written with 15 digits, as 0.333333333333333, is the fraction it stands for: types 1 to 3 compare n p exactly. */
    private static double fraction(double p) {
        if (!(p >= 0.0 && p <= 1.0)) {
            throw new Refusal("\"probs\" in the specification holds " + NumberText.of(p) + "; a probability lies between 0 and 1.");
        }
        for (int denominator = 3; denominator <= LARGEST_DENOMINATOR; denominator++) {
            double nearest = Math.rint(p * denominator) / denominator;
            if (Math.abs(p - nearest) <= FIFTEEN_DIGITS) {
                return nearest;
            }
        }
        return p;
    }

    private static double[] ranked(double[] x) {
        return Arrays.stream(Bins.byRank(x, GROUPS)).mapToDouble(g -> g < 0 ? Double.NaN : g).toArray();
    }

    private static Results bins(double[] x, QuantileType type) {
        Bins right = Bins.byQuantiles(x, GROUPS, type, true);
        Bins left = Bins.byQuantiles(x, GROUPS, type, false);
        return new Results().put("breaks", right.breaks()).put("unique_breaks", right.uniqueBreaks())
                .put("right_closed", codes(right)).put("left_closed", codes(left)).put("counts_right_closed", right.counts())
                .put("counts_left_closed", left.counts()).put("bins_lost_to_ties", right.merged());
    }

    private static double[] codes(Bins bins) {
        return Arrays.stream(bins.codes()).mapToDouble(c -> c == 0 ? Double.NaN : c).toArray();
    }

    private static Results transforms(double[] x) {
        Transforms t = Transforms.of(x);
        return new Results().put("mean", t.mean()).put("sd", t.sd()).put("median", t.median()).put("iqr7", t.iqr()).put("mad", t.mad())
                .put("gmean", t.geometric()).put("gcv_pct", t.geometricCv()).put("z", Arrays.stream(x).map(t::z).toArray())
                .put("median_iqr_std", Arrays.stream(x).map(t::robust).toArray())
                .put("log", Arrays.stream(x).map(v -> v > 0.0 ? Elementary.log(v) : Double.NaN).toArray());
    }

    static Results rates(Spec spec, Frame data) {
        if (data.names().size() < 2) {
            throw new Refusal("Rates by bin need two columns: the 0/1 response first, the bin second.");
        }
        double[] response = data.numbers(spec.text("response", data.names().get(0)));
        Column bin = data.column(spec.text("bin", data.names().get(1)));
        TreeMap<Double, int[]> counts = new TreeMap<>();
        TreeMap<Double, String> labels = new TreeMap<>();
        for (int i = 0; i < response.length; i++) {
            if (Double.isNaN(response[i]) || bin.isMissing(i)) {
                continue;
            }
            if (response[i] != 0.0 && response[i] != 1.0) {
                throw new Refusal("Row " + (i + 1) + " of the response is neither 0 nor 1; recode it.");
            }
            double key = bin instanceof Column.Factor factor ? factor.codes()[i] : ((Column.Numbers) bin).values()[i];
            int[] count = counts.computeIfAbsent(key, k -> new int[2]);
            count[0]++;
            count[1] += (int) response[i];
            labels.put(key, bin.label(i));
        }
        Results rows = new Results();
        List<Rate> rates = new ArrayList<>();
        counts.forEach((key, count) -> {
            Rate rate = new Rate(count[1], count[0]);
            rates.add(rate);
            rows.put(labels.get(key), row(rate));
        });
        CochranArmitage trend = CochranArmitage.of(rates);
        return new Results().put("rows", rows).put("cochran_armitage", new Results().put("chisq", trend.statistic())
                .put("p", trend.pValue()).put("z", trend.z())).put("outcome", "computed");
    }

    private static Results row(Rate rate) {
        Interval exact = rate.clopperPearson(LEVEL);
        Interval score = rate.wilson(LEVEL);
        Interval wald = rate.wald(LEVEL);
        return new Results().put("n", rate.total()).put("x", rate.responders()).put("rate", rate.value()).put("cp1", exact.lower())
                .put("cp2", exact.upper()).put("wilson1", score.lower()).put("wilson2", score.upper()).put("wald1", wald.lower())
                .put("wald2", wald.upper());
    }
}
