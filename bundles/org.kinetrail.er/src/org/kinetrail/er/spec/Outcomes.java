package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.er.Certificate;
import org.kinetrail.er.Fit;
import org.kinetrail.er.InfiniteEstimate;
import org.kinetrail.er.Remark;
import org.kinetrail.er.formula.Design;

/** The outcome of a fit, its certificate and remarks as results. */
final class Outcomes {

    private Outcomes() {
    }

    /** Adds outcome, certificate and remarks; for a fit without estimate also the reason in words. */
    static Results put(Results out, Fit<?> fit, Design design) {
        put(out, fit);
        List<Results> remarks = new ArrayList<>(fit.remarks().stream().map(Outcomes::remark).toList());
        design.oneLevelFactors().forEach((factor, level) -> remarks.add(remark(new Remark("one-level-factor", factor
                + " has one level (" + level + ") in the complete rows, so that it has no effect to estimate and is left out."))));
        if (design.missingRows() > 0) {
            remarks.add(remark(new Remark("missing-rows", design.missingRows() + " of " + (design.missingRows() + design.size())
                    + " rows were left out because a value is missing.")));
        }
        return out.put("remarks", remarks);
    }

    static Results put(Results out, Fit<?> fit) {
        if (fit instanceof Fit.Converged<?> converged) {
            out.put("outcome", "converged");
            certificate(out, converged.certificate());
        } else if (fit instanceof Fit.NotConverged<?> failed) {
            out.put("outcome", "not-converged").put("reason", failed.reason()).put("message", failed.words());
            certificate(out, failed.certificate());
        } else if (fit instanceof Fit.NotEstimable<?> failed) {
            out.put("outcome", "not-estimable").put("reason", failed.reason()).put("message", failed.words());
            List<Results> infinite = failed.infinite().stream().map(Outcomes::infinite).toList();
            out.put("infinite", infinite).put("objective_limit", failed.objective());
        }
        List<Results> remarks = fit.remarks().stream().map(Outcomes::remark).toList();
        return out.put("remarks", remarks);
    }

    /** With the outcome of a part as that of the whole, its reason and sentence too. */
    static Results as(Results out, Results part) {
        for (String name : List.of("outcome", "reason", "message")) {
            if (part.values().get(name) != null) {
                out.put(name, part.values().get(name));
            }
        }
        return out;
    }

    private static Results infinite(InfiniteEstimate estimate) {
        return new Results().put("term", estimate.term()).put("estimate",
                estimate.positive() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
    }

    private static Results remark(Remark remark) {
        return new Results().put("code", remark.code()).put("words", remark.words());
    }

    private static void certificate(Results out, Certificate c) {
        if (c != null) {
            out.put("certificate", new Results().put("iterations", c.iterations()).put("evaluations", c.evaluations())
                    .put("score_norm", c.scoreNorm()).put("decrement", c.decrement()).put("last_step", c.lastStep())
                    .put("condition", c.condition()).put("digits", c.digits()));
        }
    }
}
