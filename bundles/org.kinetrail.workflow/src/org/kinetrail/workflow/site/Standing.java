package org.kinetrail.workflow.site;

/**
 * What an account has beside its roles, as far as it decides about signing and seeing.
 *
 * @param trainedUntil last day of the training record, ISO 8601; empty when there is none
 * @param accepted     version of the accountability text that the owner accepted; empty when none
 * @param revoked      when the signing key was revoked, ISO 8601 UTC; empty while it is good
 * @param resetBy      administrator whose reset waits for a second person; empty when none does
 * @param firstPart    length of the first part of a secret that two persons set, 0 when the secret is whole
 * @param generation   number of the files that hold secret and key; a change writes the next ones before its event makes them count
 * @param issuer       hash of the key of the authority outside the site under which the owner's imported key stands; empty for the site's
 * @param blinded      whether values of the trail and all results are kept from the account
 */
public record Standing(String trainedUntil, String accepted, String revoked, String resetBy, int firstPart, int generation,
        String issuer, boolean blinded) {

    /** A new account. */
    public static final Standing NEW = new Standing("", "", "", "", 0, 1, "", false);

    Standing trained(String until) {
        return new Standing(until, accepted, revoked, resetBy, firstPart, generation, issuer, blinded);
    }

    Standing accepting(String version) {
        return new Standing(trainedUntil, version, revoked, resetBy, firstPart, generation, issuer, blinded);
    }

    Standing revokedAt(String time) {
        return new Standing(trainedUntil, accepted, time, resetBy, firstPart, generation, issuer, blinded);
    }

    Standing blind(boolean now) {
        return new Standing(trainedUntil, accepted, revoked, resetBy, firstPart, generation, issuer, now);
    }

    /** A new key, whose secret waits for its second part. */
    Standing resetting(String administrator, int length) {
        return new Standing(trainedUntil, accepted, "", administrator, length, generation + 1, "", blinded);
    }

    Standing confirmed() {
        return new Standing(trainedUntil, accepted, revoked, "", firstPart, generation + 1, issuer, blinded);
    }

    Standing ownSecret() {
        return new Standing(trainedUntil, accepted, revoked, "", 0, generation + 1, issuer, blinded);
    }

    /** A key from elsewhere, good until it is revoked here. */
    Standing importing(String authority) {
        return new Standing(trainedUntil, accepted, "", resetBy, firstPart, generation + 1, authority, blinded);
    }
}
