package org.kinetrail.ui.report.model;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.study.Report;
import org.kinetrail.signature.SignedReport;
import org.kinetrail.signature.SignerRole;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.report.MakeReport;
import org.kinetrail.workflow.report.SignReport;
import org.kinetrail.workflow.site.Session;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.study.StudyFolder;

/**
 * A signature as a person asked for it.
 *
 * @param study  study folder
 * @param site   site folder
 * @param user   account of the signer
 * @param role   role signed in
 * @param report id of the report
 * @param sha256 hash of the bytes that the signer was shown
 */
public record Signing(Path study, Path site, String user, SignerRole role, String report, String sha256) {

    /** Makes the signature; refused when the bytes are no longer those shown. The secret is wiped in any case. */
    public SignedReport sign(char[] secret, Platform platform, StepProgress progress) {
        try (Site open = Site.open(site, platform)) {
            progress.at("checking who signs", 0, 0);
            Session session = open.authenticate(user, secret);
            session.require(SignReport.permission(role));
            try (StudyFolder folder = StudyFolder.open(study, platform, Optional.of(open.checkpointSigner()))) {
                Report found = MakeReport.find(folder, report);
                if (!found.getRecordHash().equals(sha256)) {
                    throw new Refusal(report + " changed since it was shown to you; look at it again before signing.");
                }
                progress.at("signing", 0, 0);
                return SignReport.run(folder, session, open.signerKey(session, secret), platform, found, role, null);
            }
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
