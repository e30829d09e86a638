package org.kinetrail.workflow.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.numeric.ShortestForm;
import org.kinetrail.trail.Json;

/** Plain trees (see {@code ModelTree}) as the trail's JSON and back. Doubles travel as texts in shortest form. */
final class JsonTree {

    private JsonTree() {
    }

    static Json json(Object tree) {
        if (tree == null) {
            return Json.NULL;
        }
        if (tree instanceof Map<?, ?> map) {
            Json.Members members = Json.object();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                members = members.with((String) entry.getKey(), json(entry.getValue()));
            }
            return members;
        }
        if (tree instanceof List<?> list) {
            return Json.array(list.stream().map(JsonTree::json).toList());
        }
        if (tree instanceof Boolean flag) {
            return Json.of(flag);
        }
        if (tree instanceof Long || tree instanceof Integer) {
            return Json.of(((Number) tree).longValue());
        }
        return Json.of(tree instanceof Double number ? ShortestForm.of(number) : (String) tree);
    }

    static Object tree(Json json) {
        if (json instanceof Json.Members members) {
            Map<String, Object> map = new LinkedHashMap<>();
            members.values().forEach((name, value) -> map.put(name, tree(value)));
            return map;
        }
        if (json instanceof Json.Array array) {
            List<Object> list = new ArrayList<>();
            array.items().forEach(item -> list.add(tree(item)));
            return list;
        }
        if (json instanceof Json.Text text) {
            return text.value();
        }
        if (json instanceof Json.Flag flag) {
            return flag.value();
        }
        return json instanceof Json.Number number ? (Object) number.value().longValueExact() : null;
    }
}
