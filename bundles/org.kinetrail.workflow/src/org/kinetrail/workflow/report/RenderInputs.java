package org.kinetrail.workflow.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything a rendering is made from, as it is embedded in the record copy: the same inputs give the same bytes.
 *
 * @param study        {@code study.json} as it stood before rendering
 * @param plan         {@code plan.json} of the run
 * @param mapping      {@code mapping.json} of the data cut
 * @param trailProof   {@code trail-proof.json}
 * @param sbom         {@code sbom.json}
 * @param files        input files by name
 * @param template     {@code template.json} of the site; empty for the built-in template
 * @param otherRuns    {@code other-runs.json}: models fitted in other runs; empty when there are none
 * @param run          id of the run
 * @param environment  what is taken from the machine
 * @param names        printed name by account id
 * @param site         what the site says of itself
 * @param detached     whether the input files stay outside the report, which then names them by their hashes
 */
public record RenderInputs(byte[] study, byte[] plan, byte[] mapping, byte[] trailProof, byte[] sbom, Map<String, byte[]> files,
        byte[] template, byte[] otherRuns, String run, RenderEnvironment environment, Map<String, String> names, SiteParts site, boolean detached) {

    /**
     * What a site says of itself in a report.
     *
     * @param authorityKey hash of the public key of the authority that issues the signers' certificates
     * @param outside      {@code authorities.json}: others that the site accepted; empty when there are none
     * @param settings     {@code site.json}: the site's settings as they stood; empty in reports made before they were carried
     */
    public record SiteParts(String authorityKey, byte[] outside, byte[] settings) {
    }

    public RenderInputs {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
}
