package org.kinetrail.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A company's authority as many are: RSA keys, no statement on assured validity, a revocation list. Made by the tests only. */
final class OutsideAuthority {

    private static final String ALGORITHM = "SHA256withRSA";

    private enum Use {
        ROOT, SIGNING, STAMPING
    }

    private final KeyPair pair = pair();
    private final X500Name name;
    private final X509Certificate root;
    private String listAddress;

    OutsideAuthority(String name) {
        this.name = new X500Name("O=Company,CN=" + name);
        this.root = certificate(this.name, pair, Use.ROOT);
    }

    X509Certificate root() {
        return root;
    }

    SignerKey issue(String person) {
        return issue(person, false);
    }

    /** A key of a time-stamp authority. */
    SignerKey issueTimeStamping(String name) {
        return issue(name, true);
    }

    /** Certificates issued from now on say where the revocation list lies. */
    OutsideAuthority publishingAt(String address) {
        listAddress = address;
        return this;
    }

    private SignerKey issue(String subject, boolean stamping) {
        KeyPair own = pair();
        return new SignerKey(own.getPrivate(), List.of(certificate(new X500Name("CN=" + subject), own, stamping ? Use.STAMPING : Use.SIGNING), root));
    }

    /** The list at a time, good for so long, with these certificates revoked at that time. */
    byte[] revocations(Instant at, Duration life, X509Certificate... revoked) {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(name, Date.from(at));
            builder.setNextUpdate(Date.from(at.plus(life)));
            for (X509Certificate one : revoked) {
                builder.addCRLEntry(one.getSerialNumber(), Date.from(at), CRLReason.keyCompromise);
            }
            return builder.build(new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate())).getEncoded();
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(X500Name subject, KeyPair key, Use use) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name, new BigInteger(64, new java.security.SecureRandom()),
                    Date.from(SampleReport.NOW.minusSeconds(600)), Date.from(SampleReport.NOW.plus(Duration.ofDays(900))), subject, key.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(use == Use.ROOT));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(use == Use.ROOT ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            if (use == Use.STAMPING) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            if (listAddress != null) {
                DistributionPointName place = new DistributionPointName(new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier,
                        listAddress)));
                builder.addExtension(Extension.cRLDistributionPoints, false,
                        new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(place, null, null)}));
            }
            return Certificates.one(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate())).getEncoded());
        } catch (IOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
