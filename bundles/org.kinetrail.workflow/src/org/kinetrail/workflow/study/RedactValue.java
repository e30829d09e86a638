package org.kinetrail.workflow.study;

import java.util.Set;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.Link;
import org.kinetrail.trail.Redaction;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.workflow.NotPermitted;

/**
 * Takes a value out of a study for good, on the word of two persons: a salted commitment takes its place, every proof still holds and the
 * gap shows. What the study's state is made of cannot be taken out.
 */
public final class RedactValue {

    /** Objects that may go: files that came in, and what a quality control filed. */
    private static final Set<String> REMOVABLE = Set.of("input", "program", "output");

    private RedactValue() {
    }

    /** Redacts a field ({@code old}, {@code new} or {@code reason}) of an event. */
    public static Event field(StudyFolder study, Actor asks, Actor approves, String place, String reason) {
        if (!place.matches("[1-9]\\d{0,14} (old|new|reason)")) {
            throw new Refusal("'" + place + "' names no field of an event; write its number and old, new or reason.");
        }
        String[] words = place.split(" ");
        long seq = Long.parseLong(words[0]);
        Event event = study.trail().reader().event(seq);
        if (words[1].equals("new") && !Replay.changes(event).isEmpty()) {
            throw new Refusal("The new value of event " + seq + " is part of what the study is made of; redact its reason, its old value, "
                    + "or an object that it links.");
        }
        return redact(study, new Request(Redaction.field(seq, words[1]), asks, approves, reason));
    }

    /** Redacts an object by its SHA-256. */
    public static Event object(StudyFolder study, Actor asks, Actor approves, String sha256, String reason) {
        if (!removable(study.trail().reader(), sha256)) {
            throw new Refusal("Object " + sha256 + " is no input file and no file of a quality control; only those can be redacted.");
        }
        return redact(study, new Request(Redaction.object(sha256), asks, approves, reason));
    }

    private static boolean removable(TrailReader reader, String sha256) {
        boolean[] found = {false, false};
        reader.forEach(event -> {
            for (Link link : event.links()) {
                if (link.to().equals(sha256)) {
                    found[REMOVABLE.contains(link.rel()) ? 0 : 1] = true;
                }
            }
        });
        return found[0] && !found[1];
    }

    private static Event redact(StudyFolder study, Request request) {
        if (request.asks().id().equalsIgnoreCase(request.approves().id())) {
            throw new NotPermitted("A redaction needs a second person; " + request.asks().id() + " cannot approve the own request.");
        }
        if (request.reason() == null || request.reason().isBlank()) {
            throw new Refusal("A redaction needs a reason; give --reason.");
        }
        return study.trail().redact(new Redaction(request.target(), request.asks(), request.approves(), request.reason()));
    }

    private record Request(String target, Actor asks, Actor approves, String reason) {
    }
}
