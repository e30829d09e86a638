package org.kinetrail.trail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Small trails for the tests of this room. */
final class Studies {

    static final Actor ANNA = new Actor("anna", "analyst", "desk-1");
    static final Actor ROLF = new Actor("rolf", "reviewer", "desk-2");
    static final CheckpointVerifier ANY = (checkpoint, stamp) -> Optional.empty();

    private Studies() {
    }

    /** A clock that moves on by one second at each reading. */
    static Clock ticking() {
        return new Clock() {
            private Instant now = Instant.parse("2026-01-31T08:15:29.250Z");

            @Override
            public ZoneId getZone() {
                return ZoneOffset.ofHours(1);
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public synchronized Instant instant() {
                now = now.plus(Duration.ofSeconds(1));
                return now;
            }
        };
    }

    static TrailOptions options() {
        return TrailOptions.of(ticking(), "Kinetrail 1.0.0", "desk-1");
    }

    static EventDraft draft(int n) {
        return EventDraft.of(n % 3 == 0 ? ROLF : ANNA, n % 2 == 0 ? "plan.set" : "data.import", new ObjectRef("plan", "rule-" + n % 5))
                .changing(n % 4 == 0 ? Json.NULL : Json.of("old " + n), Json.object().with("value", "1." + n).with("n", n))
                .because(n % 5 == 0 ? null : "because of " + n).linked(Link.object("input", Sha256.hex(new byte[] {(byte) n})));
    }

    static void fill(Path study, TrailOptions options, int from, int to) {
        try (Trail trail = Trail.open(study, options)) {
            for (int n = from; n < to; n++) {
                trail.append(draft(n));
            }
        }
    }
}
