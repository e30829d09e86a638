package org.kinetrail.workflow.qualification;

import java.util.List;

/**
 * One check of an installation.
 *
 * @param id           frozen id, for example {@code oq.nca.reference}
 * @param phase        where it belongs
 * @param expected     what must be seen, in words
 * @param requirements ids of the requirements it is evidence for
 * @param trial        makes it
 */
record Check(String id, Phase phase, String expected, List<String> requirements, Trial trial) {

    Check {
        requirements = List.copyOf(requirements);
    }

    /** Makes a check and says what was seen. */
    @FunctionalInterface
    interface Trial {
        /**
         * What was seen, in words.
         *
         * @throws Failed if it is not what must be seen
         * @throws Exception whatever else ends the check; it counts as failed
         */
        String seen() throws Exception;
    }

    /** What was seen is not what must be seen. */
    static final class Failed extends Exception {

        private static final long serialVersionUID = 1L;

        Failed(String seen) {
            super(seen, null, false, false);
        }
    }

    /** Makes the check; whatever ends it, the outcome says so. */
    Outcome run() {
        try {
            return new Outcome(id, phase, expected, requirements, true, trial.seen());
        } catch (Failed e) {
            return new Outcome(id, phase, expected, requirements, false, e.getMessage());
        } catch (Exception e) {
            String words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new Outcome(id, phase, expected, requirements, false, "ended early: " + words);
        }
    }
}
