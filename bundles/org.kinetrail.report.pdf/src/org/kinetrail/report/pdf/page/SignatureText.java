package org.kinetrail.report.pdf.page;

import java.util.List;

/** What is printed in the signature boxes of a copy that cannot be signed: lines by field, and a closing sentence. */
public record SignatureText(List<Entry> entries, String closing) {

    public SignatureText {
        entries = List.copyOf(entries);
    }

    /** The lines of one box. */
    public record Entry(String field, List<String> lines) {
        public Entry {
            lines = List.copyOf(lines);
        }
    }

    List<String> lines(String field) {
        return entries.stream().filter(e -> e.field().equals(field)).findFirst().map(Entry::lines).orElse(List.of("Not signed"));
    }
}
