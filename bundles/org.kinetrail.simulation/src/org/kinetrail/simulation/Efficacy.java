package org.kinetrail.simulation;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.simulation.Scenario.Feature;

/**
 * Draws response and progression of one subject. Time to response comes first and progression follows it, so that every response
 * lasts.
 */
final class Efficacy {

    static final double MONTH = 30.4375;
    private static final double SHAPE = 1.15;
    /** Median at reference, months; lower than 18.8 because progression waits for response, so that the population median stays 13.9. */
    private static final double MEDIAN = 17.7;
    private static final double SCALE = MEDIAN / Elementary.pow(Elementary.LN2, 1 / SHAPE);
    private static final double CHANGE = 6;
    /** A response is confirmed by the next assessment, two weeks later at least. */
    private static final double CONFIRMED = 14;

    private final Draws draws;
    private final Scenario scenario;
    private final Baseline baseline;
    private final double rate;
    private final double extent;

    Efficacy(Draws draws, Scenario scenario, Baseline baseline, Exposure exposure) {
        this.draws = draws;
        this.scenario = scenario;
        this.baseline = baseline;
        boolean none = scenario.has(Feature.NO_EFFECT);
        this.rate = none ? 0 : exposure.rate();
        this.extent = none ? 0 : exposure.extent();
    }

    /** Response, complete response, day of response and day of progression; the toxicities are those given. */
    Outcome outcome(Outcome safety) {
        double depth = (baseline.extramedullary() ? -0.5 : 0) + (baseline.stageThree() ? -0.5 : 0) + (baseline.burden() ? -0.3 : 0);
        boolean response = draws.chance(Draws.probability(1.957 + rate + depth));
        boolean complete = draws.chance(Draws.probability(0.625 + 0.35 * rate + depth));
        boolean negative = draws.chance(Draws.probability(0.197 + 0.25 * rate + depth));
        double responseMonth = Math.max(0.5, Math.min(8.8, Elementary.exp(0.45 * draws.normal())));
        double u = draws.uniform();
        double early = draws.uniform();
        double earlyDay = draws.uniform(6, 27);
        double share = draws.uniform(0.05, 0.5);
        boolean fatal = draws.chance(0.08);
        double survival = draws.exponential(24 * MONTH);
        if (scenario.has(Feature.SEPARATION)) {
            response = rate > 0;
        }
        boolean ends = scenario.has(Feature.EARLY_END) && early < 0.12;
        response &= !ends;
        double after = response ? responseMonth + CONFIRMED / MONTH : 0;
        double progress = ends ? earlyDay : MONTH * progression(u, after);
        complete &= response;
        double responseDay = response ? responseMonth * MONTH : Double.NaN;
        double completeDay = complete ? responseDay + share * Math.min(progress - responseDay, 9 * MONTH) : Double.NaN;
        return new Outcome(response, complete, complete && negative, responseDay, completeDay, progress, fatal,
                fatal ? progress : progress + survival, safety.crs(), safety.tocilizumab(), safety.steroid(), safety.neurotoxicity(),
                safety.cytopenia());
    }

    /** Month of progression, given that it comes later than {@code after}. */
    private double progression(double u, double after) {
        double slope = scenario.has(Feature.NON_PROPORTIONAL) ? -0.66 : -0.22;
        double fixed = (baseline.extramedullary() ? Elementary.log(1.6) : 0) + (baseline.stageThree() ? Elementary.log(1.6) : 0)
                + (baseline.burden() ? Elementary.log(scenario.has(Feature.CONFOUNDED) ? 3 : 1.35) : 0)
                + (baseline.highRisk() ? Elementary.log(1.25) : 0) + (scenario.has(Feature.COMPARATOR) ? Elementary.log(1.5) : 0);
        double first = Elementary.exp(fixed + slope * extent);
        double second = scenario.has(Feature.NON_PROPORTIONAL) ? Elementary.exp(fixed) : first;
        double target = hazard(after, first, second) - Elementary.log(1 - u);
        double atChange = hazard(CHANGE, first, second);
        double power = target <= atChange ? target / first : hazard(CHANGE, 1, 1) + (target - atChange) / second;
        return SCALE * Elementary.pow(power, 1 / SHAPE);
    }

    private static double hazard(double month, double first, double second) {
        double change = Elementary.pow(CHANGE / SCALE, SHAPE);
        double now = month <= 0 ? 0 : Elementary.pow(month / SCALE, SHAPE);
        return now <= change ? first * now : first * change + second * (now - change);
    }
}
