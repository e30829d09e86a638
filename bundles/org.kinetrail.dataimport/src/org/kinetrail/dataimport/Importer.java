package org.kinetrail.dataimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;
import org.kinetrail.formats.Datasets;
import org.kinetrail.formats.Fingerprint;
import org.kinetrail.formats.Format;
import org.kinetrail.formats.Sniffed;
import org.kinetrail.formats.define.DefineXml;

/**
 * Reads the files of a study: finds what each data set is about, takes its rows up by role, checks them, derives endpoints, and says of
 * every row what became of it. A file that cannot be read, lacks a required column or holds a text where a number belongs is refused
 * whole; everything else comes in as it is, with a finding.
 */
public final class Importer {

    private Importer() {
    }

    /**
     * Imports files; a define.xml among them is checked against the data.
     *
     * @throws Refusal naming file, row, column and remedy; then nothing was taken
     */
    public static ImportResult read(List<Path> files, Mapping mapping) {
        return read(NamedFiles.of(files), mapping);
    }

    /** The same with the names by which the files are cited. */
    public static ImportResult read(NamedFiles files, Mapping mapping) {
        if (files.paths().isEmpty()) {
            throw new Refusal("No file to import; name the data files of the study.");
        }
        List<SourceTable> tables = new ArrayList<>();
        List<SourceDefine> defines = new ArrayList<>();
        for (Source source : List.copyOf(files.paths().entrySet()).parallelStream().map(f -> source(f.getKey(), f.getValue())).toList()) {
            if (source.refused() != null) {
                throw source.refused();
            }
            tables.addAll(source.tables());
            defines.addAll(source.defines());
        }
        return new StudyAssembly(mapping, tables, defines).result();
    }

    /** What one file holds, or why it is refused: of several such files the first in order is named, whichever was read first. */
    private record Source(List<SourceTable> tables, List<SourceDefine> defines, Refusal refused) {
    }

    private static Source source(String name, Path file) {
        try {
            return name.toLowerCase(Locale.ROOT).endsWith(".xml") ? new Source(List.of(), List.of(define(name, file)), null)
                    : new Source(tables(name, file), List.of(), null);
        } catch (Refusal e) {
            String own = String.valueOf(file.getFileName());
            boolean named = !own.equals(name) && e.getMessage().startsWith(own);
            return new Source(List.of(), List.of(), named ? new Refusal(name + e.getMessage().substring(own.length()), e) : e);
        }
    }

    /** The data sets of one file with its hash. */
    public static List<SourceTable> tables(Path file) {
        return tables(String.valueOf(file.getFileName()), file);
    }

    private static List<SourceTable> tables(String name, Path file) {
        Sniffed[] found = new Sniffed[1];
        List<Table> read = Datasets.read(file, sniffed -> found[0] = sniffed);
        boolean comma = found[0] != null && found[0].decimal() == ',';
        String manner = found[0] == null ? "" : found[0].manner();
        Fingerprint print = Fingerprint.of(file);
        String format = Format.ofName(file).id();
        return read.stream().map(t -> new SourceTable(name, print.sha256(), print.bytes(), format, t, comma, manner)).toList();
    }

    private static SourceDefine define(String name, Path file) {
        DefineXml define = DefineXml.read(file);
        Fingerprint print = Fingerprint.of(file);
        return new SourceDefine(name, print.sha256(), print.bytes(), define);
    }

    /** Imports data sets that are already in memory. */
    public static ImportResult read(Mapping mapping, List<SourceTable> tables) {
        return new StudyAssembly(mapping, tables, List.of()).result();
    }
}
