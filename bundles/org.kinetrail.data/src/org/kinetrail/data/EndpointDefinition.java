package org.kinetrail.data;

/**
 * What an endpoint means. Two definitions with different ids never share a value.
 *
 * @param id            frozen id, for example {@code pfs.adam}, {@code crs.any.lee}
 * @param name          short name used in tables and plans, for example {@code PFS}
 * @param label         printed name
 * @param kind          time to event or binary
 * @param origin        start of the clock of a time to event: {@code randomisation}, {@code infusion}, {@code response}; empty otherwise
 * @param population    denominator in words
 * @param window        window in words, for example {@code within 28 days of infusion}
 * @param notEvaluable  rule for not-evaluable subjects
 * @param censoring     censoring rule; empty for binary endpoints
 * @param grading       grading system, for example {@code ASTCT}; empty where none applies
 * @param sourceRecords data sets and records it is read from
 */
public record EndpointDefinition(String id, String name, String label, Kind kind, String origin, String population, String window,
        String notEvaluable, String censoring, String grading, String sourceRecords) {

    /** The two kinds of endpoint. */
    public enum Kind {
        TIME_TO_EVENT, BINARY
    }
}
