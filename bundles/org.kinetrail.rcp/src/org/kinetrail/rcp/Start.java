package org.kinetrail.rcp;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked for at the start.
 *
 * @param study      study to open; the argument {@code -study FOLDER}, else the system property {@code kinetrail.study}, else the
 *                   environment variable {@code KINETRAIL_STUDY}
 * @param closeAfter seconds after which the workbench closes itself once the study is shown, for tests; the system property
 *                   {@code kinetrail.close.after}
 */
record Start(Optional<Path> study, Optional<Integer> closeAfter) {

    static Start of(String[] arguments) {
        List<String> given = Arrays.asList(arguments);
        int at = given.indexOf("-study");
        Optional<String> study = at >= 0 && at + 1 < given.size() ? Optional.of(given.get(at + 1))
                : Optional.ofNullable(System.getProperty("kinetrail.study")).or(() -> Optional.ofNullable(System.getenv("KINETRAIL_STUDY")));
        return new Start(study.filter(s -> !s.isBlank()).map(Path::of), Optional.ofNullable(Integer.getInteger("kinetrail.close.after")));
    }
}
