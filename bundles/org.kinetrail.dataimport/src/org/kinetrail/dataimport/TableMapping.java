package org.kinetrail.dataimport;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How one table is read.
 *
 * @param file      file name without folders; {@code *} stands for any characters
 * @param member    data set in the file; empty for any
 * @param kind      what the table is about
 * @param columns   column by role, where it is not the standard one
 * @param constants value by role, for roles without a column
 */
public record TableMapping(String file, String member, DataSetKind kind, Map<Role, String> columns, Map<Role, String> constants) {

    public TableMapping {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        constants = Collections.unmodifiableMap(new TreeMap<>(constants));
    }

    /** Whether it is about this data set of the file cited by this name; a name without folders is that of a file in any folder. */
    public boolean matches(String fileName, String memberName) {
        StringBuilder pattern = new StringBuilder("(?i)");
        for (String part : file.split("\\*", -1)) {
            pattern.append(pattern.length() > 4 ? ".*" : "").append(java.util.regex.Pattern.quote(part));
        }
        String own = fileName.substring(fileName.lastIndexOf('/') + 1);
        return (fileName.matches(pattern.toString()) || own.matches(pattern.toString())) && (member.isEmpty() || member.equalsIgnoreCase(memberName));
    }
}
