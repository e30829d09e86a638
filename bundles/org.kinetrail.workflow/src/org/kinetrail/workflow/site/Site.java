package org.kinetrail.workflow.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.kinetrail.data.Refusal;
import org.kinetrail.signature.CertificateAuthority;
import org.kinetrail.signature.Certificates;
import org.kinetrail.signature.KeyCheckpointSigner;
import org.kinetrail.signature.KeyStores;
import org.kinetrail.signature.SecretHash;
import org.kinetrail.signature.SignerKey;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.CheckpointSigner;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.Trail;
import org.kinetrail.trail.TrailOptions;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.Role;

/**
 * The site's own directory of accounts, in a folder beside the studies. Its state is a replay of its own trail; secrets are kept as
 * Argon2id hashes, keys as PKCS#12 stores under their owner's secret. The authority's key lies under each administrator's secret.
 */
public final class Site implements Directory, AutoCloseable {

    static final int FAILURES_BEFORE_LOCK = 5;
    static final Duration SECRET_LIFE = Duration.ofDays(365);
    private static final Duration CERTIFICATE_LIFE = Duration.ofDays(3653);
    private static final int SHORTEST_SECRET = 12;

    private final Path folder;
    private final Platform platform;
    private final Trail trail;
    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();

    private Site(Path folder, Platform platform) {
        this.folder = folder;
        this.platform = platform;
        this.trail = Trail.open(folder, TrailOptions.of(platform.clock(), platform.software(), platform.host()));
        trail.reader().forEach(this::replay);
    }

    /** Makes a site with its certificate authority and its first administrator. */
    public static Site create(Path folder, Platform platform, String name, boolean demo, NewAccount administrator, char[] secret) {
        if (exists(folder)) {
            throw new Refusal(folder + " is a site already; add accounts with 'user add'.");
        }
        requireStrong(secret);
        Site site = new Site(createFolder(folder), platform);
        Instant now = platform.clock().instant();
        CertificateAuthority authority = demo ? CertificateAuthority.demo(now) : CertificateAuthority.create(name, now);
        site.makeLogKey(authority, now);
        site.write("authority.pem", Certificates.pem(authority.certificate()).getBytes(StandardCharsets.US_ASCII));
        site.append(Actor.system(platform.host()), "site.create", "site", name,
                Json.object().with("name", name).with("authorityKey", authority.keyHash()).with("demo", Json.of(demo)), null);
        site.store(Actor.system(platform.host()), administrator, secret, authority, false);
        return site;
    }

    /** Opens a site; refused when there is none. */
    public static Site open(Path folder, Platform platform) {
        if (!exists(folder)) {
            throw new Refusal(folder + " is not a site; make one with 'init', or name it with --site.");
        }
        return new Site(folder, platform);
    }

    public static boolean exists(Path folder) {
        return Files.isRegularFile(folder.resolve("authority.pem"));
    }

    /** Certificate of the site's authority in PEM. */
    public byte[] authority() {
        return read("authority.pem");
    }

    /** Hash of the authority's public key: issuers are told apart by it. */
    public String authorityKey() {
        return Certificates.keyHash(Certificates.read(authority(), "authority.pem").get(0));
    }

    /** Signs the tree heads of the site's studies, by a key of the installation: it says where a head was seen, not who acted. */
    public CheckpointSigner checkpointSigner() {
        char[] secret = new String(read("log/secret"), StandardCharsets.US_ASCII).toCharArray();
        return new KeyCheckpointSigner(KeyStores.read(read("log/key.p12"), secret, "log/key.p12"));
    }

    private void makeLogKey(CertificateAuthority authority, Instant now) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        write("log/secret", secret.getBytes(StandardCharsets.US_ASCII));
        SignerKey signer = authority.issue("Kinetrail log of this site", "log", now, CERTIFICATE_LIFE);
        write("log/key.p12", KeyStores.write(signer, secret.toCharArray()));
    }

    @Override
    public Optional<Account> account(String id) {
        return Optional.ofNullable(accounts.get(key(id)));
    }

    @Override
    public List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    @Override
    public Session authenticate(String id, char[] secret) {
        Account account = accounts.get(key(id));
        boolean known = account != null && account.enabled();
        boolean matches = SecretHash.matches(secret, known ? secretHash(account) : "");
        if (!known) {
            throw new NotPermitted("No account '" + id + "' may sign in here, or the secret is wrong.");
        }
        if (failures.getOrDefault(key(id), 0) >= FAILURES_BEFORE_LOCK) {
            throw new NotPermitted("The account " + account.id() + " is locked after " + FAILURES_BEFORE_LOCK
                    + " failed attempts; an administrator can reset it.");
        }
        Actor self = new Actor(account.id(), "sign-in", platform.host());
        if (!matches) {
            append(self, "session.failed", "account", account.id(), Json.NULL, null);
            throw new NotPermitted("No account '" + id + "' may sign in here, or the secret is wrong.");
        }
        append(self, "session.opened", "account", account.id(), Json.NULL, null);
        return new Session(account, platform.host());
    }

    /** Adds an account with a temporary secret that its owner must change before signing. */
    public Account add(Session administrator, NewAccount wanted, char[] temporary, char[] administratorSecret) {
        Actor actor = administrator.require(Permission.ADMINISTER);
        requireStrong(temporary);
        if (accounts.containsKey(key(wanted.id()))) {
            throw new Refusal("The account id '" + wanted.id() + "' was used before; ids are never used again, choose another.");
        }
        return store(actor, wanted, temporary, authority(administrator.account(), administratorSecret), true);
    }

    /**
     * Adds an account whose secret is its own from the start, without a second person: on a demonstration site only.
     *
     * @throws NotPermitted on any other site
     */
    public Account enrolForDemonstration(NewAccount wanted, char[] own, char[] administratorSecret) {
        if (!isDemo()) {
            throw new NotPermitted("Only a demonstration site takes accounts without a temporary secret; use 'user add'.");
        }
        Account administrator = accounts.values().stream().filter(a -> a.roles().contains(Role.ADMINISTRATOR)).findFirst().orElseThrow();
        return store(new Actor(administrator.id(), Role.ADMINISTRATOR.id(), platform.host()), wanted, own,
                authority(administrator, administratorSecret), false);
    }

    /** Disables an account for good; its past signatures stay valid. */
    public void disable(Session administrator, String id, String reason) {
        Account account = require(id);
        change(administrator.require(Permission.ADMINISTER), "account.disable", new Account(account.id(), account.name(), account.roles(),
                false, account.created(), account.evidence(), account.secretSince(), account.temporary(), account.certificate()), reason);
    }

    /** Gives an account a temporary secret and a new key, and unlocks it. */
    public void reset(Session administrator, String id, char[] temporary, char[] administratorSecret, String reason) {
        Actor actor = administrator.require(Permission.ADMINISTER);
        Account account = require(id);
        requireStrong(temporary);
        SignerKey signer = issue(account.id(), account.name(), authority(administrator.account(), administratorSecret));
        writeSecret(account.id(), temporary);
        write("keys/" + file(account.id()) + ".p12", KeyStores.write(signer, temporary));
        change(actor, "account.reset", new Account(account.id(), account.name(), account.roles(), account.enabled(), account.created(),
                account.evidence(), now(), true, signer.certificate().getSerialNumber().toString(16)), reason);
    }

    /** The owner changes the secret; the key goes over to the new one. */
    public void changeSecret(String id, char[] old, char[] fresh) {
        Session session = authenticate(id, old);
        requireStrong(fresh);
        Account account = session.account();
        SignerKey signer = openKey(account, old);
        if (account.roles().contains(Role.ADMINISTRATOR)) {
            write("authority/" + file(id) + ".p12", KeyStores.write(authority(account, old).key(), fresh));
        }
        write("keys/" + file(id) + ".p12", KeyStores.write(signer, fresh));
        writeSecret(id, fresh);
        change(new Actor(account.id(), "sign-in", platform.host()), "account.secret", new Account(account.id(), account.name(),
                account.roles(), account.enabled(), account.created(), account.evidence(), now(), false, account.certificate()), null);
    }

    /** The signing key of the session's account; refused while the secret is temporary or too old. */
    public SignerKey signerKey(Session session, char[] secret) {
        Account account = session.account();
        if (account.temporary()) {
            throw new NotPermitted(account.id() + " still has a temporary secret; change it with 'user secret' before signing.");
        }
        if (Instant.parse(account.secretSince()).plus(SECRET_LIFE).isBefore(platform.clock().instant())) {
            throw new NotPermitted("The secret of " + account.id() + " has expired; change it with 'user secret' before signing.");
        }
        return openKey(account, secret);
    }

    /** Records that somebody opened the audit trail of a study to read it. */
    public void auditOpened(Session session, String study) {
        append(session.require(Permission.READ), "audit.opened", "study", study, Json.NULL, null);
    }

    public Trail trail() {
        return trail;
    }

    @Override
    public void close() {
        trail.close();
    }

    private Account store(Actor actor, NewAccount wanted, char[] secret, CertificateAuthority authority, boolean temporary) {
        wanted.check();
        SignerKey signer = issue(wanted.id(), wanted.name(), authority);
        writeSecret(wanted.id(), secret);
        write("keys/" + file(wanted.id()) + ".p12", KeyStores.write(signer, secret));
        if (wanted.roles().contains(Role.ADMINISTRATOR)) {
            write("authority/" + file(wanted.id()) + ".p12", KeyStores.write(authority.key(), secret));
        }
        Account account = new Account(wanted.id(), wanted.name(), wanted.roles(), true, now(), wanted.evidence(), now(), temporary,
                signer.certificate().getSerialNumber().toString(16));
        change(actor, "account.add", account, wanted.evidence());
        return account;
    }

    private SignerKey issue(String id, String name, CertificateAuthority authority) {
        return authority.issue(name, id, platform.clock().instant(), CERTIFICATE_LIFE);
    }

    private CertificateAuthority authority(Account administrator, char[] secret) {
        String file = "authority/" + file(administrator.id()) + ".p12";
        return CertificateAuthority.of(KeyStores.read(read(file), secret, file));
    }

    private SignerKey openKey(Account account, char[] secret) {
        String file = "keys/" + file(account.id()) + ".p12";
        return KeyStores.read(read(file), secret, file);
    }

    private Account require(String id) {
        return account(id).orElseThrow(() -> new Refusal("There is no account '" + id + "' at this site; 'user list' shows all."));
    }

    private void change(Actor actor, String action, Account account, String reason) {
        append(actor, action, "account", account.id(), AccountJson.write(account), reason);
    }

    private void append(Actor actor, String action, String type, String id, Json after, String reason) {
        Json before = accounts.containsKey(key(id)) && after != Json.NULL ? AccountJson.write(accounts.get(key(id))) : Json.NULL;
        EventDraft draft = EventDraft.of(actor, action, new ObjectRef(type, id)).changing(before, after);
        replay(trail.append(reason == null ? draft : draft.because(reason)));
    }

    private void replay(Event event) {
        String id = key(event.object().id());
        if (event.action().startsWith("account.") && event.after() instanceof Json.Members members) {
            accounts.put(id, AccountJson.read(members));
            failures.remove(id);
        } else if (event.action().equals("session.failed")) {
            failures.merge(id, 1, Integer::sum);
        } else if (event.action().equals("session.opened")) {
            failures.remove(id);
        }
    }

    private String secretHash(Account account) {
        return new String(read("secrets/" + file(account.id())), StandardCharsets.US_ASCII);
    }

    private void writeSecret(String id, char[] secret) {
        // the throw-away secrets of a demonstration are random
        String hash = SecretHash.of(secret, isDemo() ? SecretHash.Cost.RANDOM : SecretHash.Cost.CHOSEN);
        write("secrets/" + file(id), hash.getBytes(StandardCharsets.US_ASCII));
    }

    private boolean isDemo() {
        return Certificates.isDemo(Certificates.read(authority(), "authority.pem").get(0));
    }

    private String now() {
        return platform.clock().instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS).toString();
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new Refusal(folder.resolve(name) + " cannot be read (" + e.getMessage() + "); restore the site from a copy.", e);
        }
    }

    private void write(String name, byte[] bytes) {
        Path target = folder.resolve(name);
        try {
            Files.createDirectories(target.getParent());
            Path part = Files.createTempFile(target.getParent(), "part", null, PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rw-------")));
            Files.write(part, bytes);
            Files.move(part, target, java.nio.file.StandardCopyOption.ATOMIC_MOVE, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal(target + " cannot be written (" + e.getMessage() + "); nothing was changed.", e);
        }
    }

    private static Path createFolder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(folder + " cannot be created (" + e.getMessage() + "); choose a folder you may write to.", e);
        }
    }

    private static void requireStrong(char[] secret) {
        if (secret.length < SHORTEST_SECRET) {
            throw new Refusal("The secret is too short; use at least " + SHORTEST_SECRET + " characters.");
        }
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static String file(String id) {
        return key(id);
    }

    /**
     * An account to be made.
     *
     * @param id       2 to 32 letters, digits, dots, hyphens or underscores
     * @param name     printed name
     * @param roles    roles; an administrator holds no other
     * @param evidence how the identity was verified and by whom; required
     */
    public record NewAccount(String id, String name, Set<Role> roles, String evidence) {

        void check() {
            if (!id.matches("[A-Za-z][A-Za-z0-9._-]{1,31}")) {
                throw new Refusal("'" + id + "' cannot be an account id; use 2 to 32 letters, digits, dots, hyphens or underscores, a letter first.");
            }
            if (name.isBlank() || evidence.isBlank()) {
                throw new Refusal("An account needs a printed name and a word on how the identity was verified; give --name and --evidence.");
            }
            if (roles.isEmpty() || roles.contains(Role.ADMINISTRATOR) && roles.size() > 1) {
                throw new Refusal("An account needs a role, and an administrator holds no other role; give --role.");
            }
        }
    }

}
