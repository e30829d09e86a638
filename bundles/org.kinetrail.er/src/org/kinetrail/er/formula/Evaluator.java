package org.kinetrail.er.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.Column;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.frame.NumberText;
import org.kinetrail.numeric.Elementary;

/** Evaluates expressions over a frame. What a fit learned from its data, knots and levels, is kept and used again for new data. */
final class Evaluator {

    private static final List<String> TRUTH = List.of("FALSE", "TRUE");

    private final Map<String, RestrictedCubicSpline> splines = new HashMap<>();
    private final Map<String, List<String>> levels = new HashMap<>();
    private final int[] origin;

    /** An evaluator whose messages number the rows of the frame that the given rows were taken from. */
    Evaluator(int[] origin) {
        this.origin = origin;
    }

    /** A model variable; {@code rows} are the rows from which knots and levels are learned, null when they are known already. */
    Variable variable(Expression expression, Frame frame, int[] rows) {
        String label = expression.toString();
        if (expression instanceof Expression.Call call) {
            if ("rcs".equals(call.function())) {
                return spline(call, label, frame, rows);
            }
            if (("factor".equals(call.function()) || "as.factor".equals(call.function())) && call.arguments().size() == 1) {
                return factor(label, column(call.arguments().get(0), frame), rows);
            }
        }
        if (expression instanceof Expression.Name name && frame.column(name.name()) instanceof Column.Factor factor) {
            return factor(label, factor, rows);
        }
        if (expression.isLogical()) {
            return factor(label, column(expression, frame), rows);
        }
        return new Variable.Numeric(label, numbers(expression, frame));
    }

    /** An expression as a column: a column itself, what is true or false as a factor, anything else as numbers. */
    Column column(Expression expression, Frame frame) {
        if (expression instanceof Expression.Name name) {
            return frame.column(name.name());
        }
        if (expression instanceof Expression.Call call && call.arguments().size() == 1
                && ("factor".equals(call.function()) || "as.factor".equals(call.function()))) {
            return column(call.arguments().get(0), frame);
        }
        double[] values = numbers(expression, frame);
        return expression.isLogical() ? new Column.Factor(TRUTH, Arrays.stream(values).mapToInt(v -> Double.isNaN(v) ? -1 : (int) v)
                .toArray()) : new Column.Numbers(values);
    }

    private Variable factor(String label, Column column, int[] rows) {
        if (rows != null) {
            levels.put(label, presentLevels(column, rows));
        }
        List<String> known = levels.get(label);
        int[] codes = new int[column.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = column.isMissing(i) ? -1 : known.indexOf(column.label(i));
            if (codes[i] < 0 && !column.isMissing(i) && rows == null) {
                throw new Refusal("Row " + (i + 1) + ": " + label + " has the level " + column.label(i)
                        + ", which the fitted data do not have; the levels are " + String.join(", ", known) + ".");
            }
        }
        return new Variable.Levels(label, known, codes);
    }

    /** Levels in the order of the factor, only those that occur; numbers ascend. */
    private static List<String> presentLevels(Column column, int[] rows) {
        List<String> out = new ArrayList<>();
        if (column instanceof Column.Factor factor) {
            boolean[] present = new boolean[factor.levels().size()];
            for (int i : rows) {
                if (factor.codes()[i] >= 0) {
                    present[factor.codes()[i]] = true;
                }
            }
            for (int k = 0; k < present.length; k++) {
                if (present[k]) {
                    out.add(factor.levels().get(k));
                }
            }
        } else if (column instanceof Column.Numbers numbers) {
            TreeSet<Double> found = new TreeSet<>();
            Arrays.stream(rows).filter(i -> !column.isMissing(i)).forEach(i -> found.add(numbers.values()[i]));
            found.forEach(v -> out.add(NumberText.of(v)));
        }
        return out;
    }

    private Variable spline(Expression.Call call, String label, Frame frame, int[] rows) {
        double[] x = numbers(call.arguments().get(0), frame);
        if (rows != null) {
            double count = call.arguments().size() > 1 && call.arguments().get(1) instanceof Expression.Literal k ? k.value() : 5.0;
            double[] used = Arrays.stream(rows).mapToDouble(i -> x[i]).toArray();
            RestrictedCubicSpline spline = RestrictedCubicSpline.ofValues(used, (int) count);
            if (spline == null) {
                throw new Refusal(label + ": " + call.arguments().get(0) + " has too few or too tied values for "
                        + NumberText.of(count) + " knots; use fewer knots or a straight line.");
            }
            splines.put(label, spline);
        }
        return new Variable.Spline(call.arguments().get(0).toString(), x, splines.get(label));
    }

    /** The knots learned for each spline term. */
    Map<String, RestrictedCubicSpline> splines() {
        return Map.copyOf(splines);
    }

    /** Factors that have one level, with that level. */
    Map<String, String> oneLevelFactors() {
        Map<String, String> out = new java.util.TreeMap<>();
        levels.forEach((label, known) -> {
            if (known.size() == 1) {
                out.put(label, known.get(0));
            }
        });
        return out;
    }

    /** A numeric expression row by row; NaN where a column is missing. A result that is not finite though nothing is missing is refused. */
    double[] numbers(Expression expression, Frame frame) {
        Set<String> names = new LinkedHashSet<>();
        expression.collectNames(names);
        double[] values = evaluate(expression, frame);
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                int row = i;
                String missing = names.stream().filter(n -> frame.column(n).isMissing(row)).findFirst().orElse(null);
                if (missing == null) {
                    throw new Refusal("Row " + number(i, frame) + ": " + expression + " is not a finite number ("
                            + String.join(", ", names.stream().map(n -> n + " = " + frame.column(n).label(row)).toList())
                            + "); state a substitution or leave the row out.");
                }
                values[i] = Double.NaN;
            }
        }
        return values;
    }

    private int number(int row, Frame frame) {
        return (frame.rows() == origin.length ? origin[row] : row) + 1;
    }

    private double[] evaluate(Expression expression, Frame frame) {
        if (expression instanceof Expression.Name name) {
            return frame.numbers(name.name()).clone();
        }
        double[] out = new double[frame.rows()];
        if (expression instanceof Expression.Literal literal) {
            Arrays.fill(out, literal.value());
            return out;
        }
        if (expression instanceof Expression.Text) {
            throw new Refusal("The text " + expression + " in the formula stands where a number is needed; compare a column with it.");
        }
        if (expression instanceof Expression.Binary binary) {
            if (isTextComparison(binary, frame)) {
                return compared(binary, frame);
            }
            double[] left = evaluate(binary.left(), frame);
            double[] right = evaluate(binary.right(), frame);
            for (int i = 0; i < out.length; i++) {
                out[i] = apply(binary.operator(), left[i], right[i]);
            }
            return out;
        }
        Expression.Call call = (Expression.Call) expression;
        if (call.arguments().size() != 1) {
            throw new Refusal(call + " is not a function of one number; known are log, log2, log10, log1p, exp, sqrt, abs and I.");
        }
        double[] argument = evaluate(call.arguments().get(0), frame);
        for (int i = 0; i < out.length; i++) {
            out[i] = apply(call.function(), argument[i]);
        }
        return out;
    }

    /** Whether a factor or a text is compared. */
    private static boolean isTextComparison(Expression.Binary binary, Frame frame) {
        return binary.operator() == Operator.EQUAL || binary.operator() == Operator.UNEQUAL
                ? isText(binary.left(), frame) || isText(binary.right(), frame) : false;
    }

    private static boolean isText(Expression e, Frame frame) {
        return e instanceof Expression.Text || e instanceof Expression.Name name && frame.column(name.name()) instanceof Column.Factor;
    }

    private double[] compared(Expression.Binary binary, Frame frame) {
        double[] out = new double[frame.rows()];
        for (int i = 0; i < out.length; i++) {
            String left = text(binary.left(), frame, i);
            String right = text(binary.right(), frame, i);
            boolean missing = left == null || right == null;
            out[i] = missing ? Double.NaN : left.equals(right) == (binary.operator() == Operator.EQUAL) ? 1.0 : 0.0;
        }
        return out;
    }

    /** The text of an operand in a row, null when missing. */
    private String text(Expression e, Frame frame, int row) {
        if (e instanceof Expression.Text text) {
            return text.value();
        }
        Column column = e instanceof Expression.Literal literal ? new Column.Numbers(new double[] {literal.value()}) : column(e, frame);
        int at = e instanceof Expression.Literal ? 0 : row;
        return column.isMissing(at) ? null : column.label(at);
    }

    private static double truth(boolean value, double a, double b) {
        return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : value ? 1.0 : 0.0;
    }

    private static double apply(Operator operator, double a, double b) {
        return switch (operator) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case OVER -> a / b;
            case POWER -> b == 2.0 ? a * a : Elementary.pow(a, b);
            case EQUAL -> truth(a == b, a, b);
            case UNEQUAL -> truth(a != b, a, b);
            case BELOW -> truth(a < b, a, b);
            case ABOVE -> truth(a > b, a, b);
            case AT_MOST -> truth(a <= b, a, b);
            case AT_LEAST -> truth(a >= b, a, b);
            case AND -> truth(a != 0.0 && b != 0.0, a, b);
            case OR -> truth(a != 0.0 || b != 0.0, a, b);
            default -> throw new Refusal("The operator " + operator.symbol() + " has no meaning between numbers; put it outside of the function.");
        };
    }

    private static double apply(String function, double x) {
        return switch (function) {
            case "", "I" -> x;
            case "-" -> -x;
            case "!" -> truth(x == 0.0, x, x);
            case "log" -> Elementary.log(x);
            case "log2" -> Elementary.log2(x);
            case "log10" -> Elementary.log10(x);
            case "log1p" -> Elementary.log1p(x);
            case "exp" -> Elementary.exp(x);
            case "sqrt" -> Math.sqrt(x);
            case "abs" -> Math.abs(x);
            default -> throw new Refusal("The function " + function
                    + " is not known in a formula; known are log, log2, log10, log1p, exp, sqrt, abs, I, factor, rcs, strata, cluster"
                    + " and offset.");
        };
    }
}
