package org.kinetrail.workflow.run;

import java.time.temporal.ChronoUnit;

import org.kinetrail.workflow.Platform;

/** Times as documents carry them: ISO 8601, UTC, milliseconds. */
public final class Moments {

    private Moments() {
    }

    public static String now(Platform platform) {
        return platform.clock().instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
