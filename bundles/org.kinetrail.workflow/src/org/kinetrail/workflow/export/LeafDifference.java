package org.kinetrail.workflow.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The leaves that two plain JSON trees do not share. Items of a list are paired by what names them (a subject, an endpoint, a time) where
 * that is unique on both sides, else by position: a subject that is left out does not shift the others.
 */
final class LeafDifference {

    /** Members that name an item, in the order in which they are tried; as many are taken together as make every item unique. */
    private static final List<String> NAMES = List.of("id", "subject", "study", "endpoint", "metric", "parameter", "code", "by", "group",
            "covariate", "level", "measure", "rule", "name", "first", "second", "model", "label", "dose", "day", "time", "number");

    /**
     * A leaf that is not the same.
     *
     * @param place    where, in words that name the items: {@code nca.subjects[S1].parameters[AUCLST].value}
     * @param pointers JSON pointers into the first and the second tree; null where that tree has no such leaf
     * @param before   value in the first tree, null when absent
     * @param after    value in the second tree, null when absent
     */
    record Leaf(String place, Pointers pointers, Object before, Object after) {
    }

    /** One place in both trees. */
    record Pointers(String first, String second) {

        Pointers at(Object inFirst, Object inSecond) {
            return new Pointers(step(first, inFirst), step(second, inSecond));
        }

        private static String step(String pointer, Object token) {
            return pointer == null || token == null ? null : pointer + "/" + token.toString().replace("~", "~0").replace("/", "~1");
        }
    }

    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, String> moved = new HashMap<>();
    private final Map<String, String> came = new HashMap<>();

    private LeafDifference() {
    }

    /** Every leaf that differs, in the order of the trees, and where the others stand. */
    static LeafDifference between(Object before, Object after) {
        LeafDifference difference = new LeafDifference();
        difference.walk("", new Pointers("", ""), before, after);
        return difference;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** Where a leaf of the first tree that is the same in the second stands there; null when it is not the same. */
    String moved(String first) {
        return beneath(moved, first);
    }

    /** Where a leaf of the second tree that is the same in the first stands there; null when it is not the same. */
    String came(String second) {
        return beneath(came, second);
    }

    private static String beneath(Map<String, String> same, String pointer) {
        for (int cut = pointer.length(); cut >= 0; cut = cut == 0 ? -1 : pointer.lastIndexOf('/', cut - 1)) {
            String other = same.get(pointer.substring(0, cut));
            if (other != null) {
                return other + pointer.substring(cut);
            }
        }
        return null;
    }

    private void walk(String place, Pointers at, Object before, Object after) {
        if (Objects.equals(before, after)) {
            moved.put(at.first(), at.second());
            came.put(at.second(), at.first());
            return;
        }
        if (before != null && after != null && kind(before) != kind(after)) {
            walk(place, new Pointers(at.first(), null), before, null);
            walk(place, new Pointers(null, at.second()), null, after);
            return;
        }
        Object present = before == null ? after : before;
        if (present instanceof Map<?, ?>) {
            members(place, at, before == null ? Map.of() : (Map<?, ?>) before, after == null ? Map.of() : (Map<?, ?>) after);
        } else if (present instanceof List<?>) {
            items(place, at, before == null ? List.of() : (List<?>) before, after == null ? List.of() : (List<?>) after);
        } else {
            leaves.add(new Leaf(place, at, before, after));
        }
    }

    private static int kind(Object tree) {
        return tree instanceof Map ? 0 : tree instanceof List ? 1 : 2;
    }

    private void members(String place, Pointers at, Map<?, ?> before, Map<?, ?> after) {
        Set<Object> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (Object name : names) {
            Pointers inner = at.at(before.containsKey(name) ? name : null, after.containsKey(name) ? name : null);
            walk(place.isEmpty() ? (String) name : place + "." + name, inner, before.get(name), after.get(name));
        }
    }

    private void items(String place, Pointers at, List<?> before, List<?> after) {
        List<String> taken = taken(before, after);
        Map<String, Integer> first = index(taken == null ? positions(before) : named(before, taken));
        Map<String, Integer> second = index(taken == null ? positions(after) : named(after, taken));
        Set<String> all = new LinkedHashSet<>(first.keySet());
        all.addAll(second.keySet());
        for (String name : all) {
            Integer i = first.get(name);
            Integer j = second.get(name);
            walk(place + "[" + name + "]", at.at(i, j), i == null ? null : before.get(i), j == null ? null : after.get(j));
        }
    }

    /** The members that together name every item of both lists; null when none do. */
    private static List<String> taken(List<?> before, List<?> after) {
        List<Object> both = new ArrayList<>(before);
        both.addAll(after);
        if (both.stream().anyMatch(item -> !(item instanceof Map))) {
            return null;
        }
        List<String> taken = new ArrayList<>();
        for (String name : NAMES) {
            if (both.stream().anyMatch(item -> scalar(((Map<?, ?>) item).get(name)))) {
                taken.add(name);
                if (unique(named(before, taken)) && unique(named(after, taken))) {
                    return taken;
                }
            }
        }
        return null;
    }

    private static boolean scalar(Object value) {
        return value != null && kind(value) == 2;
    }

    private static List<String> named(List<?> items, List<String> taken) {
        List<String> names = new ArrayList<>();
        for (Object item : items) {
            StringBuilder name = new StringBuilder();
            for (String member : taken) {
                Object value = ((Map<?, ?>) item).get(member);
                name.append(name.isEmpty() ? "" : " | ").append(scalar(value) ? RunDifference.text(value) : "");
            }
            names.add(name.toString());
        }
        return names;
    }

    private static boolean unique(List<String> names) {
        return new HashSet<>(names).size() == names.size();
    }

    private static List<String> positions(List<?> items) {
        List<String> positions = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            positions.add(Integer.toString(i));
        }
        return positions;
    }

    private static Map<String, Integer> index(List<String> names) {
        Map<String, Integer> index = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
        return index;
    }
}
