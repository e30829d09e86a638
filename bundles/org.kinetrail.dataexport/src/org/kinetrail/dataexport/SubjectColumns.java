package org.kinetrail.dataexport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kinetrail.data.CovariateDefinition;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.dataexport.Product.Fact;

/** The columns of a subject that every analysis data set repeats: identifiers, age, sex, race, planned and actual treatment. */
final class SubjectColumns {

    private record Variable(String name, String label, String list) {
    }

    private static final String AGE = "AGE";
    private static final List<Variable> VARIABLES = List.of(new Variable("SUBJID", "Subject Identifier for the Study", ""),
            new Variable("SITEID", "Study Site Identifier", ""), new Variable(AGE, "Age", ""), new Variable("AGEU", "Age Units", "AGEU"),
            new Variable("SEX", "Sex", "SEX"), new Variable("RACE", "Race", "RACE"), new Variable("TRTP", "Planned Treatment", ""),
            new Variable("TRTA", "Actual Treatment", ""));

    private final Map<String, Map<String, CovariateValue>> subjects = new HashMap<>();

    SubjectColumns(StudyData data) {
        data.subjects().forEach(s -> subjects.put(s.id(), s.demographics()));
    }

    /** Adds the columns, each with the column it was read from as its predecessor. */
    void addTo(Product.Sheet sheet) {
        for (Variable v : VARIABLES) {
            Fact fact = origin(subjects.values().stream().map(s -> s.get(v.name())), v.label() + ".", v.list());
            if (v.name().equals(AGE)) {
                sheet.number(v.name(), v.label(), fact);
            } else {
                sheet.text(v.name(), v.label(), fact);
            }
        }
    }

    /** The cells that values were read from as their predecessor; derived where a value has no cell, assigned where a constant says it. */
    static Fact origin(Stream<CovariateValue> values, String words, String list) {
        List<Source> read = values.filter(v -> v != null && !v.missing()).map(CovariateValue::source).toList();
        if (read.stream().anyMatch(Source.NONE::equals)) {
            return new Fact(0, false, "Derived", words, list);
        }
        TreeSet<String> cells = new TreeSet<>();
        read.stream().filter(s -> !s.column().isEmpty()).forEach(s -> cells.add(s.member() + "." + s.column()));
        return cells.isEmpty() ? new Fact(0, false, "Assigned", "", list) : new Fact(0, false, "Predecessor", String.join(", ", cells), list);
    }

    /** Fills the columns of the current row. */
    void set(Product.Sheet sheet, String subject) {
        subjects.getOrDefault(subject, Map.of()).forEach((name, value) -> {
            if (name.equals(AGE)) {
                sheet.set(name, value.number());
            } else {
                sheet.set(name, value.level());
            }
        });
    }

    /** Whether a covariate says of every subject what one of these columns says, so that it needs no column of its own. */
    boolean hold(CovariateDefinition covariate, List<Subject> all) {
        return VARIABLES.stream().anyMatch(v -> v.name().equals(covariate.name())) && all.stream().allMatch(s -> {
            CovariateValue own = s.covariates().get(covariate.name());
            CovariateValue here = s.demographics().get(covariate.name());
            boolean absent = own == null || own.missing();
            return here == null ? absent : !absent && own.level().equals(here.level()) && Double.compare(own.number(), here.number()) == 0;
        });
    }

    /** What the imported files do not say of any subject, in one sentence; none when they say all. */
    List<String> missing() {
        List<String> names = new ArrayList<>();
        for (Variable v : VARIABLES) {
            if (subjects.values().stream().noneMatch(s -> s.containsKey(v.name()))) {
                names.add(v.name());
            }
        }
        return names.isEmpty() ? List.of() : List.of("no imported data set gives " + String.join(", ", names)
                + "; give ADSL or DM with them, or map columns or constants to their roles.");
    }
}
