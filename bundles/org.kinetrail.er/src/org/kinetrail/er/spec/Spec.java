package org.kinetrail.er.spec;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.NumberText;

/**
 * A model specification: names with values, where a value is a text, a number, a boolean, null, a list or another map. A list of one may
 * stand as its element.
 */
public final class Spec {

    private final Map<String, Object> values;

    public Spec(Map<String, Object> values) {
        this.values = new LinkedHashMap<>(values);
    }

    public boolean has(String name) {
        return values.get(name) != null;
    }

    /** The kind of model. */
    public String kind() {
        return text("kind");
    }

    /** A text; a {@link Refusal} when it is absent. */
    public String text(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new Refusal("The specification has no \"" + name + "\"; add it.");
        }
        if (!(value instanceof String text)) {
            throw new Refusal("\"" + name + "\" in the specification is not a text; write it in quotes.");
        }
        return text;
    }

    /** A text, or another when absent. */
    public String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    /** True or false, or another when absent. */
    public boolean flag(String name, boolean otherwise) {
        if (has(name) && !(values.get(name) instanceof Boolean)) {
            throw new Refusal("\"" + name + "\" in the specification is neither true nor false.");
        }
        return has(name) ? (Boolean) values.get(name) : otherwise;
    }

    /** A number, or another when absent. */
    public double number(String name, double otherwise) {
        return has(name) ? numbers(name)[0] : otherwise;
    }

    /** Numbers; a {@link Refusal} when absent. */
    public double[] numbers(String name) {
        if (!has(name)) {
            throw new Refusal("The specification has no \"" + name + "\"; add it.");
        }
        return list(values.get(name)).stream().mapToDouble(v -> {
            if (v instanceof Number n) {
                return n.doubleValue();
            }
            throw new Refusal("\"" + name + "\" in the specification holds something that is no number.");
        }).toArray();
    }

    /** Values as they stand, texts or numbers; a {@link Refusal} when absent or none. */
    public List<?> values(String name) {
        if (!has(name) || list(values.get(name)).isEmpty()) {
            throw new Refusal("The specification has no \"" + name + "\"; add at least one value.");
        }
        return list(values.get(name));
    }

    /** Numbers, or null when absent. */
    public double[] numbersOrNull(String name) {
        return has(name) ? numbers(name) : null;
    }

    /** Texts; a {@link Refusal} when absent or none. */
    public List<String> texts(String name) {
        if (!has(name)) {
            throw new Refusal("The specification has no \"" + name + "\"; add it.");
        }
        List<String> texts = list(values.get(name)).stream().map(String::valueOf).toList();
        if (texts.isEmpty()) {
            throw new Refusal("\"" + name + "\" in the specification is an empty list; name at least one.");
        }
        return texts;
    }

    /** The levels of each factor that {@code factor_levels} states, in order. */
    public Map<String, List<String>> factorLevels() {
        Map<String, List<String>> out = new LinkedHashMap<>();
        if (values.get("factor_levels") instanceof Map<?, ?> map) {
            map.forEach((k, v) -> out.put(String.valueOf(k), list(v).stream().map(Spec::level).toList()));
            out.forEach((column, levels) -> levels.stream().filter(l -> levels.indexOf(l) != levels.lastIndexOf(l)).findFirst()
                    .ifPresent(l -> {
                        throw new Refusal("\"factor_levels\" states the level " + l + " of " + column + " twice; state each level once.");
                    }));
        }
        return out;
    }

    /** Texts by name; empty when absent. */
    public Map<String, String> map(String name) {
        Map<String, String> out = new LinkedHashMap<>();
        if (values.get(name) instanceof Map<?, ?> map) {
            map.forEach((k, v) -> out.put(String.valueOf(k), String.valueOf(v)));
        } else if (has(name)) {
            throw new Refusal("\"" + name + "\" in the specification is not an object; write {\"COLUMN\": \"RULE\"}.");
        }
        return out;
    }

    /** An object with its values as they are; empty when absent. */
    Map<String, Object> tree(String name) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (values.get(name) instanceof Map<?, ?> map) {
            map.forEach((k, v) -> out.put(String.valueOf(k), v));
        } else if (has(name)) {
            throw new Refusal("\"" + name + "\" in the specification is not an object; write it in braces.");
        }
        return out;
    }

    private static String level(Object value) {
        return value instanceof Number number ? NumberText.of(number.doubleValue()) : String.valueOf(value);
    }

    /** Times in ascending order, or null when absent. */
    public double[] timesOrNull(String name) {
        double[] times = numbersOrNull(name);
        return times == null ? null : Arrays.stream(times).sorted().toArray();
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }
}
