package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.analysis.results.NcaResults.MeanPoint;
import org.kinetrail.analysis.results.NcaResults.Parameter;
import org.kinetrail.analysis.results.NcaResults.Persistence;
import org.kinetrail.analysis.results.NcaResults.Point;
import org.kinetrail.analysis.results.NcaResults.SubjectNca;
import org.kinetrail.analysis.results.NcaResults.Summary;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.Profile;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.nca.MeanConcentration;
import org.kinetrail.nca.Persistence.Followed;
import org.kinetrail.nca.Statistics;

/** Descriptive statistics, mean profiles and persistence of the cellular-kinetics set. */
final class NcaSummaries {

    private static final double PERSISTENCE_WINDOW = 0.15;

    private final StudyData data;
    private final AnalysisPlan plan;

    NcaSummaries(StudyData data, AnalysisPlan plan) {
        this.data = data;
        this.plan = plan;
    }

    NcaResults results(NcaPart part, PopulationPart.Sets sets) {
        List<SubjectNca> subjects = List.copyOf(sets.kinetics().values());
        Map<String, Subject> byId = new LinkedHashMap<>();
        data.subjects().forEach(s -> byId.put(s.id(), s));
        Profile first = subjects.isEmpty() ? null : part.profile(byId.get(subjects.get(0).subject()));
        Map<String, Map<String, List<SubjectNca>>> groupings = groupings(subjects, byId);
        List<Summary> summaries = new ArrayList<>();
        List<MeanPoint> profiles = new ArrayList<>();
        groupings.forEach((by, groups) -> groups.forEach((group, members) -> {
            summaries(by, group, members, summaries);
            if (List.of("all", "study", "dose", "ORR").contains(by)) {
                profiles(by, group, members, profiles);
            }
        }));
        Outcome outcome = subjects.isEmpty() ? new Outcome("not-estimable", "no-profiles", "No infused subject has concentrations.")
                : Outcome.DONE;
        return new NcaResults(outcome, first == null ? plan.nca().analyte() : first.analyte(), first == null ? "" : first.timeUnit()
                .symbol(),
                first == null ? "" : first.concentrationUnit().symbol(), part.words(), subjects, summaries, profiles,
                persistence(subjects.stream().map(s -> byId.get(s.subject())).map(s -> new Followed(part.profile(s), s.deathDay()))
                        .toList()));
    }

    private Map<String, Map<String, List<SubjectNca>>> groupings(List<SubjectNca> subjects, Map<String, Subject> byId) {
        Map<String, Map<String, List<SubjectNca>>> all = new LinkedHashMap<>();
        all.put("all", new TreeMap<>(Map.of("all", subjects)));
        Map<String, List<SubjectNca>> studies = new TreeMap<>();
        subjects.forEach(s -> studies.computeIfAbsent(s.study(), k -> new ArrayList<>()).add(s));
        if (studies.size() > 1) {
            all.put("study", studies);
        }
        Map<String, List<SubjectNca>> doses = new LinkedHashMap<>();
        doseGroups().forEach(g -> doses.put(g, new ArrayList<>()));
        subjects.stream().filter(s -> !Double.isNaN(s.dose())).forEach(s -> doses.get(doseGroup(s.dose())).add(s));
        doses.values().removeIf(List::isEmpty);
        all.put("dose", doses);
        for (AnalysisPlan.Binary b : plan.binary()) {
            Map<String, List<SubjectNca>> answers = new LinkedHashMap<>();
            for (String answer : List.of("yes", "no")) {
                List<SubjectNca> members = subjects.stream().filter(s -> byId.get(s.subject()).endpoints().get(b.endpoint())
                        instanceof EndpointValue.Binary v && v.yes() == "yes".equals(answer)).toList();
                if (!members.isEmpty()) {
                    answers.put(b.endpoint() + " " + answer, members);
                }
            }
            all.put(b.endpoint(), answers);
        }
        return all;
    }

    private List<String> doseGroups() {
        List<Double> cuts = plan.doseRange().doses().stream().sorted().toList();
        List<String> groups = new ArrayList<>();
        for (int i = 0; i <= cuts.size(); i++) {
            groups.add(i == 0 ? "below " + Words.number(cuts.get(0)) : i == cuts.size() ? Words.number(cuts.get(i - 1)) + " and above"
                    : Words.number(cuts.get(i - 1)) + " to below " + Words.number(cuts.get(i)));
        }
        return groups;
    }

    private String doseGroup(double dose) {
        int above = (int) plan.doseRange().doses().stream().filter(d -> dose >= d).count();
        return doseGroups().get(above);
    }

    private static void summaries(String by, String group, List<SubjectNca> members, List<Summary> out) {
        if (members.isEmpty()) {
            return;
        }
        for (Parameter p : members.get(0).parameters()) {
            Statistics x = Statistics.of(members.stream().map(m -> m.parameter(p.code())).mapToDouble(v -> v == null ? Double.NaN
                    : v.value()).filter(v -> !Double.isNaN(v)).toArray());
            out.add(new Summary(p.code(), p.label(), p.unit(), by, group, members.size(), x.n(), x.mean(), x.sd(), x.geometricMean(),
                    x.geometricCvPercent(), x.median(), x.minimum(), x.maximum(), x.q1(), x.q3()));
        }
    }

    private static void profiles(String by, String group, List<SubjectNca> members, List<MeanPoint> out) {
        Map<Double, List<Point>> byTime = new TreeMap<>();
        for (SubjectNca m : members) {
            for (Point p : m.points()) {
                boolean measured = p.excluded().isEmpty() && !"missing".equals(p.state());
                if (measured && !Double.isNaN(p.nominal())) {
                    byTime.computeIfAbsent(p.nominal(), k -> new ArrayList<>()).add(p);
                }
            }
        }
        byTime.forEach((time, points) -> {
            MeanConcentration mean = MeanConcentration.at(time, points.stream().map(p -> new MeanConcentration.Level(p.value(), below(p),
                    p.lloq())).toList(), MeanConcentration.ANY_SHARE);
            out.add(new MeanPoint(by, group, time, points.size(), mean.belowLimit(), mean.zeroed().mean(), mean.zeroed().sd(),
                    mean.halfLimitGeometricMean(), mean.zeroed().median()));
        });
    }

    private static boolean below(Point p) {
        return !"quantifiable".equals(p.state());
    }

    private List<Persistence> persistence(List<Followed> subjects) {
        List<Persistence> list = new ArrayList<>();
        for (double day : plan.nca().persistenceDays()) {
            org.kinetrail.nca.Persistence at = org.kinetrail.nca.Persistence.at(day, PERSISTENCE_WINDOW, subjects);
            list.add(new Persistence(day, at.tested(), at.quantifiable(), Rates.interval(at.quantifiable(), at.tested(), plan)));
        }
        return list;
    }
}
