package org.kinetrail.trail;

import java.time.Clock;
import java.util.Optional;

/**
 * How a trail is opened: the clock and its zone, the software and host every event names, and optionally a signer for
 * checkpoints, a time-stamp authority, another disk and another segment size.
 */
public record TrailOptions(Clock clock, String software, String host, Optional<CheckpointSigner> signer,
        Optional<TimeStamper> stamper, Disk disk, long segmentBytes) {

    private static final long SEGMENT = 64L << 20;

    public static TrailOptions of(Clock clock, String software, String host) {
        return new TrailOptions(clock, software, host, Optional.empty(), Optional.empty(), Disk.real(), SEGMENT);
    }

    public TrailOptions signedBy(CheckpointSigner by) {
        return new TrailOptions(clock, software, host, Optional.of(by), stamper, disk, segmentBytes);
    }

    public TrailOptions stampedBy(TimeStamper by) {
        return new TrailOptions(clock, software, host, signer, Optional.of(by), disk, segmentBytes);
    }

    public TrailOptions on(Disk other) {
        return new TrailOptions(clock, software, host, signer, stamper, other, segmentBytes);
    }

    /** A new segment file begins when the last has reached this many bytes. */
    public TrailOptions segments(long bytes) {
        return new TrailOptions(clock, software, host, signer, stamper, disk, bytes);
    }
}
