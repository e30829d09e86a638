package org.kinetrail.er.spec;

import java.util.Set;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.formula.Formula;

/** Which of {@code strata()}, {@code cluster()} and {@code offset()} a kind of model heeds; one that it would pass over is refused. */
final class FormulaParts {

    private static final Set<String> STRATA = Set.of("cox", "cox-firth", "km", "bootstrap-cox", "lasso-cox", "propensity-weights", "matching",
            "emax-cox");
    private static final Set<String> CLUSTER = Set.of("cox", "bootstrap-cox", "glm-binomial-logit", "glm-poisson-log", "propensity-weights",
            "matching");
    private static final Set<String> WITHOUT_OFFSET = Set.of("km", "ordinal", "exact-logistic", "lasso-linear", "lasso-logistic", "emax-nls");

    private FormulaParts() {
    }

    static void require(Spec spec) {
        if (!spec.has("formula")) {
            return;
        }
        Formula formula = Formula.parse(spec.text("formula"));
        refuse(spec, "strata()", !formula.strata().isEmpty() && !STRATA.contains(spec.kind()));
        refuse(spec, "cluster()", !formula.clusters().isEmpty() && !CLUSTER.contains(spec.kind()));
        refuse(spec, "offset()", !formula.offsets().isEmpty() && WITHOUT_OFFSET.contains(spec.kind()));
    }

    private static void refuse(Spec spec, String part, boolean passedOver) {
        if (passedOver) {
            throw new Refusal("A model of kind " + spec.kind() + " has no use for " + part + " in \"" + spec.text("formula") + "\"; leave it out"
                    + (part.equals("strata()") ? " or write the column as a factor." : "."));
        }
    }
}
