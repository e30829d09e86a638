package org.kinetrail.signature;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

import org.kinetrail.trail.Json;
import org.kinetrail.trail.TrailProof;
import org.kinetrail.trail.TrailRefused;

/**
 * Who may have issued the certificates of a report's signers: the authority of the site, whose key the signed provenance names, and those
 * outside it that the site's trail shows to be accepted. Issuers are told apart by key.
 */
final class Authorities {

    private static final String RULE = "authorities.proof";

    private final String siteKey;
    private final Optional<X509Certificate> site;
    private final Map<String, AcceptedAuthority> accepted;

    private Authorities(String siteKey, Optional<X509Certificate> site, Map<String, AcceptedAuthority> accepted) {
        this.siteKey = siteKey;
        this.site = site;
        this.accepted = accepted;
    }

    /** As the report says; {@code json} is its {@code authorities.json}, null where it has none. */
    static Authorities read(byte[] json, String siteKey) {
        if (json == null) {
            return new Authorities(siteKey, Optional.empty(), Map.of());
        }
        try {
            Json.Members root = (Json.Members) Json.parse(json);
            if (!root.text("format").orElse("").equals(AcceptedAuthority.FORMAT)) {
                throw broken("authorities.json has not the format " + AcceptedAuthority.FORMAT);
            }
            X509Certificate site = AcceptedAuthority.certificate(root, "authority");
            if (!Certificates.keyHash(site).equals(siteKey)) {
                throw broken("the acceptance of other authorities is not signed under the report's own");
            }
            TrailProof proof = TrailProof.from(root.members("proof").orElseThrow().canonical());
            proof.problem().or(() -> AuthorityCheckpointVerifier.of(site).problem(proof.checkpoint(), Optional.empty())).ifPresent(text -> {
                throw broken("the acceptance of other authorities is not proven: " + text.replaceAll("\\.$", ""));
            });
            Map<String, AcceptedAuthority> accepted = new TreeMap<>();
            for (TrailProof.Entry entry : proof.entries()) {
                if (!entry.event().text("action").orElse("").equals(AcceptedAuthority.ACTION)) {
                    throw broken("authorities.json proves an event that accepts nobody");
                }
                AcceptedAuthority one = AcceptedAuthority.read(entry.event().members("new").orElseThrow());
                accepted.put(one.key(), one);
            }
            return new Authorities(siteKey, Optional.of(site), accepted);
        } catch (TrailRefused | SignatureRefused | GeneralSecurityException | ClassCastException | NoSuchElementException
                | IllegalArgumentException e) {
            throw broken("authorities.json cannot be read" + (e instanceof TrailRefused ? ": " + e.getMessage().replaceAll("\\.$", "") : ""));
        }
    }

    private static BrokenRule broken(String text) {
        return BrokenRule.of(RULE, text);
    }

    String sentence() {
        return accepted.isEmpty() ? "No authority outside the site is accepted." : "Accepted by the site, as its trail shows: "
                + String.join(", ", accepted.values().stream().map(one -> Certificates.name(one.certificate()) + " (key " + one.key() + ")").toList())
                + ".";
    }

    boolean any() {
        return !accepted.isEmpty();
    }

    /** Whether certificates under this root may sign the report. */
    boolean knows(X509Certificate root) {
        String key = Certificates.keyHash(root);
        return key.equals(siteKey) || accepted.containsKey(key);
    }

    /** The authority of the site: from the signers' certificates, or as the proof of the others names it. */
    Optional<X509Certificate> site(List<SignedContainer> signers) {
        return signers.stream().map(SignedContainer::root).filter(root -> Certificates.keyHash(root).equals(siteKey)).findFirst().or(() -> site);
    }

    /** Revocation lists of all accepted authorities. */
    List<X509CRL> revocations() {
        List<X509CRL> lists = new ArrayList<>();
        accepted.values().forEach(one -> lists.addAll(one.revocations()));
        return lists;
    }

    /** The acceptance of an authority; empty for the site's own. */
    Optional<AcceptedAuthority> of(X509Certificate root) {
        return Optional.ofNullable(accepted.get(Certificates.keyHash(root)));
    }
}
