package org.kinetrail.trail;

import java.util.List;

/** The accounts and the actions that occur in a trail, each once and in order of name. */
public record TrailNames(List<String> actors, List<String> actions) {

    public TrailNames {
        actors = List.copyOf(actors);
        actions = List.copyOf(actions);
    }
}
