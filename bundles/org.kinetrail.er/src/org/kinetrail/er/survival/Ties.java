package org.kinetrail.er.survival;

/** How events at one time enter the partial likelihood. */
public enum Ties {
    /** Efron (1977): the events leave the risk set one by one, each by an equal share. The default. */
    EFRON,
    /** Breslow (1974): all events see the full risk set. */
    BRESLOW,
    /** Cox (1972), discrete time: all sets of that many events are weighed up. R calls it exact, SAS TIES=DISCRETE. */
    EXACT
}
