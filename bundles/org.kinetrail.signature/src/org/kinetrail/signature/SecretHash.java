package org.kinetrail.signature;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes of secrets by Argon2id (RFC 9106), in the usual text form {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}; a stored hash is
 * checked with its own costs.
 */
public final class SecretHash {

    /**
     * What a guess costs.
     *
     * @param memory KiB
     * @param passes passes over it
     */
    public record Cost(int memory, int passes) {

        /** For secrets that people choose: 19 MiB, 2 passes. */
        public static final Cost CHOSEN = new Cost(19_456, 2);

        /** For secrets of 128 random bits, which nobody can guess: stretching would add nothing. */
        public static final Cost RANDOM = new Cost(64, 1);

        private String text() {
            return "m=" + memory + ",t=" + passes + ",p=1";
        }
    }

    private static final String PREFIX = "$argon2id$v=19$";
    private static final int LENGTH = 32;
    private static final int SALT = 16;
    private static final int MOST_MEMORY = 1 << 21;

    private SecretHash() {
    }

    /** A hash of no secret at this cost: to answer as slowly for an account that does not exist as for one that does. */
    public static String ofNone(Cost cost) {
        return PREFIX + cost.text() + "$" + "A".repeat(22) + "$" + "A".repeat(43);
    }

    /** A new salted hash of a secret that a person chose. */
    public static String of(char[] secret) {
        return of(secret, Cost.CHOSEN);
    }

    /** A new salted hash. */
    public static String of(char[] secret, Cost cost) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return PREFIX + cost.text() + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(secret, salt, new int[] {cost.memory(), cost.passes(), 1}, LENGTH));
    }

    /** True when the secret has this hash; false also for a text that is no Argon2id hash. Takes the same time either way. */
    public static boolean matches(char[] secret, String stored) {
        String[] parts = stored.split("\\$");
        if (parts.length != 6 || !parts[1].equals("argon2id") || !parts[2].equals("v=19")) {
            return false;
        }
        try {
            int[] costs = costs(parts[3]);
            byte[] expected = Base64.getDecoder().decode(parts[5]);
            byte[] actual = derive(secret, Base64.getDecoder().decode(parts[4]), costs, expected.length);
            return MessageDigest.isEqual(expected, actual);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int[] costs(String text) {
        String[] items = text.split(",");
        if (items.length != 3 || !items[0].startsWith("m=") || !items[1].startsWith("t=") || !items[2].startsWith("p=")) {
            throw new IllegalArgumentException("no costs");
        }
        int[] costs = Arrays.stream(items).mapToInt(item -> Integer.parseInt(item.substring(2))).toArray();
        if (costs[0] < 8 || costs[0] > MOST_MEMORY || costs[1] < 1 || costs[1] > 64 || costs[2] < 1 || costs[2] > 16) {
            throw new IllegalArgumentException("costs out of range");
        }
        return costs;
    }

    /** Argon2id of a secret; costs are KiB of memory, passes, lanes. */
    static byte[] derive(char[] secret, byte[] salt, int[] costs, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(costs[0]).withIterations(costs[1]).withParallelism(costs[2]).withSalt(salt).build());
        byte[] out = new byte[length];
        byte[] utf8 = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret)).array();
        try {
            generator.generateBytes(Arrays.copyOf(utf8, encodedLength(secret)), out);
        } finally {
            Arrays.fill(utf8, (byte) 0);
        }
        return out;
    }

    private static int encodedLength(char[] secret) {
        return StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret)).remaining();
    }
}
