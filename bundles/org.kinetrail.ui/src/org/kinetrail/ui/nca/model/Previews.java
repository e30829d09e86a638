package org.kinetrail.ui.nca.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.kinetrail.analysis.ProfileAnalysis;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.data.Profile;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;

/** Every profile by the plan as edited; after an edit only the profiles that it can change are analysed again. */
final class Previews {

    private final StudyData data;
    private final Map<String, Optional<ProfileAnalysis.Analysed>> known = new HashMap<>();
    private AnalysisPlan plan;
    private ProfileAnalysis analysis;
    private NcaResults all;

    Previews(StudyData data, AnalysisPlan plan) {
        this.data = data;
        this.plan = plan;
        this.analysis = ProfileAnalysis.of(data, plan);
    }

    /** Goes over to an edited plan. */
    void plan(AnalysisPlan next) {
        if (next.equals(plan)) {
            return;
        }
        boolean sameRules = next.nca().equals(plan.nca()) && next.resolutions().equals(plan.resolutions());
        analysis = next.resolutions().equals(plan.resolutions()) ? analysis.by(next) : ProfileAnalysis.of(data, next);
        AnalysisPlan before = plan;
        known.keySet().removeIf(subject -> !sameRules || !choices(before, subject).equals(choices(next, subject)));
        plan = next;
        all = null;
    }

    private static List<Object> choices(AnalysisPlan plan, String subject) {
        return List.of(plan.excludedSamples().stream().filter(e -> e.subject().equals(subject)).toList(),
                plan.slopes().stream().filter(s -> s.subject().equals(subject)).toList());
    }

    /** One profile; empty when the subject has none to analyse. */
    Optional<ProfileAnalysis.Analysed> of(String subject) {
        return known.computeIfAbsent(subject, analysis::of);
    }

    /** All profiles, in the order of the data, as a figure takes them. */
    NcaResults all() {
        if (all == null) {
            List<NcaResults.SubjectNca> subjects = data.subjects().stream().map(Subject::id).map(this::of).flatMap(Optional::stream)
                    .map(ProfileAnalysis.Analysed::record).toList();
            Profile first = data.subjects().stream().flatMap(s -> s.profiles().stream())
                    .filter(p -> plan.nca().analyte().isEmpty() || Objects.equals(plan.nca().analyte(), p.analyte())).findFirst().orElse(null);
            all = new NcaResults(new Outcome("done", "", ""), first == null ? "" : first.analyte(), first == null ? "" : first.timeUnit()
                    .symbol(), first == null ? "" : first.concentrationUnit().symbol(), List.of(), subjects, List.of(), List.of(), List.of());
        }
        return all;
    }
}
