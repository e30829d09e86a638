package org.kinetrail.dataimport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date and time of ISO 8601 as far as it is known; a blank may stand for the T where minutes are given. An offset from UTC is kept; two
 * moments are compared in UTC only when both have one,
 * as local times otherwise.
 *
 * @param date   calendar date; null when year, month or day is missing
 * @param clock  seconds after midnight; -1 when the clock time is missing
 * @param offset seconds from UTC; {@link Integer#MIN_VALUE} when missing
 */
record Moment(LocalDate date, int clock, int offset) {

    static final Moment UNKNOWN = new Moment(null, -1, Integer.MIN_VALUE);

    private static final Pattern ISO = Pattern.compile("(\\d{4}|-)(?:-(\\d{2}|-)(?:-(\\d{2}|-))?)?(?:(?:T| (?=\\d{2}:))(\\d{2}|-)(?::(\\d{2}|-)"
            + "(?::(\\d{2}|-)(?:[.,]\\d+)?)?)?(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern SAS = Pattern.compile("(\\d{2})([A-Z]{3})(\\d{4})(?:[: T](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?");
    /** How entry forms write a part of a date that nobody knows, where ISO 8601 has a hyphen. */
    private static final Pattern UNKNOWN_PART = Pattern.compile("(?i)(?<=-)(?:UNK?|NK)(?=-|T|$)");
    private static final Pattern SAID_UNKNOWN = Pattern.compile("(?i)UNK?|NK|UNKNOWN|NOT KNOWN"
            + "|(?:UNK?|NK)[-/ ]?(?:UNK?|NK|[A-Z]{3}|\\d{2})[-/ ]?(?:\\d{4}|UNK?|NK)"
            + "|\\d{2}[-/ ]?(?:UNK?|NK)[-/ ]?\\d{4}");
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final String SHAPE = "0000-00-00T00:00";
    private static final int DATE = 10;
    private static final int MINUTES = 16;
    private static final int SAS_EPOCH_DAYS = 3653;
    private static final int DAY_SECONDS = 86400;

    /** The moment a text means: empty when the text is no date; a {@link DateTimeException} when the calendar has no such day. */
    static Optional<Moment> parse(String text) {
        String t = text.trim();
        if (t.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        if (complete(t)) {
            LocalDate date = LocalDate.of(digits(t, 0, 4), digits(t, 5, 7), digits(t, 8, 10));
            return Optional.of(new Moment(date, t.length() == DATE ? -1 : clock(t.substring(11, 13), t.substring(14), null),
                    Integer.MIN_VALUE));
        }
        if (SAID_UNKNOWN.matcher(t).matches()) {
            return Optional.of(UNKNOWN);
        }
        Matcher iso = ISO.matcher(UNKNOWN_PART.matcher(t).replaceAll("-"));
        if (iso.matches()) {
            LocalDate date = number(iso.group(1)) < 0 || number(iso.group(2)) < 0 || number(iso.group(3)) < 0 ? null
                    : LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            return Optional.of(new Moment(date, clock(iso.group(4), iso.group(5), iso.group(6)), offset(iso.group(7))));
        }
        Matcher sas = SAS.matcher(t.toUpperCase(Locale.ROOT));
        if (sas.matches() && MONTHS.indexOf(sas.group(2)) % 3 == 0) {
            LocalDate date = LocalDate.of(number(sas.group(3)), MONTHS.indexOf(sas.group(2)) / 3 + 1, number(sas.group(1)));
            return Optional.of(new Moment(date, clock(sas.group(4), sas.group(5), sas.group(6)), Integer.MIN_VALUE));
        }
        return Optional.empty();
    }

    /** A SAS date (days) or date-time (seconds) since 1960. */
    static Moment ofSas(double value, boolean seconds) {
        if (Double.isNaN(value)) {
            return UNKNOWN;
        }
        long days = (long) Math.floor(seconds ? value / DAY_SECONDS : value);
        int clock = seconds ? (int) Math.floor(value - days * (double) DAY_SECONDS) : -1;
        return new Moment(LocalDate.ofEpochDay(days - SAS_EPOCH_DAYS), clock, Integer.MIN_VALUE);
    }

    /** The two spellings that nearly every cell has: a date, and a date with hours and minutes. */
    private static boolean complete(String t) {
        if (t.length() != DATE && t.length() != MINUTES) {
            return false;
        }
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            char wanted = SHAPE.charAt(i);
            if (wanted == '0' ? c < '0' || c > '9' : c != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String t, int from, int to) {
        return Integer.parseInt(t, from, to, 10);
    }

    private static int number(String group) {
        return group == null || group.equals("-") ? -1 : Integer.parseInt(group);
    }

    private static int clock(String hour, String minute, String second) {
        if (number(hour) < 0) {
            return -1;
        }
        int h = number(hour);
        int m = Math.max(0, number(minute));
        int s = Math.max(0, number(second));
        if (h > 24 || m > 59 || s > 60 || h == 24 && m + s > 0) {
            throw new DateTimeException("no such time of day");
        }
        return h * 3600 + m * 60 + s;
    }

    private static int offset(String group) {
        if (group == null) {
            return Integer.MIN_VALUE;
        }
        return group.equals("Z") ? 0 : ZoneOffset.of(group).getTotalSeconds();
    }

    boolean known() {
        return date != null;
    }

    boolean timed() {
        return date != null && clock >= 0;
    }

    /** Calendar days from another date to this one; NaN when either is incomplete. */
    double daysAfter(Moment other) {
        return known() && other.known() ? (double) (date.toEpochDay() - other.date.toEpochDay()) : Double.NaN;
    }

    /** Exact days from another moment; NaN unless both have a clock time. */
    double exactDaysAfter(Moment other) {
        if (!timed() || !other.timed()) {
            return Double.NaN;
        }
        boolean absolute = offset != Integer.MIN_VALUE && other.offset != Integer.MIN_VALUE;
        long seconds = (date.toEpochDay() - other.date.toEpochDay()) * DAY_SECONDS + clock - other.clock
                - (absolute ? offset - other.offset : 0);
        return seconds / (double) DAY_SECONDS;
    }

    /** In ISO 8601 as far as it is known: date, minutes or seconds, offset; empty without a whole date. */
    String text() {
        if (!timed()) {
            return known() ? date.toString() : "";
        }
        LocalDateTime local = local();
        String zone = offset == Integer.MIN_VALUE ? "" : ZoneOffset.ofTotalSeconds(offset).getId();
        return local + zone;
    }

    LocalDateTime local() {
        return date.atStartOfDay().plusSeconds(Math.max(0, clock));
    }
}
