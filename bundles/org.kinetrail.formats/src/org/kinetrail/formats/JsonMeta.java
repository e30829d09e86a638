package org.kinetrail.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

/** Collects the attributes of a Dataset-JSON object as they come by. */
final class JsonMeta {

    private static final Set<String> KNOWN = Set.of("string", "integer", "float", "double", "decimal", "boolean", "date", "datetime",
            "time",
            "URI");
    private static final Set<String> NUMBERS = Set.of("integer", "float", "double", "decimal");

    private final String file;
    private final Map<String, String> attributes = new TreeMap<>();
    private List<Variable> variables;

    JsonMeta(String file) {
        this.file = file;
    }

    boolean complete() {
        return variables != null && attributes.containsKey("datasetJSONVersion") && attributes.containsKey("name");
    }

    /** Reads members of the top object up to {@code rows} or its end; true when rows come now. The parser stands on their bracket. */
    boolean read(JsonParser p) throws IOException {
        for (JsonToken t = p.nextToken(); t != JsonToken.END_OBJECT; t = p.nextToken()) {
            if (t == null) {
                throw new Refusal(file + ": the file ends within its description; export or transfer it again.");
            }
            String key = p.currentName();
            t = p.nextToken();
            if (key.equals("rows") && t == JsonToken.START_ARRAY) {
                return true;
            }
            if (key.equals("columns") && t == JsonToken.START_ARRAY) {
                if (variables != null) {
                    throw new Refusal(file + ": the columns are described twice; export it again.");
                }
                variables = columns(p);
            } else if (key.equals("sourceSystem") && t == JsonToken.START_OBJECT) {
                scalars(p).forEach((k, v) -> attributes.put("sourceSystem." + k, v));
            } else if (t != null && t.isScalarValue()) {
                attributes.put(key, text(p));
            } else {
                p.skipChildren();
            }
        }
        return false;
    }

    private static String text(JsonParser p) throws IOException {
        return p.currentToken() == JsonToken.VALUE_NULL ? "" : p.getText();
    }

    private Map<String, String> scalars(JsonParser p) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (JsonToken t = p.nextToken(); t != JsonToken.END_OBJECT && t != null; t = p.nextToken()) {
            String key = p.currentName();
            t = p.nextToken();
            if (t != null && t.isScalarValue()) {
                found.put(key, text(p));
            } else {
                p.skipChildren();
            }
        }
        return found;
    }

    private List<Variable> columns(JsonParser p) throws IOException {
        List<Variable> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (p.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> c = scalars(p);
            String name = c.getOrDefault("name", "");
            if (name.isEmpty() || !names.add(name.toUpperCase(Locale.ROOT)) || found.size() == Limits.COLUMNS) {
                throw new Refusal(file + ", column " + (found.size() + 1) + ": the name \"" + name
                        + "\" is missing or occurs twice; correct the description.");
            }
            found.add(variable(c, name));
        }
        if (p.currentToken() != JsonToken.END_ARRAY || found.isEmpty()) {
            throw new Refusal(file + ": the description of the columns is no list of objects; export it again as Dataset-JSON 1.1.");
        }
        return found;
    }

    private Variable variable(Map<String, String> c, String name) {
        String type = c.getOrDefault("dataType", "");
        if (!KNOWN.contains(type)) {
            throw new Refusal(file + ", column " + name + ": the data type \"" + type
                    + "\" does not exist in Dataset-JSON 1.1; correct the description.");
        }
        String target = c.getOrDefault("targetDataType", "");
        boolean timed = SasTime.timed(type);
        boolean numeric = NUMBERS.contains(type) || timed && target.equals("integer");
        String format = c.getOrDefault("displayFormat", "");
        if (timed && numeric && !SasTime.kind(format).equals(type)) {
            format = type.equals("date") ? "E8601DA." : type.equals("datetime") ? "E8601DT." : "E8601TM.";
        }
        Table.Column column = new Table.Column(name, c.getOrDefault("label", ""), numeric ? Table.Type.NUMBER : Table.Type.TEXT,
                number(c.getOrDefault("length", "0"), name), format);
        return new Variable(column, "", type, c.getOrDefault("itemOID", ""), number(c.getOrDefault("keySequence", "0"), name));
    }

    private int number(String digits, String name) {
        if (digits.isEmpty()) {
            return 0;
        }
        if (!digits.matches("[0-9]{1,9}")) {
            throw new Refusal(file + ", column " + name + ": the length or key position \"" + digits
                    + "\" is no whole number; correct the description.");
        }
        return Integer.parseInt(digits);
    }

    DatasetMeta described() {
        String version = attributes.getOrDefault("datasetJSONVersion", "");
        if (!version.equals("1.1") && !version.startsWith("1.1.")) {
            throw new Refusal(file + ": " + (version.isEmpty() ? "this is no Dataset-JSON" : "Dataset-JSON " + version + " is not read")
                    + "; export it as Dataset-JSON 1.1.");
        }
        if (!complete()) {
            throw new Refusal(file + ": the name or the columns of the data set are missing; export it again as Dataset-JSON 1.1.");
        }
        String records = attributes.getOrDefault("records", "");
        if (!records.matches("[0-9]{1,18}")) {
            throw new Refusal(file + ": the number of records is missing or no whole number; export it again as Dataset-JSON 1.1.");
        }
        Map<String, String> rest = new TreeMap<>(attributes);
        List.of("records", "name", "label", "datasetJSONVersion").forEach(rest::remove);
        return new DatasetMeta(attributes.get("name"), attributes.getOrDefault("label", ""), variables, Long.parseLong(records), rest);
    }
}
