package org.kinetrail.model;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One place in a document: {@code nca.slope.minimumPoints} or {@code exclusions[2].reason}.
 *
 * @param owner   object that holds the place
 * @param feature its feature
 * @param index   position in a list, -1 for a single value or the whole list
 */
public record ModelPath(EObject owner, EStructuralFeature feature, int index) {

    /** Finds the place; a {@link ModelException} names the first part that does not exist. */
    public static ModelPath resolve(EObject root, String path) {
        EObject owner = root;
        String[] parts = path.split("\\.", -1);
        for (int i = 0;; i++) {
            int bracket = parts[i].indexOf('[');
            String name = bracket < 0 ? parts[i] : parts[i].substring(0, bracket);
            EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
            if (feature == null) {
                throw new ModelException("'" + path + "': " + owner.eClass().getName() + " has no '" + name + "'; it has "
                        + String.join(", ", owner.eClass().getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).toList()));
            }
            int index = bracket < 0 ? -1 : index(path, parts[i], bracket);
            if (index >= 0 && (!feature.isMany() || index > ((List<?>) owner.eGet(feature)).size())) {
                throw new ModelException("'" + path + "': there is no element " + index + " of '" + name + "'");
            }
            ModelPath here = new ModelPath(owner, feature, index);
            if (i == parts.length - 1) {
                return here;
            }
            if (!(here.value() instanceof EObject next)) {
                throw new ModelException("'" + path + "': '" + parts[i] + "' has no parts");
            }
            owner = next;
        }
    }

    /** The value at this place: an attribute value, an object, a list, or null. */
    public Object value() {
        Object value = owner.eGet(feature);
        if (index < 0) {
            return value;
        }
        List<?> list = (List<?>) value;
        return index < list.size() ? list.get(index) : null;
    }

    /** A plain tree (see {@link ModelTree}) as a value for this place. */
    public Object valueOf(Object tree) {
        if (tree == null || !feature.isMany() || index >= 0) {
            return tree == null ? null : ModelTree.parse(feature, tree, feature.getName());
        }
        if (!(tree instanceof List<?> list)) {
            throw new ModelException(feature.getName() + " must be a list");
        }
        return list.stream().map(item -> ModelTree.parse(feature, item, feature.getName())).toList();
    }

    /** Text typed by a person as a plain tree for this place: JSON for objects and lists, else a text, number or truth value. */
    public Object treeOf(String text) {
        if (feature instanceof EAttribute attribute && (!feature.isMany() || index >= 0)) {
            Class<?> wanted = attribute.getEAttributeType().getInstanceClass();
            try {
                if (wanted == int.class || wanted == long.class) {
                    return Long.valueOf(text.strip());
                }
                if (wanted == double.class) {
                    return Double.valueOf(text.strip());
                }
            } catch (NumberFormatException e) {
                throw new ModelException(feature.getName() + ": '" + text + "' is not a number");
            }
            if (wanted == boolean.class) {
                if (!text.equals("true") && !text.equals("false")) {
                    throw new ModelException(feature.getName() + ": '" + text + "' is neither true nor false");
                }
                return Boolean.valueOf(text);
            }
            return text;
        }
        return ModelJson.parse("{\"v\":" + text + "}").get("v");
    }

    /** The value at this place as a plain tree. */
    public Object tree() {
        Object map = ModelTree.toMap(owner).get(feature.getName());
        if (index < 0) {
            return map;
        }
        List<?> list = (List<?>) map;
        return list != null && index < list.size() ? list.get(index) : null;
    }

    private static int index(String path, String part, int bracket) {
        String digits = part.endsWith("]") ? part.substring(bracket + 1, part.length() - 1) : "";
        if (digits.isEmpty() || digits.length() > 6 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new ModelException("'" + path + "': '" + part + "' is not a name with an index, such as exclusions[0]");
        }
        return Integer.parseInt(digits);
    }
}
