package org.kinetrail.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settings records as plain trees (maps in component order, lists, texts, Long, Double, truth values) and back, so that a record kept in
 * any tree format maps onto them. Enum constants are written in lower case with hyphens; a number that is not finite is written as text.
 * Numbers, truth values and lists of them are also read from what a person typed. A record written as null is absent. An unknown
 * name, a missing one or a value of the wrong
 * kind is refused by its path.
 */
public final class RecordTree {

    private RecordTree() {
    }

    /** The tree of a record. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> toMap(Record settings) {
        return (Map<String, Object>) tree(settings);
    }

    /** The record of a tree; {@code name} is what a refusal calls the whole. */
    public static <T extends Record> T fromMap(Class<T> type, Map<String, ?> map, String name) {
        return type.cast(record(type, map, name));
    }

    private static Object tree(Object value) {
        if (value instanceof Record settings) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (RecordComponent component : settings.getClass().getRecordComponents()) {
                map.put(component.getName(), tree(read(component, settings)));
            }
            return map;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(tree(item)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new TreeMap<>();
            map.forEach((key, item) -> copy.put((String) tree(key), tree(item)));
            return copy;
        }
        if (value instanceof Enum<?> constant) {
            return spelling(constant);
        }
        if (value instanceof Double number && (number.isNaN() || number.isInfinite())) {
            return number.isNaN() ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }
        return value instanceof Integer number ? (Object) Long.valueOf(number) : value;
    }

    private static Object read(RecordComponent component, Record from) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }

    private static Record record(Class<?> type, Object value, String path) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new Refusal(path + ": a group of settings belongs here; give its members by name.");
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        List<String> known = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            known.add(name);
            types[i] = components[i].getType();
            if (map.containsKey(name) && map.get(name) == null && types[i].isRecord()) {
                continue;
            }
            if (map.get(name) == null) {
                throw new Refusal(path + "." + name + ": this setting is missing; add it.");
            }
            values[i] = value(components[i].getGenericType(), map.get(name), path + "." + name);
        }
        for (Object key : map.keySet()) {
            if (!known.contains(key)) {
                throw new Refusal(path + "." + key + ": there is no such setting; remove it or use one of " + String.join(", ", known) + ".");
            }
        }
        return make(type, types, values, path);
    }

    private static Record make(Class<?> type, Class<?>[] types, Object[] values, String path) {
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
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? list(arguments[0], value, path) : map(arguments, value, path);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? record(plain, value, path) : scalar(plain, value, path);
    }

    private static List<Object> list(Type element, Object value, String path) {
        List<?> items;
        if (value instanceof List<?> given) {
            items = given;
        } else if (value instanceof String text && element instanceof Class<?> plain && !plain.isRecord()) {
            items = text.isBlank() ? List.of() : List.of(text.trim().split("\\s*,\\s*"));
        } else {
            throw new Refusal(path + ": a list belongs here; give its items.");
        }
        List<Object> result = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            result.add(value(element, items.get(i), path + "[" + i + "]"));
        }
        return result;
    }

    private static Map<Object, Object> map(Type[] arguments, Object value, String path) {
        if (!(value instanceof Map<?, ?> items)) {
            throw new Refusal(path + ": names with values belong here; give them.");
        }
        Map<Object, Object> result = new TreeMap<>();
        items.forEach((key, item) -> result.put(scalar((Class<?>) arguments[0], key, path), value(arguments[1], item, path + "." + key)));
        return result;
    }

    private static Object scalar(Class<?> type, Object value, String path) {
        if (type == String.class && value instanceof String) {
            return value;
        }
        if (type == boolean.class && (value instanceof Boolean || "true".equals(value) || "false".equals(value))) {
            return Boolean.valueOf(value.toString());
        }
        if (type.isEnum()) {
            return constant(type, value, path);
        }
        if (type == double.class || type == Double.class) {
            return decimal(value, path);
        }
        boolean wide = type == long.class || type == Long.class;
        Long whole = wide || type == int.class || type == Integer.class ? whole(value) : null;
        if (whole != null && (wide || whole == whole.intValue())) {
            return wide ? (Object) whole : (Object) whole.intValue();
        }
        String wanted = type == String.class ? "a text" : type == boolean.class ? "true or false" : "a whole number";
        throw new Refusal(path + ": " + wanted + " belongs here, not '" + value + "'; correct it.");
    }

    /** A whole number from a number or a text; null when it is none. */
    private static Long whole(Object value) {
        if (value instanceof Long || value instanceof Integer) {
            return ((Number) value).longValue();
        }
        try {
            return value instanceof Double number ? (Long) new BigDecimal(number).longValueExact() : Long.valueOf(String.valueOf(value).trim());
        } catch (NumberFormatException | ArithmeticException e) {
            return null;
        }
    }

    private static Double decimal(Object value, String path) {
        try {
            String text = String.valueOf(value).trim();
            return value instanceof Number number ? (Double) number.doubleValue()
                    : Double.valueOf(text.equals("Inf") || text.equals("-Inf") ? text + "inity" : text);
        } catch (NumberFormatException e) {
            throw new Refusal(path + ": a number belongs here, not '" + value + "'; correct it.", e);
        }
    }

    private static Object constant(Class<?> type, Object value, String path) {
        List<String> spellings = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            spellings.add(spelling((Enum<?>) constant));
            if (spelling((Enum<?>) constant).equals(value)) {
                return constant;
            }
        }
        throw new Refusal(path + ": '" + value + "' is not one of " + String.join(", ", spellings) + "; choose one of them.");
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
