package org.kinetrail.ui.wizard.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.kinetrail.dataimport.DataSetKind;
import org.kinetrail.dataimport.Role;
import org.kinetrail.dataimport.TableMapping;

/**
 * What a data set is taken for: its kind, and by role the column or the constant where it is not the standard column.
 *
 * @param kind      what it is about
 * @param columns   column by role
 * @param constants value by role
 */
public record Meaning(DataSetKind kind, Map<Role, String> columns, Map<Role, String> constants) {

    public Meaning {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        constants = Collections.unmodifiableMap(new TreeMap<>(constants));
    }

    /** The same with another column for a role; empty takes the standard one. */
    public Meaning column(Role role, String column) {
        Map<Role, String> next = new TreeMap<>(columns);
        next.remove(role);
        if (!column.isEmpty()) {
            next.put(role, column);
        }
        return new Meaning(kind, next, constants);
    }

    /** The same with a constant for a role; empty takes it away. */
    public Meaning constant(Role role, String value) {
        Map<Role, String> next = new TreeMap<>(constants);
        next.remove(role);
        if (!value.isBlank()) {
            next.put(role, value.strip());
        }
        return new Meaning(kind, columns, next);
    }

    /** The column of a data set that holds a role, chosen or standard. */
    public Optional<String> columnOf(InputMember member, Role role) {
        if (columns.containsKey(role)) {
            return Optional.of(columns.get(role));
        }
        return kind.columns(role).stream().filter(name -> member.columns().stream().anyMatch(name::equalsIgnoreCase)).findFirst();
    }

    /** Required roles that neither a column nor a constant holds. */
    public List<Role> missing(InputMember member) {
        List<Role> missing = new ArrayList<>();
        for (Role role : kind.roles(true)) {
            if (columnOf(member, role).isEmpty() && !constants.containsKey(role)) {
                missing.add(role);
            }
        }
        return missing;
    }

    TableMapping mapping(String file, InputMember member) {
        return new TableMapping(file, member.name(), kind, columns, constants);
    }
}
