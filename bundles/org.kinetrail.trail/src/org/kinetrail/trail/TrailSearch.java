package org.kinetrail.trail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds events by looking at the bytes of each line; only those on the wanted page become objects. Sorting keeps one long per
 * match and each distinct key once.
 */
final class TrailSearch {

    private static final int ACTION = 0;
    private static final int ACTOR = 1;
    private static final int OBJECT = 4;

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
        Map<String, Integer> keys = new HashMap<>();
        Matches matches = new Matches();
        reader.forEachLine((bytes, from, to, offset) -> {
            if (matches(bytes, from, to)) {
                matches.add(line.seq(), keys.computeIfAbsent(key(), unseen -> keys.size()));
            }
            return true;
        });
        String[] names = new String[keys.size()];
        keys.forEach((name, id) -> names[id] = name);
        long[] order = matches.sorted(ranks(names));
        List<Event> found = new ArrayList<>();
        for (long i = query.offset(); i < Math.min(order.length, query.offset() + query.limit()); i++) {
            int at = (int) (query.descending() ? order.length - 1 - i : i);
            found.add(reader.event(order[at]));
        }
        return new TrailPage(order.length, found);
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
                && (text == null || indexOf(bytes, from, to, text) >= 0);
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
        Json.Members inner = (Json.Members) Json.parse(line.text(field).getBytes(StandardCharsets.UTF_8));
        return inner.text(name).filter(wanted::equals).isPresent();
    }

    private static int indexOf(byte[] bytes, int from, int to, byte[] wanted) {
        for (int at = from; at <= to - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
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
