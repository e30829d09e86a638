package org.kinetrail.nca;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;

/** A case is a subject with several doses: the parameters of each dosing interval, the interval that repeats, and accumulation. */
final class DoseCases implements CaseTable.Cases {

    private final NcaRules rules;
    private final DosedProfile rows = new DosedProfile();
    private String subject;

    DoseCases(NcaRules rules) {
        this.rules = rules;
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
        Reason fault = rows.fault();
        if (fault != null) {
            sink.add(subject, List.of(Nca.value("TAU", Double.NaN, rows.timeUnit(), 0, fault)));
            return;
        }
        Profile profile = rows.profile(subject);
        List<List<ParameterValue>> intervals = MultipleDose.perInterval(profile, rules);
        for (int i = 0; i < intervals.size(); i++) {
            sink.add(subject + "/" + (i + 1), intervals.get(i));
        }
        List<ParameterValue> whole = new ArrayList<>();
        double tau = MultipleDose.interval(profile.doses().stream().mapToDouble(Dose::time).toArray());
        whole.add(Nca.value("TAU", tau, rows.timeUnit(), 0, Reason.NO_REPEATED_INTERVAL));
        if (intervals.size() > 1) {
            whole.addAll(ExposureRatio.accumulation(intervals.get(intervals.size() - 1), intervals.get(0)));
        }
        sink.add(subject, whole);
    }
}
