package org.kinetrail.trail;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads one JSON text (RFC 8259), strictly: valid UTF-8, no duplicate member, nothing after the value, at most 200 levels and
 * numbers of at most 1,000 characters. It does not repair anything.
 */
final class JsonText {

    private static final int DEEPEST = 200;

    private final String text;
    private int at;
    private int depth;

    JsonText(byte[] utf8) {
        try {
            text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(utf8)).toString();
        } catch (CharacterCodingException e) {
            throw new TrailRefused("The JSON text is not valid UTF-8; restore the file from a copy.", e);
        }
    }

    Json read() {
        Json value = value();
        space();
        if (at != text.length()) {
            throw wrong("something follows the value");
        }
        return value;
    }

    private Json value() {
        space();
        char c = peek();
        if (c == '{') {
            return members();
        }
        if (c == '[') {
            return array();
        }
        if (c == '"') {
            return new Json.Text(string());
        }
        if (c == '-' || c >= '0' && c <= '9') {
            return number();
        }
        if (word("true")) {
            return new Json.Flag(true);
        }
        if (word("false")) {
            return new Json.Flag(false);
        }
        if (word("null")) {
            return Json.NULL;
        }
        throw wrong("a value is expected");
    }

    private Json members() {
        SortedMap<String, Json> values = new TreeMap<>();
        enter();
        space();
        if (peek() == '}') {
            return leave(new Json.Members(values));
        }
        while (true) {
            space();
            String name = string();
            space();
            expect(':');
            if (values.put(name, value()) != null) {
                throw wrong("the member \"" + name + "\" stands twice");
            }
            space();
            if (peek() == '}') {
                return leave(new Json.Members(values));
            }
            expect(',');
        }
    }

    private Json array() {
        List<Json> items = new ArrayList<>();
        enter();
        space();
        if (peek() == ']') {
            return leave(new Json.Array(items));
        }
        while (true) {
            items.add(value());
            space();
            if (peek() == ']') {
                return leave(new Json.Array(items));
            }
            expect(',');
        }
    }

    private void enter() {
        at++;
        if (++depth > DEEPEST) {
            throw wrong("more than " + DEEPEST + " levels");
        }
    }

    private Json leave(Json value) {
        at++;
        depth--;
        return value;
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (true) {
            char c = peek();
            at++;
            if (c == '"') {
                return out.toString();
            }
            if (c < 0x20) {
                throw wrong("a control character in a text");
            }
            out.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> unicode();
            default -> throw wrong("an unknown escape");
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw wrong("a cut escape");
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(text.charAt(at++), 16);
            if (digit < 0) {
                throw wrong("a broken escape");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Json number() {
        int start = at;
        accept('-');
        if (!accept('0')) {
            digits();
        }
        if (accept('.')) {
            digits();
        }
        if (accept('e') || accept('E')) {
            if (!accept('+')) {
                accept('-');
            }
            digits();
        }
        if (at - start > 1000) {
            throw wrong("a number of more than 1,000 characters");
        }
        try {
            return new Json.Number(new BigDecimal(text.substring(start, at)));
        } catch (NumberFormatException e) {
            throw wrong("a number out of range");
        }
    }

    private void digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw wrong("a digit is expected");
        }
    }

    private boolean accept(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw wrong("'" + c + "' is expected");
        }
    }

    private boolean word(String word) {
        if (text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("it ends too early");
        }
        return text.charAt(at);
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private TrailRefused wrong(String what) {
        return new TrailRefused("The JSON text is not well formed at character " + at + ": " + what + ".");
    }
}
