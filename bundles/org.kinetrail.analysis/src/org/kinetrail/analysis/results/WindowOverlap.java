package org.kinetrail.analysis.results;

/**
 * Events and rescue treatments that fell inside the window of the exposure metric.
 *
 * @param metric       metric id
 * @param window       window in words
 * @param events       events of the endpoint
 * @param inside       of those with a known day, the ones before the subject's window ended
 * @param insideOnset  events whose day is unknown
 * @param share        inside over events with a known day; NaN without any
 * @param rescued      subjects with tocilizumab, siltuximab or a corticosteroid before the window ended
 * @param subjects     subjects in the analysis
 * @param label        {@code association, exposure partly after the event} when the share passes the plan's limit; one that says the
 *                     order is partly unknown when too many days are, or that rescue treatment fell into the window; else empty
 * @param words        for a reader
 */
public record WindowOverlap(String metric, String window, int events, int inside, int insideOnset, double share, int rescued, int subjects,
        String label, String words) {
}
