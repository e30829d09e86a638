package org.kinetrail.dataimport;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.ReportedValue;
import org.kinetrail.data.Timing;
import org.kinetrail.data.Unit;
import org.kinetrail.dataimport.endpoint.EndpointRules;

/** A mapping as JSON and back. What a file leaves out is as by standard; an unknown key is refused. */
public final class MappingJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;

    private MappingJson(String file) {
        this.file = file;
    }

    /**
     * Reads a mapping.
     *
     * @param file name for messages
     * @throws Refusal naming the key and what is wrong with it
     */
    public static Mapping read(String file, String json) {
        MappingJson reader = new MappingJson(file);
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return reader.mapping(reader.new Node("", reader.tree(parser, 0)));
        } catch (IOException e) {
            String at = e instanceof JsonProcessingException broken && broken.getLocation() != null ? "line " + broken.getLocation().getLineNr()
                    + ", column " + broken.getLocation().getColumnNr() : "its end";
            throw new Refusal(file + ": the mapping is no JSON at " + at + "; correct it.", e);
        }
    }

    private Object tree(JsonParser parser, int depth) throws IOException {
        if (depth > 20) {
            throw new Refusal(file + ": the mapping is nested too deeply.");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                if (map.put(key, tree(parser, depth + 1)) != null) {
                    throw new Refusal(file + ": the key " + key + " stands there twice; keep one.");
                }
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(tree(parser, depth + 1));
            }
            return list;
        }
        if (token == null) {
            throw new Refusal(file + ": the mapping is empty; write a JSON object.");
        }
        return token.isNumeric() ? (Object) parser.getDoubleValue() : token == JsonToken.VALUE_TRUE ? Boolean.TRUE
                : token == JsonToken.VALUE_FALSE ? Boolean.FALSE : token == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    /** A value with its path, read by kind; every key asked for is taken out, what is left is unknown. */
    private final class Node {

        private final String path;
        private final Map<String, Object> map;

        @SuppressWarnings("unchecked")
        Node(String path, Object value) {
            this.path = path;
            if (!(value instanceof Map)) {
                throw refusal(path, "is no JSON object");
            }
            this.map = new LinkedHashMap<>((Map<String, Object>) value);
        }

        String text(String key, String otherwise) {
            Object value = map.remove(key);
            return value == null ? otherwise : text(value, key);
        }

        private String text(Object value, String key) {
            if (value instanceof String s) {
                return s;
            }
            if (value instanceof Double d) {
                return InputTable.shortest(d);
            }
            throw refusal(path + key, "is no text");
        }

        double number(String key, double otherwise) {
            Object value = map.remove(key);
            if (value == null) {
                return otherwise;
            }
            if (value instanceof Double d) {
                return d;
            }
            return InputTable.parsed(String.valueOf(value)).orElseGet(() -> {
                if ("NaN".equals(value) || "".equals(value)) {
                    return Double.NaN;
                }
                throw refusal(path + key, "is no number");
            });
        }

        boolean truth(String key, boolean otherwise) {
            Object value = map.remove(key);
            if (value != null && !(value instanceof Boolean)) {
                throw refusal(path + key, "is neither true nor false");
            }
            return value == null ? otherwise : (Boolean) value;
        }

        List<String> texts(String key, List<String> otherwise) {
            Object value = map.remove(key);
            if (value == null) {
                return otherwise;
            }
            if (!(value instanceof List<?> list)) {
                throw refusal(path + key, "is no list");
            }
            return list.stream().map(v -> text(v, key)).toList();
        }

        List<Node> nodes(String key) {
            Object value = map.remove(key);
            if (!(value instanceof List<?> list)) {
                if (value == null) {
                    return List.of();
                }
                throw refusal(path + key, "is no list");
            }
            List<Node> out = new ArrayList<>();
            for (Object item : list) {
                out.add(new Node(path + key + "." + out.size() + ".", item));
            }
            return out;
        }

        Node node(String key) {
            Object value = map.remove(key);
            return new Node(path + key + ".", value == null ? Map.of() : value);
        }

        Map<String, String> all() {
            Map<String, String> out = new TreeMap<>();
            map.forEach((k, v) -> out.put(k, text(v, k)));
            map.clear();
            return out;
        }

        void done() {
            if (!map.isEmpty()) {
                throw refusal(path + map.keySet().iterator().next(), "is unknown");
            }
        }
    }

    private Refusal refusal(String key, String problem) {
        return new Refusal(file + ": the key " + (key.isEmpty() ? "(whole file)" : key) + " of the mapping " + problem + "; correct it.");
    }

    private Mapping mapping(Node root) {
        Mapping standard = Mapping.standard();
        boolean own = root.map.containsKey("covariates");
        Mapping mapping = new Mapping(root.text("studyId", ""), root.text("title", ""),
                root.nodes("tables").stream().map(this::table).toList(),
                own ? root.nodes("covariates").stream().map(this::covariate).toList() : standard.covariates(),
                root.node("parameters").all(), rules(root.node("rules"), standard.rules()), endpoints(root.node("endpoints"),
                        standard.endpoints()), root.nodes("reported").stream().map(this::reported).toList());
        root.done();
        return mapping;
    }

    private TableMapping table(Node node) {
        String kind = node.text("kind", "").toUpperCase(Locale.ROOT);
        DataSetKind found = DataSetKind.named(kind).orElseGet(() -> {
            if (kind.equals("BDS") || kind.equals("IGNORED")) {
                return DataSetKind.valueOf(kind);
            }
            throw refusal(node.path + "kind", "names no known kind of data set");
        });
        TableMapping table = new TableMapping(node.text("file", "*"), node.text("member", ""), found, roles(node.node("columns")),
                roles(node.node("constants")));
        node.done();
        return table;
    }

    private Map<Role, String> roles(Node node) {
        Map<Role, String> out = new TreeMap<>();
        node.all().forEach((k, v) -> out.put(Role.of(k).orElseThrow(() -> refusal(node.path + k, "names no role")), v));
        return out;
    }

    private CovariateMapping covariate(Node node) {
        String name = node.text("name", "");
        if (name.isEmpty()) {
            throw refusal(node.path + "name", "is missing");
        }
        String timing = node.text("timing", "baseline");
        CovariateMapping covariate = new CovariateMapping(name, node.text("label", name), node.text("variable", name), node.text("unit",
                "1"),
                node.texts("levels", List.of()), timing.equals("post-infusion") ? Timing.POST_INFUSION : Timing.BASELINE,
                node.text("given", ""));
        node.done();
        if (!covariate.given().isEmpty() && !Unit.written(covariate.given()).isConvertibleTo(Unit.of(covariate.unit()))) {
            throw refusal(node.path + "given", "is \"" + covariate.given() + "\", which does not convert to " + covariate.unit());
        }
        return covariate;
    }

    private ReportedValue reported(Node node) {
        String name = node.text("statistic", "");
        ReportedValue.Statistic statistic = Stream.of(ReportedValue.Statistic.values()).filter(s -> s.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> refusal(node.path + "statistic", "is none of n, events, yes, percent and median"));
        String population = node.text("population", "infused");
        if (!population.equals("infused") && !population.equals("all")) {
            throw refusal(node.path + "population", "is neither infused nor all");
        }
        String value = node.text("value", "");
        if (!value.strip().matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw refusal(node.path + "value", "is no number as a report prints it");
        }
        ReportedValue reported = new ReportedValue(node.text("endpoint", ""), statistic, population, value, node.text("reference", ""));
        node.done();
        return reported;
    }

    private ImportRules rules(Node node, ImportRules s) {
        ImportRules rules = new ImportRules(node.texts("product", s.product()), node.texts("analytes", s.analytes()),
                node.number("lloq", s.lloq()), node.text("doseUnit", s.doseUnit()), node.number("doseLow", s.doseLow()),
                node.number("doseHigh", s.doseHigh()), node.number("daysPerMonth", s.daysPerMonth()));
        node.done();
        return rules;
    }

    private EndpointRules endpoints(Node node, EndpointRules s) {
        Node c = node.node("cytopenia");
        EndpointRules.Cytopenia o = s.cytopenia();
        EndpointRules.Cytopenia cytopenia = new EndpointRules.Cytopenia(c.texts("lines", o.lines()), (int) c.number("windowDays",
                o.windowDays()),
                (int) c.number("recoveredBelow", o.recoveredBelow()), (int) c.number("consecutiveDays", o.consecutiveDays()),
                (int) c.number("latestDayFrom", o.latestDayFrom()), (int) c.number("transfusionDays", o.transfusionDays()),
                (int) c.number("growthFactorDays", o.growthFactorDays()));
        c.done();
        EndpointRules rules = new EndpointRules(node.truth("confirmed", s.confirmed()), node.text("evaluator", s.evaluator()),
                node.text("mrdSensitivity", s.mrdSensitivity()), node.number("mrdWindowDays", s.mrdWindowDays()),
                node.texts("crsTerms", s.crsTerms()), node.texts("neurotoxicityTerms", s.neurotoxicityTerms()),
                node.number("treatmentLagDays", s.treatmentLagDays()), cytopenia);
        node.done();
        return rules;
    }

    /** The mapping as JSON, two blanks of indent, line feeds. */
    public static String write(Mapping mapping) {
        StringWriter out = new StringWriter();
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        pretty.indentObjectsWith(indent);
        pretty.indentArraysWith(indent);
        try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(pretty)) {
            new MappingWriter(json).mapping(mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }
}
