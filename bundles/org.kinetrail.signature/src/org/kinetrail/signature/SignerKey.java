package org.kinetrail.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;

/** A private key and its certificates, the signer's first, its issuer after it. Never printed, never logged. */
public record SignerKey(PrivateKey key, List<X509Certificate> chain) {

    private static final int SHORTEST_RSA = 2048;
    private static final BigInteger P256 = new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    public SignerKey {
        chain = List.copyOf(chain);
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** Why this cannot be a key for signing: of a kind that is not supported, or not the private half of its certificate; empty when it can. */
    public Optional<String> problem() {
        boolean rsa = certificate().getPublicKey() instanceof RSAPublicKey modulus && modulus.getModulus().bitLength() >= SHORTEST_RSA;
        boolean p256 = certificate().getPublicKey() instanceof ECPublicKey point && point.getParams().getOrder().equals(P256);
        if (!rsa && !p256) {
            return Optional.of("The key of " + Certificates.name(certificate()) + " is neither RSA of " + SHORTEST_RSA
                    + " bits or more nor ECDSA on P-256; ask for one of those.");
        }
        try {
            byte[] message = Certificates.der(certificate());
            KeySignature own = new KeySignature(key);
            Signature check = Signature.getInstance(own.algorithm());
            check.initVerify(certificate().getPublicKey());
            check.update(message);
            return check.verify(own.sign(message)) ? Optional.empty() : Optional.of(misfit());
        } catch (GeneralSecurityException e) {
            return Optional.of(misfit());
        }
    }

    private String misfit() {
        return "The private key does not belong to the certificate of " + Certificates.name(certificate()) + "; export the key again.";
    }

    @Override
    public String toString() {
        return "key of " + certificate().getSubjectX500Principal();
    }
}
