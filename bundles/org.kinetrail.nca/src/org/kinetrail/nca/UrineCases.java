package org.kinetrail.nca;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Unit;

/** A case is a subject's urine, one collection a row. */
final class UrineCases implements CaseTable.Cases {

    private final NcaRules rules;
    private final List<UrineCollection> collections = new ArrayList<>();
    private String subject;
    private double dose;
    private double plasmaArea;
    private Unit amount;
    private Unit volume;
    private Unit time;
    private Reason fault;

    UrineCases(NcaRules rules) {
        this.rules = rules;
    }

    @Override
    public List<String> required() {
        return List.of("case", "t0", "t1", "conc", "volume");
    }

    @Override
    public String subject(NamedRows row) {
        return row.text("subject");
    }

    @Override
    public void start(NamedRows row) {
        collections.clear();
        fault = null;
        subject = row.text("subject");
        dose = row.number("dose");
        plasmaArea = row.number("plasma_area");
        amount = row.unit("dose_unit");
        volume = row.unit("volume_unit");
        time = row.unit("time_unit");
    }

    @Override
    public void take(NamedRows row) {
        double start = row.needed("t0");
        double end = row.needed("t1");
        double collected = row.needed("volume");
        boolean same = same(dose, row.number("dose")) && same(plasmaArea, row.number("plasma_area"))
                && amount.equals(row.unit("dose_unit")) && volume.equals(row.unit("volume_unit")) && time.equals(row.unit("time_unit"));
        fault = !same ? Reason.INCONSISTENT : !(end > start) ? Reason.NO_DURATION : fault;
        if (end > start) {
            collections.add(new UrineCollection(start, end, row.number("conc"), collected));
        }
    }

    private static boolean same(double x, double y) {
        return x == y || x != x && y != y;
    }

    @Override
    public String method() {
        return rules.area().code();
    }

    @Override
    public void write(CaseTable.Sink sink) throws IOException {
        List<ParameterValue> values = Urine.analyse(collections, dose, plasmaArea, amount, volume, time, rules);
        sink.add(subject, fault == null ? values
                : values.stream().map(v -> Nca.value(v.code(), Double.NaN, v.unit(), 0, fault)).toList());
    }
}
