package org.kinetrail.workflow.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether an account may sign at a time, as far as the account itself and the site's policy decide it.
 *
 * @param policy the site's policy
 * @param now    the time
 */
record SigningRight(SitePolicy policy, Instant now) {

    /** What stands against it, in one sentence. */
    Optional<String> obstacle(Account account) {
        Standing standing = account.standing();
        String who = account.id();
        if (!account.enabled()) {
            return Optional.of(who + " is disabled; its id is never used again.");
        }
        if (account.temporary()) {
            return Optional.of(who + " still has a temporary secret; change it with 'user secret' before signing.");
        }
        if (Instant.parse(account.secretSince()).plus(policy.secretDays(), ChronoUnit.DAYS).isBefore(now)) {
            return Optional.of("The secret of " + who + " has expired; change it with 'user secret' before signing.");
        }
        if (!standing.revoked().isEmpty()) {
            return Optional.of("The key of " + who + " was revoked at " + standing.revoked() + "; ask an administrator for a reset.");
        }
        if (!standing.accepted().equals(Accountability.VERSION)) {
            return Optional.of(who + " has not accepted the accountability text in its present version; do so with 'user accept'.");
        }
        if (policy.trainingRequired() && !trained(standing)) {
            return Optional.of("The training record of " + who + (standing.trainedUntil().isEmpty() ? " is missing"
                    : " expired on " + standing.trainedUntil()) + "; an administrator enters a new one with 'user train'.");
        }
        return Optional.empty();
    }

    private boolean trained(Standing standing) {
        return !standing.trainedUntil().isEmpty()
                && !LocalDate.parse(standing.trainedUntil()).isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
