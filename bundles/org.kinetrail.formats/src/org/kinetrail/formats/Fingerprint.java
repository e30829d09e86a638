package org.kinetrail.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kinetrail.data.Refusal;

/**
 * The identity of a file.
 *
 * @param sha256 SHA-256 of its bytes, lower-case hexadecimal
 * @param bytes  size
 */
public record Fingerprint(String sha256, long bytes) {

    /** Of a file, read once with flat memory. */
    public static Fingerprint of(Path file) {
        MessageDigest digest = digest();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                size += n;
            }
        } catch (IOException e) {
            throw new Refusal(file.getFileName() + ": the file cannot be read (" + e.getClass().getSimpleName()
                    + "); check that it exists and is readable.", e);
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Of bytes in memory. */
    public static Fingerprint of(byte[] bytes) {
        return new Fingerprint(HexFormat.of().formatHex(digest().digest(bytes)), bytes.length);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
