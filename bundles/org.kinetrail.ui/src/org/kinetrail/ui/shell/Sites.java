package org.kinetrail.ui.shell;

import java.nio.file.Path;

/** Where the site of a study is looked for. */
public final class Sites {

    private Sites() {
    }

    /** The site named by KINETRAIL_SITE, else the folder {@code site} beside the open study, else in the home folder. */
    public static Path proposed() {
        String named = System.getenv("KINETRAIL_SITE");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return Shared.open().state().model().map(model -> model.folder().resolveSibling("site"))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), "kinetrail", "site"));
    }
}
