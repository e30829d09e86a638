package org.kinetrail.trail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts a salted commitment in place of a value. The leaf hash of the event does not change, so every proof still holds. */
final class TrailRedactor {

    private final Path study;
    private final Disk disk;

    TrailRedactor(Path study, Disk disk) {
        this.study = study;
        this.disk = disk;
    }

    /** Checks that the target is there and gives its commitment. */
    Json.Members prepare(Redaction redaction, String salt) {
        String[] words = redaction.target().split(" ");
        ObjectStore objects = new ObjectStore(study, disk);
        if (words.length == 2 && words[0].equals("object")) {
            byte[] content = objects.get(words[1]);
            ByteArrayOutputStream salted = new ByteArrayOutputStream();
            salted.writeBytes(salt.getBytes(StandardCharsets.US_ASCII));
            salted.writeBytes(content);
            return Json.object().with("commitment", Sha256.hex(salted.toByteArray())).with("bytes", content.length);
        }
        if (words.length != 3 || !words[0].equals("event") || !List.of("old", "new", "reason").contains(words[2])) {
            throw new TrailRefused("\"" + redaction.target() + "\" cannot be redacted; name \"event N old|new|reason\" or \"object SHA-256\".");
        }
        byte[] line = TrailReader.of(study).line(Long.parseLong(words[1]));
        Json.Members event = (Json.Members) Json.parse(line);
        if (event.members("salts").orElseThrow().get(words[2]).isEmpty()) {
            throw new TrailRefused("Field " + words[2] + " of event " + words[1] + " is empty or already redacted; nothing was done.");
        }
        return Json.object().with("commitment", commitment(event, words[2]));
    }

    private static String commitment(Json.Members event, String field) {
        Json salt = event.members("salts").orElseThrow().get(field).orElseThrow();
        return Sha256.hex(Json.array(List.of(salt, event.get(field).orElseThrow())).canonical());
    }

    /**
     * Redactions that are allowed in the trail but not done. The writer goes no further before one is done, so it can only be the
     * last event, or the one before a recovery.
     */
    List<Event> unfinished() {
        List<Event> open = new ArrayList<>();
        TrailReader reader = TrailReader.of(study);
        for (long seq = Math.max(1, reader.size() - 1); seq <= reader.size(); seq++) {
            Event event = reader.event(seq);
            if (event.action().equals(Redaction.ACTION) && !done(reader, event.object().id().split(" "))) {
                open.add(event);
            }
        }
        return open;
    }

    private boolean done(TrailReader reader, String[] words) {
        if (words[0].equals("object")) {
            ObjectStore objects = new ObjectStore(study, disk);
            return objects.redacted(words[1]) && !objects.stored(words[1]);
        }
        Json.Members event = (Json.Members) Json.parse(reader.line(Long.parseLong(words[1])));
        return event.members("salts").orElseThrow().get(words[2]).isEmpty();
    }

    void perform(Event allowed) throws IOException {
        String[] words = allowed.object().id().split(" ");
        if (words[0].equals("object")) {
            Json.Members commitment = (Json.Members) allowed.after();
            byte[] gap = Redaction.gap(allowed.seq(), commitment.text("commitment").orElseThrow(), words[1]);
            new ObjectStore(study, disk).redact(words[1], gap);
        } else {
            rewrite(Long.parseLong(words[1]), words[2]);
        }
    }

    private void rewrite(long seq, String field) throws IOException {
        for (Segment segment : TrailReader.of(study).segments()) {
            if (seq >= segment.first() && seq <= segment.last()) {
                byte[] all = Files.readAllBytes(segment.events());
                disk.replace(segment.events(), replaced(all, segment, seq, field));
            }
        }
    }

    private static byte[] replaced(byte[] all, Segment segment, long seq, String field) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(all.length);
        long number = segment.first();
        int from = 0;
        for (int at = 0; at < all.length; at++) {
            if (all[at] == '\n') {
                byte[] line = Arrays.copyOfRange(all, from, at);
                out.writeBytes(number == seq ? redacted(line, field) : line);
                out.write('\n');
                from = at + 1;
                number++;
            }
        }
        return out.toByteArray();
    }

    private static byte[] redacted(byte[] line, String field) {
        Json.Members event = (Json.Members) Json.parse(line);
        Json.Members salts = event.members("salts").orElseThrow();
        if (salts.get(field).isEmpty()) {
            return line;
        }
        Json.Members left = Json.object();
        for (String name : salts.values().keySet()) {
            if (!name.equals(field)) {
                left = left.with(name, salts.get(name).orElseThrow());
            }
        }
        return event.with(field, Json.object().with("redacted", commitment(event, field))).with("salts", left).canonical();
    }
}
