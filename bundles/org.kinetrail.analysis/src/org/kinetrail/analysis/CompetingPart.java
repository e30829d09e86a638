package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.ExposureResults.MetricCuts;
import org.kinetrail.analysis.results.TimeToEventResults.CompetingCurve;
import org.kinetrail.analysis.results.TimeToEventResults.CompetingStep;
import org.kinetrail.data.Subject;

/**
 * Cumulative incidence (Aalen and Johansen) of the event other than death and of death without it, by exposure group. An event on the
 * day of death counts as the death.
 */
final class CompetingPart {

    private final AnalysisPlan plan;

    CompetingPart(AnalysisPlan plan) {
        this.plan = plan;
    }

    List<CompetingCurve> curves(List<Endpoints.Time> rows, List<Subject> subjects, List<String> groups, MetricCuts cuts) {
        List<CompetingCurve> curves = new ArrayList<>();
        for (var group : cuts.groups()) {
            int[] members = IntStream.range(0, rows.size()).filter(i -> groups.get(i).equals(group.id())).toArray();
            curves.add(new CompetingCurve(group.id(), steps(rows, subjects, members)));
        }
        return curves;
    }

    private List<CompetingStep> steps(List<Endpoints.Time> rows, List<Subject> subjects, int[] members) {
        List<Endpoints.Time> sorted = IntStream.of(members).mapToObj(rows::get)
                .sorted(Comparator.comparingDouble(Endpoints.Time::days)).toList();
        List<CompetingStep> steps = new ArrayList<>();
        double survival = 1;
        double event = 0;
        double death = 0;
        int i = 0;
        while (i < sorted.size()) {
            double t = sorted.get(i).days();
            int atRisk = (int) sorted.subList(i, sorted.size()).stream().filter(r -> r.entry() < t).count();
            int died = 0;
            int other = 0;
            for (; i < sorted.size() && sorted.get(i).days() == t; i++) {
                Endpoints.Time r = sorted.get(i);
                if (r.event()) {
                    double deathDay = subjects.get(r.subject()).deathDay();
                    boolean isDeath = deathDay - r.day() < 1 && !(deathDay < r.day() - 1);
                    died += isDeath ? 1 : 0;
                    other += isDeath ? 0 : 1;
                }
            }
            if (died + other > 0 && atRisk > 0) {
                event += survival * other / atRisk;
                death += survival * died / atRisk;
                survival *= 1 - (double) (died + other) / atRisk;
                steps.add(new CompetingStep(t / plan.timing().daysPerMonth(), event, death));
            }
        }
        return steps;
    }
}
