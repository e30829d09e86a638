package org.kinetrail.signature;

import java.security.MessageDigest;
import java.util.Arrays;
import org.kinetrail.trail.HashedBytes;
import org.kinetrail.trail.Sha256;

/**
 * SHA-256 of messages that mostly begin with bytes whose hash is taken already, as a signature's do with the revision before it. Such a
 * beginning is compared, which costs next to nothing, and not hashed again; any other message is hashed as always.
 */
final class ContinuedDigest extends MessageDigest {

    private final HashedBytes known;
    private int alike;
    private MessageDigest digest;

    ContinuedDigest(HashedBytes known) {
        super("SHA-256");
        this.known = known;
    }

    @Override
    protected void engineUpdate(byte input) {
        engineUpdate(new byte[] {input}, 0, 1);
    }

    @Override
    protected void engineUpdate(byte[] input, int from, int length) {
        int compared = digest == null ? Math.min(length, known.length() - alike) : 0;
        if (compared > 0 && Arrays.equals(input, from, from + compared, known.bytes(), alike, alike + compared)) {
            alike += compared;
        } else {
            compared = 0;
        }
        if (compared < length) {
            hashing().update(input, from + compared, length - compared);
        }
    }

    /** The digest that has taken everything before. */
    private MessageDigest hashing() {
        if (digest == null && alike == known.length()) {
            digest = known.digest();
        } else if (digest == null) {
            digest = Sha256.digest();
            digest.update(known.bytes(), 0, alike);
        }
        return digest;
    }

    @Override
    protected byte[] engineDigest() {
        byte[] hash = hashing().digest();
        engineReset();
        return hash;
    }

    @Override
    protected int engineGetDigestLength() {
        return Sha256.LENGTH;
    }

    @Override
    protected void engineReset() {
        alike = 0;
        digest = null;
    }
}
