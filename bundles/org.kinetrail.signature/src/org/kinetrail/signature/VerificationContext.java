package org.kinetrail.signature;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * What the reader has at hand: the study folder, certificates of authorities the reader trusts, and up to which signature the
 * report should have come (all the plan asks for, unless a stage is named).
 */
public record VerificationContext(Optional<Path> study, List<X509Certificate> anchors, Optional<SignerRole> stage) {

    public VerificationContext {
        anchors = List.copyOf(anchors);
    }

    /** Nothing but the file. */
    public static VerificationContext fileAlone() {
        return new VerificationContext(Optional.empty(), List.of(), Optional.empty());
    }

    public VerificationContext with(Path studyFolder) {
        return new VerificationContext(Optional.of(studyFolder), anchors, stage);
    }

    public VerificationContext trusting(List<X509Certificate> authorities) {
        return new VerificationContext(study, authorities, stage);
    }

    public VerificationContext upTo(SignerRole role) {
        return new VerificationContext(study, anchors, Optional.of(role));
    }
}
