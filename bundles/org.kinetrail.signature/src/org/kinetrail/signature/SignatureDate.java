package org.kinetrail.signature;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The PDF date of a signature, {@code D:20260131091530+01'00'}. */
final class SignatureDate {

    private static final Pattern FORM = Pattern.compile("D:(\\d{14})(?:Z|([+-]\\d\\d)'(\\d\\d)'?)");
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    private SignatureDate() {
    }

    static OffsetDateTime parse(String date) {
        Matcher matcher = FORM.matcher(date);
        try {
            if (matcher.matches()) {
                ZoneOffset zone = matcher.group(2) == null ? ZoneOffset.UTC : ZoneOffset.of(matcher.group(2) + ":" + matcher.group(3));
                return java.time.LocalDateTime.parse(matcher.group(1), DIGITS).atOffset(zone);
            }
        } catch (DateTimeException e) {
            throw BrokenRule.of("appearance.dictionary", "the date " + date + " of a signature is none");
        }
        throw BrokenRule.of("appearance.dictionary", "the date " + date + " of a signature is none");
    }

    /** As the appearance shows it. */
    static String shown(String date) {
        OffsetDateTime time = parse(date);
        return SignatureText.time(time.toInstant(), time.getOffset());
    }
}
