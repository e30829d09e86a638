package org.kinetrail.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.kinetrail.trail.Checkpoint;
import org.kinetrail.trail.CheckpointVerifier;
import org.kinetrail.trail.Sha256;

/**
 * Judges checkpoints: the signature by the certificate inside, the certificate by the authority's key where one is given, and the
 * time stamp by its imprint.
 */
public final class AuthorityCheckpointVerifier implements CheckpointVerifier {

    private static final Set<String> ALGORITHMS = Set.of("SHA256withECDSA", "SHA256withRSA");

    private final Optional<PublicKey> authority;

    private AuthorityCheckpointVerifier(Optional<PublicKey> authority) {
        this.authority = authority;
    }

    /** Checks signatures only; who issued the certificates is not asked. */
    public static AuthorityCheckpointVerifier signaturesOnly() {
        return new AuthorityCheckpointVerifier(Optional.empty());
    }

    /** Checks that the certificates were issued by this authority, too. */
    public static AuthorityCheckpointVerifier of(X509Certificate authority) {
        return new AuthorityCheckpointVerifier(Optional.of(authority.getPublicKey()));
    }

    @Override
    public Optional<String> problem(Checkpoint checkpoint, Optional<byte[]> timeStamp) {
        try {
            X509Certificate certificate = Certificates.one(HexFormat.of().parseHex(checkpoint.certificate()));
            if (!ALGORITHMS.contains(checkpoint.algorithm()) || !checkpoint.signer().equals(Certificates.name(certificate))) {
                return Optional.of("its signer or algorithm is not what its certificate says.");
            }
            Signature signature = Signature.getInstance(checkpoint.algorithm());
            signature.initVerify(certificate);
            signature.update(checkpoint.message());
            if (!signature.verify(HexFormat.of().parseHex(checkpoint.signature()))) {
                return Optional.of("its signature does not fit.");
            }
            if (authority.isPresent()) {
                certificate.verify(authority.get());
            }
            return timeStamp.flatMap(token -> stamp(checkpoint, token));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.of("its signature or certificate does not fit (" + e.getMessage() + ").");
        }
    }

    /** Whether a token stamps this checkpoint and was made by an authority that is not the checkpoint signer's, nor for demonstration. */
    public static boolean stampedByAnother(Checkpoint checkpoint, byte[] token) {
        try {
            X509Certificate signer = Certificates.one(HexFormat.of().parseHex(checkpoint.certificate()));
            TimeStampToken read = TimeStampToken.read(token);
            return stamp(checkpoint, token).isEmpty() && !Certificates.isDemo(read.authority())
                    && !read.authority().getIssuerX500Principal().equals(signer.getIssuerX500Principal())
                    && read.certificates().stream().noneMatch(one -> Certificates.issued(one, signer));
        } catch (GeneralSecurityException | IllegalArgumentException | SignatureRefused e) {
            return false;
        }
    }

    private static Optional<String> stamp(Checkpoint checkpoint, byte[] token) {
        try {
            byte[] hash = Sha256.digest().digest(checkpoint.json().canonical());
            if (!MessageDigest.isEqual(hash, TimeStampToken.read(token).imprint())) {
                return Optional.of("its time stamp was made for something else.");
            }
            return Optional.empty();
        } catch (SignatureRefused e) {
            return Optional.of(e.getMessage());
        }
    }
}
