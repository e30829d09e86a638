package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Sample;

/**
 * The concentrations of many subjects at one nominal time after the first dose. Samples below the limit count as zero; where their share
 * is above the rule's limit (one third is usual: at least two thirds must be quantifiable) mean, SD and geometric means are not given.
 *
 * @param time              nominal time
 * @param belowLimit        subjects below the limit
 * @param zeroed            statistics with zero for those below the limit; their geometric mean is that of the quantifiable ones
 * @param halfLimitGeometricMean geometric mean with half the limit of the sample for those below it; NaN by the rule
 * @param mostlyBelow       whether the rule withheld the means
 */
public record MeanConcentration(double time, int belowLimit, Statistics zeroed, double halfLimitGeometricMean, boolean mostlyBelow) {

    /** The one-third rule. */
    public static final double ONE_THIRD = 1.0 / 3;
    /** No rule: means at any share below the limit. */
    public static final double ANY_SHARE = 1;

    /**
     * One subject's result at a time.
     *
     * @param value      concentration; not read when it is below the limit
     * @param belowLimit whether it is below the limit
     * @param lloq       the limit; NaN when unknown
     */
    public record Level(double value, boolean belowLimit, double lloq) {
    }

    /** The profile of a group, in order of time; a subject counts once for each time with its first result there. */
    public static List<MeanConcentration> of(List<Profile> group, double greatestShareBelow) {
        TreeMap<Double, Map<String, Level>> byTime = new TreeMap<>();
        for (Profile profile : group) {
            double dose = profile.doses().isEmpty() ? 0 : profile.doses().get(0).time();
            for (Sample sample : profile.samples()) {
                double nominal = Double.isNaN(sample.nominal()) ? sample.time() : sample.nominal();
                boolean kept = sample.exclusion().isEmpty() || sample.exclusion().get().scope().equals("slope");
                if (sample.state() != ConcentrationState.MISSING && kept && !Double.isNaN(nominal)) {
                    boolean below = sample.state() != ConcentrationState.QUANTIFIABLE || !(sample.value() > 0);
                    byTime.computeIfAbsent(nominal - dose, t -> new TreeMap<>()).putIfAbsent(profile.subject(),
                            new Level(sample.value(), below, sample.lloq()));
                }
            }
        }
        List<MeanConcentration> means = new ArrayList<>();
        byTime.forEach((time, levels) -> means.add(at(time, List.copyOf(levels.values()), greatestShareBelow)));
        return means;
    }

    /** The results of a group at one time. */
    public static MeanConcentration at(double time, List<Level> levels, double greatestShareBelow) {
        Statistics zeroed = Statistics.of(levels.stream().mapToDouble(l -> l.belowLimit() ? 0 : l.value()).toArray());
        Statistics halved = Statistics.of(levels.stream().mapToDouble(l -> l.belowLimit() ? l.lloq() / 2 : l.value())
                .filter(v -> v > 0).toArray());
        int below = (int) levels.stream().filter(Level::belowLimit).count();
        boolean withheld = below > greatestShareBelow * levels.size() * (1 + 1e-12);
        double none = Double.NaN;
        return new MeanConcentration(time, below, !withheld ? zeroed
                : new Statistics(zeroed.n(), none, none, none, zeroed.minimum(), zeroed.q1(), zeroed.median(), zeroed.q3(),
                        zeroed.maximum(), zeroed.positive(), none, none), withheld ? none : halved.geometricMean(), withheld);
    }
}
