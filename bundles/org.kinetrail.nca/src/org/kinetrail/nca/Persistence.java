package org.kinetrail.nca;

import java.util.List;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Sample;

/**
 * How many subjects still carry cells at a given time: the sample nearest to the time within the window decides. The state is named and
 * the denominators are given; nobody is counted as negative who was not tested.
 *
 * @param time         time after the dose
 * @param quantifiable subjects with a quantifiable sample
 * @param detected     subjects with a sample detected below the limit of quantification
 * @param belowLimit   subjects below the limit without a word on detection
 * @param notDetected  subjects with nothing detected
 * @param tested       subjects with a sample in the window
 * @param alive        subjects not known to have died before the time
 */
public record Persistence(double time, int quantifiable, int detected, int belowLimit, int notDetected, int tested, int alive) {

    /** A profile with the time of death on its axis, NaN when alive or unknown. */
    public record Followed(Profile profile, double death) {
    }

    /**
     * Counts at one time.
     *
     * @param window half-width of the window as a share of the time
     */
    public static Persistence at(double time, double window, List<Followed> subjects) {
        int[] counts = new int[ConcentrationState.values().length];
        int tested = 0;
        int alive = 0;
        for (Followed subject : subjects) {
            alive += subject.death() < time ? 0 : 1;
            Sample nearest = nearest(subject.profile(), time, window * time);
            if (nearest != null) {
                tested++;
                counts[nearest.state().ordinal()]++;
            }
        }
        return new Persistence(time, counts[ConcentrationState.QUANTIFIABLE.ordinal()],
                counts[ConcentrationState.DETECTED_BELOW_LIMIT.ordinal()], counts[ConcentrationState.BELOW_LIMIT.ordinal()],
                counts[ConcentrationState.NOT_DETECTED.ordinal()], tested, alive);
    }

    /** Share of the tested subjects whose sample was quantifiable, in percent; NaN when none was tested. */
    public double quantifiablePercent() {
        return tested == 0 ? Double.NaN : 100.0 * quantifiable / tested;
    }

    private static Sample nearest(Profile profile, double time, double reach) {
        double dose = profile.doses().isEmpty() ? 0 : profile.doses().get(0).time();
        double retreatment = profile.doses().size() > 1 ? profile.doses().get(1).time() : Double.POSITIVE_INFINITY;
        Sample best = null;
        double distance = Double.POSITIVE_INFINITY;
        for (Sample sample : profile.samples()) {
            double at = Double.isNaN(sample.time()) ? sample.nominal() : sample.time();
            double away = Math.abs(at - dose - time);
            boolean kept = sample.exclusion().isEmpty() || sample.exclusion().get().scope().equals("slope");
            boolean usable = sample.state() != ConcentrationState.MISSING && kept && at < retreatment;
            if (usable && away <= reach && away < distance) {
                best = sample;
                distance = away;
            }
        }
        return best;
    }
}
