package org.kinetrail.workflow.study;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The smallest set of paths that turns one plain tree into another. */
public final class TreeDifference {

    private TreeDifference() {
    }

    /**
     * Paths below {@code prefix} with their new values; a list whose length changed is given whole.
     *
     * @param prefix path of the two trees, for example {@code plan}
     */
    public static Map<String, Object> between(String prefix, Object before, Object after) {
        Map<String, Object> changes = new TreeMap<>();
        collect(prefix, before, after, changes);
        return changes;
    }

    private static void collect(String path, Object before, Object after, Map<String, Object> changes) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Map<?, ?> a && after instanceof Map<?, ?> b) {
            Set<Object> names = new TreeSet<>(a.keySet());
            names.addAll(b.keySet());
            names.forEach(name -> collect(path + "." + name, a.get(name), b.get(name), changes));
        } else if (before instanceof List<?> a && after instanceof List<?> b && a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                collect(path + "[" + i + "]", a.get(i), b.get(i), changes);
            }
        } else {
            changes.put(path, after);
        }
    }
}
