package org.kinetrail.er.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.Column;
import org.kinetrail.er.frame.Frame;

/** Builds a design: complete rows, coding, response, offset, strata and clusters. */
final class DesignBuilder {

    static final String INTERCEPT = "(Intercept)";

    private DesignBuilder() {
    }

    static Design build(Formula formula, Frame frame, String weightColumn) {
        List<String> names = new ArrayList<>(formula.columnNames());
        if (weightColumn != null) {
            names.add(weightColumn);
        }
        int[] rows = frame.completeRows(names);
        if (rows.length == 0) {
            throw new Refusal("No row has a value in each of " + String.join(", ", names) + "; nothing can be fitted.");
        }
        Frame used = frame.take(rows);
        Evaluator evaluator = new Evaluator(rows);
        Design.Coding coding = code(formula, evaluator, used, all(rows.length));
        double[] weights = weightColumn == null ? null : used.numbers(weightColumn);
        Design.Aside aside = new Design.Aside(response(formula, evaluator, used), offset(formula, evaluator, used), weights,
                strata(formula, evaluator, used), clusters(formula, evaluator, used));
        return new Design(formula, evaluator, rows, frame, coding, aside);
    }

    private static int[] all(int n) {
        int[] out = new int[n];
        Arrays.setAll(out, i -> i);
        return out;
    }

    static Design.Coding code(Formula formula, Evaluator evaluator, Frame frame, int[] learnFrom) {
        List<String> names = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        List<Integer> assign = new ArrayList<>();
        if (formula.intercept()) {
            double[] ones = new double[frame.rows()];
            Arrays.fill(ones, 1.0);
            names.add(INTERCEPT);
            columns.add(ones);
            assign.add(-1);
        }
        Map<String, Variable> variables = new LinkedHashMap<>();
        for (int t = 0; t < formula.terms().size(); t++) {
            for (Variable.Coded coded : termColumns(formula, t, evaluator, frame, learnFrom, variables)) {
                names.add(coded.name());
                columns.add(coded.values());
                assign.add(t);
            }
        }
        return new Design.Coding(names, columns.toArray(double[][]::new), assign.stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<Variable.Coded> termColumns(Formula formula, int t, Evaluator evaluator, Frame frame, int[] learnFrom,
            Map<String, Variable> known) {
        Term term = formula.terms().get(t);
        List<Variable.Coded> out = null;
        for (Expression expression : term.variables()) {
            Variable variable = known.computeIfAbsent(expression.toString(), k -> evaluator.variable(expression, frame, learnFrom));
            boolean full = variable instanceof Variable.Levels && !hasMargin(formula, t, term.without(expression));
            List<Variable.Coded> next = variable.columns(full);
            out = out == null ? next : products(out, next);
        }
        return out;
    }

    /** Whether the term without one variable is in the model, so that the variable is coded by contrasts. */
    private static boolean hasMargin(Formula formula, int t, Term margin) {
        if (margin.variables().isEmpty()) {
            return formula.intercept() || isLaterMainFactor(formula, t);
        }
        return formula.terms().stream().anyMatch(margin::sameAs);
    }

    /** Without an intercept only the first term gets an indicator for each level. */
    private static boolean isLaterMainFactor(Formula formula, int t) {
        return t > 0 && formula.terms().get(t).variables().size() == 1;
    }

    private static List<Variable.Coded> products(List<Variable.Coded> left, List<Variable.Coded> right) {
        List<Variable.Coded> out = new ArrayList<>();
        for (Variable.Coded r : right) {
            for (Variable.Coded l : left) {
                double[] values = new double[l.values().length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = l.values()[i] * r.values()[i];
                }
                out.add(new Variable.Coded(l.name() + ":" + r.name(), values));
            }
        }
        return out;
    }

    static double[] offset(Formula formula, Evaluator evaluator, Frame frame) {
        double[] sum = null;
        for (Expression expression : formula.offsets()) {
            double[] values = evaluator.numbers(expression, frame);
            if (sum == null) {
                sum = values;
            } else {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += values[i];
                }
            }
        }
        return sum;
    }

    private static Response response(Formula formula, Evaluator evaluator, Frame frame) {
        Expression response = formula.response();
        if (response == null) {
            return new Response.None();
        }
        if (response instanceof Expression.Call call && "Surv".equals(call.function())) {
            return survival(call, evaluator, frame);
        }
        if (response instanceof Expression.Name name && frame.column(name.name()) instanceof Column.Factor factor) {
            if (factor.levels().size() != 2) {
                throw new Refusal("The response " + name + " is text with " + factor.levels().size()
                        + " levels; a response has numbers or two levels.");
            }
            return new Response.Numeric(name.name(), Arrays.stream(factor.codes()).mapToDouble(c -> c).toArray());
        }
        return new Response.Numeric(response.toString(), evaluator.numbers(response, frame));
    }

    private static Response survival(Expression.Call call, Evaluator evaluator, Frame frame) {
        List<Expression> parts = call.arguments();
        if (parts.size() != 2 && parts.size() != 3) {
            throw new Refusal(call + " has " + parts.size() + " arguments; write Surv(time, status) or Surv(start, stop, status).");
        }
        double[] start = parts.size() == 3 ? evaluator.numbers(parts.get(0), frame) : null;
        double[] stop = evaluator.numbers(parts.get(parts.size() - 2), frame);
        double[] event = evaluator.numbers(parts.get(parts.size() - 1), frame);
        byte[] status = new byte[event.length];
        for (int i = 0; i < status.length; i++) {
            if (event[i] != 0.0 && event[i] != 1.0) {
                throw new Refusal("Row " + (i + 1) + " of the complete rows: the status " + parts.get(parts.size() - 1)
                        + " is neither 0 (censored) nor 1 (event); recode it.");
            }
            status[i] = (byte) event[i];
        }
        return new Response.Survival(start, stop, status, parts.stream().map(Expression::toString).toList());
    }

    private static Design.Grouping clusters(Formula formula, Evaluator evaluator, Frame frame) {
        List<Key> keys = formula.clusters().stream().map(e -> new Key(e.toString(), evaluator.column(e, frame), false)).toList();
        return keys.isEmpty() ? null : by(keys, frame.rows());
    }

    private static Design.Grouping strata(Formula formula, Evaluator evaluator, Frame frame) {
        List<Key> keys = strataKeys(formula, evaluator, frame, evaluator::column);
        return keys.isEmpty() ? null : by(keys, frame.rows());
    }

    /** Strata of other rows by the labels of the fitted ones; -1 where the fitted data have none such. */
    static int[] strataOn(Formula formula, Evaluator evaluator, Frame fitted, Frame newData, List<String> labels) {
        Design.Grouping grouping = by(strataKeys(formula, evaluator, newData, (e, f) -> evaluator.column(e, fitted)), newData.rows());
        int[] known = grouping.labels().stream().mapToInt(labels::indexOf).toArray();
        return Arrays.stream(grouping.codes()).map(c -> known[c]).toArray();
    }

    /** As in R, a {@code strata()} whose arguments are all factors is labelled by their levels alone. */
    private static List<Key> strataKeys(Formula formula, Evaluator evaluator, Frame frame,
            BiFunction<Expression, Frame, Column> labelled) {
        List<Key> keys = new ArrayList<>();
        for (Expression call : formula.strata()) {
            List<Expression> arguments = ((Expression.Call) call).arguments();
            boolean bare = arguments.stream().allMatch(e -> !e.isLogical() && labelled.apply(e, frame) instanceof Column.Factor);
            arguments.forEach(e -> keys.add(new Key(e.toString(), evaluator.column(e, frame), !bare)));
        }
        return keys;
    }

    /** A column to group by and how it stands in the label. */
    private record Key(String name, Column column, boolean named) {
        private String label(int row) {
            return named ? name + "=" + column.label(row) : column.label(row);
        }
    }

    /** Rows grouped by the terms of a formula; labels name term and value. */
    static Design.Grouping byTerms(Formula formula, Evaluator evaluator, Frame frame) {
        return by(formula.terms().stream().flatMap(t -> t.variables().stream()).distinct()
                .map(e -> new Key(e.toString(), evaluator.column(e, frame), true)).toList(), frame.rows());
    }

    /** Rows grouped by columns, in the order of the first column's values, then the second's. */
    private static Design.Grouping by(List<Key> keys, int rows) {
        TreeMap<List<Double>, List<Integer>> groups = new TreeMap<>(DesignBuilder::compare);
        for (int i = 0; i < rows; i++) {
            int row = i;
            groups.computeIfAbsent(keys.stream().map(k -> order(k.column, row)).toList(), k -> new ArrayList<>()).add(i);
        }
        int[] codes = new int[rows];
        List<String> labels = new ArrayList<>();
        for (List<Integer> members : groups.values()) {
            members.forEach(i -> codes[i] = labels.size());
            labels.add(keys.stream().map(k -> k.label(members.get(0))).collect(Collectors.joining(", ")));
        }
        return new Design.Grouping(codes, labels);
    }

    private static double order(Column column, int row) {
        return column instanceof Column.Factor factor ? factor.codes()[row] : ((Column.Numbers) column).values()[row];
    }

    private static int compare(List<Double> a, List<Double> b) {
        for (int k = 0; k < a.size(); k++) {
            int order = Double.compare(a.get(k), b.get(k));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
