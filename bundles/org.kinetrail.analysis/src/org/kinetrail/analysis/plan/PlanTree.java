package org.kinetrail.analysis.plan;

import java.util.List;
import java.util.Map;
import org.kinetrail.data.RecordTree;
import org.kinetrail.data.Refusal;

/** A plan as a {@link RecordTree}, and single settings of it by path. */
public final class PlanTree {

    private PlanTree() {
    }

    /** The plan as a map in component order; numbers are Double or Long. */
    public static Map<String, Object> toMap(AnalysisPlan plan) {
        return RecordTree.toMap(plan);
    }

    /** The plan that a complete map describes. */
    public static AnalysisPlan fromMap(Map<String, ?> map) {
        return RecordTree.fromMap(AnalysisPlan.class, map, "plan");
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
}
