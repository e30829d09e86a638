package org.kinetrail.er;

/**
 * Something a reader of a result must know.
 *
 * @param code  frozen code, kebab-case, for example {@code aliased}
 * @param words one sentence
 */
public record Remark(String code, String words) {
}
