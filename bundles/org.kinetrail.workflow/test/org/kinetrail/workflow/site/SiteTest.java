package org.kinetrail.workflow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kinetrail.signature.SignerKey;
import org.kinetrail.signature.CertificateAuthority;
import org.kinetrail.signature.AcceptedAuthority;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.signature.Certificates;
import org.kinetrail.signature.SecretHash;
import org.kinetrail.trail.Disk;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.Json;
import org.kinetrail.workflow.Bench;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
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
        return create(true);
    }

    private Site create(boolean demo) {
        return Site.create(folder.resolve("site"), Bench.platform(), "Bench", demo,
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
            site.accept(site.authenticate("ana", OWN));
            Session after = site.authenticate("ana", OWN);
            assertEquals("Demo Analyst", Certificates.name(site.signerKey(after, OWN).certificate()));
            assertThrows(NotPermitted.class, () -> site.authenticate("ana", GIVEN));
        }
    }

    @Test
    void fiveFailuresLockAndTheSecurityRoleIsTold() {
        try (Site site = create()) {
            analyst(site);
            for (int i = 0; i < 5; i++) {
                assertThrows(NotPermitted.class, () -> site.authenticate("ana", OWN));
            }
            assertTrue(assertThrows(NotPermitted.class, () -> site.authenticate("ana", GIVEN)).getMessage().contains("locked"));
            assertEquals("session.locked", site.trail().reader().event(site.trail().head().size()).action());
            assertEquals(List.of("ana is locked after 5 failed attempts to sign in; find out who tried."), site.alerts());
        }
    }

    /** 21 CFR 11.300(d): every attempt is seen, and none tells by its time or its words whether the account exists. */
    @Test
    void aRefusalCostsTheSameWhetherTheAccountExistsOrNot() {
        try (Site site = create(false)) {
            analyst(site);
            Session admin = site.authenticate("admin", ROOT);
            site.add(admin, new NewAccount("gone", "Demo Leaver", Set.of(Role.ANALYST), "seen"), GIVEN, ROOT);
            site.disable(admin, "gone", "left the company");
            site.add(admin, new NewAccount("audit", "Demo Auditor", Set.of(Role.AUDITOR), "seen"), GIVEN, ROOT);
            site.add(admin, new NewAccount("two", "Demo Reset", Set.of(Role.ANALYST), "seen"), GIVEN, ROOT);
            site.reset(admin, "two", "part-one".toCharArray(), ROOT, "forgot the secret");
            site.confirmReset(site.authenticate("audit", GIVEN), "two", "part-two".toCharArray(), "the owner stood before me");
        }
        List<String> hashed = new ArrayList<>();
        SiteKeys.Check counting = (secret, stored) -> {
            hashed.add(stored.split("\\$")[3]);
            return SecretHash.matches(secret, stored);
        };
        try (Site site = Site.open(folder.resolve("site"), Bench.platform(), Disk.real(), counting)) {
            Set<String> words = new HashSet<>();
            Set<List<String>> costs = new HashSet<>();
            for (String id : List.of("ana", "nobody", "gone", "two", "ana", "ana", "ana", "ana", "ana", "ana")) {
                hashed.clear();
                long before = site.trail().head().size();
                words.add(assertThrows(NotPermitted.class, () -> site.authenticate(id, OWN)).getMessage().replace("'" + id + "'", "'ID'"));
                assertTrue(site.trail().head().size() > before, "the attempt is an event");
                costs.add(List.copyOf(hashed));
            }
            assertEquals(Set.of("No account 'ID' may sign in here, or the secret is wrong."), words);
            assertEquals(Set.of(List.of("m=19456,t=2,p=1", "m=19456,t=2,p=1")), costs);
        }
    }

    @Test
    void aResetTakesTwoPersonsAndNeitherCanUseTheAccountAlone() {
        char[] first = "part-one".toCharArray();
        char[] second = "part-two".toCharArray();
        char[] both = "part-onepart-two".toCharArray();
        try (Site site = create()) {
            analyst(site);
            Session admin = site.authenticate("admin", ROOT);
            site.add(admin, new NewAccount("audit", "Demo Auditor", Set.of(Role.AUDITOR), "seen"), GIVEN, ROOT);
            site.reset(admin, "ana", first, ROOT, "forgot the secret");
            assertTrue(assertThrows(NotPermitted.class, () -> site.authenticate("ana", first)).getMessage().contains("waits for a second person"));
            assertTrue(assertThrows(NotPermitted.class, () -> site.confirmReset(admin, "ana", second, "yes")).getMessage()
                    .contains("needs a second person"));
            site.confirmReset(site.authenticate("audit", GIVEN), "ana", second, "the owner stood before me");
            assertThrows(NotPermitted.class, () -> site.authenticate("ana", first));
            assertThrows(NotPermitted.class, () -> site.authenticate("ana", second));
            assertTrue(site.authenticate("ana", both).account().temporary());
            site.changeSecret("ana", both, OWN);
            site.accept(site.authenticate("ana", OWN));
            assertEquals("Demo Analyst", Certificates.name(site.signerKey(site.authenticate("ana", OWN), OWN).certificate()));
        }
        try (Site site = Site.open(folder.resolve("site"), Bench.platform())) {
            assertThrows(NotPermitted.class, () -> site.authenticate("ana", both));
            assertTrue(site.obstacle(site.authenticate("ana", OWN).account()).isEmpty());
        }
    }

    @Test
    void anAdministratorCannotResetTheOwnAccount() {
        try (Site site = create()) {
            Session admin = site.authenticate("admin", ROOT);
            assertThrows(NotPermitted.class, () -> site.reset(admin, "admin", GIVEN, ROOT, "why not"));
        }
    }

    @Test
    void whatStandsAgainstSigningIsSaid() {
        try (Site site = create()) {
            analyst(site);
            Session admin = site.authenticate("admin", ROOT);
            site.changeSecret("ana", GIVEN, OWN);
            Session ana = site.authenticate("ana", OWN);
            refusesToSign(site, ana, "has not accepted the accountability text");
            site.accept(ana);
            site.signerKey(ana, OWN);
            site.set(admin, "training.required", "true", "policy 7");
            refusesToSign(site, ana, "The training record of ana is missing");
            site.train(admin, "ana", "2026-02-28", "course, certificate 12");
            refusesToSign(site, ana, "expired on 2026-02-28");
            site.train(admin, "ana", "2026-03-01", "course, certificate 13");
            site.signerKey(ana, OWN);
            site.revoke(admin, "ana", "laptop stolen");
            refusesToSign(site, ana, "was revoked at 2026-03-01T");
        }
    }

    private static void refusesToSign(Site site, Session session, String because) {
        String said = assertThrows(NotPermitted.class, () -> site.signerKey(session, OWN)).getMessage();
        assertTrue(said.contains(because), said);
    }

    @Test
    void anOldSecretSignsNoMore() {
        try (Site site = create()) {
            analyst(site);
            site.changeSecret("ana", GIVEN, OWN);
            site.accept(site.authenticate("ana", OWN));
        }
        Instant later = Instant.parse("2027-03-02T12:00:00Z");
        Platform platform = new Platform("1.0.0", Clock.fixed(later, ZoneOffset.UTC), "bench", "a JVM", "an OS", List::of);
        try (Site site = Site.open(folder.resolve("site"), platform)) {
            refusesToSign(site, site.authenticate("ana", OWN), "has expired");
        }
    }

    @Test
    void aContinuousUseEndsWhenIdleAndAsksForAllComponentsAgain() {
        Instant[] now = {Instant.parse("2026-03-01T12:00:00Z")};
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        try (Site site = create()) {
            analyst(site);
            ContinuousUse use = new ContinuousUse(site, clock, Duration.ofMinutes(site.policy().idleMinutes()));
            assertThrows(NotPermitted.class, () -> use.again(GIVEN));
            use.begin("ana", GIVEN);
            now[0] = now[0].plusSeconds(14 * 60);
            assertEquals("ana", use.again(GIVEN).account().id());
            assertThrows(NotPermitted.class, () -> use.again(OWN));
            assertTrue(use.present().isEmpty(), "a wrong secret ends it");
            use.begin("ana", GIVEN);
            now[0] = now[0].plusSeconds(15 * 60 + 1);
            assertTrue(use.present().isEmpty());
            assertThrows(NotPermitted.class, () -> use.again(GIVEN));
        }
    }

    @Test
    void aBlindedAccountSeesOnlyTheBlindedTrail() {
        try (Site site = create()) {
            analyst(site);
            site.blind(site.authenticate("admin", ROOT), "ana", true, "works on the blinded part");
            Session ana = site.authenticate("ana", GIVEN);
            for (Permission permission : Permission.values()) {
                if (permission == Permission.READ_TRAIL) {
                    ana.require(permission);
                } else {
                    assertThrows(NotPermitted.class, () -> ana.require(permission), permission.name());
                }
            }
        }
    }

    @Test
    void theLetterListsWhoSigns() throws Exception {
        try (Site site = create()) {
            analyst(site);
            CertificationLetter.write(site, site.authenticate("admin", ROOT), folder.resolve("letter"));
            assertTrue(Files.readString(folder.resolve("letter/letter.txt")).contains(site.authorityKey()));
            List<String> lines = Files.readAllLines(folder.resolve("letter/signers.csv"));
            assertEquals(2, lines.size());
            assertTrue(lines.get(1).startsWith("ana,\"Demo Analyst\",\"analyst\","), lines.get(1));
        }
    }

    @Test
    void aSettingThatDoesNotFitIsRefusedAndAGoodOneIsAnEvent() {
        try (Site site = create()) {
            Session admin = site.authenticate("admin", ROOT);
            for (String[] bad : new String[][] {{"secret.days", "0"}, {"idle.minutes", "many"}, {"stamp.address", "file:///etc"}, {"x", "1"}}) {
                assertThrows(Refusal.class, () -> site.set(admin, bad[0], bad[1], "try"));
            }
            site.set(admin, "stamp.address", "https://stamps.example/tsa", "contract 5");
            assertEquals("site.set", site.trail().reader().event(site.trail().head().size()).action());
        }
        try (Site site = Site.open(folder.resolve("site"), Bench.platform())) {
            assertEquals("https://stamps.example/tsa", site.policy().stampAddress());
            assertTrue(site.timeStamper().isPresent());
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

    private static final Instant COMPANY_MADE = Instant.parse("2026-02-01T00:00:00Z");

    private static AcceptedAuthority accepted(CertificateAuthority company) {
        return AcceptedAuthority.of(Certificates.der(company.certificate()), "company.pem", List.of());
    }

    private static String refusal(Executable work) {
        return assertThrows(RuntimeException.class, work).getMessage();
    }

    /** 21 CFR 11.300(e): a key is tried by its owner as often as the site wants it, and the outcome is an event, good or not. */
    @Test
    void aKeyIsTriedAndTheOutcomeIsAnEventEitherWay() {
        try (Site site = create()) {
            Account ana = analyst(site);
            assertEquals(Optional.empty(), site.keyTested(ana));
            X509Certificate certificate = site.testKey(site.authenticate("ana", GIVEN), GIVEN);
            assertEquals("Demo Analyst", Certificates.name(certificate));
            Event tested = site.trail().reader().event(site.trail().head().size());
            assertEquals("key.test by ana", tested.action() + " by " + tested.actor().id());
            assertEquals("good", ((Json.Members) tested.after()).text("outcome").orElseThrow());
            assertEquals(tested.time(), site.keyTested(ana).orElseThrow());
        }
        Clock later = Clock.offset(Bench.platform().clock(), Duration.ofDays(36_500));
        try (Site site = Site.open(folder.resolve("site"), new Platform("1.0.0", later, "host", "java", "os", List::of))) {
            Session ana = site.authenticate("ana", GIVEN);
            assertTrue(refusal(() -> site.testKey(ana, GIVEN)).startsWith("The certificate of Demo Analyst is not valid at "));
            Event tested = site.trail().reader().event(site.trail().head().size());
            assertTrue(((Json.Members) tested.after()).text("outcome").orElseThrow().startsWith("The certificate of Demo Analyst is not valid at "));
        }
    }

    @Test
    void aKeyFromElsewhereSignsWhileItsAuthorityIsAccepted() {
        CertificateAuthority company = CertificateAuthority.create("Company", COMPANY_MADE);
        SignerKey outside = company.issue("Demo Analyst", "ana", COMPANY_MADE, Duration.ofDays(900));
        try (Site site = create()) {
            analyst(site);
            Session admin = site.authenticate("admin", ROOT);
            assertTrue(refusal(() -> site.importKey(site.authenticate("ana", GIVEN), GIVEN, outside)).contains("temporary secret"));
            site.changeSecret("ana", GIVEN, OWN);
            Session ana = site.authenticate("ana", OWN);
            site.accept(ana);
            assertTrue(refusal(() -> site.importKey(ana, OWN, outside)).startsWith("The key stands under Company certificate authority (key "));
            assertThrows(NotPermitted.class, () -> site.authorities().accept(ana, accepted(company), "I like it"));
            site.authorities().accept(admin, accepted(company), "the company's own");
            assertTrue(refusal(() -> site.importKey(ana, OWN, company.issue("Demo Analyst II", "x", COMPANY_MADE, Duration.ofDays(900))))
                    .startsWith("The certificate names Demo Analyst II, the account Demo Analyst;"));
            assertTrue(refusal(() -> site.importKey(ana, OWN, company.issue("Demo Analyst", "x", COMPANY_MADE, Duration.ofDays(1))))
                    .startsWith("The certificate of Demo Analyst is not valid at "));
            assertTrue(refusal(() -> site.importKey(ana, OWN, new SignerKey(company.key().key(), outside.chain()))).startsWith("The private key does not"));
            site.importKey(ana, OWN, outside);
            assertEquals(outside.certificate(), site.signerKey(ana, OWN).certificate());
        }
        try (Site site = Site.open(folder.resolve("site"), Bench.platform())) {
            Session admin = site.authenticate("admin", ROOT);
            assertEquals(outside.certificate(), site.signerKey(site.authenticate("ana", OWN), OWN).certificate());
            site.add(admin, new NewAccount("ana2", "Demo Analyst", Set.of(Role.REVIEWER), "seen"), GIVEN, ROOT);
            site.changeSecret("ana2", GIVEN, OWN);
            assertEquals("This key was used by the account ana; a key belongs to one person for ever.",
                    refusal(() -> site.importKey(site.authenticate("ana2", OWN), OWN, outside)));
            site.authorities().withdraw(admin, company.keyHash(), "the contract ended");
            assertTrue(refusal(() -> site.signerKey(site.authenticate("ana", OWN), OWN)).contains("stands under an authority that the site no longer"));
            assertEquals(0, site.authoritiesFile().length);
        }
    }
}
