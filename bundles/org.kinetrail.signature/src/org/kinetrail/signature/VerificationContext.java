package org.kinetrail.signature;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.kinetrail.trail.TreeHead;

/**
 * What the reader has at hand: the study folder, certificates of authorities the reader trusts, and up to which signature the
 * report should have come (all the plan asks for, unless a stage is named). {@code thorough} also makes the checks that take minutes
 * on a large report; {@code lodged} is a head of the study's trail that was lodged outside the site.
 */
public record VerificationContext(Optional<Path> study, List<X509Certificate> anchors, Optional<SignerRole> stage, boolean thorough,
        Optional<TreeHead> lodged) {

    public VerificationContext {
        anchors = List.copyOf(anchors);
    }

    /** Nothing but the file. */
    public static VerificationContext fileAlone() {
        return new VerificationContext(Optional.empty(), List.of(), Optional.empty(), false, Optional.empty());
    }

    public VerificationContext with(Path studyFolder) {
        return new VerificationContext(Optional.of(studyFolder), anchors, stage, thorough, lodged);
    }

    public VerificationContext trusting(List<X509Certificate> authorities) {
        return new VerificationContext(study, authorities, stage, thorough, lodged);
    }

    public VerificationContext upTo(SignerRole role) {
        return new VerificationContext(study, anchors, Optional.of(role), thorough, lodged);
    }

    /** The same, sparing no time. */
    public VerificationContext thoroughly() {
        return new VerificationContext(study, anchors, stage, true, lodged);
    }

    /** The same with a head of the trail that was lodged where the site cannot change it. */
    public VerificationContext anchoredBy(TreeHead head) {
        return new VerificationContext(study, anchors, stage, thorough, Optional.of(head));
    }
}
