package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void aKeyStoreOpensWithItsSecretOnly() {
        CertificateAuthority authority = CertificateAuthority.create("Site", SampleReport.NOW);
        SignerKey key = authority.issue("Anna Author", "anna", SampleReport.NOW, Duration.ofDays(1));
        byte[] store = KeyStores.write(key, "correct horse".toCharArray());
        SignerKey read = KeyStores.read(store, "correct horse".toCharArray(), "anna.p12");
        assertEquals(key.chain(), read.chain());
        SignatureRefused refused = assertThrows(SignatureRefused.class, () -> KeyStores.read(store, "wrong".toCharArray(), "anna.p12"));
        assertEquals("The secret does not open anna.p12; try again.", refused.getMessage());
        assertThrows(SignatureRefused.class, () -> KeyStores.read("no".getBytes(StandardCharsets.US_ASCII), new char[0], "x.p12"));
        assertEquals(authority.certificate(), Certificates.read(Certificates.pem(authority.certificate())
                .getBytes(StandardCharsets.US_ASCII), "ca.pem").get(0));
    }

    @Test
    void aSecretHasASaltedArgon2idHash() {
        String hash = SecretHash.of("correct horse \u00e9".toCharArray());
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(SecretHash.matches("correct horse \u00e9".toCharArray(), hash));
        assertFalse(SecretHash.matches("correct horse e".toCharArray(), hash));
        assertNotEquals(hash, SecretHash.of("correct horse \u00e9".toCharArray()));
        assertFalse(SecretHash.matches("x".toCharArray(), "plain"));
    }

    /** Test vector of the reference implementation: argon2id, version 19, m = 2^16 KiB, t = 2, p = 1, "password", "somesalt". */
    @Test
    void theHashIsThatOfTheReference() {
        assertTrue(SecretHash.matches("password".toCharArray(),
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"));
    }
}
