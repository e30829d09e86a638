package org.kinetrail.report;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.data.Refusal;
import org.kinetrail.figures.DigitsPolicy;

/**
 * What a site may change in a report: title, headings, texts of its own, the order of the sections, the logo, how numbers are rounded. It
 * never changes a number, leaves nothing out and adds no display.
 *
 * @param id        name of the template
 * @param version   its version, as the site counts
 * @param sha256    hash of the template's file; empty for the one that is built in
 * @param title     title of the report; empty keeps the plan's
 * @param subtitle  second line of the title page and head of every page; empty keeps the standard one
 * @param digits    how numbers are rounded
 * @param letter    whether pages are US Letter; A4 otherwise
 * @param order     ids of sections in the order wanted; those not named follow in the standard order
 * @param headings  heading by section id
 * @param texts     paragraphs by section id, put before the section's own content; placeholders in braces
 * @param ctdPlace  place of the report in the common technical document; empty for none chosen
 * @param logo      picture of the title page; null for none
 */
public record ReportTemplate(String id, String version, String sha256, String title, String subtitle, DigitsPolicy digits, boolean letter,
        List<String> order, Map<String, String> headings, Map<String, List<String>> texts, String ctdPlace, Block.Logo logo) {

    /** The template that is built in. */
    public static final ReportTemplate STANDARD = new ReportTemplate("standard", "1.0", "", "", "", DigitsPolicy.STANDARD, false, List.of(),
            Map.of(), Map.of(), "", null);

    private static final List<String> MEMBERS = List.of("schema", "id", "version", "title", "subtitle", "digits", "paper", "order", "headings",
            "texts", "ctdPlace", "logo");
    private static final int MOST_DIGITS = 9;

    public ReportTemplate {
        order = List.copyOf(order);
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** How the report cites it. */
    public String citation() {
        return sha256.isEmpty() ? id + " " + version + ", built in" : id + " " + version;
    }

    /**
     * A template from the tree of its JSON document.
     *
     * @param tree   members by name: texts, numbers, lists and maps
     * @param sha256 hash of the document
     * @throws Refusal naming the member that is not understood
     */
    public static ReportTemplate of(Map<String, ?> tree, String sha256) {
        for (String member : tree.keySet()) {
            if (!MEMBERS.contains(member)) {
                throw refused("has a member '" + member + "' that is not known; known are " + String.join(", ", MEMBERS));
            }
        }
        String id = text(tree, "id");
        String version = text(tree, "version");
        if (id.isEmpty() || version.isEmpty()) {
            throw refused("needs an id and a version");
        }
        String paper = text(tree, "paper");
        if (!List.of("", "A4", "Letter").contains(paper)) {
            throw refused("names the paper '" + paper + "'; use A4 or Letter");
        }
        List<String> order = new ArrayList<>();
        list(tree.get("order"), "order").forEach(o -> order.add(string(o, "order")));
        Map<String, String> headings = new LinkedHashMap<>();
        map(tree.get("headings"), "headings").forEach((k, v) -> headings.put(k, string(v, "headings." + k)));
        Map<String, List<String>> texts = new LinkedHashMap<>();
        map(tree.get("texts"), "texts").forEach((k, v) -> texts.put(k, list(v, "texts." + k).stream().map(p -> string(p, "texts." + k)).toList()));
        return new ReportTemplate(id, version, sha256, text(tree, "title"), text(tree, "subtitle"), digits(map(tree.get("digits"), "digits")),
                paper.equals("Letter"), order, headings, texts, text(tree, "ctdPlace"), logo(map(tree.get("logo"), "logo")));
    }

    private static DigitsPolicy digits(Map<String, Object> tree) {
        DigitsPolicy standard = DigitsPolicy.STANDARD;
        tree.keySet().stream().filter(k -> !List.of("significant", "ratio", "percent", "time").contains(k)).findFirst().ifPresent(k -> {
            throw refused("has digits for '" + k + "', which is not known; known are significant, ratio, percent, time");
        });
        return new DigitsPolicy(digit(tree, "significant", 1, standard.significant()), digit(tree, "ratio", 1, standard.ratio()),
                digit(tree, "percent", 0, standard.percent()), digit(tree, "time", 0, standard.time()));
    }

    private static int digit(Map<String, Object> tree, String name, int least, int standard) {
        Object value = tree.get(name);
        if (value == null) {
            return standard;
        }
        double number = value instanceof Number n ? n.doubleValue() : Double.NaN;
        if (!(number >= least && number <= MOST_DIGITS) || number != Math.rint(number)) {
            throw refused("asks for " + value + " digits in digits." + name + "; give a whole number from " + least + " to " + MOST_DIGITS);
        }
        return (int) number;
    }

    private static Block.Logo logo(Map<String, Object> tree) {
        if (tree.isEmpty()) {
            return null;
        }
        String png = string(tree.get("png"), "logo.png");
        double width = tree.get("width") instanceof Number n ? n.doubleValue() : 120;
        if (!(width >= 20 && width <= 400)) {
            throw refused("has a logo that is " + tree.get("width") + " points wide; give 20 to 400");
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(png);
        } catch (IllegalArgumentException e) {
            throw refused("has a logo.png that is not base64");
        }
        if (bytes.length < 24 || bytes[1] != 'P' || bytes[2] != 'N' || bytes[3] != 'G') {
            throw refused("has a logo.png that is no PNG picture");
        }
        double height = width * integer(bytes, 20) / integer(bytes, 16);
        if (!(height > 0 && height <= 200)) {
            throw refused("has a logo that would be higher than 200 points; make it narrower");
        }
        return new Block.Logo(png, width, height, string(tree.getOrDefault("alt", "Logo"), "logo.alt"));
    }

    private static int integer(byte[] bytes, int at) {
        return (bytes[at] & 255) << 24 | (bytes[at + 1] & 255) << 16 | (bytes[at + 2] & 255) << 8 | bytes[at + 3] & 255;
    }

    static Refusal refused(String what) {
        return new Refusal("The report template " + what + ".");
    }

    private static String text(Map<String, ?> tree, String name) {
        Object value = tree.get(name);
        return value == null ? "" : string(value, name);
    }

    private static String string(Object value, String name) {
        if (value instanceof String text) {
            return text;
        }
        throw refused("needs a text at " + name);
    }

    private static List<?> list(Object value, String name) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw refused("needs a list at " + name);
    }

    private static Map<String, Object> map(Object value, String name) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (value == null) {
            return out;
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((k, v) -> out.put(String.valueOf(k), v));
            return out;
        }
        throw refused("needs members in braces at " + name);
    }
}
