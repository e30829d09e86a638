package org.kinetrail.trail;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 and its hexadecimal form. An instance belongs to one thread. */
public final class Sha256 {

    public static final int LENGTH = 32;

    private final MessageDigest digest = digest();

    /** Hash of whole bytes, in lower-case hexadecimal. */
    public static String hex(byte[] bytes) {
        return hexOf(digest().digest(bytes));
    }

    /** Bytes as lower-case hexadecimal. */
    public static String hexOf(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** A fresh digest for streaming. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    /** A second digest that has taken the same bytes. */
    public static MessageDigest branch(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java's SHA-256 cannot be branched.", e);
        }
    }

    /** True for 64 lower-case hexadecimal digits. */
    public static boolean isHex(String text) {
        return text != null && text.length() == 2 * LENGTH && isLowerHex(text);
    }

    /** True for lower-case hexadecimal digits alone: a value has one spelling, so that no byte can be changed without a difference. */
    static boolean isLowerHex(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    void update(byte value) {
        digest.update(value);
    }

    void update(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
    }

    void update(byte[] bytes) {
        digest.update(bytes, 0, bytes.length);
    }

    byte[] finish() {
        return digest.digest();
    }

    void finish(byte[] into, int at) {
        try {
            digest.digest(into, at, LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException("The hash does not fit.", e);
        }
    }
}
