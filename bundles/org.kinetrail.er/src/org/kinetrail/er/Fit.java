package org.kinetrail.er;

import java.util.List;

/**
 * The outcome of a fit. A caller must look at failure: only {@link Converged} holds estimates that may be reported.
 *
 * @param <R> the model's result record
 */
public sealed interface Fit<R> {

    /** What a reader must be told beside the outcome, in the order noticed. */
    List<Remark> remarks();

    /**
     * The maximum was reached.
     *
     * @param value       the result
     * @param certificate how well the maximum is determined
     * @param remarks     for example an aliased column
     */
    record Converged<R>(R value, Certificate certificate, List<Remark> remarks) implements Fit<R> {
        public Converged {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The search ended without a maximum. Its last point is no estimate and is therefore not here.
     *
     * @param reason      frozen code, for example {@code iteration-limit}
     * @param words       one sentence for a reader
     * @param certificate state of the search where it ended
     */
    record NotConverged<R>(String reason, String words, Certificate certificate, List<Remark> remarks) implements Fit<R> {
        public NotConverged {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The data do not determine an estimate, and no search could.
     *
     * @param reason    frozen code, for example {@code no-events}, {@code monotone-likelihood}, {@code complete-separation}
     * @param words     one sentence that names the variables
     * @param infinite  the coefficients that run off, with their direction; empty for other reasons
     * @param objective log-likelihood approached in that direction; NaN where there is none
     */
    record NotEstimable<R>(String reason, String words, List<InfiniteEstimate> infinite, double objective, List<Remark> remarks)
            implements Fit<R> {
        public NotEstimable {
            infinite = List.copyOf(infinite);
            remarks = List.copyOf(remarks);
        }
    }
}
