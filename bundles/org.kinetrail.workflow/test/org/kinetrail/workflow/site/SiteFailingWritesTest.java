package org.kinetrail.workflow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.signature.AuthorityCheckpointVerifier;
import org.kinetrail.signature.SecretHash;
import org.kinetrail.trail.Disk;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.workflow.Bench;
import org.kinetrail.workflow.FailingDisk;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.site.Site.NewAccount;

/** A disk that is full at any write of a site: a clear refusal, and the account's old secret or its new one opens its key, never neither. */
class SiteFailingWritesTest {

    /** Between two writes tried: the ordinary run looks at some. */
    private static final int STEP = Boolean.getBoolean("kinetrail.long") ? 1 : 5;
    private static final char[] ROOT = "the first secret".toCharArray();
    private static final char[] GIVEN = "given by another".toCharArray();
    private static final char[] OWN = "known to me alone".toCharArray();

    @TempDir
    Path folder;

    private Path copy(String name) throws IOException {
        Path from = folder.resolve("made");
        Path to = folder.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }

    private static void work(Path place, Disk disk) {
        try (Site site = Site.open(place, Bench.platform(), disk, SecretHash::matches)) {
            site.changeSecret("ana", GIVEN, OWN);
            site.accept(site.authenticate("ana", OWN));
        }
    }

    @Test
    void atEveryWriteOneOfTheTwoSecretsWorks() throws IOException {
        try (Site site = Site.create(folder.resolve("made"), Bench.platform(), "Bench", true,
                new NewAccount("admin", "Demo Administrator", Set.of(Role.ADMINISTRATOR), "first account"), ROOT)) {
            site.add(site.authenticate("admin", ROOT), new NewAccount("ana", "Demo Analyst", Set.of(Role.ANALYST), "seen"), GIVEN, ROOT);
        }
        FailingDisk none = new FailingDisk(Integer.MAX_VALUE, true);
        work(copy("whole"), none.disk());
        assertTrue(none.writes() > 20, "writes " + none.writes());
        for (int at = 0; at < none.writes(); at += STEP) {
            Path place = copy("s" + at);
            String said = "";
            try {
                work(place, new FailingDisk(at, true).disk());
            } catch (Refusal | TrailRefused e) {
                said = e.getMessage();
            }
            boolean hashesOnly = said.isEmpty();
            assertTrue(hashesOnly || said.contains("No space left on device"), "write " + at + ": " + said);
            try (Site site = Site.open(place, Bench.platform())) {
                boolean changed = site.trail().reader().page(org.kinetrail.trail.TrailQuery.all().ofAction("account.secret")).total() > 0;
                assertEquals(changed, opens(site, OWN), "write " + at + ": " + said);
                assertEquals(!changed, opens(site, GIVEN), "write " + at + ": " + said);
                assertTrue(site.trail().reader().verify(AuthorityCheckpointVerifier.signaturesOnly()).intact(), "write " + at);
            }
        }
    }

    private static boolean opens(Site site, char[] secret) {
        try {
            return !site.authenticate("ana", secret).account().id().isEmpty();
        } catch (NotPermitted e) {
            return false;
        }
    }
}
