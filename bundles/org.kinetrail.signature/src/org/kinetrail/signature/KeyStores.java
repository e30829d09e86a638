package org.kinetrail.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.GenericKey;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;

/** PKCS#12 key stores: one key with its chain, encrypted under a secret. */
public final class KeyStores {

    private static final String SIGNER = "signer";
    private static final String ENCRYPTION = "PBEWithHmacSHA256AndAES_256";
    private static final int SALT = 16;

    private KeyStores() {
    }

    /** The key store as bytes, under a secret that a person chose. */
    public static byte[] write(SignerKey key, char[] secret) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(SIGNER, key.key(), secret, key.chain().toArray(new Certificate[0]));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, secret);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("This Java cannot write a PKCS#12 key store.", e);
        }
    }

    /**
     * The same under a secret of 128 random bits: the key is encrypted with AES-256, but not stretched, and the certificates, which
     * everybody may read, are not encrypted.
     */
    public static byte[] writeRandom(SignerKey key, char[] secret) {
        try {
            DEROctetString local = new DEROctetString(Certificates.hash(key.certificate()).getBytes(StandardCharsets.US_ASCII));
            PKCS12PfxPduBuilder store = new PKCS12PfxPduBuilder();
            for (X509Certificate certificate : key.chain()) {
                JcaPKCS12SafeBagBuilder bag = new JcaPKCS12SafeBagBuilder(certificate);
                if (certificate.equals(key.certificate())) {
                    bag.addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, local);
                }
                store.addData(bag.build());
            }
            store.addData(new JcaPKCS12SafeBagBuilder(key.key(), unstretched(secret)).addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, local)
                    .addBagAttribute(PKCS12SafeBag.friendlyNameAttribute, new DERBMPString(SIGNER)).build());
            return store.build(null, null).getEncoded();
        } catch (GeneralSecurityException | PKCSException | IOException e) {
            throw new IllegalStateException("This Java cannot write a PKCS#12 key store.", e);
        }
    }

    /** PBES2 (RFC 8018) with HMAC-SHA-256, AES-256 in CBC mode and one iteration. */
    private static OutputEncryptor unstretched(char[] secret) throws GeneralSecurityException, IOException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        Cipher cipher = Cipher.getInstance(ENCRYPTION);
        cipher.init(Cipher.ENCRYPT_MODE, SecretKeyFactory.getInstance(ENCRYPTION).generateSecret(new PBEKeySpec(secret)),
                new PBEParameterSpec(salt, 1));
        AlgorithmIdentifier algorithm = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2,
                ASN1Primitive.fromByteArray(cipher.getParameters().getEncoded()));
        return new OutputEncryptor() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return algorithm;
            }

            @Override
            public OutputStream getOutputStream(OutputStream encrypted) {
                return new CipherOutputStream(encrypted, cipher);
            }

            @Override
            public GenericKey getKey() {
                return new GenericKey(new byte[0]);
            }
        };
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
