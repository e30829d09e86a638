package org.kinetrail.dataexport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The terms of the published lists that exports use, with their names and NCI codes; see SOURCE.md. */
final class PublishedTerms {

    /**
     * A published term.
     *
     * @param name its name in words
     * @param code NCI concept code
     */
    record Entry(String name, String code) {
    }

    private static final Map<String, Map<String, Entry>> LISTS = read();

    private PublishedTerms() {
    }

    private static Map<String, Map<String, Entry>> read() {
        Map<String, Map<String, Entry>> lists = new LinkedHashMap<>();
        try (InputStream in = PublishedTerms.class.getResourceAsStream("terminology.csv")) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            for (int i = 1; i < lines.length; i++) {
                String[] cells = lines[i].split(",");
                lists.computeIfAbsent(cells[0], k -> new LinkedHashMap<>()).put(cells[1], new Entry(cells[2], cells[3]));
                if (cells[0].equals("PKPARMCD")) {
                    lists.computeIfAbsent("PKPARM", k -> new LinkedHashMap<>()).put(cells[2], new Entry(cells[2], cells[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    /** Name of a parameter code; null when it is not published. */
    static String parameter(String code) {
        Entry entry = LISTS.get("PKPARMCD").get(code);
        return entry == null ? null : entry.name();
    }

    /** NCI code of a term; empty when the list or the term is not among the published ones. */
    static String code(String list, String term) {
        Entry entry = LISTS.getOrDefault(list, Map.of()).get(term);
        return entry == null ? "" : entry.code();
    }

    /** NCI code of a list; empty for a sponsor's own. */
    static String list(String id) {
        return switch (id) {
            case "PKPARMCD" -> "C85839";
            case "PKPARM" -> "C85493";
            case "PKUNIT" -> "C85494";
            case "UNIT" -> "C71620";
            case "SPECTYPE" -> "C78734";
            case "NY" -> "C66742";
            case "ND" -> "C66789";
            case "DOMAIN" -> "C66734";
            case "SEX" -> "C66731";
            case "RACE" -> "C74457";
            case "AGEU" -> "C66781";
            case "ROUTE" -> "C66729";
            default -> "";
        };
    }

    /** Whether the list may be extended and the terms that exports can need of it are known here, so that any other is the sponsor's own. */
    static boolean extensible(String list) {
        return Set.of("PKPARMCD", "PKPARM", "PKUNIT", "UNIT", "RACE", "ROUTE").contains(list);
    }
}
