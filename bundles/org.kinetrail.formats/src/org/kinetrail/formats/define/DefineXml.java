package org.kinetrail.formats.define;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A define.xml document.
 *
 * @param version   version of define.xml, for example {@code 2.1.0}
 * @param study     the study it describes
 * @param standards standards followed; one of version 2.0 and before is the document's own
 * @param groups    data sets
 * @param codeLists code lists
 * @param methods   derivations
 * @param comments  comments that data sets and variables refer to
 * @param levels    what holds of a variable in some rows only
 */
public record DefineXml(String version, Study study, List<Standard> standards, List<Group> groups, List<CodeList> codeLists,
        List<Method> methods, List<Comment> comments, List<ValueLevel> levels) {

    public DefineXml {
        standards = List.copyOf(standards);
        groups = List.copyOf(groups);
        codeLists = List.copyOf(codeLists);
        methods = List.copyOf(methods);
        comments = List.copyOf(comments);
        levels = List.copyOf(levels);
    }

    /** A document without value-level facts. */
    public DefineXml(String version, Study study, List<Standard> standards, List<Group> groups, List<CodeList> codeLists,
            List<Method> methods, List<Comment> comments) {
        this(version, study, standards, groups, codeLists, methods, comments, List.of());
    }

    /**
     * The study.
     *
     * @param oid         study OID
     * @param name        name
     * @param description description
     * @param protocol    protocol name
     * @param created     creation time of the document, ISO 8601
     */
    public record Study(String oid, String name, String description, String protocol, String created) {
    }

    /** A standard: its type is {@code IG} or {@code CT}, its status {@code Final} or {@code Draft}. */
    public record Standard(String oid, String name, String type, String version, String publishingSet) {
    }

    /**
     * A data set.
     *
     * @param oid        OID
     * @param name       name
     * @param label      label
     * @param domain     SDTM domain, empty for analysis data sets
     * @param purpose    {@code Tabulation} or {@code Analysis}
     * @param structure  what a row is
     * @param className  observation class, for example {@code BASIC DATA STRUCTURE}
     * @param subClass   observation subclass, for example {@code NON-COMPARTMENTAL ANALYSIS}; empty when none
     * @param repeating  whether a subject has several rows
     * @param file       file name as written in the document; never opened by the reader
     * @param standard   OID of the standard it follows, empty when not said
     * @param comment    OID of a comment, empty when none
     * @param items      variables in order
     */
    public record Group(String oid, String name, String label, String domain, String purpose, String structure, String className,
            String subClass, boolean repeating, String file, String standard, String comment, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }

        /** The variable with this name, case ignored; null when there is none. */
        public Item item(String name) {
            return items.stream().filter(i -> i.name().equalsIgnoreCase(name)).findFirst().orElse(null);
        }
    }

    /**
     * A variable as used in a data set.
     *
     * @param oid       OID
     * @param name      name
     * @param label     label
     * @param dataType  {@code text}, {@code integer}, {@code float}, {@code date}, {@code datetime}, {@code partialDate}, ...
     * @param length    length, 0 when not said
     * @param digits    significant digits, -1 when not said
     * @param format    display format
     * @param mandatory whether every row has a value
     * @param key       position in the key from 1, 0 when not part of it
     * @param origin    {@code Collected}, {@code Derived}, {@code Assigned}, {@code Protocol}, {@code Predecessor}; empty when not said
     * @param source    source of the origin ({@code Sponsor}, {@code Investigator}, ...) or the predecessor variable
     * @param codeList  OID of a code list, empty when none
     * @param method    OID of a method, empty when none
     * @param comment   OID of a comment, empty when none
     */
    public record Item(String oid, String name, String label, String dataType, int length, int digits, String format, boolean mandatory,
            int key, String origin, String source, String codeList, String method, String comment) {
    }

    /**
     * A code list.
     *
     * @param oid      OID
     * @param name     name
     * @param dataType type of the coded values
     * @param code     NCI code of the published list, empty for a sponsor's own
     * @param external dictionary and version where the values stand elsewhere, empty otherwise
     * @param entries  values in order
     */
    public record CodeList(String oid, String name, String dataType, String code, String external, List<Entry> entries) {
        public CodeList {
            entries = List.copyOf(entries);
        }

        /** Whether the value stands in the list; an external list is not checked and holds everything. */
        public boolean holds(String value) {
            return !external.isEmpty() || entries.stream().anyMatch(e -> e.value().equals(value));
        }
    }

    /** A value with its decode (empty when the list has none), its NCI code (empty when none) and whether it extends a published list. */
    public record Entry(String value, String decode, String code, boolean extended) {

        public Entry(String value, String decode, String code) {
            this(value, decode, code, false);
        }
    }

    /**
     * Value-level metadata: what holds of a variable in the rows where another has one of some values.
     *
     * @param variable OID of the variable described
     * @param by       OID of the variable the condition is on
     * @param equal    values it must have one of
     * @param item     what holds there
     */
    public record ValueLevel(String variable, String by, List<String> equal, Item item) {

        public ValueLevel {
            equal = List.copyOf(equal);
        }
    }

    /** A derivation: {@code Computation} or {@code Imputation}. */
    public record Method(String oid, String name, String type, String words) {
    }

    /** A comment. */
    public record Comment(String oid, String words) {
    }

    /** Reads a document; a refusal names line and column. */
    public static DefineXml read(Path file) {
        return new DefineReader(file).read();
    }

    /** Writes the document as version 2.1. */
    public void write(Path file) {
        new DefineWriter(this).write(file);
    }

    /** The data set with this name, case ignored; null when there is none. */
    public Group group(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return groups.stream().filter(g -> g.name().toUpperCase(Locale.ROOT).equals(wanted)).findFirst().orElse(null);
    }

    /** The code list with this OID; null when there is none. */
    public CodeList codeList(String oid) {
        return codeLists.stream().filter(c -> c.oid().equals(oid)).findFirst().orElse(null);
    }
}
