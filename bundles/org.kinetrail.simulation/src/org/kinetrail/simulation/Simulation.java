package org.kinetrail.simulation;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

/**
 * Makes sample studies of a CAR T cell therapy in multiple myeloma. Equal scenario, seed and number of subjects give equal bytes on
 * every machine. Endpoints are dated records of disease assessments, adverse events, medication and blood counts, from which they are
 * derived as in a real study. Nothing in them comes from a patient.
 */
public final class Simulation {

    private Simulation() {
    }

    /** The study with 225 infused subjects and 29 that were randomised and never infused, when {@code subjects} is 225. */
    public static SimulatedStudy karmma3(long seed, int subjects) {
        return study("karmma3", seed, subjects);
    }

    /**
     * A named sample study.
     *
     * @param name     {@code karmma3}, {@code km}, {@code null}, {@code sep}, {@code ph}, {@code blq}, {@code conf}, {@code toci},
     *                 {@code early} or {@code noexp}
     * @param seed     seed of the random streams
     * @param subjects infused subjects, 1 to 1000000
     */
    public static SimulatedStudy study(String name, long seed, int subjects) {
        Scenario scenario = Scenario.named(name);
        if (subjects < 1 || subjects > 1_000_000) {
            throw new Refusal("A sample study has 1 to 1000000 infused subjects, not " + subjects + "; choose a number in that range.");
        }
        List<History> histories = histories(scenario, seed, subjects);
        List<Table> tables = new ArrayList<>();
        tables.addAll(SubjectDomains.of(histories));
        tables.addAll(FindingDomains.of(histories));
        tables.addAll(EventDomains.of(histories));
        tables.addAll(OutcomeAnalysis.of(histories));
        return new SimulatedStudy(scenario, seed, subjects, tables);
    }

    static List<History> histories(Scenario scenario, long seed, int subjects) {
        Cohort cohort = new Cohort(scenario, seed);
        return cohort.draw(subjects).stream().map(s -> History.of(s, cohort)).toList();
    }
}
