package org.kinetrail.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static String canonical(String text) {
        return new String(Json.parse(text.getBytes(StandardCharsets.UTF_8)).canonical(), StandardCharsets.UTF_8);
    }

    /** RFC 8785, section 3.2.3: members by UTF-16 code unit; section 3.2.2.2: escapes. */
    @Test
    void membersAndEscapesAreThoseOfTheStandard() {
        assertEquals("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin\",\"\u20ac\":\"Euro\","
                + "\"\ud83d\ude00\":\"Smiley\",\"\ufb33\":\"Hebrew\"}",
                canonical("{\"\\u20ac\": \"Euro\", \"\\r\": \"Carriage Return\", \"\\ufb33\": \"Hebrew\", \"1\": \"One\","
                        + " \"\\ud83d\\ude00\": \"Smiley\", \"\\u0080\": \"Control\", \"\\u00f6\": \"Latin\"}"));
        assertEquals("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"", canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\""));
        assertEquals("[56,{\"d\":true,\"10\":null,\"1\":[]}]".replace("{\"d\":true,\"10\":null,\"1\":[]}", "{\"1\":[],\"10\":null,\"d\":true}"),
                canonical(" [ 56 , { \"d\" : true, \"10\" : null, \"1\" : [ ] } ] "));
        assertEquals("[0,100,-7]", canonical("[-0, 1e2, -7.0]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,]", "{\"a\":1,\"a\":2}", "nul", "01", "1.", "\"\\x\"", "\"\\ud800", "\"a", "[1] 2", "{a:1}", "\"\t\""})
    void whatIsNoJsonIsRefused(String text) {
        assertThrows(TrailRefused.class, () -> Json.parse(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "9007199254740992", "1e400", "\"\\ud800\""})
    void whatHasNoCanonicalFormIsRefused(String text) {
        assertThrows(TrailRefused.class, () -> Json.parse(text.getBytes(StandardCharsets.UTF_8)).canonical());
    }

    @Property(tries = 300, seed = "20260101")
    void aTextIsReadBackEqual(@ForAll String text) {
        boolean whole = text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        if (whole) {
            assertEquals(Json.of(text), Json.parse(Json.of(text).canonical()));
        }
    }

    @Test
    void depthIsLimited() {
        assertThrows(TrailRefused.class, () -> Json.parse("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)));
    }
}
