package org.kinetrail.analysis.plan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.data.Refusal;

/**
 * A plan as nested maps, lists, texts, numbers and truth values, and back. Keys are the component names of the records, so a plan
 * kept in any tree format maps onto it. An unknown key, a missing key or a value of the wrong kind is refused by its path.
 */
public final class PlanTree {

    private PlanTree() {
    }

    /** The plan as a map in component order; numbers are Double, Long or Integer. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> toMap(AnalysisPlan plan) {
        return (Map<String, Object>) tree(plan);
    }

    /** The plan that a complete map describes. */
    public static AnalysisPlan fromMap(Map<String, ?> map) {
        return (AnalysisPlan) record(AnalysisPlan.class, map, "plan");
    }

    /**
     * The plan with one value replaced.
     *
     * @param path  component names joined by dots, list positions as numbers from 0, for example {@code timeToEvent.0.metric}
     * @param value a tree value; a text is read as number or truth value where the component is one
     */
    @SuppressWarnings("unchecked")
    public static AnalysisPlan with(AnalysisPlan plan, String path, Object value) {
        Map<String, Object> root = toMap(plan);
        String[] steps = path.split("\\.");
        Object node = root;
        for (int i = 0; i < steps.length - 1; i++) {
            node = child(node, steps[i], path);
        }
        String last = steps[steps.length - 1];
        if (node instanceof Map<?, ?> map) {
            boolean open = "referencePatient".equals(steps[Math.max(0, steps.length - 2)]);
            if (!map.containsKey(last) && !open) {
                throw unknown(path);
            }
            ((Map<String, Object>) map).put(last, value);
        } else if (node instanceof List<?> list) {
            int at = position(last, list.size(), path);
            if (at == list.size()) {
                ((List<Object>) list).add(value);
            } else {
                ((List<Object>) list).set(at, value);
            }
        } else {
            throw unknown(path);
        }
        return fromMap(root);
    }

    private static Object child(Object node, String step, String path) {
        Object next = null;
        if (node instanceof Map<?, ?> map) {
            next = map.get(step);
        } else if (node instanceof List<?> list) {
            int at = position(step, list.size(), path);
            next = at < list.size() ? list.get(at) : null;
        }
        if (next == null) {
            throw unknown(path);
        }
        return next;
    }

    private static int position(String step, int size, String path) {
        try {
            int at = Integer.parseInt(step);
            if (at >= 0 && at <= size) {
                return at;
            }
        } catch (NumberFormatException e) {
            throw new Refusal("plan, " + path + ": '" + step + "' is no list position; use a number from 0 to " + size + ".", e);
        }
        throw new Refusal("plan, " + path + ": position " + step + " does not exist; use a number from 0 to " + size + ".");
    }

    private static Refusal unknown(String path) {
        return new Refusal("plan, " + path + ": there is no such setting; use a path that 'plan show' prints.");
    }

    private static Object tree(Object value) {
        if (value instanceof Record r) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (RecordComponent component : r.getClass().getRecordComponents()) {
                map.put(component.getName(), tree(read(component, r)));
            }
            return map;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(v -> copy.add(tree(v)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new TreeMap<>();
            map.forEach((k, v) -> copy.put((String) k, tree(v)));
            return copy;
        }
        return value;
    }

    private static Object read(RecordComponent component, Record from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }

    private static Record record(Class<?> type, Object value, String path) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new Refusal(path + ": a group of settings belongs here; give " + type.getSimpleName() + " with its settings.");
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        List<String> known = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            known.add(name);
            types[i] = components[i].getType();
            if (!map.containsKey(name) || map.get(name) == null) {
                throw new Refusal(path + "." + name + ": this setting is missing; add it.");
            }
            values[i] = value(components[i].getGenericType(), map.get(name), path + "." + name);
        }
        for (Object key : map.keySet()) {
            if (!known.contains(key)) {
                throw new Refusal(path + "." + key + ": there is no such setting; remove it or use one of " + String.join(", ", known)
                        + ".");
            }
        }
        try {
            return (Record) type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new Refusal(path + ": " + e.getCause().getMessage() + "; correct this setting.", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type.getName(), e);
        }
    }

    private static Object value(Type type, Object value, String path) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? list(generic.getActualTypeArguments()[0], value, path) : texts(value, path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain, value, path);
        }
        return scalar(plain, value, path);
    }

    private static List<Object> list(Type element, Object value, String path) {
        List<?> items;
        if (value instanceof List<?> l) {
            items = l;
        } else if (value instanceof String text && element instanceof Class<?> c && !c.isRecord()) {
            items = text.isBlank() ? List.of() : List.of(text.trim().split("\\s*,\\s*"));
        } else {
            throw new Refusal(path + ": a list belongs here; give its items.");
        }
        List<Object> result = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            result.add(value(element, items.get(i), path + "." + i));
        }
        return result;
    }

    private static Map<String, String> texts(Object value, String path) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new Refusal(path + ": names with values belong here; give them as NAME=VALUE.");
        }
        Map<String, String> result = new TreeMap<>();
        map.forEach((k, v) -> result.put((String) k, String.valueOf(v)));
        return result;
    }

    private static Object scalar(Class<?> type, Object value, String path) {
        try {
            if (type == String.class && value instanceof String) {
                return value;
            }
            if (type == boolean.class) {
                return truth(value, path);
            }
            if (type == double.class || type == Double.class) {
                return value instanceof Number n ? n.doubleValue() : Double.parseDouble(((String) value).trim());
            }
            if (type == int.class) {
                return value instanceof Number n ? Math.toIntExact(whole(n)) : Integer.parseInt(((String) value).trim());
            }
            if (type == long.class) {
                return value instanceof Number n ? whole(n) : Long.parseLong(((String) value).trim());
            }
        } catch (NumberFormatException | ClassCastException | ArithmeticException e) {
            throw new Refusal(path + ": '" + value + "' is not a number of the kind that belongs here; give a number.", e);
        }
        throw new Refusal(path + ": a text belongs here; give one.");
    }

    private static boolean truth(Object value, String path) {
        if (value instanceof Boolean b) {
            return b;
        }
        if ("true".equals(value) || "false".equals(value)) {
            return "true".equals(value);
        }
        throw new Refusal(path + ": '" + value + "' is neither true nor false; give one of them.");
    }

    private static long whole(Number n) {
        double d = n.doubleValue();
        if (n instanceof Long || n instanceof Integer) {
            return n.longValue();
        }
        if (d != Math.rint(d) || Math.abs(d) > 9e15) {
            throw new ArithmeticException("not whole");
        }
        return (long) d;
    }
}
