package org.kinetrail.simulation;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.simulation.History.Count;

/** Blood counts by day: the fall after lymphodepletion, and the recovery or its absence within month 1. */
final class LaboratoryHistory {

    private static final double[] DAYS = {-35, -6, 0, 2, 4, 7, 9, 11, 14, 17, 21, 28, 56, 84, 112, 140, 168};

    private final VirtualSubject s;
    private final Draws draws;

    private LaboratoryHistory(VirtualSubject s, Draws draws) {
        this.s = s;
        this.draws = draws;
    }

    static List<Count> of(VirtualSubject s, Draws draws) {
        return s.infused() ? new LaboratoryHistory(s, draws).counts() : List.of();
    }

    private List<Count> counts() {
        boolean late = s.outcome().cytopenia();
        boolean lost = draws.chance(0.02);
        double which = draws.uniform();
        boolean severe = draws.chance(0.8);
        boolean fall = draws.chance(0.6);
        double neutrophilRecovery = 9 + 9 * draws.uniform();
        double plateletRecovery = 12 + 6 * draws.uniform();
        Line neutrophils = new Line("NEUT", draws.logNormal(2.8, 0.3, 1.6, 7), 0.22, true, late && which < 0.65, neutrophilRecovery,
                severe ? new double[] {0.52, 0.95} : new double[] {1.02, 1.45}, 1.65, 100);
        Line platelets = new Line("PLAT", draws.logNormal(180, 0.25, 110, 400), 28, late || fall, late && which >= 0.4,
                plateletRecovery, severe ? new double[] {26, 49} : new double[] {51, 74}, 82, 1);
        Line haemoglobin = new Line("HGB", draws.logNormal(105, 0.12, 84, 150), 84, true, false, 20, new double[] {80, 99}, 92, 1);
        Line lymphocytes = new Line("LYM", draws.logNormal(1.1, 0.3, 0.5, 3), 0.06, true, true, 20, new double[] {0.22, 0.75}, 0.6, 100);
        List<Count> out = new ArrayList<>();
        for (double planned : DAYS) {
            double day = planned == 0 ? -0.1 : planned + draws.uniform(-0.3, 0.3) * (planned > 28 ? 10 : 1);
            double[] noise = {draws.normal(), draws.normal(), draws.normal(), draws.normal()};
            double[] place = {draws.uniform(), draws.uniform(), draws.uniform(), draws.uniform()};
            if (day > s.lastDay() || lost && planned > 10 && planned < 50) {
                continue;
            }
            String visit = planned < -10 ? "SCREENING" : planned < 0 ? "BASELINE" : "DAY " + (int) (planned + 1);
            Line[] lines = {neutrophils, platelets, haemoglobin, lymphocytes};
            for (int i = 0; i < lines.length; i++) {
                out.add(new Count(lines[i].code(), day, lines[i].at(planned, noise[i], place[i]), visit));
            }
        }
        return out;
    }

    /**
     * The course of one cell line.
     *
     * @param nadir    lowest typical value
     * @param falls    whether it falls to the nadir
     * @param late     whether it is still low at day 28
     * @param recovery day of recovery otherwise
     * @param low      range at day 28 of a late recovery
     * @param floor    least value after recovery
     * @param perUnit  reported resolution: 100 for two decimals
     */
    private record Line(String code, double baseline, double nadir, boolean falls, boolean late, double recovery, double[] low,
            double floor, double perUnit) {

        double at(double day, double noise, double place) {
            double factor = Elementary.exp(0.12 * noise);
            double value;
            if (day < 0 || !falls) {
                value = Math.max(floor, baseline * factor);
            } else if (day <= 2) {
                value = Math.max(nadir, 0.45 * baseline * factor);
            } else if (late && day <= 28) {
                value = day < 21 ? nadir * factor : low[0] + place * (low[1] - low[0]);
            } else if (day < recovery) {
                value = nadir * factor;
            } else {
                value = Math.max(floor, (day < 40 ? 0.7 : 0.85) * baseline * factor);
            }
            return Math.rint(value * perUnit) / perUnit;
        }
    }
}
