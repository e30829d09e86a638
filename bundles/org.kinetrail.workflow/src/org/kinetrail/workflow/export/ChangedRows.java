package org.kinetrail.workflow.export;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kinetrail.dataimport.CutComparison;

/** The rows of a new data cut that are not the same, counted for one subject or for all. */
final class ChangedRows {

    private static final Pattern ITEM = Pattern.compile("\\[([^\\]|]+?)(?: \\|[^\\]]*)?\\]");

    private final Map<String, Map<String, Long>> bySubject = new TreeMap<>();
    private final String all;

    ChangedRows(CutComparison cuts) {
        Map<String, Long> every = new TreeMap<>();
        for (CutComparison.TableChange table : cuts.tables()) {
            for (CutComparison.RowChange row : table.rows()) {
                if (row.status() != CutComparison.Status.SAME) {
                    String what = row.status().name().toLowerCase(Locale.ROOT) + " in " + table.member();
                    bySubject.computeIfAbsent(row.subject(), k -> new TreeMap<>()).merge(what, 1L, Long::sum);
                    every.merge(what, 1L, Long::sum);
                }
            }
        }
        all = every.isEmpty() ? "no row; the mapping of columns" : bySubject.size() + (bySubject.size() == 1 ? " subject: " : " subjects: ")
                + counted(every);
    }

    private static String counted(Map<String, Long> counts) {
        return counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", "));
    }

    /** What changed beneath a number: in the rows of the subject that its place names, else in those of all subjects. */
    String beneath(String place) {
        Matcher item = ITEM.matcher(place);
        while (item.find()) {
            Map<String, Long> own = bySubject.get(item.group(1));
            if (own != null) {
                return item.group(1) + ": " + counted(own);
            }
        }
        return all;
    }
}
