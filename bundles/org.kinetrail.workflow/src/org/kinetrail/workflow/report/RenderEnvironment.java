package org.kinetrail.workflow.report;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.kinetrail.workflow.Platform;

/**
 * All that a rendering takes from the machine; it is recorded in the provenance, and rendering again is given the same.
 *
 * @param clock    time of rendering, ISO 8601 with offset
 * @param user     printed name of who made the report
 * @param host     machine
 * @param java     JVM in words
 * @param os       operating system in words
 * @param software product and version
 */
public record RenderEnvironment(String clock, String user, String host, String java, String os, String software) {

    /** The running machine, now. */
    public static RenderEnvironment of(Platform platform, String user) {
        String now = ZonedDateTime.now(platform.clock()).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        return new RenderEnvironment(now, user, platform.host(), platform.java(), platform.os(), platform.software());
    }
}
