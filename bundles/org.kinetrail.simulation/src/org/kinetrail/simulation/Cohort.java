package org.kinetrail.simulation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.kinetrail.numeric.RandomStream;
import org.kinetrail.simulation.Scenario.Feature;

/** Draws the subjects of a study; each has its own stream, so that one subject never depends on another. */
final class Cohort {

    /** Randomised, never infused: 254 randomised against 225 infused in the study this one resembles. */
    private static final double NOT_INFUSED = 29.0 / 225;
    private static final LocalDateTime DATA_CUT = LocalDateTime.of(2023, 4, 28, 0, 0);

    private final Scenario scenario;
    private final RandomStream root;

    Cohort(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.root = RandomStream.named(seed, "simulation." + scenario.name());
    }

    List<VirtualSubject> draw(int infused) {
        int others = scenario.has(Feature.COMPARATOR) ? 0 : (int) Math.rint(infused * NOT_INFUSED);
        List<VirtualSubject> subjects = new ArrayList<>();
        for (int i = 1; i <= infused + others; i++) {
            boolean never = others > 0 && i % ((infused + others) / others) == 0 && i / ((infused + others) / others) <= others;
            subjects.add(never ? neverInfused(i) : infused(i));
        }
        return subjects;
    }

    Draws draws(int number, String what) {
        return new Draws(root.substream(number).substream(what));
    }

    VirtualSubject infused(int number) {
        Draws plan = draws(number, "plan");
        Baseline baseline = Baseline.draw(draws(number, "baseline"), scenario);
        double followUp = Math.floor(Efficacy.MONTH * plan.uniform(14, 36));
        double wait = Math.rint(plan.logNormal(49, 0.2, 34, 117));
        LocalDateTime infusion = DATA_CUT.minusDays((long) followUp).withHour(8 + (int) (7 * plan.uniform()))
                .withMinute((int) (60 * plan.uniform()));
        double target = 450;
        double dose = 175 + 354 * plan.beta(5.6, 2.0);
        if (scenario.has(Feature.COMPARATOR)) {
            target = Double.parseDouble(plan.pick(new double[] {4.0 / 128, 70.0 / 128, 54.0 / 128}, "150", "300", "450"));
            dose = target * (1 + plan.uniform(-0.06, 0.06));
        }
        dose = Math.rint(dose * 10) / 10;
        Expansion expansion = Expansion.draw(draws(number, "expansion"), scenario, baseline, dose);
        List<Specimen> planned = Sampling.planned(draws(number, "sampling"), expansion);
        Exposure exposure = Exposure.of(planned);
        Outcome safety = safety(draws(number, "safety"), baseline, exposure);
        if (scenario.has(Feature.TOCILIZUMAB_EFFECT) && !Double.isNaN(safety.tocilizumab())) {
            planned = Sampling.lowered(planned, safety.tocilizumab(), 0.4);
            exposure = Exposure.of(planned);
        }
        Outcome outcome = new Efficacy(draws(number, "efficacy"), scenario, baseline, exposure).outcome(safety);
        Draws loss = draws(number, "loss");
        double end = loss.chance(0.6) ? Math.min(outcome.progressDay(), outcome.deathDay()) : outcome.deathDay();
        List<Specimen> taken = Sampling.taken(loss, scenario, planned, Math.min(end, followUp));
        return new VirtualSubject(number, scenario.studyId(), true, infusion, wait, !scenario.has(Feature.COMPARATOR), followUp, dose,
                target, baseline, taken, exposure, outcome);
    }

    private Outcome safety(Draws draws, Baseline baseline, Exposure exposure) {
        Safety safety = new Safety(draws, scenario.has(Feature.NO_EFFECT) ? 0 : exposure.rate(), baseline.burden());
        Outcome.Toxicity crs = safety.crs();
        return new Outcome(false, false, false, Double.NaN, Double.NaN, Double.NaN, false, Double.NaN, crs, safety.tocilizumab(crs),
                safety.steroid(crs), safety.neurotoxicity(), safety.cytopenia());
    }

    private VirtualSubject neverInfused(int number) {
        Draws plan = draws(number, "plan");
        double followUp = Math.floor(Efficacy.MONTH * plan.uniform(15, 37));
        LocalDateTime randomised = DATA_CUT.minusDays((long) followUp).withHour(10);
        return new VirtualSubject(number, scenario.studyId(), false, randomised, 0, true, followUp, Double.NaN, 450,
                Baseline.draw(draws(number, "baseline"), scenario), List.of(), null, null);
    }
}
