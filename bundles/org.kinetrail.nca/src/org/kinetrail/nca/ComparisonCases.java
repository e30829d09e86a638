package org.kinetrail.nca;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kinetrail.data.Unit;
import org.kinetrail.nca.bioequivalence.AverageBioequivalence;
import org.kinetrail.nca.bioequivalence.Comparison;
import org.kinetrail.nca.bioequivalence.Observation;
import org.kinetrail.nca.bioequivalence.ScaledBioequivalence;

/** A case is one parameter of the subjects of a study, one value a row; every treatment is compared with the reference. */
final class ComparisonCases implements CaseTable.Cases {

    private static final Unit PERCENT = Unit.of("%");
    private static final Unit NUMBER = Unit.of("unitless");

    private final String reference;
    private final List<Observation> observations = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private Reason fault;

    ComparisonCases(String reference) {
        this.reference = reference;
    }

    @Override
    public List<String> required() {
        return List.of("case", "subject", "treatment", "value");
    }

    @Override
    public String subject(NamedRows row) {
        return "";
    }

    @Override
    public void start(NamedRows row) {
        observations.clear();
        taken.clear();
        fault = null;
    }

    @Override
    public void take(NamedRows row) {
        double value = row.number("value");
        Observation one = new Observation(row.text("subject"), row.text("sequence"), row.text("period"), row.text("treatment"), value);
        if (one.treatment().isEmpty()) {
            throw row.refuse("treatment", "the cell is empty", "name the treatment that was given");
        }
        fault = taken.add(one.subject() + "\n" + one.period() + "\n" + (one.period().isEmpty() ? one.treatment() : "")) ? fault
                : Reason.DUPLICATE_TIME;
        if (!Double.isNaN(value)) {
            observations.add(one);
        }
    }

    @Override
    public String method() {
        return "none";
    }

    @Override
    public void write(CaseTable.Sink sink) throws IOException {
        TreeSet<String> treatments = new TreeSet<>(observations.stream().map(Observation::treatment).toList());
        treatments.remove(reference);
        for (String test : treatments.isEmpty() ? List.of("") : treatments) {
            List<ParameterValue> values = new ArrayList<>();
            Comparison found = fault != null ? new Comparison.NotEstimable(fault.code())
                    : AverageBioequivalence.compare(observations, test, reference, Comparison.Limits.USUAL);
            average(values, found);
            boolean crossover = found instanceof Comparison.Ratio r && r.design() == Comparison.Design.CROSSOVER;
            if (crossover) {
                scaled(values, ScaledBioequivalence.compare(observations, test, reference));
            }
            sink.add(test + "/" + reference, values);
        }
    }

    private static void average(List<ParameterValue> values, Comparison comparison) {
        String why = comparison instanceof Comparison.NotEstimable n ? n.reason() : "";
        Comparison.Ratio r = comparison instanceof Comparison.Ratio found ? found
                : new Comparison.Ratio(Comparison.Design.PARALLEL, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN,
                        Double.NaN, Double.NaN, Comparison.Limits.USUAL);
        add(values, "BERATIO", 100 * r.ratio(), PERCENT, why);
        add(values, "BELOWER", 100 * r.lower(), PERCENT, why);
        add(values, "BEUPPER", 100 * r.upper(), PERCENT, why);
        add(values, "BESE", r.standardError(), NUMBER, why);
        add(values, "BEDF", r.freedom(), NUMBER, why);
        add(values, "BECV", r.cvPercent(), PERCENT, why);
        add(values, "BEPLOWER", r.pLower(), NUMBER, why);
        add(values, "BEPUPPER", r.pUpper(), NUMBER, why);
        add(values, "BENSUBJ", why.isEmpty() ? r.subjects() : Double.NaN, NUMBER, why);
        add(values, "BEWITHIN", !why.isEmpty() ? Double.NaN : r.equivalent() ? 1 : 0, NUMBER, why);
    }

    private static void scaled(List<ParameterValue> values, ScaledBioequivalence s) {
        String why = s == null ? Reason.NO_REPLICATES.code() : "";
        add(values, "BESWR", s == null ? Double.NaN : s.swR(), NUMBER, why);
        add(values, "BEBOUNDHV", s == null ? Double.NaN : s.boundHighlyVariable(), NUMBER, why);
        add(values, "BEBOUNDNTI", s == null ? Double.NaN : s.boundNarrowIndex(), NUMBER, why);
        add(values, "BESDRATIO", s == null ? Double.NaN : s.ratioOfSdUpper(), NUMBER, why.isEmpty() ? Reason.NOT_APPLICABLE.code() : why);
        add(values, "BECVWR", s == null ? Double.NaN : s.cvwrPercent(), PERCENT, why);
        add(values, "BEWIDELOWER", s == null ? Double.NaN : 100 * s.widened().lower(), PERCENT, why);
        add(values, "BEWIDEUPPER", s == null ? Double.NaN : 100 * s.widened().upper(), PERCENT, why);
    }

    private static void add(List<ParameterValue> values, String code, double value, Unit unit, String why) {
        boolean number = Math.abs(value) <= Double.MAX_VALUE;
        values.add(new ParameterValue(code, number ? value : Double.NaN, unit, List.of(), number ? ""
                : why.isEmpty() ? Reason.OUT_OF_RANGE.code() : why));
    }
}
