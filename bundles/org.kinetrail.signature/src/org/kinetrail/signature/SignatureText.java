package org.kinetrail.signature;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinetrail.trail.TreeHead;

/**
 * The words of a signature. {@link #time} is shown in the appearance; {@link #reason} stands in the signature dictionary and binds
 * meaning, head of the trail and the hash of the bytes that were signed upon.
 */
public record SignatureText(String meaning, TreeHead trail, int revision, String signedUpon) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Pattern REASON = Pattern
            .compile("(.*) \\[trail (\\d{1,15}) ([0-9a-f]{64}); revision (\\d{1,4}) ([0-9a-f]{64})\\]", Pattern.DOTALL);

    /** The text of the dictionary's {@code /Reason}. */
    public String reason() {
        return meaning + " [trail " + trail.size() + " " + trail.root() + "; revision " + revision + " " + signedUpon + "]";
    }

    public static Optional<SignatureText> parse(String reason) {
        Matcher matcher = REASON.matcher(reason == null ? "" : reason);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new SignatureText(matcher.group(1), new TreeHead(Long.parseLong(matcher.group(2)), matcher.group(3)),
                Integer.parseInt(matcher.group(4)), matcher.group(5)));
    }

    /** UTC time with the signer's zone, as {@code 2026-01-31 08:15:30 UTC (local zone +01:00)}. */
    public static String time(Instant time, ZoneOffset zone) {
        String offset = zone.getTotalSeconds() == 0 ? "+00:00" : zone.getId();
        return SHOWN.format(time.atOffset(ZoneOffset.UTC)) + " UTC (local zone " + offset + ")";
    }
}
