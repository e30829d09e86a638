package org.kinetrail.er.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.Frame;

/**
 * A parsed model formula. Main effects come before interactions, as in R; within an order, as written.
 *
 * @param text      as written
 * @param response  left side, or null
 * @param terms     right side without intercept, strata, clusters and offsets
 * @param intercept whether the model has one
 * @param strata    the {@code strata()} calls
 * @param clusters  arguments of {@code cluster()}
 * @param offsets   arguments of {@code offset()}
 */
public record Formula(String text, Expression response, List<Term> terms, boolean intercept, List<Expression> strata,
        List<Expression> clusters, List<Expression> offsets) {

    public Formula {
        terms = List.copyOf(terms);
        strata = List.copyOf(strata);
        clusters = List.copyOf(clusters);
        offsets = List.copyOf(offsets);
    }

    /** Reads a formula; a {@link Refusal} names the character where it breaks. */
    public static Formula parse(String text) {
        Expression whole = FormulaParser.parse(text);
        Expression right = whole;
        Expression response = null;
        if (whole instanceof Expression.Binary binary && binary.operator() == Operator.TILDE) {
            response = binary.left() instanceof Expression.Literal ? null : binary.left();
            right = binary.right();
        }
        Reading reading = new Reading(text);
        List<Term> terms = reading.terms(right);
        List<Term> ordered = new ArrayList<>(terms);
        ordered.sort(Comparator.comparingInt(t -> t.variables().size()));
        return new Formula(text, response, ordered, reading.intercept, reading.strata, reading.clusters, reading.offsets);
    }

    /** Names of all columns the formula reads, the response's first. */
    public List<String> columnNames() {
        Set<String> names = new LinkedHashSet<>();
        if (response != null) {
            response.collectNames(names);
        }
        terms.forEach(t -> t.variables().forEach(v -> v.collectNames(names)));
        for (List<Expression> group : List.of(strata, clusters, offsets)) {
            group.forEach(v -> v.collectNames(names));
        }
        return List.copyOf(names);
    }

    /** Whether no other term contains a term, so that a model without it is nested. */
    public boolean droppable(int term) {
        List<Expression> variables = terms.get(term).variables();
        return IntStream.range(0, terms.size()).noneMatch(k -> k != term && terms.get(k).variables().containsAll(variables));
    }

    /** The design of this formula over the complete rows of a frame. */
    public Design design(Frame frame) {
        return DesignBuilder.build(this, frame, null);
    }

    /** The same with case weights from a column; null for none. */
    public Design design(Frame frame, String weightColumn) {
        return DesignBuilder.build(this, frame, weightColumn);
    }

    /** The same formula with other terms, for comparing nested models. */
    public Formula withTerms(List<Term> other) {
        return new Formula(text, response, other, intercept, strata, clusters, offsets);
    }

    private static final class Reading {

        private final String text;
        private final List<Expression> strata = new ArrayList<>();
        private final List<Expression> clusters = new ArrayList<>();
        private final List<Expression> offsets = new ArrayList<>();
        private boolean intercept = true;

        Reading(String text) {
            this.text = text;
        }

        List<Term> terms(Expression e) {
            if (e instanceof Expression.Literal literal) {
                intercept = literal.value() != 0.0;
                return List.of();
            }
            if (e instanceof Expression.Call call && call.function().isEmpty() && !e.isLogical()) {
                return terms(call.arguments().get(0));
            }
            if (e instanceof Expression.Call call && "-".equals(call.function())
                    && call.arguments().get(0) instanceof Expression.Literal literal) {
                intercept = literal.value() == 0.0;
                return List.of();
            }
            if (e instanceof Expression.Call call && special(call)) {
                return List.of();
            }
            if (e instanceof Expression.Binary binary) {
                return binary(binary);
            }
            return List.of(new Term(List.of(e)));
        }

        private boolean special(Expression.Call call) {
            List<Expression> group = switch (call.function()) {
                case "strata" -> strata;
                case "cluster" -> clusters;
                case "offset" -> offsets;
                default -> null;
            };
            if (group == null) {
                return false;
            }
            group.addAll(group == strata ? List.of(call) : call.arguments());
            return true;
        }

        private List<Term> binary(Expression.Binary binary) {
            List<Term> left = terms(binary.left());
            if (binary.operator() == Operator.MINUS) {
                return minus(left, binary.right());
            }
            if (binary.operator() == Operator.POWER) {
                return power(left, binary.right());
            }
            if (binary.isLogical()) {
                return List.of(new Term(List.of(binary)));
            }
            List<Term> right = terms(binary.right());
            return switch (binary.operator()) {
                case PLUS -> union(left, right);
                case CROSS -> crossed(left, right);
                case TIMES -> union(union(left, right), crossed(left, right));
                default -> throw new Refusal("The formula \"" + text + "\" has the operator " + binary.operator().symbol()
                        + " between terms; write a:b or a*b for interactions and put arithmetic into I().");
            };
        }

        private List<Term> minus(List<Term> left, Expression right) {
            if (right instanceof Expression.Literal literal) {
                intercept = literal.value() == 0.0;
                return left;
            }
            List<Term> gone = terms(right);
            return left.stream().filter(t -> gone.stream().noneMatch(t::sameAs)).toList();
        }

        private List<Term> power(List<Term> left, Expression right) {
            if (!(right instanceof Expression.Literal n) || n.value() < 1 || n.value() > 6 || n.value() != Math.rint(n.value())) {
                throw new Refusal("The formula \"" + text + "\" raises terms to a power; put arithmetic into I().");
            }
            List<Term> out = left;
            for (int k = 1; k < (int) n.value(); k++) {
                out = union(out, crossed(out, left));
            }
            return out;
        }

        private static List<Term> union(List<Term> a, List<Term> b) {
            List<Term> out = new ArrayList<>(a);
            b.stream().filter(t -> out.stream().noneMatch(t::sameAs)).forEach(out::add);
            return out;
        }

        private static List<Term> crossed(List<Term> a, List<Term> b) {
            List<Term> out = new ArrayList<>();
            for (Term left : a) {
                for (Term right : b) {
                    Term both = left.with(right);
                    if (out.stream().noneMatch(both::sameAs)) {
                        out.add(both);
                    }
                }
            }
            return out;
        }
    }
}
