package org.kinetrail.data;

/**
 * A value of the study report, typed in to be compared with ours.
 *
 * @param endpoint   endpoint name, for example {@code PFS}
 * @param statistic  what it is
 * @param population whose value it is: {@code infused}, or {@code all} subjects of the data
 * @param value      as printed there, for example {@code 13.8}
 * @param reference  where it stands, for example {@code CSR table 14.2.1.1}
 */
public record ReportedValue(String endpoint, Statistic statistic, String population, String value, String reference) {

    /** What is compared; the lower-case name is the frozen spelling in files. */
    public enum Statistic {
        /** Evaluable subjects. */
        N,
        /** Events of a time to event. */
        EVENTS,
        /** Subjects with yes. */
        YES,
        /** Percent of evaluable subjects with yes. */
        PERCENT,
        /** Kaplan-Meier median in months of the plan's length. */
        MEDIAN
    }
}
