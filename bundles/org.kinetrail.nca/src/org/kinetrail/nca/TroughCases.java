package org.kinetrail.nca;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinetrail.data.Unit;

/** A case is a group of subjects with troughs: when they have reached steady state, for the group and for each subject. */
final class TroughCases implements CaseTable.Cases {

    private static final double LEVEL = 0.05;
    private static final double SHARE_OF_PLATEAU = 0.9;

    private final List<SteadyStateTime.Trough> troughs = new ArrayList<>();
    private Unit time;
    private Reason fault;

    @Override
    public List<String> required() {
        return List.of("case", "subject", "time", "conc");
    }

    @Override
    public String subject(NamedRows row) {
        return "";
    }

    @Override
    public void start(NamedRows row) {
        troughs.clear();
        fault = null;
        time = row.unit("time_unit");
    }

    @Override
    public void take(NamedRows row) {
        double at = row.needed("time");
        double conc = row.number("conc");
        if (conc == conc) {
            fault = conc < 0 ? Reason.NEGATIVE_CONCENTRATION : fault;
            troughs.add(new SteadyStateTime.Trough(row.text("subject"), at, conc));
        }
    }

    @Override
    public String method() {
        return "none";
    }

    @Override
    public void write(CaseTable.Sink sink) throws IOException {
        if (fault != null || troughs.isEmpty()) {
            sink.add("pooled", List.of(Nca.value("TSSSTEP", Double.NaN, time, 0, fault != null ? fault : Reason.NO_SAMPLES)));
            return;
        }
        sink.add("pooled", List.of(SteadyStateTime.stepwise(troughs, LEVEL, time)));
        Set<String> subjects = new LinkedHashSet<>();
        troughs.forEach(t -> subjects.add(t.subject()));
        for (String subject : subjects) {
            List<SteadyStateTime.Trough> own = troughs.stream().filter(t -> t.subject().equals(subject)).toList();
            sink.add(subject, List.of(SteadyStateTime.monoexponential(own, SHARE_OF_PLATEAU, time)));
        }
    }
}
