package org.kinetrail.signature;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.util.CollectionStore;

/** What an RFC 3161 token says once its own signature was checked: what was stamped, when, and by whom. */
record TimeStampToken(byte[] imprint, Instant time, X509Certificate authority, List<X509Certificate> certificates) {

    /** A token in the form that is kept: a chain that does not end in a root is cut down to the signer's certificate. */
    static byte[] kept(CMSSignedData data) throws IOException, CMSException {
        byte[] whole = data.toASN1Structure().getEncoded(ASN1Encoding.DER);
        try {
            read(whole);
            return whole;
        } catch (SignatureRefused e) {
            SignerInformation signer = data.getSignerInfos().getSigners().iterator().next();
            CollectionStore<X509CertificateHolder> own = new CollectionStore<>(data.getCertificates().getMatches(signer.getSID()));
            CMSSignedData cut = CMSSignedData.replaceCertificatesAndCRLs(data, own, null, null);
            byte[] kept = cut.toASN1Structure().getEncoded(ASN1Encoding.DER);
            read(kept);
            return kept;
        }
    }

    static TimeStampToken read(byte[] der) {
        try {
            if (!StrictDer.holds(der)) {
                throw new SignatureRefused("The time stamp is not in its one canonical encoding; it was changed.");
            }
            org.bouncycastle.tsp.TimeStampToken token = new org.bouncycastle.tsp.TimeStampToken(new CMSSignedData(der));
            List<X509Certificate> certificates = new ArrayList<>();
            for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
                certificates.add(Certificates.one(holder.getEncoded()));
            }
            Collection<X509CertificateHolder> signers = token.getCertificates().getMatches(token.getSID());
            if (signers.size() != 1) {
                throw new SignatureRefused("The time stamp does not hold its signer's certificate.");
            }
            X509CertificateHolder signer = signers.iterator().next();
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            SignedData data = SignedData.getInstance(token.toCMSSignedData().toASN1Structure().getContent());
            if (!SignedContainer.rebuilt(data, SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0)), der)) {
                throw new SignatureRefused("The time stamp holds parts that no time stamp needs; it was changed.");
            }
            checkFrame(token.toCMSSignedData());
            checkNames(data, signer);
            if (data.getCertificates().size() != certificates.size()) {
                throw new SignatureRefused("The time stamp holds something that is no certificate among its certificates; it was changed.");
            }
            checkChain(certificates, Certificates.one(signer.getEncoded()));
            return new TimeStampToken(token.getTimeStampInfo().getMessageImprintDigest(), token.getTimeStampInfo().getGenTime().toInstant(),
                    Certificates.one(signer.getEncoded()), certificates);
        } catch (IOException | CMSException | TSPException | OperatorCreationException | CertificateException | RuntimeException e) {
            throw e instanceof SignatureRefused known ? known
                    : new SignatureRefused("The time stamp is damaged (" + e.getMessage() + ").", e);
        }
    }

    /** What the token's own signature does not cover: version, list of hash algorithms, revocation lists. */
    private static void checkFrame(CMSSignedData data) {
        boolean fits = data.getVersion() == 3 && data.getSignerInfos().size() == 1 && data.getDigestAlgorithmIDs().size() == 1
                && data.getCRLs().getMatches(null).isEmpty();
        SignerInformation signer = data.getSignerInfos().getSigners().iterator().next();
        if (!fits || !data.getDigestAlgorithmIDs().iterator().next().getAlgorithm().equals(signer.getDigestAlgorithmID().getAlgorithm())
                || signer.getVersion() != 1 || signer.getUnsignedAttributes() != null) {
            throw new SignatureRefused("The time stamp holds parts that no time stamp needs; it was changed.");
        }
    }

    /** What the library understands in more than one spelling: the kind of what is stamped, and the name of the signer's issuer. */
    private static void checkNames(SignedData data, X509CertificateHolder signer) throws IOException {
        IssuerAndSerialNumber named = IssuerAndSerialNumber.getInstance(SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0)).getSID().getId());
        if (!PKCSObjectIdentifiers.id_ct_TSTInfo.equals(data.getEncapContentInfo().getContentType())
                || !(data.getEncapContentInfo().getContent() instanceof ASN1OctetString)) {
            throw new SignatureRefused("The time stamp holds something else than the data of a time stamp; it was changed.");
        }
        if (!Arrays.equals(named.getName().getEncoded(ASN1Encoding.DER), signer.getIssuer().getEncoded(ASN1Encoding.DER))) {
            throw new SignatureRefused("The time stamp spells its signer's issuer in another way than the certificate; it was changed.");
        }
    }

    /** Every certificate was issued by another one here, the last by itself; the signer's alone is covered by the token. */
    private static void checkChain(List<X509Certificate> all, X509Certificate signer) {
        List<X509Certificate> left = new ArrayList<>(all);
        X509Certificate last = signer;
        left.remove(signer);
        while (!left.isEmpty()) {
            X509Certificate subject = last;
            X509Certificate issuer = left.stream().filter(candidate -> Certificates.issued(candidate, subject)).findFirst()
                    .orElseThrow(() -> new SignatureRefused("The time stamp holds a certificate that issued none of the others."));
            left.remove(issuer);
            last = issuer;
        }
        if (last != signer && !Certificates.issued(last, last)) {
            throw new SignatureRefused("The last certificate of the time stamp does not sign itself; it was changed.");
        }
    }
}
