package org.kinetrail.formats;

import java.util.Objects;
import org.kinetrail.data.Table;

/**
 * A column with what only some formats can say of it.
 *
 * @param column   name, label, storage, length in bytes and display format
 * @param informat input format of SAS, empty when none
 * @param dataType Dataset-JSON data type ({@code string}, {@code integer}, {@code float}, {@code double}, {@code decimal}, {@code boolean},
 *                 {@code date}, {@code datetime}, {@code time}, {@code URI}); empty when the file does not say
 * @param oid      itemOID of Dataset-JSON or define.xml, empty when none
 * @param key      position in the data set's key from 1, 0 when not part of it
 */
public record Variable(Table.Column column, String informat, String dataType, String oid, int key) {

    public Variable {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(informat, "informat");
        Objects.requireNonNull(dataType, "dataType");
        Objects.requireNonNull(oid, "oid");
    }

    /** A variable of which only the column is known. */
    public static Variable of(Table.Column column) {
        return new Variable(column, "", "", "", 0);
    }

    public String name() {
        return column.name();
    }

    public boolean numeric() {
        return column.type() == Table.Type.NUMBER;
    }

    /** The same variable with another length. */
    public Variable withLength(int length) {
        return new Variable(new Table.Column(column.name(), column.label(), column.type(), length, column.format()), informat, dataType,
                oid, key);
    }

    /** The same variable with another Dataset-JSON data type. */
    public Variable withDataType(String type) {
        return new Variable(column, informat, type, oid, key);
    }
}
