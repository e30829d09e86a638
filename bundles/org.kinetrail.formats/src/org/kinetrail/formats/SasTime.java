package org.kinetrail.formats;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;

/**
 * Dates and times as SAS counts them (days and seconds since 1960-01-01, seconds since midnight) and as ISO 8601 text. Both ways are
 * exact: a number whose text would not read back to the same double has no text.
 */
public final class SasTime {

    private static final long EPOCH_DAY = LocalDate.of(1960, 1, 1).toEpochDay();
    private static final long DAY = 86_400;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final Set<String> DATES = Set.of("DATE", "DAY", "DDMMYY", "DDMMYYB", "DDMMYYC", "DDMMYYD", "DDMMYYN", "DDMMYYP",
            "DDMMYYS", "E8601DA", "B8601DA", "IS8601DA", "JULIAN", "MMDDYY", "MMDDYYB", "MMDDYYC", "MMDDYYD", "MMDDYYN", "MMDDYYP",
            "MMDDYYS",
            "MONYY", "WEEKDATE", "WEEKDATX", "WORDDATE", "WORDDATX", "YYMMDD", "YYMMDDB", "YYMMDDC", "YYMMDDD", "YYMMDDN", "YYMMDDP",
            "YYMMDDS");
    private static final Set<String> DATETIMES = Set.of("DATETIME", "DATEAMPM", "E8601DT", "B8601DT", "IS8601DT", "MDYAMPM");
    private static final Set<String> TIMES = Set.of("TIME", "TIMEAMPM", "TOD", "HHMM", "E8601TM", "B8601TM", "IS8601TM", "MMSS");

    private SasTime() {
    }

    /** What a display format makes of a number: {@code date}, {@code datetime}, {@code time} or the empty string. */
    public static String kind(String format) {
        String name = format.toUpperCase(Locale.ROOT);
        int dot = name.indexOf('.');
        name = dot >= 0 ? name.substring(0, dot) : name;
        if (DATES.contains(strip(name))) {
            return "date";
        }
        if (DATETIMES.contains(strip(name))) {
            return "datetime";
        }
        return TIMES.contains(strip(name)) ? "time" : "";
    }

    /** Whether a Dataset-JSON data type is a point in time. */
    static boolean timed(String dataType) {
        return dataType.equals("date") || dataType.equals("datetime") || dataType.equals("time");
    }

    private static String strip(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    /** ISO 8601 text of a SAS date, datetime or time; empty when the number is none or its text would not read back to it. */
    public static String text(String kind, double value) {
        if (!(Math.abs(value) < 4e11) || value == 0 && 1 / value < 0) {
            return "";
        }
        if ("date".equals(kind)) {
            return value == Math.rint(value) && Math.abs(value) < 4e6 ? year(LocalDate.ofEpochDay((long) value + EPOCH_DAY)) : "";
        }
        BigDecimal exact = new BigDecimal(NumberText.of(value));
        long seconds = exact.setScale(0, java.math.RoundingMode.FLOOR).longValueExact();
        BigDecimal rest = exact.subtract(BigDecimal.valueOf(seconds)).stripTrailingZeros();
        String fraction = rest.signum() == 0 ? "" : rest.toPlainString().substring(1);
        if ("time".equals(kind)) {
            return seconds < 0 || seconds >= DAY ? "" : LocalTime.ofSecondOfDay(seconds).format(SECONDS) + fraction;
        }
        LocalDateTime at = LocalDateTime.ofEpochSecond(seconds + EPOCH_DAY * DAY, 0, ZoneOffset.UTC);
        String date = year(at.toLocalDate());
        return date.isEmpty() ? "" : date + "T" + at.toLocalTime().format(SECONDS) + fraction;
    }

    private static String year(LocalDate date) {
        return date.getYear() < 1 || date.getYear() > 9999 ? "" : date.toString();
    }

    /** The SAS number of a complete ISO 8601 date, datetime (without zone) or time; a {@link DateTimeException} for anything else. */
    public static double number(String kind, String text) {
        if ("date".equals(kind)) {
            return LocalDate.parse(text).toEpochDay() - EPOCH_DAY;
        }
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String fraction = point < 0 ? "0" : text.substring(point + 1);
        if (fraction.isEmpty() || fraction.length() > 20 || !fraction.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new DateTimeParseException("no fraction of a second", text, Math.max(point, 0));
        }
        long seconds = "time".equals(kind) ? LocalTime.parse(whole).toSecondOfDay()
                : LocalDateTime.parse(whole).toEpochSecond(ZoneOffset.UTC) - EPOCH_DAY * DAY;
        return BigDecimal.valueOf(seconds).add(new BigDecimal("0." + fraction)).doubleValue();
    }
}
