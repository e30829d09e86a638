package org.kinetrail.report;

import java.util.List;
import org.kinetrail.numeric.ShortestForm;

/**
 * The numbers of a printed report as JSON, the content of {@code results.json}: for each its id, full value, unit, printed form, first
 * page,
 * run and result cell. Values are in the shortest form that reads back to the same double.
 */
public final class ResultsList {

    private ResultsList() {
    }

    /**
     * The document.
     *
     * @param run     id of the run reported
     * @param results hash of its whole results
     */
    public static String write(String run, String results, List<PlacedNumber> numbers) {
        StringBuilder out = new StringBuilder(160 * numbers.size() + 160).append("{\"run\":").append(quoted(run)).append(",\"results\":")
                .append(quoted(results)).append(",\"numbers\":[");
        char before = '\n';
        for (PlacedNumber placed : numbers) {
            NumberCell n = placed.number();
            out.append(before == '\n' ? "\n" : ",\n").append("{\"id\":").append(quoted(n.id())).append(",\"value\":")
                    .append(ShortestForm.of(n.value()))
                    .append(",\"unit\":").append(quoted(n.unit())).append(",\"shown\":").append(quoted(n.shown()))
                            .append(",\"page\":").append(placed.page())
                    .append(",\"run\":").append(quoted(run)).append(",\"cell\":").append(quoted(n.cell())).append('}');
            before = ',';
        }
        return out.append("\n]}\n").toString();
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
