package org.kinetrail.signature;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.kinetrail.trail.TimeStamper;
import org.kinetrail.trail.TreeHead;

/**
 * One signature to be made: in which role, by whom (name as in the certificate), meaning what, when and in which zone, upon which
 * head of the trail, where on the page, in which font. The font is a TrueType file, embedded; null takes a standard font, which
 * PDF/A does not allow.
 */
public record SigningRequest(SignerRole role, String name, String meaning, Instant time, ZoneOffset zone, TreeHead trail,
        SignaturePlace place, byte[] font, Optional<TimeStamper> stamper) {

    public static SigningRequest of(SignerRole role, String name, Instant time, ZoneOffset zone, TreeHead trail, SignaturePlace place) {
        return new SigningRequest(role, name, role.meaning(), time, zone, trail, place, null, Optional.empty());
    }

    public SigningRequest meaning(String words) {
        return new SigningRequest(role, name, words, time, zone, trail, place, font, stamper);
    }

    public SigningRequest font(byte[] trueType) {
        return new SigningRequest(role, name, meaning, time, zone, trail, place, trueType, stamper);
    }

    public SigningRequest stampedBy(TimeStamper authority) {
        return new SigningRequest(role, name, meaning, time, zone, trail, place, font, Optional.of(authority));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s by %s", role, name);
    }
}
