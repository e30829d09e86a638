package org.kinetrail.data;

/**
 * A record set aside, never deleted.
 *
 * @param scope  what it is kept out of, for example {@code slope}, {@code analysis}
 * @param reason why, in words
 * @param by     who decided
 * @param at     when, ISO 8601 UTC; empty for a rule of the plan
 */
public record Exclusion(String scope, String reason, String by, String at) {
}
