package org.kinetrail.report;

import java.util.List;

/**
 * What an inspector reads first: who did what and when, with what, on which data, and what went differently than planned. Texts are
 * printed as given; an empty time or name is printed as not done.
 *
 * @param study         study identifier
 * @param title         title of the report
 * @param date          date of the report, ISO 8601 with offset
 * @param acts          making, quality control, review, approval, in that order
 * @param software      what computed and printed it
 * @param cut           data cut
 * @param plan          the analysis plan
 * @param runs          every run of this study, drafts and failures included
 * @param deviations    deviations from the approved plan
 * @param trail         state of the audit trail
 * @param qualification state of qualification of the installation, in words
 * @param assurance     what the evidence rests on: self-attested, time-stamped, anchored outside
 * @param marks         words that stand on every page, for example {@code DEMO}; empty for a final record
 * @param warning       sentence that explains the marks; empty for a final record
 * @param extract       events of the trail that the report rests on
 * @param fittedElsewhere models fitted in other runs
 */
public record RecordAtAGlance(String study, String title, String date, List<Act> acts, Software software, Cut cut, Plan plan,
        List<Run> runs, List<Deviation> deviations, Trail trail, String qualification, String assurance, List<String> marks,
        String warning, List<Entry> extract, List<Fitted> fittedElsewhere) {

    public RecordAtAGlance {
        acts = List.copyOf(acts);
        runs = List.copyOf(runs);
        deviations = List.copyOf(deviations);
        marks = List.copyOf(marks);
        extract = List.copyOf(extract);
        fittedElsewhere = List.copyOf(fittedElsewhere);
    }

    /** A record without an extract of the trail and without other runs. */
    public RecordAtAGlance(String study, String title, String date, List<Act> acts, Software software, Cut cut, Plan plan, List<Run> runs,
            List<Deviation> deviations, Trail trail, String qualification, String assurance, List<String> marks, String warning) {
        this(study, title, date, acts, software, cut, plan, runs, deviations, trail, qualification, assurance, marks, warning, List.of(),
                List.of());
    }

    /** An event of the trail in words; times as in the event. */
    public record Entry(long seq, String time, String actor, String action, String object, String reason) {
    }

    /** Models of one other run that ended alike: run, how they ended, their ids. */
    public record Fitted(String run, String ended, List<String> models) {
        public Fitted {
            models = List.copyOf(models);
        }
    }

    /** An act on the record, for example {@code Reviewed}; person and time are empty when it has not happened when the report is made. */
    public record Act(String act, String person, String role, String time) {
    }

    /** Product with version and the platform it ran on, and what it is made of. */
    public record Software(String name, String version, String platform, List<Component> components) {
        public Software {
            components = List.copyOf(components);
        }
    }

    /** A library with version and licence. */
    public record Component(String name, String version, String licence) {
    }

    /** Name and time of the data cut, and the hash of its content whatever the files' format. */
    public record Cut(String name, String time, String sha256) {
    }

    /**
     * The plan.
     *
     * @param sha256     hash of the approved plan
     * @param approvedBy who approved it
     * @param approvedAt when
     * @param seenAt     when outcomes were first seen; empty when not before approval
     * @param words      whether approval came before outcomes were seen, in one sentence
     */
    public record Plan(String sha256, String approvedBy, String approvedAt, String seenAt, String words) {
    }

    /** A run: id, kind ({@code final} or {@code draft}), state, who, when, and what it ended with. */
    public record Run(String id, String kind, String state, String by, String time, String words) {
    }

    /** A deviation from the approved plan. */
    public record Deviation(String what, String reason, String effect, String by, String time) {
    }

    /** Events so far, hash of the tree head, and who reviewed it when up to which event; empty when nobody did. */
    public record Trail(long events, String head, String reviewedBy, String reviewedAt, long reviewedTo) {
    }
}
