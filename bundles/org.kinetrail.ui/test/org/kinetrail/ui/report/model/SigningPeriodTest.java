package org.kinetrail.ui.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** 21 CFR 11.200(a)(1): all components at the first signing of a continuous period, one afterwards. */
class SigningPeriodTest {

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    private final SigningPeriod period = new SigningPeriod(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void theFirstSigningAsksForAll() {
        assertEquals(Optional.empty(), period.signer());
    }

    @Test
    void laterOnesAskForTheSecretAlone() {
        period.signed("ann");
        now = now.plus(SigningPeriod.LONGEST_PAUSE);
        assertEquals(Optional.of("ann"), period.signer());
    }

    @Test
    void aPauseOrAnEndBeginsAnew() {
        period.signed("ann");
        now = now.plus(SigningPeriod.LONGEST_PAUSE).plusMillis(1);
        assertEquals(Optional.empty(), period.signer());
        period.signed("ann");
        period.end();
        assertEquals(Optional.empty(), period.signer());
    }

    @Test
    void anotherPersonsSigningIsAnotherPeriod() {
        period.signed("ann");
        period.signed("rob");
        assertEquals(Optional.of("rob"), period.signer());
    }
}
