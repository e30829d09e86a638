package org.kinetrail.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * The CMS container of one signature, read by a template that leaves no byte without a check: one encoding, one signer, exactly
 * the certificates of the chain, exactly the attributes of PAdES.
 *
 * @param certificates the signer's first, then its issuers
 * @param digest       the hash of the signed bytes that the container states
 * @param token        the time-stamp token, if there is one
 */
record SignedContainer(List<X509Certificate> certificates, byte[] digest, Optional<TimeStampToken> token) {

    private static final String RULE = "container.strict";

    /** PAdES level of a signature with time stamp, validation data and a document time stamp over them. */
    static final String LONG_TERM = "B-LTA";

    /** The last certificate of the chain. */
    X509Certificate root() {
        return certificates.get(certificates.size() - 1);
    }

    static SignedContainer read(byte[] der, String field) {
        try {
            ASN1Primitive parsed = ASN1Primitive.fromByteArray(der);
            require(StrictDer.holds(der), field, "it is not in its one canonical encoding");
            ContentInfo info = ContentInfo.getInstance(parsed);
            require(CMSObjectIdentifiers.signedData.equals(info.getContentType()), field, "it holds no signed data");
            SignedData data = SignedData.getInstance(info.getContent());
            require(data.getVersion().hasValue(1) && data.getCRLs() == null && data.getSignerInfos().size() == 1, field,
                    "it does not have the form of a PAdES signature");
            require(CMSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType())
                    && data.getEncapContentInfo().getContent() == null, field, "it holds a content of its own");
            SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
            require(data.getDigestAlgorithms().size() == 1 && isSha256(data.getDigestAlgorithms().getObjectAt(0))
                    && isSha256(signer.getDigestAlgorithm()) && signer.getVersion().hasValue(1), field, "it does not name SHA-256");
            require(rebuilt(data, signer, der), field, "it holds parts that are not ours");
            List<X509Certificate> certificates = chain(data.getCertificates(), signer, field);
            byte[] digest = attributes(signer, certificates.get(0), field);
            verify(signer, certificates.get(0), field);
            return new SignedContainer(certificates, digest, token(signer, field));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw e instanceof BrokenRule known ? known : BrokenRule.of(RULE, "the container of signature " + field + " was changed: "
                    + (e instanceof SignatureRefused ? e.getMessage() : "it cannot be read"));
        }
    }

    /** The parser takes some tags for others; built again from what it understood, the container has to be the same bytes. */
    static boolean rebuilt(SignedData data, SignerInfo signer, byte[] der) throws IOException {
        SignerInfo again = new SignerInfo(signer.getSID(), signer.getDigestAlgorithm(), signer.getAuthenticatedAttributes(),
                signer.getDigestEncryptionAlgorithm(), signer.getEncryptedDigest(), signer.getUnauthenticatedAttributes());
        ContentInfo content = new ContentInfo(data.getEncapContentInfo().getContentType(), data.getEncapContentInfo().getContent());
        SignedData whole = new SignedData(data.getDigestAlgorithms(), content, data.getCertificates(), null,
                new DLSet(again));
        return Arrays.equals(new ContentInfo(CMSObjectIdentifiers.signedData, whole).getEncoded(ASN1Encoding.DL), der);
    }

    private static void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            throw BrokenRule.of(RULE, "the container of signature " + field + " was changed: " + otherwise);
        }
    }

    private static boolean isSha256(ASN1Encodable algorithm) {
        AlgorithmIdentifier identifier = AlgorithmIdentifier.getInstance(algorithm);
        return NISTObjectIdentifiers.id_sha256.equals(identifier.getAlgorithm()) && isEmpty(identifier.getParameters());
    }

    private static boolean isEmpty(ASN1Encodable parameters) {
        return parameters == null || DERNull.INSTANCE.equals(parameters);
    }

    private static List<X509Certificate> chain(ASN1Set set, SignerInfo signer, String field) throws IOException, GeneralSecurityException {
        require(set != null && set.size() >= 1, field, "it holds no certificate");
        List<X509Certificate> all = new ArrayList<>();
        for (ASN1Encodable item : set) {
            byte[] encoded = item.toASN1Primitive().getEncoded(ASN1Encoding.DER);
            require(Arrays.equals(encoded, item.toASN1Primitive().getEncoded(ASN1Encoding.DL)), field, "a certificate is not in canonical form");
            all.add(Certificates.one(encoded));
        }
        IssuerAndSerialNumber id = IssuerAndSerialNumber.getInstance(signer.getSID().getId());
        List<X509Certificate> chain = new ArrayList<>();
        for (X509Certificate certificate : all) {
            if (certificate.getSerialNumber().equals(id.getSerialNumber().getValue())
                    && Arrays.equals(certificate.getIssuerX500Principal().getEncoded(), id.getName().getEncoded(ASN1Encoding.DER))) {
                chain.add(certificate);
            }
        }
        require(chain.size() == 1, field, "it does not hold its signer's certificate once");
        Set<X509Certificate> left = new HashSet<>(all);
        left.remove(chain.get(0));
        while (!left.isEmpty()) {
            X509Certificate last = chain.get(chain.size() - 1);
            Optional<X509Certificate> issuer = left.stream().filter(candidate -> Certificates.issued(candidate, last)).findFirst();
            require(issuer.isPresent(), field, "it holds a certificate that did not issue the one before it");
            chain.add(issuer.get());
            left.remove(issuer.get());
        }
        require(all.size() == chain.size(), field, "it holds a certificate twice");
        X509Certificate root = chain.get(chain.size() - 1);
        require(chain.size() == 1 || Certificates.issued(root, root), field, "its last certificate does not sign itself");
        return chain;
    }

    private static byte[] attributes(SignerInfo signer, X509Certificate certificate, String field) throws IOException {
        require(signer.getAuthenticatedAttributes() != null, field, "it has no signed attributes");
        AttributeTable table = new AttributeTable(signer.getAuthenticatedAttributes());
        ASN1OctetString digest = ASN1OctetString.getInstance(only(table, CMSAttributes.messageDigest, field));
        require(CMSObjectIdentifiers.data.equals(only(table, CMSAttributes.contentType, field)), field, "it signs another kind of content");
        SigningCertificateV2 reference = SigningCertificateV2
                .getInstance(only(table, PKCSObjectIdentifiers.id_aa_signingCertificateV2, field));
        ESSCertIDv2 id = reference.getCerts()[0];
        require(MessageDigest.isEqual(id.getCertHash(),
                org.kinetrail.trail.Sha256.digest().digest(Certificates.der(certificate))), field, "it was made with another certificate");
        return digest.getOctets();
    }

    private static ASN1Encodable only(AttributeTable table, ASN1ObjectIdentifier type, String field) {
        Attribute attribute = table.get(type);
        require(attribute != null && attribute.getAttrValues().size() == 1, field, "it lacks attribute " + type);
        return attribute.getAttrValues().getObjectAt(0);
    }

    private static void verify(SignerInfo signer, X509Certificate certificate, String field) throws IOException, GeneralSecurityException {
        AlgorithmIdentifier algorithm = signer.getDigestEncryptionAlgorithm();
        boolean ecdsa = X9ObjectIdentifiers.ecdsa_with_SHA256.equals(algorithm.getAlgorithm()) && isEmpty(algorithm.getParameters());
        boolean rsa = (PKCSObjectIdentifiers.sha256WithRSAEncryption.equals(algorithm.getAlgorithm())
                || PKCSObjectIdentifiers.rsaEncryption.equals(algorithm.getAlgorithm())) && DERNull.INSTANCE.equals(algorithm.getParameters());
        require(ecdsa || rsa, field, "its signature algorithm is not one of ours");
        java.security.Signature signature = java.security.Signature.getInstance(ecdsa ? "SHA256withECDSA" : "SHA256withRSA");
        signature.initVerify(certificate);
        signature.update(signer.getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER));
        require(signature.verify(signer.getEncryptedDigest().getOctets()), field, "its signature does not fit its certificate");
    }

    private static Optional<TimeStampToken> token(SignerInfo signer, String field) throws IOException {
        ASN1Set unsigned = signer.getUnauthenticatedAttributes();
        if (unsigned == null) {
            return Optional.empty();
        }
        AttributeTable table = new AttributeTable(unsigned);
        require(unsigned.size() == 1, field, "it holds an attribute that is not ours");
        byte[] der = only(table, PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, field).toASN1Primitive().getEncoded(ASN1Encoding.DL);
        TimeStampToken token = TimeStampToken.read(der);
        byte[] imprint = org.kinetrail.trail.Sha256.digest().digest(signer.getEncryptedDigest().getOctets());
        require(MessageDigest.isEqual(imprint, token.imprint()), field, "its time stamp was made for another signature");
        return Optional.of(token);
    }
}
