package org.kinetrail.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A model object as a plain tree: maps in the order of the metamodel, lists, strings, numbers, truth values. Only containment
 * references exist in our metamodels; a type is written only where it is not the declared one.
 */
public final class ModelTree {

    /** Key that names the concrete class where the declared one leaves a choice. */
    public static final String TYPE = "type";

    private ModelTree() {
    }

    /**
     * The object and all it contains. Absent texts and parts are left out, and so is a list that the metamodel calls unsettable while it is
     * empty: a setting that came later, which documents of earlier releases do not hold. Everything else is written, defaults included.
     */
    public static Map<String, Object> toMap(EObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = object.eGet(feature);
            if (value == null || feature.isUnsettable() && feature.isMany() && ((List<?>) value).isEmpty()) {
                continue;
            }
            map.put(feature.getName(), feature.isMany() ? listOf(feature, (List<?>) value) : valueOf(feature, value));
        }
        return map;
    }

    /** Builds an object of the class; a {@link ModelException} names the path of anything unknown, missing or of the wrong type. */
    public static EObject toObject(Map<String, ?> map, EClass type) {
        return build(map, type, "");
    }

    private static List<Object> listOf(EStructuralFeature feature, List<?> values) {
        List<Object> list = new ArrayList<>(values.size());
        for (Object value : values) {
            list.add(valueOf(feature, value));
        }
        return list;
    }

    private static Object valueOf(EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference) {
            EObject part = (EObject) value;
            Map<String, Object> map = toMap(part);
            if (part.eClass() == reference.getEReferenceType()) {
                return map;
            }
            Map<String, Object> typed = new LinkedHashMap<>();
            typed.put(TYPE, part.eClass().getName());
            typed.putAll(map);
            return typed;
        }
        if (value instanceof Enumerator literal) {
            return literal.getLiteral();
        }
        return value instanceof Integer i ? (Object) Long.valueOf(i) : value;
    }

    private static EObject build(Map<String, ?> map, EClass declared, String path) {
        EClass type = concrete(map, declared, path);
        EObject object = EcoreUtil.create(type);
        for (Map.Entry<String, ?> entry : map.entrySet()) {
            if (!entry.getKey().equals(TYPE) || type.getEStructuralFeature(TYPE) != null) {
                set(object, entry.getKey(), entry.getValue(), path);
            }
        }
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature.isRequired() && !object.eIsSet(feature) && feature.getDefaultValue() == null) {
                throw new ModelException(join(path, feature.getName()) + " is required");
            }
        }
        return object;
    }

    private static EClass concrete(Map<String, ?> map, EClass declared, String path) {
        if (!(map.get(TYPE) instanceof String name) || declared.getEStructuralFeature(TYPE) != null) {
            return declared;
        }
        EClassifier classifier = declared.getEPackage().getEClassifier(name);
        if (classifier instanceof EClass type && declared.isSuperTypeOf(type)) {
            return type;
        }
        throw new ModelException(join(path, TYPE) + ": '" + name + "' is not a kind of " + declared.getName());
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject object, String name, Object value, String path) {
        String here = join(path, name);
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new ModelException(here + " is not known; " + object.eClass().getName() + " has " + names(object.eClass()));
        }
        if (!feature.isMany()) {
            object.eSet(feature, parse(feature, value, here));
            return;
        }
        if (!(value instanceof List<?> list)) {
            throw new ModelException(here + " must be a list");
        }
        List<Object> target = (List<Object>) object.eGet(feature);
        for (int i = 0; i < list.size(); i++) {
            target.add(parse(feature, list.get(i), here + "[" + i + "]"));
        }
    }

    /** A plain value as the feature's own type. */
    static Object parse(EStructuralFeature feature, Object value, String path) {
        if (feature instanceof EReference reference) {
            if (value instanceof Map<?, ?> map) {
                @SuppressWarnings("unchecked")
                Map<String, Object> part = (Map<String, Object>) map;
                return build(part, reference.getEReferenceType(), path);
            }
            throw new ModelException(path + " must be an object");
        }
        return scalar(((EAttribute) feature).getEAttributeType(), value, path);
    }

    private static Object scalar(EDataType type, Object value, String path) {
        Class<?> wanted = type.getInstanceClass();
        if (type instanceof EEnum choices) {
            EEnumLiteral literal = value instanceof String text ? choices.getEEnumLiteralByLiteral(text) : null;
            if (literal == null) {
                throw new ModelException(path + ": '" + value + "' is not one of "
                        + String.join(", ", choices.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()));
            }
            return literal.getInstance();
        }
        if (wanted == String.class && value instanceof String || wanted == boolean.class && value instanceof Boolean) {
            return value;
        }
        if (wanted == double.class && value instanceof String text) {
            return decimal(text, path);
        }
        if (value instanceof Number number) {
            if (wanted == double.class) {
                return number.doubleValue();
            }
            if (value instanceof Long whole && wanted == long.class) {
                return whole;
            }
            if (value instanceof Long whole && wanted == int.class && whole == whole.intValue()) {
                return whole.intValue();
            }
        }
        throw new ModelException(path + ": '" + value + "' is not a " + (wanted == String.class ? "text" : wanted.getSimpleName()));
    }

    private static Double decimal(String text, String path) {
        try {
            return Double.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new ModelException(path + ": '" + text + "' is not a number");
        }
    }

    private static String names(EClass type) {
        return String.join(", ", type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).toList());
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
