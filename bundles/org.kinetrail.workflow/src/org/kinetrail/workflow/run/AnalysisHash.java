package org.kinetrail.workflow.run;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.kinetrail.analysis.results.ResultsJson;
import org.kinetrail.trail.Sha256;

/**
 * One hash over everything a run found, whatever format its input files had: the results as they are kept, without the hashes of the files
 * that their numbers cite and the name of the form they are kept in.
 */
public final class AnalysisHash {

    private static final Pattern CITED = Pattern.compile("\"sha256\":\"[0-9a-f]{64}\"");

    private AnalysisHash() {
    }

    /** SHA-256 of results text, lower-case hexadecimal. */
    public static String of(String results) {
        return Sha256.hex(CITED.matcher(ResultsJson.unversioned(results)).replaceAll("\"sha256\":\"\"").getBytes(StandardCharsets.UTF_8));
    }
}
