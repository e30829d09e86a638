package org.kinetrail.ui.report.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The continuous period of signings by one person at this window: its first signing asks for account and secret, later ones for the secret
 * alone. It ends when it is told to, when another person signs, and after a quarter of an hour without a signing.
 */
public final class SigningPeriod {

    static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final Clock clock;
    private String signer = "";
    private Instant last = Instant.MIN;

    public SigningPeriod(Clock clock) {
        this.clock = clock;
    }

    /** Who need only give the secret; empty when the next signing is the first of a period. */
    public Optional<String> signer() {
        boolean over = signer.isEmpty() || clock.instant().isAfter(last.plus(LONGEST_PAUSE));
        return over ? Optional.empty() : Optional.of(signer);
    }

    /** Somebody signed, having given account and secret or, within the period, the secret. */
    public void signed(String account) {
        signer = account;
        last = clock.instant();
    }

    /** Ends the period: somebody signed out, or somebody else is to sign. */
    public void end() {
        signer = "";
    }
}
