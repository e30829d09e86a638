package org.kinetrail.signature;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CRL;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.kinetrail.trail.Json;
import org.kinetrail.trail.TrailProof;

/**
 * An authority outside the site whose certificates may sign its reports, with the revocation lists it publishes. The site's trail holds it
 * as the {@code new} of an event; a report carries that event with its proof as {@code authorities.json}.
 *
 * @param certificate the authority's own, self-signed
 * @param revocations its revocation lists and those of authorities below it
 */
public record AcceptedAuthority(X509Certificate certificate, List<X509CRL> revocations) {

    /** Action of the event that accepts one; its {@code new} is null when it is withdrawn. */
    public static final String ACTION = "site.authority";

    /** Name of the embedded file. */
    public static final String FILE = "authorities.json";

    static final String FORMAT = "kinetrail-authorities-1";

    /** ext-etsi-valassured-ST-certs (ETSI EN 319 412-1, 5.2): no revocation is ever published. */
    static final String VALIDITY_ASSURED = "0.4.0.194121.2.1";
    private static final int LARGEST = 256 * 1024;
    private static final HexFormat HEX = HexFormat.of();

    public AcceptedAuthority {
        revocations = List.copyOf(revocations);
    }

    /** From files; refused for anything but one self-signed authority and lists that can be read. */
    public static AcceptedAuthority of(byte[] certificate, String name, List<byte[]> lists) {
        List<X509Certificate> found = Certificates.read(certificate, name);
        X509Certificate authority = found.get(0);
        if (found.size() != 1 || authority.getBasicConstraints() < 0 || !Certificates.issued(authority, authority)) {
            throw new SignatureRefused(name + " is not the certificate of one authority that signs itself; give the root of the chain alone.");
        }
        List<X509CRL> revocations = new ArrayList<>();
        for (byte[] list : lists) {
            try {
                revocations.add(list(list));
            } catch (GeneralSecurityException | ClassCastException e) {
                throw new SignatureRefused("A revocation list of " + Certificates.name(authority) + " cannot be read; give it in DER or PEM.", e);
            }
            if (list.length > LARGEST) {
                throw new SignatureRefused("The revocation list of " + Certificates.name(authority) + " has more than " + LARGEST / 1024
                        + " KB, too much to go into every report; ask the authority for a partitioned one.");
            }
        }
        return new AcceptedAuthority(authority, revocations);
    }

    static X509CRL list(byte[] bytes) throws GeneralSecurityException {
        CRL read = CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes));
        if (read == null) {
            throw new GeneralSecurityException("no list");
        }
        return (X509CRL) read;
    }

    /** See {@link Certificates#keyHash}. */
    public String key() {
        return Certificates.keyHash(certificate);
    }

    /** As it stands in the trail. */
    public Json.Members json() {
        return Json.object().with("certificate", HEX.formatHex(Certificates.der(certificate))).with("key", key())
                .with("name", Certificates.name(certificate))
                .with("revocations", Json.array(revocations.stream().map(list -> Json.of(HEX.formatHex(Certificates.der(list)))).toList()));
    }

    /** Reads what {@link #json()} wrote. */
    public static AcceptedAuthority read(Json.Members json) throws GeneralSecurityException {
        X509Certificate certificate = certificate(json, "certificate");
        if (!json.text("key").orElseThrow().equals(Certificates.keyHash(certificate))) {
            throw new GeneralSecurityException("the key is not that of the certificate");
        }
        List<X509CRL> revocations = new ArrayList<>();
        for (Json item : json.items("revocations")) {
            revocations.add(list(HEX.parseHex(((Json.Text) item).value())));
        }
        return new AcceptedAuthority(certificate, revocations);
    }

    static X509Certificate certificate(Json.Members json, String name) throws GeneralSecurityException {
        return Certificates.one(HEX.parseHex(json.text(name).orElseThrow()));
    }

    /** The embedded file: the site's authority and the proof of the events that accept others. */
    public static byte[] file(X509Certificate site, TrailProof proof) {
        return Json.object().with("authority", HEX.formatHex(Certificates.der(site))).with("format", FORMAT).with("proof", proof.json())
                .canonical();
    }

    /**
     * Why a key under this authority cannot sign at a time, so that anybody can judge it later without a network: each certificate below the
     * root says that its validity is assured, or a list that covers the time does not name it.
     */
    public Optional<String> problem(SignerKey key, Instant at) {
        List<X509Certificate> chain = key.chain();
        for (int i = 0; i + 1 < chain.size(); i++) {
            Optional<String> problem = problem(chain.get(i), chain.get(i + 1), at);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return LibraryRules.problem(chain, revocations, at).map(text -> "The PDF library does not accept the certificate of "
                + Certificates.name(key.certificate()) + " for signing (" + text + "); ask its authority for one that may sign documents.");
    }

    private Optional<String> problem(X509Certificate certificate, X509Certificate issuer, Instant at) {
        String who = "The certificate of " + Certificates.name(certificate);
        if (!Certificates.validAt(certificate, at)) {
            return Optional.of(who + " is not valid at " + at + ".");
        }
        if (certificate.getExtensionValue(VALIDITY_ASSURED) != null) {
            return Optional.empty();
        }
        Optional<X509CRL> list = revocations.stream().filter(one -> Certificates.signed(one, issuer)).max(Comparator.comparing(X509CRL::getThisUpdate));
        if (list.isEmpty()) {
            return Optional.of(who + " neither assures its validity nor is there a revocation list of " + Certificates.name(issuer)
                    + "; an administrator gives one with 'site accept --crl'.");
        }
        X509CRLEntry entry = list.get().getRevokedCertificate(certificate);
        if (entry != null && !entry.getRevocationDate().toInstant().isAfter(at)) {
            return Optional.of(who + " was revoked by its authority at " + entry.getRevocationDate().toInstant() + ".");
        }
        if (list.get().getNextUpdate() != null && list.get().getNextUpdate().toInstant().isBefore(at)) {
            return Optional.of("The revocation list of " + Certificates.name(issuer) + " ended at " + list.get().getNextUpdate().toInstant()
                    + "; an administrator gives a newer one with 'site accept --crl', then the report is made again.");
        }
        return Optional.empty();
    }
}
