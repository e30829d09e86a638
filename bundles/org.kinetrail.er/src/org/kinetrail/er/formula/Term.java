package org.kinetrail.er.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One term of a model: a variable or the interaction of several.
 *
 * @param variables its variables, in the order first written
 */
public record Term(List<Expression> variables) {

    public Term {
        variables = List.copyOf(variables);
    }

    /** The label R gives it, for example {@code log(cmax):study}. */
    public String label() {
        return variables.stream().map(Expression::toString).collect(Collectors.joining(":"));
    }

    Term with(Term other) {
        List<Expression> all = new ArrayList<>(variables);
        other.variables.stream().filter(v -> !all.contains(v)).forEach(all::add);
        return new Term(all);
    }

    boolean sameAs(Term other) {
        return variables.size() == other.variables.size() && variables.containsAll(other.variables);
    }

    /** This term without one of its variables. */
    Term without(Expression variable) {
        return new Term(variables.stream().filter(v -> !v.equals(variable)).toList());
    }
}
