package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.NcaResults.SubjectNca;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.analysis.results.Populations;
import org.kinetrail.analysis.results.Populations.Baseline;
import org.kinetrail.analysis.results.Populations.Excluded;
import org.kinetrail.analysis.results.Populations.OutcomeComparison;
import org.kinetrail.analysis.results.Populations.PopulationSet;
import org.kinetrail.data.CovariateDefinition;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.Resolution;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.numeric.Sum;

/** Decides who is analysed and tabulates who is not. */
final class PopulationPart {

    /**
     * The populations with what the later parts need.
     *
     * @param infused  infused subjects not set aside altogether
     * @param kinetics of them those with a profile, with their results, in order
     * @param er       exposure-response subjects
     * @param erNca    their non-compartmental results, in order
     * @param table    the records
     */
    record Sets(List<Subject> infused, Map<String, SubjectNca> kinetics, List<Subject> er, List<SubjectNca> erNca, Populations table) {
    }

    private final StudyData data;
    private final AnalysisPlan plan;
    private final boolean ignoreExclusions;

    PopulationPart(StudyData data, AnalysisPlan plan, boolean ignoreExclusions) {
        this.data = data;
        this.plan = plan;
        this.ignoreExclusions = ignoreExclusions;
    }

    Sets make(Map<String, SubjectNca> ncas, ExposurePart exposure) {
        List<Excluded> excluded = new ArrayList<>();
        List<Subject> infused = new ArrayList<>();
        Map<String, SubjectNca> kinetics = new LinkedHashMap<>();
        List<Subject> er = new ArrayList<>();
        for (Subject s : data.subjects()) {
            AnalysisPlan.ExcludedSubject all = setAside(s, "all");
            if (!s.infused()) {
                excluded.add(excluded(s, "infused", "not-infused", "never infused"));
            } else if (all != null) {
                excluded.add(excluded(s, "infused", "set-aside-by-plan", all.reason() + by(all)));
            } else {
                infused.add(s);
                SubjectNca nca = ncas.get(s.id());
                if (nca == null) {
                    excluded.add(excluded(s, "kinetics", "no-profile", "no concentration of the analyte"));
                } else {
                    kinetics.put(s.id(), nca);
                    judge(s, nca, exposure, er, excluded);
                }
            }
        }
        List<PopulationSet> sets = List.of(
                set("all", "All subjects", "every subject in the data", data.subjects()),
                set("infused", "Infused", "subjects with an infusion", infused),
                new PopulationSet("kinetics", "Cellular kinetics", "infused subjects with at least one concentration",
                        List.copyOf(kinetics.keySet())),
                set("exposure-response", "Exposure-response", "subjects of the cellular-kinetics set whose pre-specified metrics can be"
                        + " evaluated; never-quantifiable exposure counts as zero", er));
        Populations table = new Populations(sets, excluded, comparison(er, excluded), baseline(er), resolved(),
                er.isEmpty() ? new Outcome("not-estimable", "no-subjects", "No subject has an evaluable exposure.") : Outcome.DONE);
        return new Sets(infused, kinetics, er, er.stream().map(s -> ncas.get(s.id())).toList(), table);
    }

    private void judge(Subject s, SubjectNca nca, ExposurePart exposure, List<Subject> er, List<Excluded> excluded) {
        AnalysisPlan.ExcludedSubject aside = setAside(s, "exposure-response");
        if (aside != null) {
            excluded.add(excluded(s, "exposure-response", "set-aside-by-plan", aside.reason() + by(aside)));
            return;
        }
        Map<String, ExposurePart.Raw> raw = exposure.raw(nca);
        for (AnalysisPlan.Metric metric : plan.metrics()) {
            ExposurePart.Raw value = raw.get(metric.id());
            if (prespecified(metric.id()) && value != null && Double.isNaN(value.value())) {
                excluded.add(excluded(s, "exposure-response", value.reason().isEmpty() ? "not-evaluable" : value.reason(),
                        metric.label() + " cannot be evaluated: " + words(value.reason())));
                return;
            }
        }
        er.add(s);
    }

    private boolean prespecified(String metric) {
        return metric.equals(plan.doseExposure().metric()) || plan.timeToEvent().stream().anyMatch(t -> t.metric().equals(metric))
                || plan.binary().stream().anyMatch(b -> b.metric().equals(metric));
    }

    private static String words(String reason) {
        for (org.kinetrail.nca.Reason known : org.kinetrail.nca.Reason.values()) {
            if (known.code().equals(reason)) {
                return known.words();
            }
        }
        return reason.replace('-', ' ');
    }

    private AnalysisPlan.ExcludedSubject setAside(Subject s, String scope) {
        return ignoreExclusions ? null
                : plan.exclusions().stream().filter(e -> e.subject().equals(s.id()) && e.scope().equals(scope)).findFirst().orElse(null);
    }

    private static String by(AnalysisPlan.ExcludedSubject e) {
        return e.by().isEmpty() ? "" : " (decided by " + e.by() + ")";
    }

    private static PopulationSet set(String id, String label, String rule, List<Subject> subjects) {
        return new PopulationSet(id, label, rule, subjects.stream().map(Subject::id).toList());
    }

    private Excluded excluded(Subject s, String from, String reason, String words) {
        List<String> outcomes = new ArrayList<>();
        for (EndpointDefinition d : data.endpoints()) {
            EndpointValue value = s.endpoints().get(d.name());
            if (value instanceof EndpointValue.Binary b) {
                outcomes.add(d.name() + ": " + (b.yes() ? "yes" : "no"));
            } else if (value instanceof EndpointValue.TimeToEvent t) {
                outcomes.add(d.name() + ": " + Words.number(t.days()) + " d, " + (t.event() ? "event" : "censored"));
            } else if (value instanceof EndpointValue.NotEvaluable) {
                outcomes.add(d.name() + ": not evaluable");
            }
        }
        return new Excluded(s.id(), s.study(), from, reason, words, outcomes);
    }

    private List<OutcomeComparison> comparison(List<Subject> er, List<Excluded> excluded) {
        List<String> out = excluded.stream().filter(e -> !"infused".equals(e.from())).map(Excluded::subject).toList();
        List<OutcomeComparison> list = new ArrayList<>();
        for (EndpointDefinition d : data.endpoints()) {
            int[] in = count(er, d.name());
            int[] ex = count(data.subjects().stream().filter(s -> out.contains(s.id())).toList(), d.name());
            list.add(new OutcomeComparison(d.name(), in[0], in[1], ex[0], ex[1]));
        }
        return list;
    }

    private static int[] count(List<Subject> subjects, String endpoint) {
        int n = 0;
        int events = 0;
        for (Subject s : subjects) {
            EndpointValue value = s.endpoints().get(endpoint);
            boolean binary = value instanceof EndpointValue.Binary;
            boolean time = value instanceof EndpointValue.TimeToEvent;
            n += binary || time ? 1 : 0;
            events += binary && ((EndpointValue.Binary) value).yes() || time && ((EndpointValue.TimeToEvent) value).event() ? 1 : 0;
        }
        return new int[] {n, events};
    }

    private List<Baseline> baseline(List<Subject> er) {
        List<Baseline> rows = new ArrayList<>();
        for (CovariateDefinition d : data.covariates()) {
            List<CovariateValue> values = er.stream().map(s -> s.covariates().get(d.name())).filter(v -> v != null && !v.missing())
                    .toList();
            int missing = er.size() - values.size();
            if (d.categorical()) {
                for (String level : d.levels()) {
                    int n = (int) values.stream().filter(v -> v.level().equals(level)).count();
                    rows.add(new Baseline(d.name(), d.label(), level, n, er.size(), missing, Double.NaN, Double.NaN, Double.NaN, Double.NaN,
                            Double.NaN));
                }
            } else {
                double[] x = values.stream().mapToDouble(CovariateValue::number).sorted().toArray();
                rows.add(new Baseline(d.name(), d.label(), "", x.length, er.size(), missing, Sum.mean(x), Math.sqrt(Sum.variance(x)),
                        Sum.quantile(x, 0.5), x.length == 0 ? Double.NaN : x[0], x.length == 0 ? Double.NaN : x[x.length - 1]));
            }
        }
        return rows;
    }

    private List<Populations.Resolved> resolved() {
        List<Populations.Resolved> rows = new ArrayList<>();
        for (Resolution r : plan.resolutions()) {
            data.findings().stream().filter(r::answers).forEach(f -> rows.add(new Populations.Resolved(f.rule(), f.subject(), f.message(),
                    r.kind().id(), r.reason(), r.by())));
        }
        return rows.stream().distinct().toList();
    }
}
