package org.kinetrail.signature;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;

/** What an RFC 3161 token says once its own signature was checked: what was stamped, when, and by whom. */
record TimeStampToken(byte[] imprint, Instant time, X509Certificate authority, List<X509Certificate> certificates) {

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
            return new TimeStampToken(token.getTimeStampInfo().getMessageImprintDigest(), token.getTimeStampInfo().getGenTime().toInstant(),
                    Certificates.one(signer.getEncoded()), certificates);
        } catch (IOException | CMSException | TSPException | OperatorCreationException | CertificateException | RuntimeException e) {
            throw e instanceof SignatureRefused known ? known
                    : new SignatureRefused("The time stamp is damaged (" + e.getMessage() + ").", e);
        }
    }
}
