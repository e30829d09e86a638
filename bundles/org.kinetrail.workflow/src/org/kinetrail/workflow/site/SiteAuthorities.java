package org.kinetrail.workflow.site;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.kinetrail.data.Refusal;
import org.kinetrail.signature.AcceptedAuthority;
import org.kinetrail.signature.Certificates;
import org.kinetrail.signature.SignatureRefused;
import org.kinetrail.signature.SignerKey;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Checkpoint;
import org.kinetrail.trail.CheckpointSigner;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.Trail;
import org.kinetrail.trail.TrailProof;
import org.kinetrail.workflow.Permission;

/**
 * Authorities outside the site that its administrators accept: people may sign with keys that stand under them. Accepting and withdrawing
 * are events of the site's trail; a report carries them with their proof.
 */
public final class SiteAuthorities {

    private record Accepted(AcceptedAuthority authority, long event) {
    }

    private final Trail trail;
    private final Map<String, Accepted> accepted = new TreeMap<>();

    SiteAuthorities(Trail trail) {
        this.trail = trail;
    }

    /** All that are accepted now. */
    public Collection<AcceptedAuthority> all() {
        return accepted.values().stream().map(Accepted::authority).toList();
    }

    /** Accepts one, or takes newer revocation lists of it. */
    public void accept(Session administrator, AcceptedAuthority authority, String reason) {
        Actor actor = administrator.require(Permission.ADMINISTER);
        record(actor, authority.key(), authority.json(), reason);
    }

    /** Accepts one no longer: keys under it sign nothing more, what they signed stays valid. */
    public void withdraw(Session administrator, String key, String reason) {
        Actor actor = administrator.require(Permission.ADMINISTER);
        if (!accepted.containsKey(key)) {
            throw new Refusal("No accepted authority has the key " + key + "; 'site show' lists them.");
        }
        record(actor, key, Json.NULL, reason);
    }

    private void record(Actor actor, String key, Json after, String reason) {
        Json before = accepted.containsKey(key) ? accepted.get(key).authority().json() : Json.NULL;
        replay(trail.append(EventDraft.of(actor, AcceptedAuthority.ACTION, new ObjectRef("authority", key)).changing(before, after).because(reason)));
    }

    void replay(Event event) {
        if (!event.action().equals(AcceptedAuthority.ACTION)) {
            return;
        }
        if (event.after() instanceof Json.Members members) {
            try {
                accepted.put(event.object().id(), new Accepted(AcceptedAuthority.read(members), event.seq()));
            } catch (GeneralSecurityException e) {
                throw new Refusal("Event " + event.seq() + " of the site's trail holds an authority that this Java cannot read; restore the site.", e);
            }
        } else {
            accepted.remove(event.object().id());
        }
    }

    /**
     * A key from elsewhere as it can sign here: the chain leads to an accepted authority and is made whole with its certificate, the name is
     * the account's, the private key fits, and nothing stands against the certificate now.
     */
    SignerKey usable(SignerKey key, Account account, Instant now) {
        X509Certificate last = key.chain().get(key.chain().size() - 1);
        AcceptedAuthority authority = accepted.values().stream().map(Accepted::authority)
                .filter(one -> one.key().equals(Certificates.keyHash(last)) || Certificates.issued(one.certificate(), last)).findFirst()
                .orElseThrow(() -> new SignatureRefused("The key stands under " + Certificates.name(last) + " (key " + Certificates.keyHash(last)
                        + "), which the site has not accepted; an administrator does so with 'site accept'."));
        List<X509Certificate> chain = new ArrayList<>(key.chain());
        if (!authority.key().equals(Certificates.keyHash(last))) {
            chain.add(authority.certificate());
        }
        SignerKey whole = new SignerKey(key.key(), chain);
        String certified = Certificates.name(whole.certificate());
        if (!certified.equals(account.name())) {
            throw new SignatureRefused("The certificate names " + certified + ", the account " + account.name()
                    + "; a signature shows one name, so both must be the same.");
        }
        whole.problem().or(() -> authority.problem(whole, now)).ifPresent(text -> {
            throw new SignatureRefused(text);
        });
        return whole;
    }

    /** Why a key under an authority does not sign any more; empty for the site's own authority. */
    Optional<String> obstacle(Account account) {
        String issuer = account.standing().issuer();
        return issuer.isEmpty() || accepted.containsKey(issuer) ? Optional.empty()
                : Optional.of("The key of " + account.id() + " stands under an authority that the site no longer accepts (key " + issuer
                        + "); an administrator gives a new key with 'user reset'.");
    }

    /** {@code authorities.json} for a report: the acceptances with their proof; empty when there are none. */
    byte[] file(X509Certificate site, CheckpointSigner signer, Instant now) {
        if (accepted.isEmpty()) {
            return new byte[0];
        }
        Checkpoint head = Checkpoint.sign(trail.head(), now, signer);
        List<Long> events = new ArrayList<>(new TreeSet<>(accepted.values().stream().map(Accepted::event).toList()));
        return AcceptedAuthority.file(site, TrailProof.of(trail.reader(), head, events));
    }
}
