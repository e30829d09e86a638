package org.kinetrail.nca;

import java.io.IOException;
import java.util.List;
import org.kinetrail.data.Profile;

/** A case is a subject's profile of one dose: the concentrations of repeated doses that it predicts. */
final class SuperpositionCases implements CaseTable.Cases {

    private final NcaRules rules;
    private final List<Double> doses;
    private final List<String> times;
    private final DosedProfile rows = new DosedProfile();
    private String subject;

    /** {@code times} as typed: they stand in the names of the results. */
    SuperpositionCases(NcaRules rules, List<Double> doses, List<String> times) {
        this.rules = rules;
        this.doses = doses;
        this.times = times;
    }

    @Override
    public List<String> required() {
        return DosedProfile.COLUMNS;
    }

    @Override
    public String subject(NamedRows row) {
        return row.text("subject");
    }

    @Override
    public void start(NamedRows row) {
        subject = row.text("subject");
        rows.start(row);
    }

    @Override
    public void take(NamedRows row) {
        rows.take(row);
    }

    @Override
    public String method() {
        return rules.area().code();
    }

    @Override
    public void write(CaseTable.Sink sink) throws IOException {
        Profile profile = rows.profile(subject);
        Reason fault = rows.fault() != null ? rows.fault() : profile.doses().size() > 1 ? Reason.INCONSISTENT : null;
        List<Superposition.Point> points = fault != null ? List.of()
                : Superposition.predict(profile, rules, doses, 1, times.stream().map(Double::valueOf).toList());
        Reason why = fault != null ? fault : Reason.NO_SLOPE;
        List<ParameterValue> values = new java.util.ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            double conc = points.isEmpty() ? Double.NaN : points.get(i).concentration();
            values.add(Nca.value("CONC_" + times.get(i), conc, rows.concentrationUnit(), 0, why));
        }
        sink.add(subject, values);
    }
}
