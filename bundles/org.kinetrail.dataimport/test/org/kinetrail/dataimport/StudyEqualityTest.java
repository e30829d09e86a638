package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.EndpointValue.TimeToEvent;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Subject;
import org.kinetrail.formats.Datasets;

/** The study of /reference/simulated. */
class StudyEqualityTest {

    private static final List<String> NAMES = List.of("dm", "ds", "ex", "pc", "lb", "rs", "cm", "ae", "adsl", "adtte", "adrs", "adae");

    @TempDir
    static Path folder;

    private static ImportResult csv;

    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String name : NAMES) {
            try {
                files.add(Path.of(StudyEqualityTest.class.getResource("/reference/simulated/" + name + ".csv").toURI()));
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return files;
    }

    @BeforeAll
    static void read() {
        csv = Importer.read(files(), Mapping.standard());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xpt", "json", "ndjson", "dsjc"})
    void everyFormatGivesTheSameStudy(String ending) {
        List<Path> written = new ArrayList<>();
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName()).replace(".csv", "");
            Path target = folder.resolve(name + "." + ending);
            Datasets.write(target, Datasets.read(file));
            written.add(target);
        }
        ImportResult other = Importer.read(written, Mapping.standard());
        assertEquals(csv.data().subjects().stream().map(Subject::id).toList(), other.data().subjects().stream().map(Subject::id).toList());
        assertEquals(csv.data().findings().stream().map(Finding::rule).toList(),
                other.data().findings().stream().map(Finding::rule).toList());
        assertEquals(ContentHash.of(csv.data()), ContentHash.of(other.data()));
    }

    @Test
    void theHashSeesEveryValue() {
        ImportResult less = Importer.read(files().subList(0, 11), Mapping.standard());
        assertNotEquals(ContentHash.of(csv.data()), ContentHash.of(less.data()));
    }

    @Test
    void everySampleIsInAProfile() {
        long samples = csv.data().subjects().stream().flatMap(s -> s.profiles().stream()).mapToLong(p -> p.samples().size()).sum();
        assertEquals(csv.data().files().stream().filter(f -> f.member().equals("PC")).findFirst().orElseThrow().rows(), samples);
        assertEquals(16, csv.data().subjects().stream().filter(Subject::infused).count());
        assertEquals(18, csv.data().subjects().size());
    }

    @Test
    void derivedEndpointsEqualTheSponsorsOwn() {
        for (Subject s : csv.data().subjects()) {
            Map<String, EndpointValue> derived = csv.derived().values().get(s.id());
            for (String name : List.of("PFS", "DOR")) {
                if (s.endpoints().get(name) instanceof TimeToEvent given) {
                    TimeToEvent own = (TimeToEvent) derived.get(name);
                    assertEquals(given.days(), own.days(), name + " of " + s.id());
                    assertEquals(given.event(), own.event(), name + " of " + s.id());
                }
            }
            for (String name : List.of("ORR", "MRDCR")) {
                if (derived.get(name) instanceof EndpointValue.Binary own) {
                    assertEquals(((EndpointValue.Binary) s.endpoints().get(name)).yes(), own.yes(), name + " of " + s.id());
                }
            }
            if (s.infused()) {
                TimeToEvent moved = (TimeToEvent) s.endpoints().get("PFSINF");
                assertEquals(((TimeToEvent) derived.get("PFSINF")).days(), moved.days(), s.id());
                assertEquals(((TimeToEvent) s.endpoints().get("PFS")).days() + s.randomisationDay(), moved.days(), s.id());
            }
        }
        assertTrue(csv.data().findings().stream().noneMatch(f -> f.severity() == Severity.BLOCKS_ANALYSIS));
    }
}
