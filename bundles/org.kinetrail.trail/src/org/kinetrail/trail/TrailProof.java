package org.kinetrail.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What a report carries of its trail: a signed tree head, and events with the proofs that they stand in that tree. It is written
 * as {@code trail-proof.json} and needs no study to be checked.
 */
public record TrailProof(Checkpoint checkpoint, List<Entry> entries) {

    public static final String FORMAT = "kinetrail-trail-proof-1";

    /** One event as canonical line and its proof. */
    public record Entry(Json.Members event, InclusionProof proof) {
    }

    public TrailProof {
        entries = List.copyOf(entries);
    }

    /** Proofs of these events against a checkpoint of the trail. */
    public static TrailProof of(TrailReader reader, Checkpoint checkpoint, List<Long> seqs) {
        List<Entry> entries = new ArrayList<>();
        for (long seq : seqs) {
            entries.add(new Entry((Json.Members) Json.parse(reader.line(seq)), reader.prove(seq, checkpoint.head().size())));
        }
        return new TrailProof(checkpoint, entries);
    }

    public Json.Members json() {
        List<Json> events = new ArrayList<>();
        entries.forEach(entry -> events.add(Json.object().with("event", entry.event()).with("proof", entry.proof().json())));
        return Json.object().with("checkpoint", checkpoint.json()).with("events", Json.array(events)).with("format", FORMAT);
    }

    public static TrailProof from(byte[] utf8) {
        try {
            Json.Members json = (Json.Members) Json.parse(utf8);
            if (!json.text("format").orElse("").equals(FORMAT)) {
                throw new TrailRefused("The trail proof has not the format " + FORMAT + "; read it with the release that wrote it.");
            }
            List<Entry> entries = new ArrayList<>();
            for (Json item : json.items("events")) {
                Json.Members entry = (Json.Members) item;
                entries.add(new Entry(entry.members("event").orElseThrow(), InclusionProof.from(entry.members("proof").orElseThrow())));
            }
            return new TrailProof(Checkpoint.from(json.members("checkpoint").orElseThrow()), entries);
        } catch (ClassCastException | NoSuchElementException e) {
            throw new TrailRefused("The trail proof lacks a member or holds a wrong one.", e);
        }
    }

    /** The first thing that does not fit, the checkpoint's signature apart; empty when every event is proven. */
    public Optional<String> problem() {
        for (Entry entry : entries) {
            long seq = entry.proof().seq();
            if (!entry.proof().head().equals(checkpoint.head())) {
                return Optional.of("event " + seq + " is proven against another tree than the checkpoint's.");
            }
            if (!entry.event().whole("seq").equals(Optional.of(seq))
                    || !TrailReader.leafOf(entry.event().canonical()).equals(entry.proof().leaf())) {
                return Optional.of("event " + seq + " does not have the leaf hash of its proof.");
            }
            if (!entry.proof().holds()) {
                return Optional.of("the proof of event " + seq + " does not lead to the checkpoint's root.");
            }
        }
        return Optional.empty();
    }
}
