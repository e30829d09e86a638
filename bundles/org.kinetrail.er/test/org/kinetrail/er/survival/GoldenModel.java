package org.kinetrail.er.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinetrail.er.testing.GoldenCase;

/** A Cox model of a reference case: its formula made into columns, by rules that suffice for these cases. */
final class GoldenModel {

    final GoldenCase golden;
    final SurvivalData data;
    /** Number of the term that each column belongs to, and the terms. */
    final List<String> terms = new ArrayList<>();
    final int[] termOf;
    /** The strata variable, or empty. */
    String strata = "";

    private final List<String> names = new ArrayList<>();
    private final List<Integer> owner = new ArrayList<>();

    GoldenModel(String id) {
        golden = Golden.open(id);
        String formula = (String) golden.at("spec/formula");
        String[] sides = formula.replace(" ", "").split("~");
        String[] response = sides[0].replace("Surv(", "").replace(")", "").split(",");
        GoldenCase.Csv csv = golden.input();
        String cluster = "";
        List<String> parts = new ArrayList<>();
        for (String part : sides[1].split("\\+")) {
            if (part.startsWith("strata(")) {
                strata = inner(part);
            } else if (part.startsWith("cluster(")) {
                cluster = inner(part);
            } else if (part.contains("*")) {
                String[] ab = part.split("\\*");
                parts.addAll(List.of(ab[0], ab[1]));
                parts.add(ab[0] + ":" + ab[1]);
            } else {
                parts.add(part);
            }
        }
        parts.sort((a, b) -> Boolean.compare(a.contains(":"), b.contains(":")));
        Set<String> used = new LinkedHashSet<>(Arrays.asList(response));
        parts.forEach(p -> used.addAll(Arrays.asList(p.split(":"))));
        addIf(used, strata);
        addIf(used, cluster);
        int[] rows = csv.completeRows(used.toArray(String[]::new));
        List<double[]> columns = columns(csv, parts, rows);
        boolean truncated = response.length == 3;
        SurvivalTimes times = Golden.times(csv, rows, truncated ? response[0] : null, response[truncated ? 1 : 0],
                response[truncated ? 2 : 1]);
        SurvivalData built = SurvivalData.of(times, names, columns.toArray(double[][]::new));
        if (!strata.isEmpty()) {
            built = built.withStrata(Golden.codes(csv.text(strata), rows, levels(csv, strata)));
        }
        if (!cluster.isEmpty()) {
            built = built.withClusters(Golden.codes(csv.text(cluster), rows, Golden.levels(csv.text(cluster))));
        }
        if (golden.has("spec/weights")) {
            built = built.withWeights(Golden.pick(csv.numbers((String) golden.at("spec/weights")), rows));
        }
        data = built;
        termOf = owner.stream().mapToInt(i -> i).toArray();
    }

    boolean robust() {
        return data.cluster() != null || data.weight() != null;
    }

    CoxOptions options() {
        Ties ties = switch (golden.has("spec/ties") ? (String) golden.at("spec/ties") : "efron") {
            case "breslow" -> Ties.BRESLOW;
            case "exact" -> Ties.EXACT;
            default -> Ties.EFRON;
        };
        return CoxOptions.STANDARD.withTies(ties).withRobust(robust());
    }

    /** Rows of a table of patterns as values of the model's columns. */
    double[][] patterns(GoldenCase.Csv csv) {
        double[][] out = new double[csv.rows()][names.size()];
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < names.size(); j++) {
                String name = names.get(j);
                String term = terms.get(termOf[j]);
                out[i][j] = name.equals(term) ? csv.numbers(name)[i] : name.equals(term + csv.text(term)[i]) ? 1.0 : 0.0;
            }
        }
        return out;
    }

    List<String> levels(GoldenCase.Csv csv, String variable) {
        return golden.has("spec/factor_levels/" + variable) ? Arrays.asList(golden.texts("spec/factor_levels/" + variable))
                : Golden.levels(csv.text(variable));
    }

    private List<double[]> columns(GoldenCase.Csv csv, List<String> parts, int[] rows) {
        List<double[]> out = new ArrayList<>();
        for (String part : parts) {
            if (part.contains(":")) {
                String[] ab = part.split(":");
                double[] a = Golden.pick(csv.numbers(ab[0]), rows);
                double[] b = Golden.pick(csv.numbers(ab[1]), rows);
                double[] product = new double[rows.length];
                Arrays.setAll(product, i -> a[i] * b[i]);
                add(part, part, product, out);
            } else if (golden.has("spec/factor_levels/" + part)) {
                List<String> levels = levels(csv, part);
                int[] codes = Golden.codes(csv.text(part), rows, levels);
                for (int l = 1; l < levels.size(); l++) {
                    int level = l;
                    add(part, part + levels.get(l), Arrays.stream(codes).mapToDouble(c -> c == level ? 1.0 : 0.0).toArray(), out);
                }
            } else {
                add(part, part, Golden.pick(csv.numbers(part), rows), out);
            }
        }
        return out;
    }

    private void add(String term, String name, double[] values, List<double[]> out) {
        if (!terms.contains(term)) {
            terms.add(term);
        }
        owner.add(terms.indexOf(term));
        names.add(name);
        out.add(values);
    }

    private static void addIf(Set<String> used, String name) {
        if (!name.isEmpty()) {
            used.add(name);
        }
    }

    private static String inner(String call) {
        return call.substring(call.indexOf('(') + 1, call.length() - 1);
    }
}
