package org.kinetrail.workflow.qualification;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.util.List;

import org.kinetrail.figures.type.Face;
import org.kinetrail.trail.Sha256;
import org.kinetrail.workflow.Component;
import org.kinetrail.workflow.manual.Manual;

/** Is everything there, and can it do its work in this place? */
final class InstallationChecks {

    private static final String PROGRAM = "org.kinetrail.workflow";
    private static final int OLDEST_JAVA = 17;
    private static final int LEAST_MEBIBYTES = 500;
    private static final long MEBIBYTE = 1L << 20;

    private final Bench bench;

    private InstallationChecks(Bench bench) {
        this.bench = bench;
    }

    static List<Check> all(Bench bench) {
        InstallationChecks checks = new InstallationChecks(bench);
        return List.of(
                new Check("iq.java", Phase.INSTALLATION, "Java " + OLDEST_JAVA + " or later", List.of("KT-URS-01"), checks::java),
                new Check("iq.parts", Phase.INSTALLATION, "every part of the product is there, its bytes known by their SHA-256",
                        List.of("KT-URS-01"), checks::parts),
                new Check("iq.manual", Phase.INSTALLATION, "the manual is whole and of the installed version", List.of("KT-URS-14"), checks::manual),
                new Check("iq.fonts", Phase.INSTALLATION, "the fonts of the report come with the product", List.of("KT-URS-01"), checks::fonts),
                new Check("iq.disk", Phase.INSTALLATION, "the folder can be written to and forced to disk, with " + LEAST_MEBIBYTES
                        + " MiB free", List.of("KT-URS-13"), checks::disk),
                new Check("iq.clock", Phase.INSTALLATION, "the clock runs and its zone is known", List.of("KT-URS-10"), checks::clock));
    }

    private String java() throws Check.Failed {
        String seen = bench.platform().java() + ", " + bench.platform().os();
        if (Runtime.version().feature() < OLDEST_JAVA) {
            throw new Check.Failed(seen);
        }
        return seen;
    }

    private String parts() throws Check.Failed {
        List<Component> parts = bench.platform().components();
        List<String> unknown = parts.stream().filter(part -> part.sha256().isEmpty()).map(Component::name).toList();
        if (parts.isEmpty() || !unknown.isEmpty()) {
            throw new Check.Failed(parts.isEmpty() ? "the product does not know its parts" : "without a hash: " + String.join(", ", unknown));
        }
        return parts.size() + " parts, listed with version and SHA-256 in this report";
    }

    private String manual() throws Check.Failed {
        Manual manual = bench.manual();
        if (manual.isEmpty() || !manual.broken().isEmpty()) {
            throw new Check.Failed(manual.isEmpty() ? "the product has no manual" : "pages are missing: " + String.join(", ", manual.broken()));
        }
        String ours = version(PROGRAM);
        String theirs = version(Manual.PART);
        if (!ours.equals(theirs)) {
            throw new Check.Failed("the manual is of version " + theirs + ", the software of version " + ours);
        }
        return manual.pages().size() + " pages and pictures of version " + theirs + ", SHA-256 of their list " + Sha256.hex(manual.listing()
                .getBytes(StandardCharsets.UTF_8));
    }

    private String version(String part) {
        return bench.platform().components().stream().filter(one -> one.name().equals(part)).map(Component::version).findFirst().orElse("none");
    }

    private String fonts() throws Check.Failed {
        int bytes = 0;
        for (Face face : Face.values()) {
            if (face.typeface().bytes().length == 0) {
                throw new Check.Failed(face + " is empty");
            }
            bytes += face.typeface().bytes().length;
        }
        return Face.values().length + " faces, " + bytes + " bytes";
    }

    private String disk() throws IOException, Check.Failed {
        Path probe = bench.folder().resolve("probe");
        try (FileChannel channel = FileChannel.open(probe, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {1}));
            channel.force(true);
        } finally {
            Files.deleteIfExists(probe);
        }
        long free = Files.getFileStore(bench.folder()).getUsableSpace() / MEBIBYTE;
        if (free < LEAST_MEBIBYTES) {
            throw new Check.Failed("only " + free + " MiB free");
        }
        return "written and forced; at least " + LEAST_MEBIBYTES + " MiB free";
    }

    private String clock() throws Check.Failed, InterruptedException {
        long before = bench.platform().clock().millis();
        Thread.sleep(2);
        if (bench.platform().clock().millis() <= before) {
            throw new Check.Failed("the clock stands still or runs backwards");
        }
        ZonedDateTime now = ZonedDateTime.now(bench.platform().clock());
        String offset = now.getOffset().getTotalSeconds() == 0 ? "+00:00" : now.getOffset().getId();
        return "runs; zone " + now.getZone().getId() + ", offset " + offset;
    }
}
