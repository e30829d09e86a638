package org.kinetrail.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinetrail.data.Refusal;

/**
 * A study that can be simulated: its name and what makes it differ from the plain one.
 *
 * @param name     frozen name, for example {@code karmma3}
 * @param studyId  study identifier in the files
 * @param title    title of the study
 * @param features departures from the plain study
 */
public record Scenario(String name, String studyId, String title, Set<Feature> features) {

    /** Departures from the plain study. */
    public enum Feature {
        /** Single arm, later lines, target doses of 150, 300 and 450 million cells. */
        COMPARATOR,
        /** No outcome depends on exposure. */
        NO_EFFECT,
        /** Response is separated completely by exposure. */
        SEPARATION,
        /** The effect of exposure on progression ends after six months. */
        NON_PROPORTIONAL,
        /** Many results below the limit, double peaks, ties, missing and repeated samples. */
        DIFFICULT_ASSAY,
        /** Tumour burden raises expansion strongly and worsens progression strongly. */
        CONFOUNDED,
        /** Tocilizumab lowers the concentrations that follow it. */
        TOCILIZUMAB_EFFECT,
        /** Some subjects progress or die before day 28, which ends their sampling. */
        EARLY_END,
        /** Some subjects never show a quantifiable concentration. */
        NO_EXPANSION
    }

    private static final List<Scenario> ALL = List.of(
            new Scenario("karmma3", "SIM-KM3", "Simulated study of a BCMA-directed CAR T cell therapy in multiple myeloma", Set.of()),
            new Scenario("km", "SIM-KM", "Simulated single-arm comparator study", Set.of(Feature.COMPARATOR)),
            new Scenario("null", "SIM-NULL", "Simulated study without any exposure effect", Set.of(Feature.NO_EFFECT)),
            new Scenario("sep", "SIM-SEP", "Simulated study with complete separation of response", Set.of(Feature.SEPARATION)),
            new Scenario("ph", "SIM-PH", "Simulated study with a time-varying effect on progression", Set.of(Feature.NON_PROPORTIONAL)),
            new Scenario("blq", "SIM-BLQ", "Simulated study with a difficult assay", Set.of(Feature.DIFFICULT_ASSAY)),
            new Scenario("conf", "SIM-CONF", "Simulated study confounded by tumour burden", Set.of(Feature.CONFOUNDED)),
            new Scenario("toci", "SIM-TOCI", "Simulated study where tocilizumab lowers expansion", Set.of(Feature.TOCILIZUMAB_EFFECT)),
            new Scenario("early", "SIM-EARLY", "Simulated study with events before day 28", Set.of(Feature.EARLY_END)),
            new Scenario("noexp", "SIM-NOEXP", "Simulated study with subjects without expansion", Set.of(Feature.NO_EXPANSION)));

    public Scenario {
        features = Set.copyOf(features);
    }

    /** Every scenario, the plain one first. */
    public static List<Scenario> all() {
        return ALL;
    }

    /** The scenario with this name; a {@link Refusal} lists the names when there is none. */
    public static Scenario named(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(s -> s.name().equals(key)).findFirst().orElseThrow(() -> new Refusal("There is no sample study \""
                + name + "\"; choose one of " + String.join(", ", ALL.stream().map(Scenario::name).toList()) + "."));
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }
}
