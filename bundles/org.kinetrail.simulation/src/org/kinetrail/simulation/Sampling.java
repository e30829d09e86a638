package org.kinetrail.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.simulation.Scenario.Feature;

/** Which samples the protocol foresees, what the assay reads in them, and which of them reach the database. */
final class Sampling {

    /** Planned days after infusion: predose, eight in the first 21 d, monthly, three-monthly, then six-monthly; 25 at most. */
    private static final double[] PLAN = {0, 2, 4, 7, 9, 11, 14, 17, 21, 28, 56, 84, 168, 252, 336, 420, 504, 588, 672, 840, 1008, 1176,
        1344, 1512, 1680};
    private static final double RESIDUAL_SD = 0.25;

    private Sampling() {
    }

    /** Every planned sample with the value the assay would give, in order of time. */
    static List<Specimen> planned(Draws draws, Expansion expansion) {
        List<Specimen> specimens = new ArrayList<>();
        for (double nominal : PLAN) {
            double width = nominal <= 28 ? 0.35 : nominal <= 84 ? 3 : 7;
            double deviation = draws.uniform(-width, width);
            double day = nominal == 0 ? -0.02 - 0.1 * (deviation + width) / (2 * width) : nominal + deviation;
            double noise = draws.normal();
            double falsePositive = draws.uniform();
            double value = nominal > 0 ? expansion.at(day) * Elementary.exp(RESIDUAL_SD * noise)
                    : falsePositive < 0.01 ? 60 + 4000 * falsePositive : 0;
            specimens.add(new Specimen(nominal, day, Math.rint(value), draws.uniform() >= 0.015, true));
        }
        return specimens;
    }

    /** The samples that follow tocilizumab read lower. */
    static List<Specimen> lowered(List<Specimen> specimens, double fromDay, double factor) {
        return specimens.stream().map(s -> s.day() > fromDay ? s.withValue(Math.rint(s.value() * factor)) : s).toList();
    }

    /** What is left after the data cut, the end of sampling, a truncated schedule and random loss; lost samples have no value. */
    static List<Specimen> taken(Draws draws, Scenario scenario, List<Specimen> planned, double end) {
        double last = draws.chance(0.022) ? Math.min(end, draws.uniform(5, 13)) : end;
        List<Specimen> taken = new ArrayList<>();
        for (Specimen s : planned) {
            double loss = draws.uniform();
            if (s.day() < last) {
                taken.add(s.nominal() > 0 && loss < (s.nominal() <= 28 ? 0.04 : 0.10) ? s.withValue(Double.NaN) : s);
            }
        }
        return scenario.has(Feature.DIFFICULT_ASSAY) ? difficult(draws, taken) : taken;
    }

    private static List<Specimen> difficult(Draws draws, List<Specimen> taken) {
        List<Specimen> out = new ArrayList<>();
        boolean allBelow = draws.chance(0.03);
        boolean secondPeak = draws.chance(0.10);
        boolean plateau = draws.chance(0.10);
        boolean noPredose = draws.chance(0.10);
        boolean repeated = draws.chance(0.05);
        boolean unscheduled = draws.chance(0.15);
        double highest = taken.stream().mapToDouble(Specimen::value).filter(v -> !Double.isNaN(v)).max().orElse(0);
        boolean afterPeak = false;
        for (Specimen s : taken) {
            Specimen now = s;
            if (s.nominal() == 0 && noPredose) {
                continue;
            }
            if (allBelow || s.nominal() > 0 && s.nominal() <= 28 && draws.chance(0.27)) {
                now = s.withValue(draws.chance(0.5) ? 20 : 0);
            } else if (plateau && afterPeak && s.nominal() <= 17) {
                now = s.withValue(highest);
            } else if (secondPeak && s.nominal() == 56) {
                now = s.withValue(Math.rint(highest * 0.6));
            }
            afterPeak = s.value() == highest;
            out.add(now);
            if (repeated && s.nominal() == 14) {
                out.add(now.withValue(Math.rint(now.value() * 1.15) + 1));
            }
            if (unscheduled && s.nominal() == 9) {
                out.add(new Specimen(Double.NaN, s.day() + 0.9, Math.rint(s.value() * 1.1), true, false));
            }
        }
        out.sort(Comparator.comparingDouble(Specimen::day));
        return out;
    }
}
