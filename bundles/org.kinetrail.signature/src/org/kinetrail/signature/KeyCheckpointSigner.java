package org.kinetrail.signature;

import java.security.GeneralSecurityException;
import org.kinetrail.trail.CheckpointSigner;

/** Signs checkpoints of a trail with a key of the site. */
public record KeyCheckpointSigner(SignerKey key) implements CheckpointSigner {

    @Override
    public String name() {
        return Certificates.name(key.certificate());
    }

    @Override
    public String algorithm() {
        return new KeySignature(key.key()).algorithm();
    }

    @Override
    public byte[] certificate() {
        return Certificates.der(key.certificate());
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            return new KeySignature(key.key()).sign(message);
        } catch (GeneralSecurityException e) {
            throw new SignatureRefused("The checkpoint could not be signed (" + e.getMessage() + "); nothing was written.", e);
        }
    }
}
