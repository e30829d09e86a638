package org.kinetrail.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.kinetrail.trail.TimeStamper;

/** Asks a time-stamp authority over HTTP (RFC 3161, section 3.4), with a nonce and for its certificate. */
public record HttpTimeStamper(URI address, Duration patience) implements TimeStamper {

    @Override
    public byte[] stamp(byte[] sha256) throws IOException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(64, new SecureRandom()));
        HttpRequest post = HttpRequest.newBuilder(address).timeout(patience).header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded())).build();
        try {
            HttpResponse<byte[]> answer = HttpClient.newBuilder().connectTimeout(patience).build()
                    .send(post, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answered with status " + answer.statusCode());
            }
            return token(request, answer.body(), address.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The wait for " + address + " was broken off", e);
        }
    }

    /** The token of an answer in the form that is kept. */
    static byte[] token(TimeStampRequest request, byte[] answer, String who) throws IOException {
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new IOException(who + " refused the time stamp: " + response.getStatusString());
            }
            return TimeStampToken.kept(response.getTimeStampToken().toCMSSignedData());
        } catch (TSPException | CMSException | SignatureRefused e) {
            throw new IOException(who + " gave no usable time stamp: " + e.getMessage(), e);
        }
    }
}
