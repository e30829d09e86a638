package org.kinetrail.dataexport;

import java.nio.file.Path;
import java.util.List;

/**
 * Files that were written.
 *
 * @param files    files, in the order written
 * @param warnings what could not be said in them, for a reader
 */
public record Exported(List<Path> files, List<String> warnings) {

    public Exported {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}
