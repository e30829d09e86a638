package org.kinetrail.workflow;

/** Told what is being done. Implementations belong to the heads; they must not throw. */
@FunctionalInterface
public interface StepProgress {

    /** Nobody listens. */
    StepProgress NONE = (step, done, total) -> { };

    /**
     * A step begins or has advanced.
     *
     * @param step  short words, for example {@code non-compartmental analysis}
     * @param done  units done
     * @param total units in all; 0 when unknown
     */
    void at(String step, long done, long total);
}
