package org.kinetrail.dataexport;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Occasion;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;

/** What an exported row says of the sampling behind it: the specimen, the start of the first infusion, the route and the dose unit. */
final class Sampling {

    private static final Pattern CLOCK = Pattern.compile("T([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)");
    private static final int DATE = 10;
    private static final int SAS_EPOCH_DAYS = 3653;
    private static final int DAY_SECONDS = 86400;

    private final Map<String, Profile> profiles = new HashMap<>();
    private final Map<String, Dose> doses = new HashMap<>();
    private final Map<Source, Occasion> occasions = new HashMap<>();

    /** The profiles of one analyte; the first of a subject where the analyte is not named. */
    Sampling(StudyData data, String analyte) {
        for (Subject subject : data.subjects()) {
            subject.profiles().stream().filter(p -> analyte.isEmpty() || p.analyte().equals(analyte)).findFirst()
                    .ifPresent(p -> profiles.put(subject.id(), p));
            subject.profiles().forEach(p -> p.samples().forEach(sample -> occasions.put(sample.source(), sample.occasion())));
            subject.doses().stream().findFirst().ifPresent(d -> doses.put(subject.id(), d));
        }
    }

    /** Specimen of the subject's samples; empty when the file says nothing. */
    String specimen(String subject) {
        return profiles.containsKey(subject) ? profiles.get(subject).specimen() : "";
    }

    /** Start of the first infusion in ISO 8601; empty when the file does not give it. */
    String start(String subject) {
        return doses.containsKey(subject) ? doses.get(subject).start() : "";
    }

    /**
     * A moment as SAS counts it.
     *
     * @param date days since 1960; NaN when unknown
     * @param time seconds after midnight; NaN when unknown
     * @param both seconds since 1960; NaN when either is unknown
     */
    record Moment(double date, double time, double both) {
    }

    /** Start of the first infusion, local time. */
    Moment moment(String subject) {
        return at(start(subject));
    }

    /** A date or date and time of ISO 8601, local time. */
    static Moment at(String text) {
        if (text.length() < DATE) {
            return new Moment(Double.NaN, Double.NaN, Double.NaN);
        }
        double days = LocalDate.parse(text.substring(0, DATE)).toEpochDay() + (double) SAS_EPOCH_DAYS;
        Matcher clock = CLOCK.matcher(text.substring(DATE));
        double seconds = clock.lookingAt() ? LocalTime.parse(clock.group(1)).toSecondOfDay() : Double.NaN;
        return new Moment(days, seconds, days * DAY_SECONDS + seconds);
    }

    /** Relative day of a moment: 1 is the day of the first infusion, there is no day 0; NaN when either date is unknown. */
    double day(String subject, Moment at) {
        double days = at.date() - moment(subject).date();
        return days >= 0 ? days + 1 : days;
    }

    /** How the file names the occasion of the sample in a row. */
    Occasion occasion(Source row) {
        return occasions.getOrDefault(row, Occasion.UNNAMED);
    }

    /** The data sets that name visits and time points. */
    Set<String> occasionMembers() {
        Set<String> members = new TreeSet<>();
        occasions.forEach((row, occasion) -> {
            if (!occasion.visit().isEmpty() || !occasion.timePoint().isEmpty()) {
                members.add(row.member());
            }
        });
        return members;
    }

    /** Route in the words of the code list ROUTE; empty without a dose. */
    String route(String subject) {
        if (!doses.containsKey(subject)) {
            return "";
        }
        return switch (doses.get(subject).route()) {
            case CELLULAR, IV_INFUSION, IV_BOLUS -> "INTRAVENOUS";
            case EXTRAVASCULAR -> "EXTRAVASCULAR";
        };
    }

    /** Unit of the doses in the words of the code list UNIT: that of the subject's own, else the one that the study's doses share. */
    String doseUnit(String subject) {
        Dose own = doses.get(subject);
        if (own != null) {
            return Terms.doseUnit(own.unit().symbol());
        }
        TreeSet<String> all = new TreeSet<>();
        doses.values().forEach(d -> all.add(Terms.doseUnit(d.unit().symbol())));
        return all.size() == 1 ? all.first() : "";
    }

    /** What the submission asks for and the imported files do not say, one sentence each. */
    List<String> missing() {
        List<String> words = new ArrayList<>();
        if (profiles.values().stream().allMatch(p -> p.specimen().isEmpty())) {
            words.add("no imported data set names the specimen of the samples; give PC with PCSPEC, or map a column or constant to specimen.");
        }
        if (doses.values().stream().allMatch(d -> d.start().isEmpty())) {
            words.add("no imported data set dates the infusions; give EX with EXSTDTC, or map a column to start.");
        }
        return words;
    }
}
