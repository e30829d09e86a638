package org.kinetrail.trail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/**
 * Finds events by looking at the bytes of each line; only those on the wanted page become objects. Sorting keeps one long per
 * match and each distinct key once.
 */
final class TrailSearch {

    private static final int ACTION = 0;
    private static final int ACTOR = 1;
    private static final int OBJECT = 4;
    private static final int ASK_EVERY = 4096;

    private final TrailReader reader;
    private final TrailQuery query;
    private final EventLine line = new EventLine();
    private final byte[] text;

    TrailSearch(TrailReader reader, TrailQuery query) {
        this.reader = reader;
        this.query = query;
        this.text = query.text() == null ? null : inner(query.text());
    }

    private static byte[] inner(String value) {
        byte[] quoted = Json.of(value).canonical();
        return Arrays.copyOfRange(quoted, 1, quoted.length - 1);
    }

    TrailPage page() {
        return query.order() == TrailQuery.Order.SEQ && !query.descending() ? inOrder() : sorted();
    }

    private TrailPage inOrder() {
        List<Event> found = new ArrayList<>();
        long[] total = {0};
        reader.forEachLine((bytes, from, to, offset) -> {
            if (matches(bytes, from, to)) {
                if (total[0] >= query.offset() && found.size() < query.limit()) {
                    found.add(EventCodec.event(Arrays.copyOfRange(bytes, from, to)));
                }
                total[0]++;
            }
            return true;
        });
        return new TrailPage(total[0], found);
    }

    private TrailPage sorted() {
        TrailSelection selection = select(scanned -> true);
        return new TrailPage(selection.size(), selection.events(query.offset(), query.limit()));
    }

    /** The numbers of all matches in the order asked for. */
    TrailSelection select(LongPredicate goingOn) {
        if (query.isWhole()) {
            return TrailSelection.whole(reader, query.descending());
        }
        Map<String, Integer> keys = new HashMap<>();
        Matches matches = new Matches();
        long[] scanned = {0};
        reader.forEachLine((bytes, from, to, offset) -> {
            if (scanned[0]++ % ASK_EVERY == 0 && !goingOn.test(scanned[0])) {
                throw new CancellationException("The search of the trail was stopped.");
            }
            if (matches(bytes, from, to)) {
                matches.add(line.seq(), keys.computeIfAbsent(key(), unseen -> keys.size()));
            }
            return true;
        });
        String[] names = new String[keys.size()];
        keys.forEach((name, id) -> names[id] = name);
        return TrailSelection.of(reader, matches.sorted(ranks(names)), query.descending());
    }

    private static int[] ranks(String[] names) {
        Integer[] ids = new Integer[names.length];
        Arrays.setAll(ids, i -> i);
        Arrays.sort(ids, (a, b) -> names[a].compareTo(names[b]));
        int[] ranks = new int[names.length];
        for (int rank = 0; rank < ids.length; rank++) {
            ranks[ids[rank]] = rank;
        }
        return ranks;
    }

    private String key() {
        return switch (query.order()) {
            case SEQ -> "";
            case TIME -> line.text(EventLine.TIME);
            case ACTOR -> line.text(ACTOR);
            case ACTION -> line.text(ACTION);
            case OBJECT -> line.text(OBJECT);
        };
    }

    /** Accounts and actions of all events. */
    TrailNames names(LongPredicate goingOn) {
        Set<String> actors = new HashSet<>();
        Set<String> actions = new HashSet<>();
        long[] scanned = {0};
        reader.forEachLine((bytes, from, to, offset) -> {
            if (scanned[0]++ % ASK_EVERY == 0 && !goingOn.test(scanned[0])) {
                throw new CancellationException("The reading of the trail was stopped.");
            }
            if (matches(bytes, from, to)) {
                actors.add(line.text(ACTOR));
                actions.add(line.text(ACTION));
            }
            return true;
        });
        return new TrailNames(actors.stream().map(actor -> ((Json.Members) json(actor)).text("id").orElse("")).distinct().sorted().toList(),
                actions.stream().map(action -> ((Json.Text) json(action)).value()).sorted().toList());
    }

    private static Json json(String text) {
        return Json.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every match in the order of the trail. */
    void forEach(Consumer<Event> taker) {
        reader.forEachLine((bytes, from, to, offset) -> {
            if (matches(bytes, from, to)) {
                taker.accept(EventCodec.event(Arrays.copyOfRange(bytes, from, to)));
            }
            return true;
        });
    }

    private boolean matches(byte[] bytes, int from, int to) {
        if (!line.scan(bytes, from, to)) {
            throw new TrailRefused("The trail was changed at byte " + from + " of a block; verify it and restore it from a copy.");
        }
        return member(ACTION, query.action()) && member(ACTOR, "id", query.actor()) && member(ACTOR, "role", query.role())
                && member(OBJECT, "type", query.objectType()) && member(OBJECT, "id", query.objectId()) && inTime()
                && (text == null || holdsText(bytes, from, to));
    }

    private boolean inTime() {
        if (query.from() == null && query.to() == null) {
            return true;
        }
        String time = line.text(EventLine.TIME);
        String plain = time.substring(1, time.length() - 1);
        return (query.from() == null || plain.compareTo(EventCodec.time(query.from())) >= 0)
                && (query.to() == null || plain.compareTo(EventCodec.time(query.to())) <= 0);
    }

    private boolean member(int field, String wanted) {
        return wanted == null || line.holds(field, Json.of(wanted).canonical());
    }

    private boolean member(int field, String name, String wanted) {
        if (wanted == null) {
            return true;
        }
        Json.Members inner = (Json.Members) json(line.text(field));
        return inner.text(name).filter(wanted::equals).isPresent();
    }

    private boolean holdsText(byte[] bytes, int from, int to) {
        return indexOf(bytes, from, line.from(EventLine.SALTS)) >= 0 || indexOf(bytes, line.to(EventLine.SALTS), to) >= 0;
    }

    private int indexOf(byte[] bytes, int from, int to) {
        for (int at = from; at <= to - text.length; at++) {
            if (query.anyCase() ? startsAnyCase(bytes, at) : Arrays.equals(bytes, at, at + text.length, text, 0, text.length)) {
                return at;
            }
        }
        return -1;
    }

    private boolean startsAnyCase(byte[] bytes, int at) {
        for (int i = 0; i < text.length; i++) {
            if (small(bytes[at + i]) != small(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static int small(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
    }

    /** Sequence numbers and the ids of their keys, packed: 28 bits key rank, 36 bits number. */
    private static final class Matches {

        private static final int SEQ_BITS = 36;

        private long[] packed = new long[1024];
        private int count;

        void add(long seq, int key) {
            if (count == packed.length) {
                packed = Arrays.copyOf(packed, count * 2);
            }
            packed[count++] = (long) key << SEQ_BITS | seq;
        }

        long[] sorted(int[] ranks) {
            long mask = (1L << SEQ_BITS) - 1;
            long[] order = Arrays.copyOf(packed, count);
            for (int i = 0; i < count; i++) {
                order[i] = (long) ranks[(int) (order[i] >>> SEQ_BITS)] << SEQ_BITS | order[i] & mask;
            }
            Arrays.sort(order);
            for (int i = 0; i < count; i++) {
                order[i] &= mask;
            }
            return order;
        }
    }
}
