package org.kinetrail.analysis;

import java.util.List;
import org.kinetrail.data.Finding;

/** The data hold findings that block an analysis and that the plan does not resolve. */
public final class AnalysisBlocked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    AnalysisBlocked(String message, List<Finding> findings) {
        super(message, null, false, false);
        this.findings = List.copyOf(findings);
    }

    /** The unresolved findings. */
    public List<Finding> findings() {
        return findings;
    }
}
