package org.kinetrail.figures;

import java.util.Map;

/** Units as printed: micro sign, raised powers, a dot between factors. */
public final class UnitText {

    private static final Map<String, String> PARTS = Map.of("ug", "\u00b5g", "ug gDNA", "\u00b5g gDNA", "uL", "\u00b5L", "10^6",
            "10\u2076", "1", "");

    private UnitText() {
    }

    public static String of(String symbol) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= symbol.length(); i++) {
            if (i == symbol.length() || symbol.charAt(i) == '*' || symbol.charAt(i) == '/' || symbol.charAt(i) == ' ') {
                String part = symbol.substring(start, i);
                out.append(PARTS.getOrDefault(part, part));
                if (i < symbol.length()) {
                    out.append(symbol.charAt(i) == '*' ? '\u00b7' : symbol.charAt(i));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }
}
