package org.kinetrail.formats.define;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kinetrail.data.Refusal;

/** Reads define.xml as a stream of elements. Document type declarations and everything they could bring in are refused. */
final class DefineReader {

    private static final long LARGEST = 64L << 20;
    private static final int DEEPEST = 64;
    /** Elements and attributes in all; a document of 10 000 variables and 50 000 coded values has a third of them. */
    private static final int MOST = 1_500_000;
    private static final Pattern ENCODING = Pattern.compile(
            "^(?:\\u00EF\\u00BB\\u00BF)?<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int LONGEST = 1 << 20;

    private final Path file;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Map<String, Node> items = new LinkedHashMap<>();
    private final List<Node> groups = new ArrayList<>();
    private final List<Node> valueLists = new ArrayList<>();
    private final Map<String, Node> conditions = new LinkedHashMap<>();
    private final List<Node> lists = new ArrayList<>();
    private final List<Node> methods = new ArrayList<>();
    private final List<Node> comments = new ArrayList<>();
    private final List<Node> standards = new ArrayList<>();
    private final Map<String, String> facts = new HashMap<>();
    private int parts;

    /** An element with its attributes by local name, what its children said, and its text. */
    private static final class Node {
        private final String name;
        private final Map<String, String> attributes;
        private List<Node> children = List.of();
        private StringBuilder text;

        Node(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        void add(Node child) {
            if (children.isEmpty()) {
                children = new ArrayList<>(2);
            }
            children.add(child);
        }

        int add(String more) {
            if (text == null) {
                text = new StringBuilder(more.length());
            }
            return text.append(more).length();
        }

        String text() {
            return text == null ? "" : text.toString().strip();
        }

        String get(String key) {
            return attributes.getOrDefault(key, "").strip();
        }

        Node child(String wanted) {
            return children.stream().filter(c -> c.name.equals(wanted)).findFirst().orElse(null);
        }

        String words(String wanted) {
            Node found = child(wanted);
            Node translated = found == null ? null : found.child("TranslatedText");
            return translated == null ? "" : translated.text();
        }
    }

    DefineReader(Path file) {
        this.file = file;
    }

    DefineXml read() {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal(file.getFileName() + ": a define.xml of more than " + (LARGEST >> 20) + " MB is not read; split it.");
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                parse(in);
            }
        } catch (NoSuchFileException e) {
            throw new Refusal(file.getFileName() + ": there is no such file; check the path.", e);
        } catch (IOException e) {
            throw new Refusal(file.getFileName() + ": the file cannot be read; check that it is complete and readable.", e);
        } catch (XMLStreamException e) {
            String at = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNumber() + ", column "
                    + e.getLocation().getColumnNumber();
            throw new Refusal(file.getFileName() + at + ": the file is not well-formed XML; export or transfer it again.", e);
        }
        return document();
    }

    private void parse(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        XMLStreamReader xml = factory.createXMLStreamReader(characters(in));
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused(
                            "it declares a document type or an entity, which define.xml does not have", "remove it");
                    default -> {
                    }
                }
            }
        } finally {
            xml.close();
        }
    }

    /** Decodes strictly here: the parser would report a broken byte on the error stream. */
    private Reader characters(InputStream in) throws XMLStreamException {
        try {
            in.mark(256);
            byte[] head = in.readNBytes(200);
            in.reset();
            String start = new String(head, StandardCharsets.ISO_8859_1);
            Charset charset = StandardCharsets.UTF_8;
            Matcher named = ENCODING.matcher(start);
            if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
                charset = StandardCharsets.UTF_16;
            } else if (named.find()) {
                String name = named.group(1).toUpperCase(Locale.ROOT);
                charset = switch (name) {
                    case "UTF-8", "US-ASCII", "ASCII" -> StandardCharsets.UTF_8;
                    case "ISO-8859-1" -> StandardCharsets.ISO_8859_1;
                    case "WINDOWS-1252" -> Charset.forName("windows-1252");
                    default -> throw refused("its encoding " + name + " is not read", "save it as UTF-8");
                };
            }
            if (start.startsWith("\u00EF\u00BB\u00BF")) {
                in.skipNBytes(3);
            }
            return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    private void start(XMLStreamReader xml) {
        if (open.isEmpty() && !xml.getLocalName().equals("ODM")) {
            throw refused("its root is " + xml.getLocalName() + ", not ODM", "check that this is a define.xml");
        }
        if (open.size() >= DEEPEST) {
            throw refused("elements are nested more than " + DEEPEST + " deep", "export it again");
        }
        int count = xml.getAttributeCount();
        parts += 1 + count;
        if (parts > MOST) {
            throw refused("it holds more than " + MOST + " elements and attributes", "describe fewer data sets in one document");
        }
        Map<String, String> attributes = count == 0 ? Map.of() : new HashMap<>(count * 4 / 3 + 1);
        for (int i = 0; i < count; i++) {
            attributes.putIfAbsent(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        Node node = new Node(xml.getLocalName(), attributes);
        if (node.name.equals("ODM") || node.name.equals("Study") || node.name.equals("MetaDataVersion")) {
            node.attributes.forEach((k, v) -> facts.putIfAbsent(node.name + "." + k, v));
        }
        open.push(node);
    }

    private void text(XMLStreamReader xml) {
        boolean between = open.isEmpty() || open.peek().text == null && xml.isWhiteSpace();
        if (!between && open.peek().add(xml.getText()) > LONGEST) {
            throw refused("a text is longer than " + LONGEST + " characters", "shorten it");
        }
    }

    private void end() {
        Node node = open.pop();
        switch (node.name) {
            case "ItemGroupDef" -> groups.add(node);
            case "ItemDef" -> items.putIfAbsent(node.get("OID"), node);
            case "CodeList" -> lists.add(node);
            case "MethodDef", "ComputationMethod" -> methods.add(node);
            case "CommentDef" -> comments.add(node);
            case "Standard" -> standards.add(node);
            case "StudyName", "StudyDescription", "ProtocolName" -> facts.putIfAbsent(node.name, node.text());
            case "ValueListDef" -> valueLists.add(node);
            case "WhereClauseDef" -> conditions.putIfAbsent(node.get("OID"), node);
            case "MetaDataVersion", "Study", "ODM", "AnalysisResultDisplays" -> {
            }
            default -> {
                if (!open.isEmpty()) {
                    open.peek().add(node);
                }
            }
        }
    }

    private DefineXml document() {
        String version = facts.getOrDefault("MetaDataVersion.DefineVersion", "");
        if (!version.matches("(1\\.0|2\\.0|2\\.1)(\\.[0-9]+)?")) {
            throw refused(version.isEmpty() ? "it names no version of define.xml" : "version " + version + " is not known",
                    "export it as define.xml 2.1");
        }
        List<DefineXml.Standard> followed = new ArrayList<>();
        if (facts.containsKey("MetaDataVersion.StandardName")) {
            followed.add(new DefineXml.Standard("", facts.get("MetaDataVersion.StandardName"), "IG",
                    facts.getOrDefault("MetaDataVersion.StandardVersion", ""), ""));
        }
        standards.forEach(s -> followed.add(new DefineXml.Standard(s.get("OID"), s.get("Name"), s.get("Type"), s.get("Version"),
                s.get("PublishingSet"))));
        DefineXml.Study study = new DefineXml.Study(facts.getOrDefault("Study.OID", ""), facts.getOrDefault("StudyName", ""),
                facts.getOrDefault("StudyDescription", ""), facts.getOrDefault("ProtocolName", ""),
                facts.getOrDefault("ODM.CreationDateTime", ""));
        return new DefineXml(version, study, followed, groups.stream().map(this::group).toList(),
                lists.stream().map(this::codeList).toList(), methods.stream().map(DefineReader::method).toList(),
                comments.stream().map(c -> new DefineXml.Comment(c.get("OID"), c.words("Description"))).toList(), levels());
    }

    /** Value-level facts whose condition is one variable equal to values; other conditions are passed over. */
    private List<DefineXml.ValueLevel> levels() {
        List<DefineXml.ValueLevel> levels = new ArrayList<>();
        Map<String, String> described = new HashMap<>();
        for (Node item : items.values()) {
            Node list = item.child("ValueListRef");
            if (list != null) {
                described.putIfAbsent(list.get("ValueListOID"), item.get("OID"));
            }
        }
        for (Node list : valueLists) {
            String variable = described.getOrDefault(list.get("OID"), "");
            for (Node ref : list.children) {
                Node item = items.get(ref.get("ItemOID"));
                Node clause = ref.child("WhereClauseRef");
                Node condition = clause == null ? null : conditions.get(clause.get("WhereClauseOID"));
                if (item == null || condition == null || condition.children.size() != 1) {
                    continue;
                }
                Node check = condition.children.get(0);
                if (check.name.equals("RangeCheck") && (check.get("Comparator").equals("EQ") || check.get("Comparator").equals("IN"))) {
                    levels.add(new DefineXml.ValueLevel(variable, check.get("ItemOID"), check.children.stream()
                            .filter(c -> c.name.equals("CheckValue")).map(Node::text).toList(), item(ref, item, Map.of())));
                }
            }
        }
        return levels;
    }

    private static DefineXml.Method method(Node m) {
        String words = m.name.equals("MethodDef") ? m.words("Description") : m.text();
        return new DefineXml.Method(m.get("OID"), m.get("Name"), m.get("Type"), words);
    }

    private DefineXml.Group group(Node g) {
        List<DefineXml.Item> variables = new ArrayList<>();
        Map<String, Integer> keys = new HashMap<>();
        for (String key : g.get("DomainKeys").split(",")) {
            keys.putIfAbsent(key.strip(), keys.size() + 1);
        }
        for (Node ref : g.children) {
            if (ref.name.equals("ItemRef")) {
                Node item = items.get(ref.get("ItemOID"));
                if (item == null) {
                    throw refused("data set " + g.get("Name") + " refers to a variable " + ref.get("ItemOID") + " that is not defined",
                            "correct the document");
                }
                variables.add(item(ref, item, keys));
            }
        }
        Node type = g.child("Class");
        Node subType = type == null ? null : type.child("SubClass");
        Node leaf = g.child("leaf");
        return new DefineXml.Group(g.get("OID"), g.get("Name"), first(g.words("Description"), g.get("Label")), g.get("Domain"),
                g.get("Purpose"), g.get("Structure"), type == null ? g.get("Class") : type.get("Name"),
                subType == null ? "" : subType.get("Name"), g.get("Repeating").equals("Yes"),
                leaf == null ? "" : leaf.get("href"), g.get("StandardOID"), g.get("CommentOID"), variables);
    }

    private DefineXml.Item item(Node ref, Node item, Map<String, Integer> keys) {
        Node list = item.child("CodeListRef");
        Node origin = item.child("Origin");
        String originType = origin == null ? item.get("Origin") : origin.get("Type");
        String source = origin == null ? "" : first(origin.get("Source"), origin.words("Description"));
        int key = ref.get("KeySequence").isEmpty() ? keys.getOrDefault(item.get("Name"), 0) : number(ref.get("KeySequence"), 0);
        return new DefineXml.Item(item.get("OID"), item.get("Name"), first(item.words("Description"), item.get("Label")),
                item.get("DataType"), number(item.get("Length"), 0), number(item.get("SignificantDigits"), -1), item.get("DisplayFormat"),
                ref.get("Mandatory").equals("Yes"), key, originType, source, list == null ? "" : list.get("CodeListOID"),
                first(ref.get("MethodOID"), item.get("ComputationMethodOID")), item.get("CommentOID"));
    }

    private DefineXml.CodeList codeList(Node list) {
        List<DefineXml.Entry> entries = new ArrayList<>();
        String external = "";
        for (Node c : list.children) {
            if (c.name.equals("CodeListItem") || c.name.equals("EnumeratedItem")) {
                entries.add(new DefineXml.Entry(c.get("CodedValue"), c.words("Decode"), alias(c), c.get("ExtendedValue").equals("Yes")));
            } else if (c.name.equals("ExternalCodeList")) {
                external = (c.get("Dictionary") + " " + c.get("Version")).strip();
            }
        }
        return new DefineXml.CodeList(list.get("OID"), list.get("Name"), list.get("DataType"), alias(list), external, entries);
    }

    private static String alias(Node node) {
        Node alias = node.child("Alias");
        return alias != null && alias.get("Context").equals("nci:ExtCodeID") ? alias.get("Name") : "";
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private int number(String digits, int none) {
        if (digits.isEmpty()) {
            return none;
        }
        if (!digits.matches("[0-9]{1,9}")) {
            throw refused("\"" + (digits.length() > 40 ? digits.substring(0, 40) : digits) + "\" stands where a whole number should",
                    "correct the document");
        }
        return Integer.parseInt(digits);
    }

    private Refusal refused(String problem, String remedy) {
        return new Refusal(file.getFileName() + ": " + problem + "; " + remedy + ".");
    }
}
