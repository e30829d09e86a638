package org.kinetrail.report.pdf;

/**
 * A file embedded in the record copy.
 *
 * @param name         path inside the PDF, for example {@code inputs/pc.xpt}
 * @param mime         media type
 * @param relationship {@code Source}, {@code Data}, {@code Supplement} or {@code Unspecified}
 * @param description  one line for a reader
 * @param bytes        content, taken as it is
 */
public record Attachment(String name, String mime, String relationship, String description, byte[] bytes) {
}
