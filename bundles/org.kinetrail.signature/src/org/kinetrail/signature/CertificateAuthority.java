package org.kinetrail.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The certificate authority of a site: it issues signing certificates on P-256 keys. Each carries ext-etsi-valassured-ST-certs
 * (ETSI EN 319 412-1, 5.2), so that offline validation ends in a verdict without revocation data.
 */
public final class CertificateAuthority {

    /** Stands in the organisation of throw-away authorities, and so in every certificate they issue. */
    public static final String DEMO = "DEMO throw-away keys";

    private static final ASN1ObjectIdentifier VALIDITY_ASSURED = new ASN1ObjectIdentifier(AcceptedAuthority.VALIDITY_ASSURED);
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(7305);

    private final SignerKey own;

    private CertificateAuthority(SignerKey own) {
        this.own = own;
    }

    /** A new authority with a new key, named after the site. */
    public static CertificateAuthority create(String site, Instant from) {
        return create(name(site + " certificate authority", site), from);
    }

    /** A throw-away authority, marked as such in all it issues. */
    public static CertificateAuthority demo(Instant from) {
        return create(name("Kinetrail demo certificate authority", DEMO), from);
    }

    private static CertificateAuthority create(X500Name name, Instant from) {
        try {
            KeyPair pair = pair();
            X509v3CertificateBuilder builder = builder(name, name, pair.getPublic(), from, AUTHORITY_LIFE);
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
            X509Certificate certificate = Certificates
                    .one(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate())).getEncoded());
            return new CertificateAuthority(new SignerKey(pair.getPrivate(), List.of(certificate)));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("This Java cannot make the keys of a certificate authority.", e);
        }
    }

    /** An authority from its key store. */
    public static CertificateAuthority of(SignerKey key) {
        if (key.certificate().getBasicConstraints() < 0) {
            throw new SignatureRefused(key.certificate().getSubjectX500Principal() + " is no certificate authority; give the site's key.");
        }
        return new CertificateAuthority(key);
    }

    /** A new key and certificate for a person. */
    public SignerKey issue(String person, String account, Instant from, Duration life) {
        return issue(person, account, from, life, false);
    }

    /** A new key and certificate for a time-stamp authority of the site. */
    public SignerKey issueTimeStamping(String name, Instant from, Duration life) {
        return issue(name, null, from, life, true);
    }

    private SignerKey issue(String person, String account, Instant from, Duration life, boolean stamping) {
        try {
            KeyPair pair = pair();
            X500NameBuilder subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, person);
            if (account != null) {
                subject.addRDN(BCStyle.UID, account);
            }
            X500Name issuer = X500Name.getInstance(own.certificate().getSubjectX500Principal().getEncoded());
            X509v3CertificateBuilder builder = builder(issuer, subject.build(), pair.getPublic(), from, life);
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
            builder.addExtension(Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(own.certificate()));
            builder.addExtension(VALIDITY_ASSURED, false, DERNull.INSTANCE);
            if (stamping) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            X509Certificate certificate = Certificates
                    .one(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(own.key())).getEncoded());
            return new SignerKey(pair.getPrivate(), List.of(certificate, own.certificate()));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("This Java cannot make a signing key.", e);
        }
    }

    private static X500Name name(String common, String organisation) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.O, organisation).addRDN(BCStyle.CN, common).build();
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509v3CertificateBuilder builder(X500Name issuer, X500Name subject, PublicKey key, Instant from, Duration life) {
        BigInteger serial = new BigInteger(126, new SecureRandom()).setBit(126);
        return new JcaX509v3CertificateBuilder(issuer, serial, Date.from(from), Date.from(from.plus(life)), subject, key);
    }

    public X509Certificate certificate() {
        return own.certificate();
    }

    /** Key and certificate of the authority itself, for its key store. */
    public SignerKey key() {
        return own;
    }

    /** See {@link Certificates#keyHash}. */
    public String keyHash() {
        return Certificates.keyHash(own.certificate());
    }
}
