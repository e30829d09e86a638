package org.kinetrail.workflow.site;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

import org.kinetrail.signature.CertificateAuthority;
import org.kinetrail.signature.Certificates;
import org.kinetrail.signature.KeyStores;
import org.kinetrail.signature.SealedBytes;
import org.kinetrail.signature.SecretHash;
import org.kinetrail.signature.SignerKey;

/**
 * Secrets and keys of a site's accounts. A secret that two persons set has two parts, typed one behind the other: the key store opens
 * with the first and lies sealed under the second, so neither of the two can use it alone.
 */
final class SiteKeys {

    private static final Duration CERTIFICATE_LIFE = Duration.ofDays(3653);

    private final SiteFiles files;
    private final Check check;

    /** Whether a secret has a stored hash: the costly part of a sign-in. */
    interface Check {

        boolean matches(char[] secret, String stored);
    }

    SiteKeys(SiteFiles files, Check check) {
        this.files = files;
        this.check = check;
    }

    /** Makes the key of the installation, which signs the heads of trails. */
    void makeLogKey(CertificateAuthority authority, Instant now) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        files.write("log/secret", secret.getBytes(StandardCharsets.US_ASCII));
        SignerKey signer = authority.issue("Kinetrail log of this site", "log", now, CERTIFICATE_LIFE);
        files.write("log/key.p12", KeyStores.writeRandom(signer, secret.toCharArray()));
        files.write("authority.pem", Certificates.pem(authority.certificate()).getBytes(StandardCharsets.US_ASCII));
    }

    SignerKey logKey() {
        char[] secret = new String(files.read("log/secret"), StandardCharsets.US_ASCII).toCharArray();
        return KeyStores.read(files.read("log/key.p12"), secret, "log/key.p12");
    }

    /** Issues a key and stores it under a secret, with the authority's key for an administrator; returns the certificate's serial. */
    String issue(Place place, String name, CertificateAuthority authority, Instant now, Chosen chosen, boolean administrator) {
        SignerKey signer = authority.issue(name, place.id(), now, CERTIFICATE_LIFE);
        files.write(place.secret(), SecretHash.of(chosen.secret(), chosen.cost()).getBytes(StandardCharsets.US_ASCII));
        files.write(place.key(), chosen.store(signer));
        if (administrator) {
            files.write(place.authority(), chosen.store(authority.key()));
        }
        return signer.certificate().getSerialNumber().toString(16);
    }

    /** Writes the next generation with a second part upon the first. */
    void sealSecond(Account account, char[] part) {
        Place now = Place.of(account);
        Place next = now.next();
        files.write(next.secret(), files.read(now.secret()));
        files.write(next.second(), SecretHash.of(part).getBytes(StandardCharsets.US_ASCII));
        files.write(next.key(), SealedBytes.seal(files.read(now.key()), part));
        if (files.has(now.authority())) {
            files.write(next.authority(), SealedBytes.seal(files.read(now.authority()), part));
        }
    }

    /**
     * Whether the secret is the account's. A refusal costs two hashes whether the account exists, was reset by two persons or not, so
     * that its time tells nothing.
     *
     * @param account the account; null for one that does not exist
     * @param usual   what a hash costs at this site
     */
    boolean matches(Account account, char[] secret, SecretHash.Cost usual) {
        String none = SecretHash.ofNone(usual);
        if (account == null) {
            check.matches(secret, none);
            check.matches(secret, none);
            return false;
        }
        Place place = Place.of(account);
        boolean first = check.matches(first(account, secret), text(place.secret()));
        if (files.has(place.second())) {
            return first & check.matches(second(account, secret), text(place.second()));
        }
        if (!first) {
            check.matches(secret, none);
        }
        return first;
    }

    SignerKey key(Account account, char[] secret) {
        return open(account, Place.of(account).key(), secret);
    }

    CertificateAuthority authority(Account administrator, char[] secret) {
        return CertificateAuthority.of(open(administrator, Place.of(administrator).authority(), secret));
    }

    private SignerKey open(Account account, String file, char[] secret) {
        byte[] store = files.read(file);
        byte[] opened = SealedBytes.isSealed(store) ? SealedBytes.open(store, second(account, secret), file) : store;
        return KeyStores.read(opened, first(account, secret), file);
    }

    /** Writes the next generation under a new, whole secret. */
    void change(Account account, char[] old, char[] fresh) {
        Place now = Place.of(account);
        Place next = now.next();
        files.write(next.secret(), SecretHash.of(fresh).getBytes(StandardCharsets.US_ASCII));
        files.write(next.key(), KeyStores.write(key(account, old), fresh));
        if (files.has(now.authority())) {
            files.write(next.authority(), KeyStores.write(authority(account, old).key(), fresh));
        }
    }

    /** Writes the next generation with a key from elsewhere under the secret as it is. */
    void replace(Account account, SignerKey key, char[] secret) {
        Place now = Place.of(account);
        Place next = now.next();
        files.write(next.secret(), files.read(now.secret()));
        files.write(next.key(), KeyStores.write(key, secret));
        if (files.has(now.authority())) {
            files.write(next.authority(), files.read(now.authority()));
        }
    }

    /** Removes what no longer counts. */
    void forget(Place place) {
        for (String file : new String[] {place.secret(), place.second(), place.key(), place.authority()}) {
            files.delete(file);
        }
    }

    /** A secret, and whether it is one of the random throw-away secrets of a demonstration, which stretching would not better. */
    record Chosen(char[] secret, boolean random) {

        SecretHash.Cost cost() {
            return random ? SecretHash.Cost.RANDOM : SecretHash.Cost.CHOSEN;
        }

        byte[] store(SignerKey key) {
            return random ? KeyStores.writeRandom(key, secret) : KeyStores.write(key, secret);
        }
    }

    /** The files of one generation of an account's secret and key. */
    record Place(String id, int generation) {

        static Place of(Account account) {
            return new Place(account.id().toLowerCase(Locale.ROOT), account.standing().generation());
        }

        Place next() {
            return new Place(id, generation + 1);
        }

        String key() {
            return "keys/" + id + "." + generation + ".p12";
        }

        String authority() {
            return "authority/" + id + "." + generation + ".p12";
        }

        String secret() {
            return "secrets/" + id + "." + generation;
        }

        String second() {
            return "secrets/" + id + "." + generation + ".second";
        }
    }

    private static char[] first(Account account, char[] secret) {
        int length = account.standing().firstPart();
        return length == 0 ? secret : Arrays.copyOf(secret, Math.min(length, secret.length));
    }

    private static char[] second(Account account, char[] secret) {
        int length = Math.min(account.standing().firstPart(), secret.length);
        return Arrays.copyOfRange(secret, length, secret.length);
    }

    private String text(String file) {
        return new String(files.read(file), StandardCharsets.US_ASCII);
    }
}
