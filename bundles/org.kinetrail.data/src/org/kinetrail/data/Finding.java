package org.kinetrail.data;

/**
 * Something a check noticed in the input.
 *
 * @param rule     frozen id of the check, for example {@code check.duplicate-sample}
 * @param severity what it means for the analysis
 * @param file     name of the file as imported
 * @param source   cell or row it concerns
 * @param subject  subject concerned, empty when none
 * @param value    the value found, as written in the file
 * @param message  one sentence: what is wrong
 * @param remedy   one sentence: what to do
 */
public record Finding(String rule, Severity severity, String file, Source source, String subject, String value, String message,
        String remedy) {
}
