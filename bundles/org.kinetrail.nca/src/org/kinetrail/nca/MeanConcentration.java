package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Sample;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.Sum;

/**
 * The concentrations of many subjects at one nominal time after the first dose. Samples below the limit count as zero; where their share
 * is above the rule's limit (one third is usual: at least two thirds must be quantifiable) mean, SD and geometric mean are not given.
 *
 * @param time          nominal time
 * @param n             subjects with a result
 * @param belowLimit    of these, below the limit
 * @param mean          arithmetic mean, zeros included; NaN by the rule
 * @param sd            standard deviation; NaN by the rule or for one subject
 * @param median        median, zeros included
 * @param minimum       smallest
 * @param maximum       greatest
 * @param geometricMean geometric mean of the quantifiable ones; NaN by the rule
 * @param mostlyBelow   whether the rule withheld the mean
 */
public record MeanConcentration(double time, int n, int belowLimit, double mean, double sd, double median, double minimum, double maximum,
        double geometricMean, boolean mostlyBelow) {

    /** The one-third rule. */
    public static final double ONE_THIRD = 1.0 / 3;

    /** The profile of a group, in order of time; a subject counts once for each time with its first result there. */
    public static List<MeanConcentration> of(List<Profile> group, double greatestShareBelow) {
        TreeMap<Double, Map<String, Sample>> byTime = new TreeMap<>();
        for (Profile profile : group) {
            double dose = profile.doses().isEmpty() ? 0 : profile.doses().get(0).time();
            for (Sample sample : profile.samples()) {
                double nominal = Double.isNaN(sample.nominal()) ? sample.time() : sample.nominal();
                boolean usable = sample.state() != ConcentrationState.MISSING && sample.exclusion().isEmpty() && !Double.isNaN(nominal);
                if (usable) {
                    byTime.computeIfAbsent(nominal - dose, t -> new TreeMap<>()).putIfAbsent(profile.subject(), sample);
                }
            }
        }
        List<MeanConcentration> means = new ArrayList<>();
        byTime.forEach((time, samples) -> means.add(at(time, List.copyOf(samples.values()), greatestShareBelow)));
        return means;
    }

    private static MeanConcentration at(double time, List<Sample> samples, double greatestShareBelow) {
        double[] values = samples.stream().mapToDouble(s -> quantifiable(s) ? s.value() : 0).sorted().toArray();
        double[] logs = samples.stream().filter(MeanConcentration::quantifiable).mapToDouble(s -> Elementary.log(s.value())).toArray();
        int below = values.length - logs.length;
        boolean withheld = below > greatestShareBelow * values.length * (1 + 1e-12);
        double none = Double.NaN;
        return new MeanConcentration(time, values.length, below, withheld ? none : Sum.mean(values),
                withheld ? none : Math.sqrt(Sum.variance(values)), Sum.quantile(values, 0.5), values[0], values[values.length - 1],
                withheld || logs.length == 0 ? none : Elementary.exp(Sum.mean(logs)), withheld);
    }

    private static boolean quantifiable(Sample sample) {
        return sample.state() == ConcentrationState.QUANTIFIABLE && sample.value() > 0;
    }
}
