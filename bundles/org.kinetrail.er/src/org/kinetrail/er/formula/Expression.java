package org.kinetrail.er.formula;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinetrail.er.frame.NumberText;

/** A parsed expression. Its {@code toString} is the text R would print for it. */
public sealed interface Expression {

    /** Adds the names of the columns it reads. */
    void collectNames(Set<String> names);

    /** A column. */
    record Name(String name) implements Expression {
        @Override
        public void collectNames(Set<String> names) {
            names.add(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A number. */
    record Literal(double value) implements Expression {
        @Override
        public void collectNames(Set<String> names) {
            // none
        }

        @Override
        public String toString() {
            return NumberText.of(value);
        }
    }

    /** A function with its arguments; a parenthesis is the function without a name, a sign the function {@code -}. */
    record Call(String function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public void collectNames(Set<String> names) {
            arguments.forEach(a -> a.collectNames(names));
        }

        @Override
        public String toString() {
            if ("-".equals(function)) {
                return "-" + arguments.get(0);
            }
            return function + arguments.stream().map(Expression::toString).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** Two operands and the operator between them. */
    record Binary(char operator, Expression left, Expression right) implements Expression {
        @Override
        public void collectNames(Set<String> names) {
            left.collectNames(names);
            right.collectNames(names);
        }

        @Override
        public String toString() {
            String gap = "+-*~".indexOf(operator) >= 0 ? " " : "";
            return left + gap + operator + gap + right;
        }
    }
}
