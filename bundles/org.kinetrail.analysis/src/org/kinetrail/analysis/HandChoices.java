package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.data.Exclusion;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Sample;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.numeric.ShortestForm;

/**
 * What the plan chooses by hand: samples set aside and terminal slopes. The order in which choices were made is of no account. A sample
 * is named by its recorded time, so the same choice holds on actual and on nominal times.
 */
final class HandChoices {

    /** Scope of a sample that is kept out of the terminal slope alone. */
    static final String SLOPE = "slope";

    /**
     * Ends of a slope.
     *
     * @param first first sample
     * @param last  last sample
     */
    record Ends(Sample first, Sample last) {
    }

    private final List<AnalysisPlan.ExcludedSample> excluded;
    private final List<AnalysisPlan.SlopeChoice> slopes;

    HandChoices(AnalysisPlan plan) {
        this.excluded = plan.excludedSamples();
        this.slopes = plan.slopes();
        requireOnce(excluded.stream().map(e -> sample(e.subject(), e.day()) + " of " + e.analyte()).toList(), "excludedSamples");
        requireOnce(slopes.stream().map(s -> s.subject() + " " + s.analyte()).toList(), "slopes");
    }

    private static void requireOnce(List<String> names, String path) {
        List<String> seen = new ArrayList<>();
        for (String name : names) {
            if (seen.contains(name)) {
                throw new Refusal("plan, " + path + ": there are two decisions on " + name.strip() + "; keep one.");
            }
            seen.add(name);
        }
    }

    /** Refuses a choice whose subject or samples the data do not hold. */
    void require(StudyData data, Function<Subject, Profile> profile) {
        for (AnalysisPlan.ExcludedSample e : excluded) {
            held(find(data, profile, e.subject(), e.analyte()), e.day(), e.subject(), "excludedSamples");
        }
        for (AnalysisPlan.SlopeChoice s : slopes) {
            Profile found = find(data, profile, s.subject(), s.analyte());
            held(found, s.from(), s.subject(), "slopes");
            held(found, s.to(), s.subject(), "slopes");
        }
    }

    private static Profile find(StudyData data, Function<Subject, Profile> profile, String subject, String analyte) {
        return data.subjects().stream().filter(s -> s.id().equals(subject)).map(profile)
                .filter(p -> p != null && concerns(analyte, p)).findFirst().orElse(null);
    }

    private static void held(Profile profile, double day, String subject, String path) {
        if (profile == null || at(profile, day).isEmpty()) {
            throw new Refusal("plan, " + path + ": the data hold no " + sample(subject, day)
                    + "; remove this decision or make it anew on the data as they are.");
        }
    }

    private static String sample(String subject, double day) {
        return "sample of " + subject + " on day " + ShortestForm.of(day);
    }

    /** The profile with its set-aside samples marked. */
    Profile applied(Profile profile) {
        List<AnalysisPlan.ExcludedSample> here = excluded.stream()
                .filter(e -> e.subject().equals(profile.subject()) && concerns(e.analyte(), profile)).toList();
        if (here.isEmpty()) {
            return profile;
        }
        List<Sample> samples = profile.samples().stream().map(s -> here.stream().filter(e -> e.day() == day(s)).findFirst()
                .map(e -> s.aside(new Exclusion(e.scope(), e.reason(), e.by(), ""))).orElse(s)).toList();
        return profile.withSamples(samples);
    }

    /** The ends of the profile's slope where it is chosen by hand. */
    Optional<Ends> slope(Profile profile) {
        return slopes.stream().filter(s -> s.subject().equals(profile.subject()) && concerns(s.analyte(), profile)).findFirst()
                .flatMap(s -> at(profile, s.from()).flatMap(first -> at(profile, s.to()).map(last -> new Ends(first, last))));
    }

    private static Optional<Sample> at(Profile profile, double day) {
        return profile.samples().stream().filter(s -> day(s) == day).findFirst();
    }

    private static boolean concerns(String analyte, Profile profile) {
        return analyte.isEmpty() || analyte.equals(profile.analyte());
    }

    /** The time that names a sample. */
    private static double day(Sample sample) {
        return Double.isNaN(sample.time()) ? sample.nominal() : sample.time();
    }
}
