package org.kinetrail.workflow.study;

import java.util.Optional;

import org.kinetrail.trail.CheckpointSigner;
import org.kinetrail.trail.Disk;
import org.kinetrail.trail.TimeStamper;
import org.kinetrail.trail.TrailOptions;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.site.Site;

/**
 * How a study is kept: who signs the heads of its trail, who stamps them, and on which disk.
 *
 * @param signer  signs tree heads; none for a study that belongs to no site
 * @param stamper RFC 3161 authority, where the site has one
 * @param disk    where everything is written
 */
public record Keeping(Optional<CheckpointSigner> signer, Optional<TimeStamper> stamper, Disk disk) {

    public static Keeping signedBy(Optional<CheckpointSigner> signer) {
        return new Keeping(signer, Optional.empty(), Disk.real());
    }

    /** As a site keeps its studies. */
    public static Keeping of(Site site) {
        return new Keeping(Optional.of(site.checkpointSigner()), site.timeStamper(), Disk.real());
    }

    public Keeping on(Disk other) {
        return new Keeping(signer, stamper, other);
    }

    TrailOptions options(Platform platform) {
        TrailOptions options = TrailOptions.of(platform.clock(), platform.software(), platform.host()).on(disk);
        options = signer.isPresent() ? options.signedBy(signer.get()) : options;
        return stamper.isPresent() ? options.stampedBy(stamper.get()) : options;
    }
}
