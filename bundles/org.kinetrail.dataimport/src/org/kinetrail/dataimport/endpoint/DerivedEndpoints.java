package org.kinetrail.dataimport.endpoint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointValue;

/**
 * Endpoints derived from records.
 *
 * @param definitions what each name means
 * @param values      values by subject, then endpoint name
 */
public record DerivedEndpoints(List<EndpointDefinition> definitions, Map<String, Map<String, EndpointValue>> values) {

    public DerivedEndpoints {
        definitions = List.copyOf(definitions);
        Map<String, Map<String, EndpointValue>> copy = new LinkedHashMap<>();
        values.forEach((subject, own) -> copy.put(subject, Collections.unmodifiableMap(new LinkedHashMap<>(own))));
        values = Collections.unmodifiableMap(copy);
    }

    /** The definition of this name. */
    public Optional<EndpointDefinition> definition(String name) {
        return definitions.stream().filter(d -> d.name().equals(name)).findFirst();
    }

    /** A subject's value of this name. */
    public Optional<EndpointValue> value(String subject, String name) {
        return Optional.ofNullable(values.getOrDefault(subject, Map.of()).get(name));
    }
}
