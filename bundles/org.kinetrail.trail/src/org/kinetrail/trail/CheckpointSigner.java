package org.kinetrail.trail;

/** Signs tree heads. Room {@code signature} implements it with a certificate of the site. */
public interface CheckpointSigner {

    /** Who signs, as it stands in the certificate. */
    String name();

    /** Name of the signature algorithm, as {@code SHA256withECDSA}. */
    String algorithm();

    /** The signer's certificate in DER. */
    byte[] certificate();

    byte[] sign(byte[] message);
}
