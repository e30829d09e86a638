package org.kinetrail.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.kinetrail.trail.Sha256;

/** Certificates as bytes, PEM and hashes. */
public final class Certificates {

    private Certificates() {
    }

    /** SHA-256 of the public key (SubjectPublicKeyInfo in DER), in hexadecimal: issuers are told apart by it, not by name. */
    public static String keyHash(X509Certificate certificate) {
        return Sha256.hex(certificate.getPublicKey().getEncoded());
    }

    /** SHA-256 of the certificate in DER. */
    public static String hash(X509Certificate certificate) {
        return Sha256.hex(der(certificate));
    }

    public static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A certificate cannot be encoded.", e);
        }
    }

    /** PEM text of one certificate, LF line ends. */
    public static String pem(X509Certificate certificate) {
        Base64.Encoder encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
        return "-----BEGIN CERTIFICATE-----\n" + encoder.encodeToString(der(certificate)) + "\n-----END CERTIFICATE-----\n";
    }

    /** All certificates of a PEM or DER file; refused when there is none. */
    public static List<X509Certificate> read(byte[] bytes, String name) {
        try {
            List<X509Certificate> found = new ArrayList<>();
            for (Certificate certificate : factory().generateCertificates(new ByteArrayInputStream(trimmed(bytes)))) {
                found.add((X509Certificate) certificate);
            }
            if (found.isEmpty()) {
                throw new SignatureRefused(name + " holds no certificate; give a PEM or DER file.");
            }
            return found;
        } catch (CertificateException e) {
            throw new SignatureRefused(name + " is no certificate file; give a PEM or DER file.", e);
        }
    }

    private static byte[] trimmed(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf("-----BEGIN CERTIFICATE");
        if (begin <= 0) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, begin, bytes.length - begin);
        return out.toByteArray();
    }

    /** Whether one certificate was issued by another: the signature and the name fit. */
    public static boolean issued(X509Certificate issuer, X509Certificate subject) {
        try {
            subject.verify(issuer.getPublicKey());
            return issuer.getSubjectX500Principal().equals(subject.getIssuerX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether a time lies in that for which a certificate was issued. */
    public static boolean validAt(X509Certificate certificate, Instant time) {
        return !time.isBefore(certificate.getNotBefore().toInstant()) && !time.isAfter(certificate.getNotAfter().toInstant());
    }

    static byte[] der(X509CRL list) {
        try {
            return list.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A revocation list cannot be encoded.", e);
        }
    }

    /** Whether a revocation list was signed by an authority. */
    static boolean signed(X509CRL list, X509Certificate issuer) {
        try {
            list.verify(issuer.getPublicKey());
            return list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static X509Certificate one(byte[] der) throws CertificateException {
        return (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(der));
    }

    private static CertificateFactory factory() throws CertificateException {
        return CertificateFactory.getInstance("X.509");
    }

    /** The common name of the subject, or the whole subject where there is none. */
    public static String name(X509Certificate certificate) {
        X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return subject.getRDNs(BCStyle.CN).length == 0 ? subject.toString()
                : IETFUtils.valueToString(subject.getRDNs(BCStyle.CN)[0].getFirst().getValue());
    }

    /** True for keys of a demonstration, which anybody can make again. */
    public static boolean isDemo(X509Certificate certificate) {
        return certificate.getIssuerX500Principal().getName().contains(CertificateAuthority.DEMO);
    }
}
