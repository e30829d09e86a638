package org.kinetrail.simulation;

import org.kinetrail.simulation.Outcome.Toxicity;

/** Draws the toxicities of one subject from its expansion rate and tumour burden. */
final class Safety {

    private final Draws draws;
    private final double rate;
    private final double burden;

    Safety(Draws draws, double rate, boolean burden) {
        this.draws = draws;
        this.rate = rate;
        this.burden = burden ? 0.4 : 0;
    }

    private boolean event(double intercept, double slope) {
        return draws.chance(Draws.probability(intercept + slope * rate + burden));
    }

    Toxicity crs() {
        boolean any = event(2.033, 0.60);
        boolean severe = event(-3.154, 0.45);
        double mild = draws.uniform();
        double start = draws.logNormal(1.0, 0.7, 0.2, 23);
        double duration = draws.logNormal(6, 0.6, 1, 63);
        return any ? new Toxicity(severe ? mild < 0.15 ? 4 : 3 : mild < 0.6 ? 1 : 2, start, start + duration) : Toxicity.NONE;
    }

    /** Day of the first treatment of this syndrome; NaN without. */
    private double treatment(Toxicity crs, boolean treated, double after) {
        double share = draws.uniform(0.05, 0.6);
        return crs.present() && treated ? crs.start() + Math.min(after, share * (crs.end() - crs.start())) : Double.NaN;
    }

    double tocilizumab(Toxicity crs) {
        return treatment(crs, event(1.289, 0.45), 2);
    }

    double steroid(Toxicity crs) {
        return treatment(crs, event(-0.984, 0.45), 3);
    }

    Toxicity neurotoxicity() {
        boolean relevant = event(-2.429, 0.40);
        boolean mild = draws.chance(0.10);
        double worse = draws.uniform();
        double start = draws.logNormal(2, 0.8, 1, 42);
        double duration = draws.logNormal(5, 0.7, 1, 60);
        if (!relevant && !mild) {
            return Toxicity.NONE;
        }
        return new Toxicity(relevant ? worse < 0.65 ? 2 : worse < 0.95 ? 3 : 4 : 1, start, start + duration);
    }

    boolean cytopenia() {
        return event(-0.324, 0.15);
    }
}
