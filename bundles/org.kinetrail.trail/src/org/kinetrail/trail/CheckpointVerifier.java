package org.kinetrail.trail;

import java.util.Optional;

/** Judges the signature of a checkpoint; empty when it is good, else one sentence. */
@FunctionalInterface
public interface CheckpointVerifier {

    Optional<String> problem(Checkpoint checkpoint, Optional<byte[]> timeStamp);
}
