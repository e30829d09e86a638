package org.kinetrail.nca;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.ShortestForm;

/** A case is a group of subjects that gave one or a few samples each. */
final class SparseCases implements CaseTable.Cases {

    private final SparseArea.MeanRule rule;
    private final List<SparseArea.Point> points = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private Unit time;
    private Unit conc;
    private Reason fault;

    SparseCases(SparseArea.MeanRule rule) {
        this.rule = rule;
    }

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
        points.clear();
        taken.clear();
        fault = null;
        time = row.unit("time_unit");
        conc = row.unit("conc_unit");
    }

    @Override
    public void take(NamedRows row) {
        double at = row.needed("time");
        double level = row.number("conc");
        if (level != level) {
            return;
        }
        fault = level < 0 ? Reason.NEGATIVE_CONCENTRATION : !taken.add(row.text("subject") + "\n" + ShortestForm.of(at)) ? Reason.DUPLICATE_TIME : fault;
        points.add(new SparseArea.Point(row.text("subject"), at, level));
    }

    @Override
    public String method() {
        return AreaMethod.LINEAR.code();
    }

    @Override
    public void write(CaseTable.Sink sink) throws IOException {
        Reason why = fault != null ? fault : points.stream().mapToDouble(SparseArea.Point::time).distinct().count() < 2 ? Reason.NO_SAMPLES
                : null;
        SparseArea found = why == null ? SparseArea.of(points, rule) : new SparseArea(Double.NaN, Double.NaN, Double.NaN);
        Reason noError = why != null ? why : Reason.ONE_SAMPLE_AT_A_TIME;
        Reason noFreedom = why != null ? why : Double.isNaN(found.standardError()) ? noError
                : found.standardError() == 0 ? Reason.ZERO_DENOMINATOR : Reason.NOT_APPLICABLE;
        SparseArea.Peak peak = why == null ? SparseArea.peak(points, rule) : new SparseArea.Peak(Double.NaN, Double.NaN, Double.NaN);
        Unit area = time.times(conc);
        sink.add("pooled", List.of(finite("SPARSE_AUCLST", found.area(), area, why != null ? why : Reason.OUT_OF_RANGE),
                finite("SPARSE_AUC_SE", found.standardError(), area, noError),
                finite("SPARSE_AUC_DF", found.degreesOfFreedom(), Unit.of(""), noFreedom),
                finite("SPARSE_CMAX", peak.mean(), conc, why != null ? why : Reason.OUT_OF_RANGE),
                finite("SPARSE_CMAX_SE", peak.standardError(), conc, why != null ? why : Reason.ONE_SAMPLE_AT_A_TIME),
                finite("SPARSE_TMAX", peak.time(), time, why)));
    }

    private static ParameterValue finite(String code, double value, Unit unit, Reason why) {
        return Nca.value(code, Math.abs(value) <= Double.MAX_VALUE ? value : Double.NaN, unit, 0, why);
    }
}
