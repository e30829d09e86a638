package org.kinetrail.workflow.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.model.ModelJson;
import org.kinetrail.workflow.Component;

/** The JSON texts that a record copy carries. */
final class Attachments {

    private Attachments() {
    }

    /** {@code sbom.json}: the software's parts as CycloneDX 1.6. */
    static byte[] sbom(String software, List<Component> components) {
        List<Object> list = new ArrayList<>();
        for (Component component : components) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("type", "library");
            entry.put("name", component.name());
            entry.put("version", component.version());
            if (!component.sha256().isEmpty()) {
                entry.put("hashes", List.of(Map.of("alg", "SHA-256", "content", component.sha256())));
            }
            if (!component.licence().isEmpty()) {
                entry.put("licenses", List.of(Map.of("license", Map.of("name", component.licence()))));
            }
            list.add(entry);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bomFormat", "CycloneDX");
        document.put("specVersion", "1.6");
        document.put("version", 1L);
        Map<String, Object> product = new LinkedHashMap<>();
        product.put("type", "application");
        product.put("name", "Kinetrail");
        product.put("version", software.replace("Kinetrail ", ""));
        document.put("metadata", Map.of("component", product));
        document.put("components", list);
        return utf8(ModelJson.text(document));
    }

    /** The parts that a {@code sbom.json} lists. */
    static List<Component> components(byte[] sbom) {
        List<Component> components = new ArrayList<>();
        for (Object item : (List<?>) ModelJson.parse(new String(sbom, StandardCharsets.UTF_8)).get("components")) {
            Map<?, ?> entry = (Map<?, ?>) item;
            components.add(new Component((String) entry.get("name"), (String) entry.get("version"), first(entry, "hashes", "content"),
                    entry.get("licenses") instanceof List<?> list ? first((Map<?, ?>) list.get(0), "license", "name") : ""));
        }
        return components;
    }

    private static String first(Map<?, ?> entry, String member, String name) {
        Object value = entry.get(member);
        Object inner = value instanceof List<?> list ? list.get(0) : value;
        return inner instanceof Map<?, ?> map ? (String) map.get(name) : "";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
