package org.kinetrail.ui.report.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kinetrail.model.ModelJson;
import org.kinetrail.numeric.ShortestForm;
import org.kinetrail.workflow.verify.NumberTrace;

/**
 * Where a printed number comes from, in words.
 *
 * @param number the number
 * @param parts  from the page back to the rows
 */
public record NumberSource(ReportNumber number, List<Part> parts) {

    /** One step of the way back. */
    public record Part(String title, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    public NumberSource {
        parts = List.copyOf(parts);
    }

    /** The way back of a number, with the settings of its part of the plan. */
    public static NumberSource of(ReportNumber number, NumberTrace trace, byte[] plan) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("Printed", List.of(number.words() + " on page " + number.page(), "exact value " + exact(trace.number().get("value")))));
        parts.add(new Part("Result", List.of("cell " + number.cell(), "run " + number.run(), "made by " + trace.software())));
        parts.add(new Part("Settings", settings(number, trace, plan)));
        parts.add(new Part("Input rows (" + trace.rows().size() + ")", trace.rows()));
        parts.add(new Part("Set aside", trace.exclusions().isEmpty() ? List.of("nothing") : trace.exclusions()));
        return new NumberSource(number, parts);
    }

    /** What is known of a number before its way back is found. */
    public static NumberSource known(ReportNumber number) {
        return new NumberSource(number, List.of(new Part("Printed", List.of(number.words() + " on page " + number.page())),
                new Part("Result", List.of("cell " + number.cell(), "run " + number.run())),
                new Part("Input rows", List.of("the analysis is done again to find them ..."))));
    }

    private static String exact(Object value) {
        return value instanceof Double number ? ShortestForm.of(number) : String.valueOf(value);
    }

    private static List<String> settings(ReportNumber number, NumberTrace trace, byte[] plan) {
        List<String> lines = new ArrayList<>(List.of("plan SHA-256 " + trace.plan()));
        String[] steps = number.cell().split("/");
        String section = steps.length > 1 ? steps[1] : "";
        Object settings = ModelJson.parse(new String(plan, StandardCharsets.UTF_8)).get(section);
        flatten(section, settings, lines);
        return lines;
    }

    private static void flatten(String path, Object value, List<String> lines) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> flatten(path + "." + name, inner, lines));
        } else if (value instanceof List<?> list && list.stream().anyMatch(item -> item instanceof Map || item instanceof List)) {
            for (int i = 0; i < list.size(); i++) {
                flatten(path + "[" + i + "]", list.get(i), lines);
            }
        } else if (value instanceof List<?> list) {
            lines.add(path + " = " + String.join(", ", list.stream().map(NumberSource::exact).toList()));
        } else if (value != null) {
            lines.add(path + " = " + exact(value));
        }
    }

    /** The whole way as one text, to copy. */
    public String text() {
        StringBuilder text = new StringBuilder(number.id()).append('\n');
        for (Part part : parts) {
            text.append(part.title()).append('\n');
            part.lines().forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }
}
