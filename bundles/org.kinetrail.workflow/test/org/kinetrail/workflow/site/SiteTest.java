package org.kinetrail.workflow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.workflow.Bench;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.site.Site.NewAccount;

/** Accounts, secrets and keys: 21 CFR 11.100, 11.200 and 11.300 as statements. */
class SiteTest {

    private static final char[] ROOT = "the first secret".toCharArray();
    private static final char[] GIVEN = "given by another".toCharArray();
    private static final char[] OWN = "known to me alone".toCharArray();

    @TempDir
    Path folder;

    private Site create() {
        return Site.create(folder.resolve("site"), Bench.platform(), "Bench", true,
                new NewAccount("admin", "Demo Administrator", Set.of(Role.ADMINISTRATOR), "first account"), ROOT);
    }

    private static Account analyst(Site site) {
        Session admin = site.authenticate("admin", ROOT);
        return site.add(admin, new NewAccount("ana", "Demo Analyst", Set.of(Role.ANALYST), "seen in person"), GIVEN, ROOT);
    }

    @Test
    void accountsSurviveReopeningAndIdsAreNeverUsedAgain() {
        try (Site site = create()) {
            analyst(site);
            site.disable(site.authenticate("admin", ROOT), "ana", "left the company");
        }
        try (Site site = Site.open(folder.resolve("site"), Bench.platform())) {
            assertFalse(site.account("ANA").orElseThrow().enabled());
            Session admin = site.authenticate("admin", ROOT);
            assertThrows(Refusal.class, () -> site.add(admin, new NewAccount("Ana", "Another", Set.of(Role.ANALYST), "seen"), GIVEN, ROOT));
            assertThrows(NotPermitted.class, () -> site.authenticate("ana", GIVEN));
        }
    }

    @Test
    void aTemporarySecretCannotSignAndTheOwnersCan() {
        try (Site site = create()) {
            analyst(site);
            Session before = site.authenticate("ana", GIVEN);
            assertTrue(assertThrows(NotPermitted.class, () -> site.signerKey(before, GIVEN)).getMessage().contains("temporary secret"));
            site.changeSecret("ana", GIVEN, OWN);
            Session after = site.authenticate("ana", OWN);
            assertEquals("Demo Analyst", org.kinetrail.signature.Certificates.name(site.signerKey(after, OWN).certificate()));
            assertThrows(NotPermitted.class, () -> site.authenticate("ana", GIVEN));
        }
    }

    @Test
    void fiveFailuresLockUntilAnAdministratorResets() {
        try (Site site = create()) {
            analyst(site);
            for (int i = 0; i < 5; i++) {
                assertThrows(NotPermitted.class, () -> site.authenticate("ana", OWN));
            }
            assertTrue(assertThrows(NotPermitted.class, () -> site.authenticate("ana", GIVEN)).getMessage().contains("locked"));
            site.reset(site.authenticate("admin", ROOT), "ana", OWN, ROOT, "forgot the secret");
            assertTrue(site.authenticate("ana", OWN).account().temporary());
        }
    }

    @Test
    void anAdministratorHoldsNoOtherRoleAndOnlyAnAdministratorAddsAccounts() {
        try (Site site = create()) {
            Session admin = site.authenticate("admin", ROOT);
            NewAccount both = new NewAccount("two", "Two", Set.of(Role.ADMINISTRATOR, Role.ANALYST), "seen");
            assertThrows(Refusal.class, () -> site.add(admin, both, GIVEN, ROOT));
            analyst(site);
            Session analyst = site.authenticate("ana", GIVEN);
            assertThrows(NotPermitted.class, () -> site.add(analyst, new NewAccount("x1", "X", Set.of(Role.ANALYST), "seen"), GIVEN, ROOT));
        }
    }

    @Test
    void noSecretStandsInAnyFile() throws Exception {
        try (Site site = create()) {
            analyst(site);
            site.changeSecret("ana", GIVEN, OWN);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (char[] secret : new char[][] {ROOT, GIVEN, OWN}) {
                    assertFalse(text.contains(new String(secret)), file + " holds a secret");
                }
            }
        }
    }
}
