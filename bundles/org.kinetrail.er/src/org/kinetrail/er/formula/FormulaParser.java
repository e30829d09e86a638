package org.kinetrail.er.formula;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.numeric.DecimalNumber;

/**
 * Reads a formula by R's precedence: {@code ~}, then | and &amp;, then comparisons, then + and -, then * and /, then :, then a sign,
 * then ^.
 */
final class FormulaParser {

    private static final List<Operator> COMPARISONS = List.of(Operator.EQUAL, Operator.UNEQUAL, Operator.AT_MOST, Operator.AT_LEAST,
            Operator.BELOW, Operator.ABOVE);

    private final String text;
    private int at;

    private FormulaParser(String text) {
        this.text = text;
    }

    static Expression parse(String text) {
        FormulaParser parser = new FormulaParser(text);
        Expression left = parser.peek() == '~' ? null : parser.either();
        if (parser.peek() == '~') {
            parser.at++;
            Expression right = parser.either();
            left = new Expression.Binary(Operator.TILDE, left == null ? new Expression.Literal(0) : left, right);
        }
        if (parser.peek() != 0) {
            throw parser.wrong("unexpected \"" + parser.peek() + "\"");
        }
        return left;
    }

    private Expression either() {
        Expression left = both();
        while (peek() == '|') {
            at++;
            left = new Expression.Binary(Operator.OR, left, both());
        }
        return left;
    }

    private Expression both() {
        Expression left = comparison();
        while (peek() == '&') {
            at++;
            left = new Expression.Binary(Operator.AND, left, comparison());
        }
        return left;
    }

    private Expression comparison() {
        if (peek() == '!' && !text.startsWith("!=", at)) {
            at++;
            return new Expression.Call("!", List.of(comparison()));
        }
        Expression left = sum();
        peek();
        for (Operator operator : COMPARISONS) {
            if (text.startsWith(operator.symbol(), at)) {
                at += operator.symbol().length();
                return new Expression.Binary(operator, left, sum());
            }
        }
        return left;
    }

    private Expression sum() {
        Expression left = product();
        while (peek() == '+' || peek() == '-') {
            Operator operator = text.charAt(at++) == '+' ? Operator.PLUS : Operator.MINUS;
            left = new Expression.Binary(operator, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = interaction();
        while (peek() == '*' || peek() == '/') {
            Operator operator = text.charAt(at++) == '*' ? Operator.TIMES : Operator.OVER;
            left = new Expression.Binary(operator, left, interaction());
        }
        return left;
    }

    private Expression interaction() {
        Expression left = signed();
        while (peek() == ':') {
            at++;
            left = new Expression.Binary(Operator.CROSS, left, signed());
        }
        return left;
    }

    private Expression signed() {
        if (peek() == '-') {
            at++;
            return new Expression.Call("-", List.of(signed()));
        }
        if (peek() == '+') {
            at++;
            return signed();
        }
        return power();
    }

    private Expression power() {
        Expression left = atom();
        if (peek() == '^') {
            at++;
            return new Expression.Binary(Operator.POWER, left, signed());
        }
        return left;
    }

    private Expression atom() {
        char c = peek();
        if (c == '(') {
            at++;
            Expression inner = either();
            expect(')');
            return new Expression.Call("", List.of(inner));
        }
        if (c == '`') {
            return new Expression.Name(quoted(c));
        }
        if (c == '"' || c == '\'') {
            return new Expression.Text(quoted(c));
        }
        if (Character.isDigit(c) || c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            return literal();
        }
        if (Character.isLetter(c) || c == '.' || c == '_') {
            return nameOrCall();
        }
        throw wrong(c == 0 ? "the end where a term is needed" : "unexpected \"" + c + "\"");
    }

    private String quoted(char quote) {
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
            throw wrong("a quote that is not closed");
        }
        String inner = text.substring(at + 1, end);
        at = end + 1;
        return inner;
    }

    private Expression literal() {
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.'
                || "+-".indexOf(text.charAt(at)) >= 0 && "eE".indexOf(text.charAt(at - 1)) >= 0)) {
            at++;
        }
        double value = DecimalNumber.parse(text.substring(from, at));
        if (Double.isNaN(value)) {
            throw wrong("\"" + text.substring(from, at) + "\", which is no number");
        }
        return new Expression.Literal(value);
    }

    private Expression nameOrCall() {
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "._".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String name = text.substring(from, at);
        if (peek() != '(') {
            return new Expression.Name(name);
        }
        at++;
        List<Expression> arguments = new ArrayList<>();
        while (peek() != ')') {
            arguments.add(either());
            if (peek() == ',') {
                at++;
            } else if (peek() != ')') {
                throw wrong("a missing \")\"");
            }
        }
        at++;
        return new Expression.Call(name, arguments);
    }

    /** The next character that is not blank, 0 at the end. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong("a missing \"" + c + "\"");
        }
        at++;
    }

    private Refusal wrong(String what) {
        return new Refusal("The formula \"" + text + "\" has " + what + " at character " + (at + 1)
                + "; write it as in R, for example y ~ a + log(b) + a:b.");
    }
}
