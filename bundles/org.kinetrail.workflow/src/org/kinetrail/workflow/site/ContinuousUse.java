package org.kinetrail.workflow.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.kinetrail.workflow.NotPermitted;

/**
 * One continuous period in which somebody works at a machine: 21 CFR 11.200(a)(1). It begins with id and secret; within it a signature
 * asks for the secret again; after a while without a touch it is over, and all components are asked again.
 */
public final class ContinuousUse {

    private final Directory directory;
    private final Clock clock;
    private final Duration idle;
    private Session session;
    private Instant touched = Instant.MIN;

    public ContinuousUse(Directory directory, Clock clock, Duration idle) {
        this.directory = directory;
        this.clock = clock;
        this.idle = idle;
    }

    /** Begins with all components. */
    public synchronized Session begin(String id, char[] secret) {
        session = null;
        session = directory.authenticate(id, secret);
        touched = clock.instant();
        return session;
    }

    /** Who is at work; empty before the beginning, after the end and after the idle time. */
    public synchronized Optional<Session> present() {
        if (session != null && clock.instant().isAfter(touched.plus(idle))) {
            session = null;
        }
        return Optional.ofNullable(session);
    }

    /** Somebody touched keyboard or mouse. */
    public synchronized void touch() {
        if (present().isPresent()) {
            touched = clock.instant();
        }
    }

    /** A later signature: the secret of the same person is enough while the period lasts. */
    public synchronized Session again(char[] secret) {
        Session at = present().orElseThrow(() -> new NotPermitted("The continuous use is over; sign in with account and secret."));
        session = null;
        session = directory.authenticate(at.account().id(), secret);
        touched = clock.instant();
        return session;
    }

    /** Ends it at once. */
    public synchronized void end() {
        session = null;
    }
}
