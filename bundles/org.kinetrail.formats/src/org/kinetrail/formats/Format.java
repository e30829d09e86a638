package org.kinetrail.formats;

import java.nio.file.Path;
import java.util.Locale;
import org.kinetrail.data.Refusal;

/** The file formats of data sets. The id is what reaches files and provenance. */
public enum Format {
    CSV("csv"), XPT5("xpt5"), XPT8("xpt8"), JSON("json"), NDJSON("ndjson"), DSJC("dsjc");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    /** Frozen id. */
    public String id() {
        return id;
    }

    /** The format a file name asks for; {@code .xpt} means version 5 until the content says otherwise. */
    public static Format ofName(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv", "txt", "tsv" -> CSV;
            case "xpt" -> XPT5;
            case "json" -> JSON;
            case "ndjson" -> NDJSON;
            case "dsjc" -> DSJC;
            case "xlsx", "xls" -> throw new Refusal(name + ": spreadsheets are not read; save the sheet as CSV (UTF-8).");
            case "sas7bdat" -> throw new Refusal(name + ": SAS data files are not read; export the data set as XPT or Dataset-JSON.");
            default -> throw new Refusal(name + ": the file ending names no known format; use csv, xpt, json, ndjson or dsjc.");
        };
    }
}
