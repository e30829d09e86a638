package org.kinetrail.data;

/** What a finding means for the work: noted, to be looked at, or the analysis waits until the plan resolves it. */
public enum Severity {
    NOTE, WARNING, BLOCKS_ANALYSIS
}
