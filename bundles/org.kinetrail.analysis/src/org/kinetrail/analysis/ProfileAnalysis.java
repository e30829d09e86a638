package org.kinetrail.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.NcaResults.SubjectNca;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Resolutions;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.nca.NcaResult;

/** One profile at a time by a plan, exactly as a run of the plan analyses it: for a look before a run, and to explain a number of one. */
public final class ProfileAnalysis {

    /**
     * One subject's profile as analysed.
     *
     * @param record what a run keeps
     * @param detail all that was found, with the points, pieces and rules behind every number
     */
    public record Analysed(SubjectNca record, NcaResult detail) {
    }

    private final Map<String, Subject> subjects;
    private final NcaPart part;

    private ProfileAnalysis(Map<String, Subject> subjects, NcaPart part) {
        this.subjects = subjects;
        this.part = part;
    }

    /** Over the data as the plan's resolutions leave them; findings that are still open do not matter here. */
    public static ProfileAnalysis of(StudyData data, AnalysisPlan plan) {
        Map<String, Subject> subjects = new HashMap<>();
        Resolutions.apply(data, plan.resolutions()).subjects().forEach(s -> subjects.put(s.id(), s));
        return new ProfileAnalysis(subjects, new NcaPart(plan));
    }

    /** The same data by a plan that differs in rules and choices alone, not in its resolutions. */
    public ProfileAnalysis by(AnalysisPlan plan) {
        return new ProfileAnalysis(subjects, new NcaPart(plan));
    }

    /** The subject's profile; empty when there is none to analyse. */
    public Optional<Analysed> of(String subject) {
        Subject known = subjects.get(subject);
        Profile profile = known == null || !known.infused() ? null : part.profile(known);
        if (profile == null) {
            return Optional.empty();
        }
        NcaResult detail = part.detail(known, profile);
        return Optional.of(new Analysed(part.record(known, profile, detail), detail));
    }
}
