package org.kinetrail.er.formula;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.numeric.DecimalNumber;

/** Reads a formula by R's precedence: {@code ~}, then + and -, then * and /, then :, then a sign, then ^. */
final class FormulaParser {

    private final String text;
    private int at;

    private FormulaParser(String text) {
        this.text = text;
    }

    static Expression parse(String text) {
        FormulaParser parser = new FormulaParser(text);
        Expression left = parser.peek() == '~' ? null : parser.sum();
        if (parser.peek() == '~') {
            parser.at++;
            Expression right = parser.sum();
            left = new Expression.Binary('~', left == null ? new Expression.Literal(0) : left, right);
        }
        if (parser.peek() != 0) {
            throw parser.wrong("unexpected \"" + parser.peek() + "\"");
        }
        return left;
    }

    private Expression sum() {
        Expression left = product();
        while (peek() == '+' || peek() == '-') {
            char operator = text.charAt(at++);
            left = new Expression.Binary(operator, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = interaction();
        while (peek() == '*' || peek() == '/') {
            char operator = text.charAt(at++);
            left = new Expression.Binary(operator, left, interaction());
        }
        return left;
    }

    private Expression interaction() {
        Expression left = signed();
        while (peek() == ':') {
            at++;
            left = new Expression.Binary(':', left, signed());
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
            return new Expression.Binary('^', left, signed());
        }
        return left;
    }

    private Expression atom() {
        char c = peek();
        if (c == '(') {
            at++;
            Expression inner = sum();
            expect(')');
            return new Expression.Call("", List.of(inner));
        }
        if (c == '`') {
            int end = text.indexOf('`', at + 1);
            if (end < 0) {
                throw wrong("a back quote that is not closed");
            }
            String name = text.substring(at + 1, end);
            at = end + 1;
            return new Expression.Name(name);
        }
        if (Character.isDigit(c) || c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            return literal();
        }
        if (Character.isLetter(c) || c == '.' || c == '_') {
            return nameOrCall();
        }
        throw wrong(c == 0 ? "the end where a term is needed" : "unexpected \"" + c + "\"");
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
            arguments.add(sum());
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
