package org.kinetrail.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.TrailRefused;

/**
 * What the verifier takes from {@code provenance.json} (PROV-JSON): each embedded file with its hash, the hash of the authority's
 * key, the required signers, and whether it is a demonstration. The conventions stand in {@code docs/formats/pdf.md}.
 */
record SignedProvenance(String authorityKey, List<String> signers, boolean demo, Map<String, String> files) {

    static final String FILE = "provenance.json";

    private static final String RULE = "provenance.readable";

    static SignedProvenance read(byte[] json) {
        try {
            Json.Members root = Json.parse(json) instanceof Json.Members members ? members : Json.object();
            Json.Members entities = root.members("entity").orElse(Json.object());
            Map<String, String> files = new TreeMap<>();
            Optional<String> key = Optional.empty();
            List<String> signers = new ArrayList<>();
            boolean demo = false;
            for (Map.Entry<String, Json> member : entities.values().entrySet()) {
                Json.Members entity = member.getValue() instanceof Json.Members members ? members : Json.object();
                Optional<String> hash = text(entity, "kt:sha256");
                String name = text(entity, "prov:label").orElse(member.getKey());
                if (hash.isPresent() && !hash.equals(Optional.ofNullable(files.putIfAbsent(name, hash.get())).or(() -> hash))) {
                    throw BrokenRule.of(RULE, "the provenance lists " + name + " with two hashes");
                }
                key = key.isPresent() ? key : text(entity, "kt:authorityKey");
                for (Json item : entity.items("kt:requiredSigners")) {
                    signers.add(item instanceof Json.Text word ? word.value() : "?");
                }
                demo |= entity.get("kt:demo").filter(flag -> flag.equals(Json.of(true))).isPresent()
                        || text(entity, "kt:demo").filter("true"::equals).isPresent();
            }
            return new SignedProvenance(key.orElseThrow(() -> BrokenRule.of(RULE, "the provenance does not name the authority's key")),
                    List.copyOf(signers), demo, files);
        } catch (TrailRefused e) {
            throw BrokenRule.of(RULE, "the provenance cannot be read: " + e.getMessage());
        }
    }

    /** A text attribute, plain or as a typed PROV-JSON literal. */
    private static Optional<String> text(Json.Members entity, String name) {
        return entity.text(name).or(() -> entity.members(name).flatMap(literal -> literal.text("$")));
    }
}
