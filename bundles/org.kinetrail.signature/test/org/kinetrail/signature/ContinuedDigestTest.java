package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.kinetrail.trail.HashedBytes;
import org.kinetrail.trail.Sha256;

/** A hash that was carried on is the hash of the whole message, whatever the message; authority: the JDK's SHA-256. */
class ContinuedDigestTest {

    private static final int MESSAGES = 400;

    @Test
    void anyMessageInAnyPiecesHasItsOwnHash() {
        Random random = new Random(11);
        byte[] known = bytes(random, 300);
        MessageDigest digest = new ContinuedDigest(HashedBytes.of(known));
        for (int i = 0; i < MESSAGES; i++) {
            byte[] message = Arrays.copyOf(known, random.nextInt(600));
            for (int at = 300; at < message.length; at++) {
                message[at] = (byte) random.nextInt();
            }
            if (message.length > 0 && random.nextBoolean()) {
                message[random.nextInt(message.length)]++;
            }
            for (int at = 0; at < message.length;) {
                int piece = Math.min(message.length - at, random.nextInt(200));
                if (piece == 1) {
                    digest.update(message[at]);
                } else {
                    digest.update(message, at, piece);
                }
                at += piece;
            }
            assertEquals(Sha256.hex(message), Sha256.hexOf(digest.digest()), "message " + i + " of " + message.length + " bytes");
        }
    }

    @Test
    void anAbandonedMessageLeavesNothingBehind() {
        byte[] known = bytes(new Random(12), 100);
        MessageDigest digest = new ContinuedDigest(HashedBytes.of(known));
        digest.update(known, 0, 50);
        digest.reset();
        assertArrayEquals(Sha256.digest().digest(new byte[3]), digest.digest(new byte[3]));
    }

    @Test
    void bytesAreCarriedOnOnlyByThoseThatBeginWithThem() {
        byte[] known = bytes(new Random(13), 100);
        byte[] longer = Arrays.copyOf(known, 170);
        HashedBytes hashed = HashedBytes.of(known);
        assertEquals(Sha256.hex(longer), hashed.continued(longer).sha256());
        assertEquals(Sha256.hex(known), hashed.sha256(), "carrying on leaves the first hash as it was");
        longer[99]++;
        assertThrows(IllegalArgumentException.class, () -> hashed.continued(longer));
        assertThrows(IllegalArgumentException.class, () -> hashed.continued(new byte[99]));
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
