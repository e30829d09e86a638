package org.kinetrail.signature;

import com.itextpdf.signatures.ITSAClient;
import java.io.IOException;
import java.security.MessageDigest;
import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.TimeStamper;

/** Hands a time-stamp authority to the PDF library. */
record StampClient(TimeStamper stamper) implements ITSAClient {

    static final int SIZE = 12_000;

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
        return stamper.stamp(imprint);
    }
}
