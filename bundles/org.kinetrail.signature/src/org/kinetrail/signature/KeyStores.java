package org.kinetrail.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** PKCS#12 key stores: one key with its chain, encrypted under a secret. */
public final class KeyStores {

    private KeyStores() {
    }

    /** The key store as bytes. */
    public static byte[] write(SignerKey key, char[] secret) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("signer", key.key(), secret, key.chain().toArray(new Certificate[0]));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, secret);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("This Java cannot write a PKCS#12 key store.", e);
        }
    }

    /** The one key of a store, own or imported; refused when the secret is wrong or there is not exactly one key. */
    public static SignerKey read(byte[] store, char[] secret, String name) {
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(new ByteArrayInputStream(store), secret);
            List<SignerKey> found = new ArrayList<>();
            for (String alias : Collections.list(keys.aliases())) {
                Key key = keys.isKeyEntry(alias) ? keys.getKey(alias, secret) : null;
                if (key instanceof PrivateKey own) {
                    List<X509Certificate> chain = new ArrayList<>();
                    for (Certificate certificate : keys.getCertificateChain(alias)) {
                        chain.add((X509Certificate) certificate);
                    }
                    found.add(new SignerKey(own, chain));
                }
            }
            if (found.size() != 1) {
                throw new SignatureRefused(name + " holds " + found.size() + " keys; give a key store with exactly one.");
            }
            return found.get(0);
        } catch (UnrecoverableKeyException e) {
            throw new SignatureRefused("The secret does not open " + name + "; try again.", e);
        } catch (IOException e) {
            throw new SignatureRefused(e.getCause() instanceof UnrecoverableKeyException ? "The secret does not open " + name + "; try again."
                    : name + " is no PKCS#12 key store; give a .p12 file.", e);
        } catch (GeneralSecurityException e) {
            throw new SignatureRefused(name + " cannot be used on this Java (" + e.getMessage() + "); give another key store.", e);
        }
    }
}
