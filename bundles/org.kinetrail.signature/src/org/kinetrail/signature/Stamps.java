package org.kinetrail.signature;

import java.security.cert.X509Certificate;
import java.util.Optional;

/** What the times in a report rest on. */
final class Stamps {

    private Stamps() {
    }

    /** Time-stamped when every signature is, by an authority that is not the site itself. */
    static Verdict.Assurance assurance(ReportFile file, SignedProvenance provenance, Authorities authorities) {
        Optional<X509Certificate> site = authorities.site(file.containers());
        boolean all = site.isPresent() && file.containers().stream().allMatch(one -> one.token()
                .filter(token -> foreign(token, provenance) && !Certificates.issued(site.get(), token.authority())).isPresent());
        return all ? Verdict.Assurance.TIME_STAMPED : Verdict.Assurance.SELF_ATTESTED;
    }

    private static boolean foreign(TimeStampToken token, SignedProvenance provenance) {
        for (X509Certificate certificate : token.certificates()) {
            if (Certificates.keyHash(certificate).equals(provenance.authorityKey())) {
                return false;
            }
        }
        return !Certificates.isDemo(token.authority());
    }
}
