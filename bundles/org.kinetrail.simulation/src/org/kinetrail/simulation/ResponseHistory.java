package org.kinetrail.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinetrail.simulation.History.Assessment;
import org.kinetrail.simulation.History.Residual;

/** Assessments every four weeks, with those at which a response is first seen and confirmed, up to progression, death or data cut. */
final class ResponseHistory {

    private static final double INTERVAL = 28;
    private static final double APART = 10;

    private ResponseHistory() {
    }

    static List<Assessment> assessments(VirtualSubject s, Draws draws) {
        if (!s.infused()) {
            return List.of();
        }
        Outcome o = s.outcome();
        double end = Math.min(Math.min(o.progressDay(), o.deathDay()), s.cutDay());
        double confirmation = draws.uniform(5, 6.5);
        boolean deep = draws.chance(0.55);
        boolean minor = draws.chance(0.35);
        List<Assessment> seen = new ArrayList<>();
        if (o.response()) {
            seen.add(new Assessment(o.responseDay(), deep ? "VGPR" : "PR", "UNSCHEDULED"));
            seen.add(new Assessment(o.responseDay() + confirmation, deep ? "VGPR" : "PR", "UNSCHEDULED"));
        }
        if (o.complete()) {
            seen.add(new Assessment(o.completeDay(), "CR", "UNSCHEDULED"));
            seen.add(new Assessment(o.completeDay() + confirmation, "CR", "UNSCHEDULED"));
        }
        List<Assessment> scheduled = new ArrayList<>();
        for (int k = 1; k * INTERVAL < end; k++) {
            double day = k * INTERVAL + draws.uniform(-2.5, 2.5);
            if (day < end - 3 && seen.stream().noneMatch(a -> Math.abs(a.day() - day) < APART)) {
                scheduled.add(new Assessment(day, status(o, day, deep, minor), "MONTH " + k));
            }
        }
        scheduled.addAll(seen);
        if (s.progressed()) {
            scheduled.add(new Assessment(o.progressDay(), "PD", "UNSCHEDULED"));
        }
        scheduled.sort(Comparator.comparingDouble(Assessment::day));
        return scheduled;
    }

    private static String status(Outcome o, double day, boolean deep, boolean minor) {
        if (o.complete() && day >= o.completeDay()) {
            return "CR";
        }
        if (o.response() && day >= o.responseDay()) {
            return deep ? "VGPR" : "PR";
        }
        return minor ? "MR" : "SD";
    }

    static List<Residual> residuals(VirtualSubject s, Draws draws) {
        List<Residual> results = new ArrayList<>();
        if (!s.infused() || !s.outcome().response()) {
            return results;
        }
        Outcome o = s.outcome();
        double end = Math.min(Math.min(o.progressDay(), o.deathDay()), s.cutDay());
        if (o.complete()) {
            results.add(new Residual(o.completeDay(), o.mrdNegative()));
        }
        for (double planned : new double[] {84, 168, 336}) {
            double day = planned + draws.uniform(-5, 5);
            boolean deep = draws.chance(0.15);
            if (day < end && (!o.complete() || Math.abs(day - o.completeDay()) > APART)) {
                results.add(new Residual(day, o.complete() ? o.mrdNegative() && day > o.completeDay() : deep));
            }
        }
        results.sort(Comparator.comparingDouble(Residual::day));
        return results;
    }
}
