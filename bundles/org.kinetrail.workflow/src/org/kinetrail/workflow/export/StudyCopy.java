package org.kinetrail.workflow.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kinetrail.trail.Event;
import org.kinetrail.trail.TrailQuery;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.workflow.report.RenderEnvironment;
import org.kinetrail.workflow.report.TrailPdf;

/**
 * The study itself in an inspection copy: the folder byte for byte, so that every proof can be checked again, and its whole trail as JSON,
 * as CSV and as PDF/A for people. What a later {@code archive-check} reads.
 */
public final class StudyCopy {

    /** The study folder, in the copy. */
    public static final String STUDY = "study";

    /** The whole trail as JSON. */
    public static final String TRAIL_JSON = "trail.json";

    /** The whole trail as CSV. */
    public static final String TRAIL_CSV = "trail.csv";

    private static final String TRAIL_PDF = "trail.pdf";
    private static final String LOCK = "lock";

    private StudyCopy() {
    }

    /** Writes into a folder; returns the files made. */
    static List<Path> write(Path study, RenderEnvironment environment, Path folder) throws IOException {
        List<Path> made = new ArrayList<>();
        try (Stream<Path> files = Files.walk(study)) {
            for (Path file : files.filter(StudyCopy::belongs).sorted().toList()) {
                Path target = folder.resolve(STUDY).resolve(study.relativize(file).toString());
                Files.createDirectories(target.getParent());
                made.add(Files.copy(file, target));
            }
        }
        TrailReader reader = TrailReader.of(folder.resolve(STUDY));
        try (OutputStream json = Files.newOutputStream(add(made, folder.resolve(TRAIL_JSON)));
                OutputStream csv = Files.newOutputStream(add(made, folder.resolve(TRAIL_CSV)))) {
            reader.exportJson(TrailQuery.all(), json);
            reader.exportCsv(TrailQuery.all(), csv);
        }
        List<Event> events = new ArrayList<>();
        reader.forEach(events::add);
        Files.write(add(made, folder.resolve(TRAIL_PDF)),
                TrailPdf.write(String.valueOf(study.toAbsolutePath().normalize().getFileName()), events, reader.head(), environment));
        return made;
    }

    private static boolean belongs(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".part")
                && !(file.endsWith(LOCK) && file.getParent().endsWith("trail"));
    }

    private static Path add(List<Path> made, Path file) {
        made.add(file);
        return file;
    }
}
