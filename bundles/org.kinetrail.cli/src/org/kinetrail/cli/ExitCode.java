package org.kinetrail.cli;

/** Exit codes; frozen. 13, 23 and 24 are never used: the framework gives them meanings of its own. */
final class ExitCode {

    static final int DONE = 0;
    static final int DONE_WITH_WARNINGS = 1;
    static final int USAGE = 2;
    static final int INPUT_REFUSED = 3;
    static final int ANALYSIS_FAILED = 4;
    static final int DOES_NOT_VERIFY = 5;
    static final int NOT_PERMITTED = 6;
    static final int INTERNAL_ERROR = 10;

    private ExitCode() {
    }
}
