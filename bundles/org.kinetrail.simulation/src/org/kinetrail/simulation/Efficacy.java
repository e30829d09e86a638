package org.kinetrail.simulation;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.simulation.Scenario.Feature;

/**
 * Draws response and progression of one subject so that each follows its stated model given exposure and covariates, and every
 * response lasts. Progression is the Weibull for everybody. Response is the logistic among those who are free of progression when a
 * response can first have been seen and confirmed; who progresses before is no responder. A responder's progression is not drawn anew:
 * that would take early events away from those who respond, who are the ones with high exposure, and make the effect of exposure on
 * progression stronger than stated.
 */
final class Efficacy {

    static final double MONTH = 30.4375;
    private static final double SHAPE = 1.15;
    /** Median at reference, months. */
    private static final double MEDIAN = 18.8;
    private static final double SCALE = MEDIAN / Elementary.pow(Elementary.LN2, 1 / SHAPE);
    private static final double CHANGE = 6;
    /** A response is confirmed by the next assessment, two weeks later at least. */
    private static final double CONFIRMED = 14 / MONTH;
    private static final double FIRST_RESPONSE = 0.5;
    private static final double LAST_RESPONSE = 8.8;

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
        double chance = Draws.probability(1.957 + rate + depth);
        double asked = draws.uniform();
        boolean complete = draws.chance(Draws.probability(0.625 + 0.35 * rate + depth));
        boolean negative = draws.chance(Draws.probability(0.197 + 0.25 * rate + depth));
        double planned = Math.max(FIRST_RESPONSE, Math.min(LAST_RESPONSE, Elementary.exp(0.45 * draws.normal())));
        double u = draws.uniform();
        double early = draws.uniform();
        double earlyDay = draws.uniform(6, 27);
        double share = draws.uniform(0.05, 0.5);
        boolean fatal = draws.chance(0.08);
        double survival = draws.exponential(24 * MONTH);
        double instead = draws.uniform();
        double least = FIRST_RESPONSE + CONFIRMED;
        boolean separated = scenario.has(Feature.SEPARATION);
        boolean ends = scenario.has(Feature.EARLY_END) && early < 0.12;
        double month = ends ? earlyDay / MONTH : progression(u, separated && rate > 0 ? least : 0);
        boolean response = !ends && (separated ? rate > 0 : month >= least && asked < chance);
        double progress = MONTH * month;
        complete &= response;
        double responseDay = response ? MONTH * responseMonth(planned, month - CONFIRMED, instead) : Double.NaN;
        double completeDay = complete ? responseDay + share * Math.min(progress - responseDay, 9 * MONTH) : Double.NaN;
        return new Outcome(response, complete, complete && negative, responseDay, completeDay, progress, fatal,
                fatal ? progress : progress + survival, safety.crs(), safety.tocilizumab(), safety.steroid(), safety.neurotoxicity(),
                safety.cytopenia());
    }

    /** The planned month, or any up to the last possible one where it lies behind that. */
    private static double responseMonth(double planned, double last, double instead) {
        return planned <= last ? planned : FIRST_RESPONSE + instead * (last - FIRST_RESPONSE);
    }

    /** Month of progression, given that it comes later than {@code after}. */
    private double progression(double u, double after) {
        double first = early();
        double second = late();
        double target = hazard(after, first, second) - Elementary.log(1 - u);
        double atChange = hazard(CHANGE, first, second);
        double power = target <= atChange ? target / first : hazard(CHANGE, 1, 1) + (target - atChange) / second;
        return SCALE * Elementary.pow(power, 1 / SHAPE);
    }

    /** Hazard ratio against the reference in the first months. */
    private double early() {
        double slope = scenario.has(Feature.NON_PROPORTIONAL) ? -0.66 : -0.22;
        return Elementary.exp(fixed() + slope * extent);
    }

    /** Hazard ratio against the reference after them. */
    private double late() {
        return scenario.has(Feature.NON_PROPORTIONAL) ? Elementary.exp(fixed()) : early();
    }

    private double fixed() {
        return (baseline.extramedullary() ? Elementary.log(1.6) : 0) + (baseline.stageThree() ? Elementary.log(1.6) : 0)
                + (baseline.burden() ? Elementary.log(scenario.has(Feature.CONFOUNDED) ? 3 : 1.35) : 0)
                + (baseline.highRisk() ? Elementary.log(1.25) : 0) + (scenario.has(Feature.COMPARATOR) ? Elementary.log(1.5) : 0);
    }

    private static double hazard(double month, double first, double second) {
        double change = Elementary.pow(CHANGE / SCALE, SHAPE);
        double now = month <= 0 ? 0 : Elementary.pow(month / SCALE, SHAPE);
        return now <= change ? first * now : first * change + second * (now - change);
    }
}
