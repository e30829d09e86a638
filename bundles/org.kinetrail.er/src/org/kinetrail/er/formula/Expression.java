package org.kinetrail.er.formula;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kinetrail.er.frame.NumberText;

/** A parsed expression. Its {@code toString} is the text R would print for it. */
public sealed interface Expression {

    /** Names that stand without back quotes. */
    Pattern SYNTACTIC = Pattern.compile("(\\p{L}|\\.(?!\\d))[\\p{L}\\p{N}._]*|\\.");

    /** Whether it is true or false rather than a number. */
    default boolean isLogical() {
        return false;
    }

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
            return SYNTACTIC.matcher(name).matches() ? name : "`" + name + "`";
        }
    }

    /** A text in quotes, to compare with. */
    record Text(String value) implements Expression {
        @Override
        public void collectNames(Set<String> names) {
            // none
        }

        @Override
        public String toString() {
            return "\"" + value + "\"";
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

    /** A function with its arguments; a parenthesis is the function without a name, a sign the function {@code -}, a denial {@code !}. */
    record Call(String function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public void collectNames(Set<String> names) {
            arguments.forEach(a -> a.collectNames(names));
        }

        @Override
        public boolean isLogical() {
            return "!".equals(function) || arguments.size() == 1 && (function.isEmpty() || "I".equals(function))
                    && arguments.get(0).isLogical();
        }

        @Override
        public String toString() {
            if ("-".equals(function) || "!".equals(function)) {
                return function + arguments.get(0);
            }
            return function + arguments.stream().map(Expression::toString).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** Two operands and the operator between them. */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public void collectNames(Set<String> names) {
            left.collectNames(names);
            right.collectNames(names);
        }

        @Override
        public boolean isLogical() {
            return operator.logical();
        }

        @Override
        public String toString() {
            return left + operator.text() + right;
        }
    }
}
