package org.kinetrail.analysis;

/** Where a run is; called from one thread at a time. */
@FunctionalInterface
public interface Progress {

    /** A listener that does nothing. */
    Progress SILENT = (step, done, total) -> {
    };

    /**
     * A step begins.
     *
     * @param step  what is done, for a reader
     * @param done  steps finished
     * @param total steps in all
     */
    void at(String step, int done, int total);
}
