package org.kinetrail.signature;

import java.util.List;
import java.util.Optional;
import org.kinetrail.trail.Json;

/**
 * The answer about one file. {@code changed} alone decides VALID or INVALID; whether the signers' authority is trusted is answered
 * apart. {@code sentence} says all of it in one line.
 *
 * @param outcome   VALID or INVALID
 * @param sentence  the verdict in words, with its assurance
 * @param broken    the first broken rule, empty when VALID
 * @param trusted   whether the certificate authority is one the reader named
 * @param assurance what the times and the record rest on
 * @param demo      made with throw-away keys
 * @param signers   the signatures found, in order
 * @param evidence  every check made and what it showed
 * @param notMade   every check that could not be made, and what it needs
 */
public record Verdict(Outcome outcome, String sentence, Optional<Breach> broken, Trust trusted, Assurance assurance, boolean demo,
        List<Signer> signers, List<Evidence> evidence, List<String> notMade) {

    public enum Outcome {
        VALID, INVALID
    }

    public enum Trust {
        YES("yes"), NO("no"), NO_ANCHOR("no anchor given");

        private final String words;

        Trust(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public enum Assurance {
        SELF_ATTESTED("self-attested"), TIME_STAMPED("time-stamped"), ANCHORED("anchored outside");

        private final String words;

        Assurance(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A broken rule: its frozen id, what is wrong, and the byte (from 0) or event it concerns; -1 where it concerns none. */
    public record Breach(String rule, String text, long at, long event) {
    }

    /** One signature: field, name, time as shown, meaning, level, hash of the certificate. */
    public record Signer(String field, String name, String time, String meaning, String level, String certificate) {
    }

    /** One check: frozen id, passed or not, what it showed. */
    public record Evidence(String rule, boolean passed, String text) {
    }

    public Verdict {
        signers = List.copyOf(signers);
        evidence = List.copyOf(evidence);
        notMade = List.copyOf(notMade);
    }

    public boolean valid() {
        return outcome == Outcome.VALID;
    }

    /** The verdict for programs. */
    public Json.Members json() {
        Json.Members json = Json.object().with("assurance", assurance.words()).with("changed", valid() ? "no" : "yes")
                .with("demo", Json.of(demo)).with("sentence", sentence).with("trusted", trusted.words()).with("verdict", outcome.name())
                .with("notMade", Json.array(notMade.stream().map(Json::of).toList()));
        json = json.with("broken", broken.<Json>map(breach -> Json.object().with("byte", breach.at()).with("event", breach.event())
                .with("rule", breach.rule()).with("text", breach.text())).orElse(Json.NULL));
        json = json.with("signers", Json.array(signers.stream().map(signer -> Json.object().with("certificate", signer.certificate())
                .with("field", signer.field()).with("level", signer.level()).with("meaning", signer.meaning())
                .with("name", signer.name()).with("time", signer.time())).toList()));
        return json.with("evidence", Json.array(evidence.stream().map(item -> Json.object().with("passed", Json.of(item.passed()))
                .with("rule", item.rule()).with("text", item.text())).toList()));
    }
}
