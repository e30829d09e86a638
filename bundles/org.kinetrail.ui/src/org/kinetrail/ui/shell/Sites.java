package org.kinetrail.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the site of a study is looked for, and where new studies are proposed. */
public final class Sites {

    private Sites() {
    }

    /** The site named by KINETRAIL_SITE, else the folder {@code site} beside the open study, else beside new studies. */
    public static Path proposed() {
        String named = System.getenv("KINETRAIL_SITE");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return Shared.open().state().model().map(model -> model.folder().resolveSibling("site")).orElseGet(() -> studies().resolve("site"));
    }

    /** A folder for a new study that is not there yet. */
    public static Path newStudy() {
        return free("study");
    }

    /** A folder of this name for a new study, with a number if the name is taken. */
    static Path free(String name) {
        Path folder = studies().resolve(name);
        for (int i = 2; Files.exists(folder); i++) {
            folder = studies().resolve(name + "-" + i);
        }
        return folder;
    }

    /** The folder of the system property {@code kinetrail.studies}, else {@code kinetrail} in the home folder. */
    private static Path studies() {
        String named = System.getProperty("kinetrail.studies");
        return named == null || named.isBlank() ? Path.of(System.getProperty("user.home"), "kinetrail") : Path.of(named);
    }
}
