package org.kinetrail.signature;

import com.itextpdf.signatures.ITSAClient;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.TimeStamper;

/** Hands a time-stamp authority to the PDF library, and keeps what it answered last. */
final class StampClient implements ITSAClient {

    static final int SIZE = 12_000;

    private final TimeStamper stamper;
    private byte[] answered;

    StampClient(TimeStamper stamper) {
        this.stamper = stamper;
    }

    @Override
    public int getTokenSizeEstimate() {
        return SIZE;
    }

    @Override
    public MessageDigest getMessageDigest() {
        return Sha256.digest();
    }

    @Override
    public byte[] getTimeStampToken(byte[] imprint) throws IOException {
        answered = stamper.stamp(imprint);
        return answered;
    }

    /** The time in the last token. */
    Instant time() {
        return TimeStampToken.read(answered).time();
    }
}
