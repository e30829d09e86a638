package org.kinetrail.workflow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.signature.AcceptedAuthority;
import org.kinetrail.signature.AuthorityCheckpointVerifier;
import org.kinetrail.signature.CertificateAuthority;
import org.kinetrail.signature.Certificates;
import org.kinetrail.signature.SecretHash;
import org.kinetrail.signature.SignerKey;
import org.kinetrail.trail.Disk;
import org.kinetrail.trail.TrailQuery;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.workflow.Bench;
import org.kinetrail.workflow.FailingDisk;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.site.Site.NewAccount;

/**
 * A disk that is full at any write of any command of a site, for once or for good: a clear refusal, the command is an event or nothing
 * happened, and each account's key opens under exactly the secret that the trail stands for.
 */
class SiteFailingWritesTest {

    /** Between two writes tried: the ordinary run looks at some. */
    private static final int STEP = Boolean.getBoolean("kinetrail.long") ? 1 : 6;
    private static final char[] ROOT = "the first secret".toCharArray();
    private static final char[] GIVEN = "given by another".toCharArray();
    private static final char[] OWN = "known to me alone".toCharArray();
    private static final char[] FIRST = "part-one".toCharArray();
    private static final char[] BOTH = "part-onepart-two".toCharArray();
    private static final Instant MADE = Instant.parse("2026-02-01T00:00:00Z");

    private final CertificateAuthority company = CertificateAuthority.create("Company", MADE);
    private final SignerKey outside = company.issue("Demo Reviewer", "rolf", MADE, Duration.ofDays(900));

    private final Map<String, Long> made = new HashMap<>();

    @TempDir
    Path folder;

    /** One command, and whose secret it may change: from which to which. */
    private record Act(String event, String account, char[] before, char[] after, Work work) {

        interface Work {
            void on(Site site);
        }
    }

    private Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("add", new Act("account.add", "new", null, GIVEN, site -> site.add(site.authenticate("admin", ROOT),
                new NewAccount("new", "Demo Newcomer", Set.of(Role.ANALYST), "seen"), GIVEN, ROOT)));
        acts.put("secret", new Act("account.secret", "ana", GIVEN, OWN, site -> site.changeSecret("ana", GIVEN, OWN)));
        acts.put("accept", new Act("account.accept", "rolf", OWN, OWN, site -> site.accept(site.authenticate("rolf", OWN))));
        acts.put("reset", new Act("account.reset", "ana", GIVEN, null, site -> site.reset(site.authenticate("admin", ROOT), "ana", FIRST, ROOT,
                "forgot")));
        acts.put("confirm", new Act("account.confirm", "two", null, BOTH, site -> site.confirmReset(site.authenticate("audit", OWN), "two",
                "part-two".toCharArray(), "seen")));
        acts.put("key", new Act("account.key", "rolf", OWN, OWN, site -> site.importKey(site.authenticate("rolf", OWN), OWN, outside)));
        acts.put("revoke", new Act("account.revoke", "rolf", OWN, OWN, site -> site.revoke(site.authenticate("admin", ROOT), "rolf", "lost")));
        acts.put("authority", new Act("site.authority", "rolf", OWN, OWN, site -> site.authorities().withdraw(site.authenticate("admin", ROOT),
                company.keyHash(), "closed")));
        acts.put("set", new Act("site.set", "rolf", OWN, OWN, site -> site.set(site.authenticate("admin", ROOT), "secret.days", "90", "policy")));
        return acts;
    }

    @BeforeEach
    void make() {
        try (Site site = Site.create(folder.resolve("made"), Bench.platform(), "Bench", true,
                new NewAccount("admin", "Demo Administrator", Set.of(Role.ADMINISTRATOR), "first account"), ROOT)) {
            Session admin = site.authenticate("admin", ROOT);
            site.add(admin, new NewAccount("ana", "Demo Analyst", Set.of(Role.ANALYST), "seen"), GIVEN, ROOT);
            site.add(admin, new NewAccount("two", "Demo Reset", Set.of(Role.ANALYST), "seen"), GIVEN, ROOT);
            site.reset(admin, "two", FIRST, ROOT, "forgot");
            site.enrolForDemonstration(new NewAccount("audit", "Demo Auditor", Set.of(Role.AUDITOR), "seen"), OWN, ROOT);
            site.enrolForDemonstration(new NewAccount("rolf", "Demo Reviewer", Set.of(Role.REVIEWER), "seen"), OWN, ROOT);
            site.authorities().accept(admin, AcceptedAuthority.of(Certificates.der(company.certificate()), "company.pem", List.of()), "ours");
            acts().values().forEach(act -> made.put(act.event(), events(site, act)));
        }
    }

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

    private static void work(Path place, Act act, Disk disk) {
        try (Site site = Site.open(place, Bench.platform(), disk, SecretHash::matches)) {
            act.work().on(site);
        }
    }

    @Test
    void atEveryWriteOfEveryCommandItHappenedWholeOrNotAtAll() throws IOException {
        int tried = 0;
        int offset = 0;
        for (Map.Entry<String, Act> entry : acts().entrySet()) {
            FailingDisk none = new FailingDisk(Integer.MAX_VALUE, true);
            work(copy(entry.getKey()), entry.getValue(), none.disk());
            long before = made.get(entry.getValue().event());
            assertTrue(none.writes() >= 6, entry.getKey() + ": writes " + none.writes());
            for (boolean forGood : new boolean[] {true, false}) {
                for (int at = offset++ % STEP; at < none.writes(); at += STEP) {
                    failing(entry.getKey() + at + (forGood ? " and later" : ""), entry.getValue(), at, forGood, before);
                    tried++;
                }
            }
        }
        System.out.println("refused at " + tried + " writes of " + acts().size() + " commands of a site");
    }

    private void failing(String name, Act act, int at, boolean forGood, long before) throws IOException {
        Path place = copy(name);
        String said = "";
        try {
            work(place, act, new FailingDisk(at, forGood).disk());
        } catch (Refusal | TrailRefused e) {
            said = e.getMessage();
        }
        assertTrue(said.isEmpty() || said.contains("No space left on device"), name + ": " + said);
        try (Site site = Site.open(place, Bench.platform())) {
            boolean happened = events(site, act) == before + 1;
            assertTrue(happened || events(site, act) == before, name);
            assertTrue(happened || !said.isEmpty(), name + ": nothing happened and nothing was said");
            char[] good = happened ? act.after() : act.before();
            char[] bad = happened ? act.before() : act.after();
            if (good != null) {
                Account account = site.authenticate(act.account(), good).account();
                SignerKey key = new SiteKeys(new SiteFiles(place, Disk.real()), SecretHash::matches).key(account, good);
                assertEquals(account.certificate(), key.certificate().getSerialNumber().toString(16), name);
            }
            if (bad != null && bad != good) {
                assertThrows(NotPermitted.class, () -> site.authenticate(act.account(), bad), name);
            }
            assertTrue(site.trail().reader().verify(AuthorityCheckpointVerifier.signaturesOnly()).intact(), name);
        }
    }

    private static long events(Site site, Act act) {
        return site.trail().reader().page(TrailQuery.all().ofAction(act.event())).total();
    }
}
