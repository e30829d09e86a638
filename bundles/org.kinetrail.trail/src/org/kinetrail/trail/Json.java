package org.kinetrail.trail;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A JSON value. Members are kept in the order of RFC 8785 (by UTF-16 code unit). A number is read as it stands but only whole
 * numbers of at most 2^53 - 1 are written canonically: measurements travel as strings, so no rounding rule enters a hash.
 */
public sealed interface Json {

    record Text(String value) implements Json {
    }

    record Number(BigDecimal value) implements Json {
    }

    record Flag(boolean value) implements Json {
    }

    record Null() implements Json {
    }

    record Array(List<Json> items) implements Json {
        public Array {
            items = List.copyOf(items);
        }
    }

    record Members(SortedMap<String, Json> values) implements Json {
        public Members {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        public Members with(String name, Json value) {
            SortedMap<String, Json> more = new TreeMap<>(values);
            more.put(name, value);
            return new Members(more);
        }

        public Members with(String name, String value) {
            return with(name, Json.of(value));
        }

        public Members with(String name, long value) {
            return with(name, Json.of(value));
        }

        public Optional<Json> get(String name) {
            return Optional.ofNullable(values.get(name));
        }

        /** The text of a member, empty when it is absent or no text. */
        public Optional<String> text(String name) {
            return values.get(name) instanceof Text text ? Optional.of(text.value()) : Optional.empty();
        }

        /** The whole number of a member, empty when it is absent, no number or has a fraction. */
        public Optional<Long> whole(String name) {
            if (values.get(name) instanceof Number number && number.value().stripTrailingZeros().scale() <= 0
                    && number.value().abs().compareTo(CanonicalJson.LARGEST) <= 0) {
                return Optional.of(number.value().longValueExact());
            }
            return Optional.empty();
        }

        /** The items of an array member, an empty list when it is absent or no array. */
        public List<Json> items(String name) {
            return values.get(name) instanceof Array array ? array.items() : List.of();
        }

        /** A member that is itself an object. */
        public Optional<Members> members(String name) {
            return values.get(name) instanceof Members inner ? Optional.of(inner) : Optional.empty();
        }
    }

    /** JSON null. */
    Json NULL = new Null();

    static Json of(String value) {
        return value == null ? NULL : new Text(value);
    }

    static Json of(long value) {
        return new Number(BigDecimal.valueOf(value));
    }

    static Json of(boolean value) {
        return new Flag(value);
    }

    static Json array(List<? extends Json> items) {
        return new Array(List.copyOf(items));
    }

    /** An object without members; add to it by {@link Members#with(String, Json)}. */
    static Members object() {
        return new Members(new TreeMap<>());
    }

    /** Reads one JSON text; see {@link JsonText}. */
    static Json parse(byte[] utf8) {
        return new JsonText(utf8).read();
    }

    /** The canonical form of RFC 8785. */
    default byte[] canonical() {
        return CanonicalJson.write(this);
    }
}
