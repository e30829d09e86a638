package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.data.CovariateDefinition;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.data.Timing;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.Sum;

/**
 * Covariates of a population as model columns. Categorical ones are treatment-coded against their first level; where at least
 * {@value #UNKNOWN_PERCENT} percent of the subjects have none, being unknown is a level of its own, otherwise those rows are
 * incomplete. The study is a covariate where there is more than one.
 */
final class CovariateTable {

    /** Name of the study covariate. */
    static final String STUDY = "STUDY";
    /** Name of the covariate that holds whether tocilizumab or siltuximab was given before the exposure window ended. */
    static final String TOCILIZUMAB = "TOCI";
    /** The same for corticosteroids. */
    static final String STEROID = "STEROID";
    /** Percentage of missing values from which a categorical covariate gets the level {@code unknown}. */
    static final int UNKNOWN_PERCENT = 5;

    private static final String UNKNOWN = "unknown";

    private final List<Subject> subjects;
    private final Map<String, CovariateDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, String> referencePatient;
    private final Map<String, Covariate> made = new LinkedHashMap<>();
    private final Notes notes;
    private final double windowEnd;

    /** The covariates of a population; rescue treatments count up to the end of the exposure window. */
    CovariateTable(StudyData data, List<Subject> subjects, AnalysisPlan plan, Notes notes) {
        this.subjects = subjects;
        this.referencePatient = plan.referencePatient();
        this.windowEnd = plan.nca().windowEndDay();
        this.notes = notes;
        data.covariates().forEach(d -> definitions.put(d.name(), d));
        List<String> studies = subjects.stream().map(Subject::study).distinct().sorted().toList();
        definitions.putIfAbsent(TOCILIZUMAB, new CovariateDefinition(TOCILIZUMAB, "Tocilizumab or siltuximab in the exposure window",
                Unit.ONE,
                List.of("N", "Y"), Timing.POST_INFUSION));
        definitions.putIfAbsent(STEROID, new CovariateDefinition(STEROID, "Corticosteroid in the exposure window", Unit.ONE,
                List.of("N", "Y"), Timing.POST_INFUSION));
        definitions.put(STUDY, new CovariateDefinition(STUDY, "Study", Unit.ONE, studies, Timing.BASELINE));
    }

    boolean manyStudies() {
        return definitions.get(STUDY).levels().size() > 1;
    }

    /** Number of each subject's study, for resampling within studies. */
    int[] strata(int[] rows) {
        List<String> studies = definitions.get(STUDY).levels();
        return Arrays.stream(rows).map(r -> studies.indexOf(subjects.get(r).study())).toArray();
    }

    CovariateDefinition definition(String name) {
        return definitions.get(name);
    }

    /**
     * Those of the named covariates that a primary model may hold; the others are noted with the reason.
     *
     * @param where model they are for
     */
    List<Covariate> primary(List<String> names, String where) {
        List<Covariate> usable = new ArrayList<>();
        for (String name : names) {
            CovariateDefinition definition = definitions.get(name);
            if (definition != null && definition.timing() == Timing.POST_INFUSION) {
                notes.refuse(name, where, "post-infusion-covariate", definition.label() + " was known only after the infusion. In a primary"
                        + " model it would stand between exposure and outcome; it is allowed in the sensitivity set made for it.");
                continue;
            }
            Covariate covariate = get(name, where);
            if (covariate != null) {
                usable.add(covariate);
            }
        }
        return usable;
    }

    /** The covariate as columns; null, with a note, when the data cannot give it. */
    synchronized Covariate get(String name, String where) {
        Covariate known = made.get(name);
        if (known != null) {
            return known;
        }
        CovariateDefinition definition = definitions.get(name);
        if (definition == null) {
            notes.refuse(name, where, "not-in-data", "The data hold no covariate named " + name + ".");
            return null;
        }
        Covariate covariate = definition.categorical() ? categorical(definition, where) : numeric(definition, where);
        if (covariate != null) {
            made.put(name, covariate);
        }
        return covariate;
    }

    private Covariate numeric(CovariateDefinition d, String where) {
        double[] values = subjects.stream().mapToDouble(s -> value(s, d.name()).number()).toArray();
        double[] present = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        if (Arrays.stream(present).distinct().count() < 2) {
            notes.refuse(d.name(), where, "one-level", d.label() + " has the same value in every subject, so nothing can be estimated.");
            return null;
        }
        double reference = Sum.quantile(present, 0.5);
        String given = referencePatient.get(d.name());
        if (given != null) {
            reference = number(given, d.name());
        }
        String unit = d.unit().equals(Unit.ONE) ? "" : " " + d.unit();
        return new Covariate(d.name(), d.label(), List.of(d.name()), List.of(d.label() + (unit.isEmpty() ? "" : " (per" + unit + ")")),
                new double[][] {values}, "", new double[] {reference}, d.label() + " " + Words.number(reference) + unit, d.timing());
    }

    private static double number(String text, String name) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new org.kinetrail.data.Refusal("plan, referencePatient." + name + ": '" + text + "' is no number; give one.", e);
        }
    }

    private Covariate categorical(CovariateDefinition d, String where) {
        String[] values = subjects.stream().map(s -> level(s, d.name())).toArray(String[]::new);
        long missing = Arrays.stream(values).filter(String::isEmpty).count();
        boolean unknownLevel = missing * 100 >= (long) UNKNOWN_PERCENT * values.length && missing > 0;
        List<String> levels = new ArrayList<>(d.levels().stream().filter(l -> Arrays.asList(values).contains(l)).toList());
        if (unknownLevel) {
            Arrays.setAll(values, i -> values[i].isEmpty() ? UNKNOWN : values[i]);
            levels.remove(UNKNOWN);
            levels.add(UNKNOWN);
        }
        if (levels.size() < 2) {
            notes.refuse(d.name(), where, "one-level", d.label() + " has one level in the population, so nothing can be estimated.");
            return null;
        }
        String reference = levels.get(0);
        List<String> names = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        double[][] columns = new double[levels.size() - 1][values.length];
        double[] pattern = new double[levels.size() - 1];
        String given = referencePatient.getOrDefault(d.name(), reference);
        for (int k = 1; k < levels.size(); k++) {
            String level = levels.get(k);
            names.add(d.name() + level);
            labels.add(d.label() + ": " + level + " against " + reference);
            Arrays.setAll(columns[k - 1], i -> values[i].isEmpty() ? Double.NaN : values[i].equals(level) ? 1 : 0);
            pattern[k - 1] = level.equals(given) ? 1 : 0;
        }
        if (!levels.contains(given)) {
            throw new org.kinetrail.data.Refusal("plan, referencePatient." + d.name() + ": '" + given + "' is no level of it; use one of "
                    + String.join(", ", levels) + ".");
        }
        return new Covariate(d.name(), d.label(), names, labels, columns, reference, pattern, d.label() + " " + given, d.timing());
    }

    private String level(Subject s, String name) {
        if (STUDY.equals(name)) {
            return s.study();
        }
        if (!s.covariates().containsKey(name) && TOCILIZUMAB.equals(name)) {
            return treated(s, Set.of("tocilizumab", "siltuximab"));
        }
        if (!s.covariates().containsKey(name) && STEROID.equals(name)) {
            return treated(s, Set.of("corticosteroid"));
        }
        return value(s, name).level();
    }

    private String treated(Subject s, Set<String> types) {
        return s.interventions().stream().anyMatch(i -> types.contains(i.type()) && i.startDay() < windowEnd && !(i.endDay() < 0)) ? "Y"
                : "N";
    }

    private static CovariateValue value(Subject s, String name) {
        CovariateValue value = s.covariates().get(name);
        return value == null ? new CovariateValue(Double.NaN, "", org.kinetrail.data.Source.NONE) : value;
    }
}
