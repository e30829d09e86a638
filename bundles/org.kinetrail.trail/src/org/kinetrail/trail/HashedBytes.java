package org.kinetrail.trail;

import java.security.MessageDigest;
import java.util.Arrays;

/** Bytes with their SHA-256, taken once; nobody changes the array afterwards. What continues the bytes is hashed on from where they end. */
public final class HashedBytes {

    private final byte[] bytes;
    private final MessageDigest read;
    private final String sha256;

    private HashedBytes(byte[] bytes, MessageDigest read) {
        this.bytes = bytes;
        this.read = read;
        this.sha256 = Sha256.hexOf(Sha256.branch(read).digest());
    }

    /** Hashes bytes. */
    public static HashedBytes of(byte[] bytes) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes);
        return new HashedBytes(bytes, digest);
    }

    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return bytes.length;
    }

    /** SHA-256 in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** A digest that has taken these bytes, for a caller to go on with. */
    public MessageDigest digest() {
        return Sha256.branch(read);
    }

    /** Longer bytes that begin with these, hashed from where these end. */
    public HashedBytes continued(byte[] longer) {
        if (longer.length < bytes.length || !Arrays.equals(bytes, 0, bytes.length, longer, 0, bytes.length)) {
            throw new IllegalArgumentException("The bytes do not continue those that were hashed.");
        }
        MessageDigest digest = digest();
        digest.update(longer, bytes.length, longer.length - bytes.length);
        return new HashedBytes(longer, digest);
    }
}
