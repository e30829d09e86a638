package org.kinetrail.er;

/**
 * A coefficient whose maximum likelihood estimate does not exist because the likelihood rises without end.
 *
 * @param term     name of the model column
 * @param positive whether it runs to plus infinity; minus infinity otherwise
 */
public record InfiniteEstimate(String term, boolean positive) {
}
