package org.kinetrail.signature;

import java.io.IOException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** Where the revocation list comes from that covers a certificate. */
public interface RevocationSource {

    /** The newest list of the certificate's issuer; empty when the certificate names none. */
    Optional<X509CRL> list(X509Certificate certificate) throws IOException;
}
