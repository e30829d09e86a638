package org.kinetrail.signature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bytes under a secret: {@code kinetrail-sealed-1}, LF, 16 bytes of salt, 12 bytes of nonce, AES-256-GCM of the content with its tag of
 * 16 bytes. The key is Argon2id of the secret (64 MiB, 3 passes, 1 lane); everything before the ciphertext is authenticated with it.
 */
public final class SealedBytes {

    private static final byte[] MARK = "kinetrail-sealed-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final int[] COSTS = {65_536, 3, 1};

    private SealedBytes() {
    }

    public static byte[] seal(byte[] content, char[] secret) {
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        SecureRandom random = new SecureRandom();
        random.nextBytes(salt);
        random.nextBytes(nonce);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + 64);
        out.writeBytes(MARK);
        out.writeBytes(salt);
        out.writeBytes(nonce);
        try {
            out.writeBytes(cipher(Cipher.ENCRYPT_MODE, out.toByteArray(), secret).doFinal(content));
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES-GCM.", e);
        }
    }

    /** The content; refused when the secret is another or a byte was changed, which cannot be told apart. */
    public static byte[] open(byte[] sealed, char[] secret, String name) {
        int from = MARK.length + SALT + NONCE;
        if (!isSealed(sealed) || sealed.length < from + TAG_BITS / 8) {
            throw new SignatureRefused(name + " is no sealed file; give the one that was written beside the report.");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, from), secret).doFinal(sealed, from, sealed.length - from);
        } catch (AEADBadTagException e) {
            throw new SignatureRefused("The secret does not open " + name + ", or the file was changed; try again or take another copy.", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES-GCM.", e);
        }
    }

    public static boolean isSealed(byte[] bytes) {
        return bytes.length > MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    private static Cipher cipher(int mode, byte[] head, char[] secret) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOfRange(head, MARK.length, MARK.length + SALT);
        byte[] key = SecretHash.derive(secret, salt, COSTS, KEY);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, head, MARK.length + SALT, NONCE));
            cipher.updateAAD(head);
            return cipher;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
