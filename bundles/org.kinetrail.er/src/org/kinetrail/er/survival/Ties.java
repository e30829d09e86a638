package org.kinetrail.er.survival;

/** How events at one time enter the partial likelihood. */
public enum Ties {
    /** Efron (1977): the events leave the risk set one by one, each by an equal share. The default. */
    EFRON,
    /** Breslow (1974): all events see the full risk set. */
    BRESLOW,
    /** Cox (1972), discrete time: all sets of that many events are weighed up. R calls it exact, SAS TIES=DISCRETE. */
    EXACT,
    /** Kalbfleisch and Prentice (1973), continuous time recorded with ties: all orders of the events are weighed up. SAS calls it TIES=EXACT. */
    EXACT_CONTINUOUS;

    /** Whether each event time enters by a likelihood of its own, without terms that diagnostics and resampling could use. */
    public boolean exact() {
        return this == EXACT || this == EXACT_CONTINUOUS;
    }
}
