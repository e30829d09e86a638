package org.kinetrail.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.kinetrail.trail.TimeStamper;

/**
 * A time-stamp authority (RFC 3161) with a key of this machine. What it stamps shows that stamping and verifying work; it is no witness of
 * the time, since whoever has the key can stamp any.
 */
public record TimeAuthority(SignerKey key, Clock clock) implements TimeStamper {

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.1");
    private static final int SERIAL_BITS = 64;

    /** The answer to a request, both in DER. */
    public byte[] answer(byte[] request) throws IOException {
        try {
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build(new KeySignature(key.key()).algorithm(), key.key(), key.certificate()),
                    new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)), POLICY);
            generator.addCertificates(new JcaCertStore(key.chain()));
            return new TimeStampResponseGenerator(generator, Set.of(TSPAlgorithms.SHA256.getId())).generate(new TimeStampRequest(request),
                    new BigInteger(SERIAL_BITS, new SecureRandom()), Date.from(clock.instant())).getEncoded();
        } catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException("The request cannot be stamped (" + e.getMessage() + ")", e);
        }
    }

    @Override
    public byte[] stamp(byte[] sha256) throws IOException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, sha256);
        return HttpTimeStamper.token(request, answer(request.getEncoded()), "This authority");
    }
}
