package org.kinetrail.formats.define;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinetrail.data.Refusal;

/** Writes define.xml 2.1 in the order of its schema. */
final class DefineWriter {

    private final DefineXml define;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    DefineWriter(DefineXml define) {
        this.define = define;
    }

    void write(Path file) {
        String text = text();
        try {
            Path part = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, text, StandardCharsets.UTF_8);
            Files.move(part, file.toAbsolutePath(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal(file.getFileName() + ": the file cannot be written; check the folder, its permissions and free space.", e);
        }
    }

    String text() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        DefineXml.Study study = define.study();
        open("ODM", "xmlns", "http://www.cdisc.org/ns/odm/v1.3", "xmlns:xlink", "http://www.w3.org/1999/xlink", "xmlns:def",
                "http://www.cdisc.org/ns/def/v2.1", "FileType", "Snapshot", "FileOID", study.oid() + ".define", "ODMVersion", "1.3.2",
                "CreationDateTime", study.created(), "def:Context", "Submission");
        open("Study", "OID", study.oid());
        open("GlobalVariables");
        element("StudyName", study.name());
        element("StudyDescription", study.description());
        element("ProtocolName", study.protocol());
        close("GlobalVariables");
        open("MetaDataVersion", "OID", "MDV." + study.oid(), "Name", "Study " + study.name() + ", data definitions", "Description",
                "Study " + study.name() + ", data definitions", "def:DefineVersion", "2.1.0");
        standards();
        valueLists();
        define.levels().forEach(this::where);
        define.groups().forEach(this::group);
        Set<String> written = new LinkedHashSet<>();
        for (DefineXml.Group group : define.groups()) {
            group.items().stream().filter(i -> written.add(i.oid())).forEach(this::item);
        }
        define.levels().forEach(level -> item(level.item()));
        define.codeLists().forEach(this::codeList);
        define.methods().forEach(this::method);
        define.comments().forEach(this::comment);
        close("MetaDataVersion");
        close("Study");
        close("ODM");
        return out.toString();
    }

    private void standards() {
        if (define.standards().isEmpty()) {
            return;
        }
        open("def:Standards");
        for (DefineXml.Standard s : define.standards()) {
            empty("def:Standard", "OID", s.oid(), "Name", s.name(), "Type", s.type(), "PublishingSet", s.publishingSet(), "Version",
                    s.version(), "Status", "Final");
        }
        close("def:Standards");
    }

    private void valueLists() {
        Map<String, List<DefineXml.ValueLevel>> byVariable = new LinkedHashMap<>();
        define.levels().forEach(l -> byVariable.computeIfAbsent(l.variable(), k -> new ArrayList<>()).add(l));
        byVariable.forEach((variable, levels) -> {
            open("def:ValueListDef", "OID", "VL." + variable);
            int order = 1;
            for (DefineXml.ValueLevel l : levels) {
                open("ItemRef", "ItemOID", l.item().oid(), "OrderNumber", Integer.toString(order++), "Mandatory",
                        yesNo(l.item().mandatory()), "MethodOID", l.item().method());
                empty("def:WhereClauseRef", "WhereClauseOID", "WC." + l.item().oid());
                close("ItemRef");
            }
            close("def:ValueListDef");
        });
    }

    private void where(DefineXml.ValueLevel l) {
        open("def:WhereClauseDef", "OID", "WC." + l.item().oid());
        open("RangeCheck", "SoftHard", "Soft", "def:ItemOID", l.by(), "Comparator", l.equal().size() == 1 ? "EQ" : "IN");
        l.equal().forEach(value -> element("CheckValue", value));
        close("RangeCheck");
        close("def:WhereClauseDef");
    }

    private void group(DefineXml.Group g) {
        String leaf = g.file().isEmpty() ? "" : "LF." + g.name();
        open("ItemGroupDef", "OID", g.oid(), "Name", g.name(), "Domain", g.domain(), "Repeating", yesNo(g.repeating()), "IsReferenceData",
                "No", "SASDatasetName", g.name(), "Purpose", g.purpose(), "def:Structure", g.structure(), "def:ArchiveLocationID", leaf,
                "def:StandardOID", g.standard(), "def:CommentOID", g.comment());
        description(g.label());
        int order = 1;
        for (DefineXml.Item i : g.items()) {
            empty("ItemRef", "ItemOID", i.oid(), "OrderNumber", Integer.toString(order++), "Mandatory", yesNo(i.mandatory()), "KeySequence",
                    i.key() > 0 ? Integer.toString(i.key()) : "", "MethodOID", i.method());
        }
        if (!g.className().isEmpty() && g.subClass().isEmpty()) {
            empty("def:Class", "Name", g.className());
        } else if (!g.className().isEmpty()) {
            open("def:Class", "Name", g.className());
            empty("def:SubClass", "Name", g.subClass());
            close("def:Class");
        }
        if (!leaf.isEmpty()) {
            open("def:leaf", "ID", leaf, "xlink:href", g.file());
            element("def:title", g.file());
            close("def:leaf");
        }
        close("ItemGroupDef");
    }

    private void item(DefineXml.Item i) {
        open("ItemDef", "OID", i.oid(), "Name", i.name(), "DataType", i.dataType(), "Length",
                i.length() > 0 ? Integer.toString(i.length()) : "", "SignificantDigits", i.digits() >= 0 ? Integer.toString(i.digits())
                : "",
                "SASFieldName", i.name(), "def:DisplayFormat", i.format(), "def:CommentOID", i.comment());
        description(i.label());
        if (!i.codeList().isEmpty()) {
            empty("CodeListRef", "CodeListOID", i.codeList());
        }
        if (i.origin().equals("Predecessor")) {
            open("def:Origin", "Type", i.origin());
            description(i.source());
            close("def:Origin");
        } else if (!i.origin().isEmpty()) {
            empty("def:Origin", "Type", i.origin(), "Source", i.source());
        }
        if (define.levels().stream().anyMatch(l -> l.variable().equals(i.oid()))) {
            empty("def:ValueListRef", "ValueListOID", "VL." + i.oid());
        }
        close("ItemDef");
    }

    private void codeList(DefineXml.CodeList c) {
        String standard = c.code().isEmpty() ? "" : define.standards().stream().filter(s -> s.type().equals("CT")).map(DefineXml.Standard::oid)
                .findFirst().orElse("");
        open("CodeList", "OID", c.oid(), "Name", c.name(), "DataType", c.dataType(), "def:IsNonStandard", c.code().isEmpty() ? "Yes" : "",
                "def:StandardOID", standard);
        if (!c.external().isEmpty()) {
            int space = c.external().lastIndexOf(' ');
            empty("ExternalCodeList", "Dictionary", space < 0 ? c.external() : c.external().substring(0, space), "Version",
                    space < 0 ? "" : c.external().substring(space + 1));
        }
        boolean decoded = c.entries().stream().anyMatch(e -> !e.decode().isEmpty());
        for (DefineXml.Entry e : c.entries()) {
            open(decoded ? "CodeListItem" : "EnumeratedItem", "CodedValue", e.value(), "def:ExtendedValue",
                    e.extended() ? "Yes" : "");
            if (decoded) {
                open("Decode");
                out.append(indent()).append("<TranslatedText xml:lang=\"en\">").append(escaped(e.decode())).append("</TranslatedText>\n");
                close("Decode");
            }
            alias(e.code());
            close(decoded ? "CodeListItem" : "EnumeratedItem");
        }
        alias(c.code());
        close("CodeList");
    }

    private void alias(String code) {
        if (!code.isEmpty()) {
            empty("Alias", "Context", "nci:ExtCodeID", "Name", code);
        }
    }

    private void method(DefineXml.Method m) {
        open("MethodDef", "OID", m.oid(), "Name", m.name(), "Type", m.type());
        description(m.words());
        close("MethodDef");
    }

    private void comment(DefineXml.Comment c) {
        open("def:CommentDef", "OID", c.oid());
        description(c.words());
        close("def:CommentDef");
    }

    private void description(String words) {
        if (!words.isEmpty()) {
            open("Description");
            out.append(indent()).append("<TranslatedText xml:lang=\"en\">").append(escaped(words)).append("</TranslatedText>\n");
            close("Description");
        }
    }

    private static String yesNo(boolean yes) {
        return yes ? "Yes" : "No";
    }

    private void open(String name, String... attributes) {
        out.append(indent()).append('<').append(name);
        attributes(List.of(attributes));
        out.append(">\n");
        depth++;
    }

    private void empty(String name, String... attributes) {
        out.append(indent()).append('<').append(name);
        attributes(List.of(attributes));
        out.append("/>\n");
    }

    private void attributes(List<String> pairs) {
        for (int i = 0; i < pairs.size(); i += 2) {
            if (!pairs.get(i + 1).isEmpty()) {
                out.append(' ').append(pairs.get(i)).append("=\"").append(escaped(pairs.get(i + 1))).append('"');
            }
        }
    }

    private void element(String name, String text) {
        out.append(indent()).append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    private void close(String name) {
        depth--;
        out.append(indent()).append("</").append(name).append(">\n");
    }

    private String indent() {
        return "  ".repeat(depth);
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n' -> safe.append("&#10;");
                case '\r' -> safe.append("&#13;");
                case '\t' -> safe.append("&#9;");
                default -> {
                    if (c < 0x20 || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF) {
                        throw new Refusal("define.xml: a text holds the control character " + c + ", which XML cannot hold; remove it.");
                    }
                    safe.appendCodePoint(c);
                }
            }
        });
        return safe.toString();
    }
}
