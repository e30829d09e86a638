package org.kinetrail.signature;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** A private key and its certificates, the signer's first, its issuer after it. Never printed, never logged. */
public record SignerKey(PrivateKey key, List<X509Certificate> chain) {

    public SignerKey {
        chain = List.copyOf(chain);
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    @Override
    public String toString() {
        return "key of " + certificate().getSubjectX500Principal();
    }
}
