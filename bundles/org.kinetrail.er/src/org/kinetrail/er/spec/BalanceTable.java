package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kinetrail.er.adjustment.Balance;
import org.kinetrail.er.frame.NumberText;

/** Balance of covariates before and after weighting or matching, as results. */
final class BalanceTable {

    /** Standardised difference or correlation above which a covariate is named. */
    private static final double NOTABLE = 0.1;
    private static final int DIGITS = 2;

    private BalanceTable() {
    }

    /** Of groups: means by group and standardised differences. */
    static void groups(Results out, Map<String, double[]> covariates, List<String> levels, int[] group, double[] weight) {
        int k = levels.size();
        double[] ones = new double[weight.length];
        Arrays.fill(ones, 1.0);
        List<double[]> differences = new ArrayList<>();
        List<double[]> before = new ArrayList<>();
        List<double[]> after = new ArrayList<>();
        for (double[] values : covariates.values()) {
            double scale = Balance.scale(values, group, k);
            before.add(Balance.means(values, group, k, ones));
            after.add(Balance.means(values, group, k, weight));
            differences.add(new double[] {Balance.difference(before.get(before.size() - 1), scale),
                Balance.difference(after.get(after.size() - 1), scale)});
        }
        List<String> names = List.copyOf(covariates.keySet());
        out.put("balance", table(names, List.of("before", "after"), differences)).put("means_before", table(names, levels, before))
                .put("means_after", table(names, levels, after));
        remaining(out, names, differences, "standardised difference");
    }

    /** Of a number: correlations with the exposure. */
    static void correlations(Results out, Map<String, double[]> covariates, double[] exposure, double[] weight) {
        double[] ones = new double[weight.length];
        Arrays.fill(ones, 1.0);
        List<double[]> rows = new ArrayList<>();
        covariates.values().forEach(values -> rows.add(new double[] {Balance.correlation(exposure, values, ones),
            Balance.correlation(exposure, values, weight)}));
        List<String> names = List.copyOf(covariates.keySet());
        out.put("balance", table(names, List.of("before", "after"), rows));
        remaining(out, names, rows, "correlation with the exposure");
    }

    private static Results.Table table(List<String> rows, List<String> columns, List<double[]> data) {
        return new Results.Table(rows, columns, data.toArray(double[][]::new));
    }

    private static void remaining(Results out, List<String> names, List<double[]> rows, String what) {
        List<String> named = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            if (Math.abs(rows.get(j)[1]) > NOTABLE) {
                named.add(names.get(j) + " (" + NumberText.of(rows.get(j)[1], DIGITS) + ")");
            }
        }
        out.put("balance_rule", named.isEmpty() ? "No covariate keeps a " + what + " above 0.1 in size."
                : "Above 0.1 in size stays the " + what + " of " + String.join(", ", named) + ".");
    }
}
