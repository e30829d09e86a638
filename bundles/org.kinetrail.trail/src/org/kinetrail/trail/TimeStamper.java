package org.kinetrail.trail;

import java.io.IOException;

/** A time-stamp authority (RFC 3161). It may be away: then the checkpoint waits for its stamp, the work does not. */
@FunctionalInterface
public interface TimeStamper {

    /** The DER time-stamp token over a SHA-256 hash. */
    byte[] stamp(byte[] sha256) throws IOException;
}
