package org.kinetrail.workflow.qualification;

import java.time.Duration;

import org.kinetrail.signature.CertificateAuthority;
import org.kinetrail.signature.SignerKey;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.site.Session;
import org.kinetrail.workflow.site.Site;

/**
 * Who carries a qualification out.
 *
 * @param account      account id
 * @param name         printed name
 * @param key          key that signs the report
 * @param authorityKey hash of the public key of the authority that issued it
 * @param demo         whether it is a throw-away key that identifies nobody
 */
public record Qualifier(String account, String name, SignerKey key, String authorityKey, boolean demo) {

    private static final Duration LIFE = Duration.ofDays(1);

    /** A person of a site, signing with the own key; refused for an imported one, under which no head of a trail is signed. */
    public static Qualifier of(Site site, Session session, char[] secret) {
        if (site.account(session.account().id()).filter(account -> !account.standing().issuer().isEmpty()).isPresent()) {
            throw new NotPermitted("The key of " + session.account().id() + " was imported; a qualification is signed under the site's own authority.");
        }
        return new Qualifier(session.account().id(), session.account().name(), site.signerKey(session, secret), site.authorityKey(), false);
    }

    /** Nobody in particular: a throw-away key, and the report says so on every page. */
    public static Qualifier throwAway(Platform platform) {
        CertificateAuthority authority = CertificateAuthority.demo(platform.clock().instant());
        String name = "Unidentified (throw-away key)";
        return new Qualifier("unidentified", name, authority.issue(name, "unidentified", platform.clock().instant(), LIFE), authority.keyHash(), true);
    }
}
