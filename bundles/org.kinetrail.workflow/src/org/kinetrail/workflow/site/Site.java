package org.kinetrail.workflow.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.kinetrail.data.Refusal;
import org.kinetrail.signature.CertificateAuthority;
import org.kinetrail.signature.Certificates;
import org.kinetrail.signature.HttpTimeStamper;
import org.kinetrail.signature.KeyCheckpointSigner;
import org.kinetrail.signature.SecretHash;
import org.kinetrail.signature.SignatureRefused;
import org.kinetrail.signature.SignerKey;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.CheckpointSigner;
import org.kinetrail.trail.Disk;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.TimeStamper;
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
    private static final int SHORTEST_SECRET = 12;
    private static final int SHORTEST_PART = 8;
    private static final String KEY = "publicKey";
    private static final Duration STAMP_PATIENCE = Duration.ofSeconds(20);

    private final SiteFiles files;
    private final SiteKeys keys;
    private final Platform platform;
    private final Trail trail;
    private final SiteAuthorities authorities;
    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<String, String> certificates = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private final Map<String, Instant> lastSeen = new TreeMap<>();
    private final Map<String, Instant> keyTested = new TreeMap<>();
    private SitePolicy policy = SitePolicy.STANDARD;
    private long policyEvent = 1;
    private boolean demo;

    private Site(Path folder, Platform platform, Disk disk, SiteKeys.Check check) {
        this.files = new SiteFiles(folder, disk);
        this.keys = new SiteKeys(files, check);
        this.platform = platform;
        this.trail = Trail.open(folder, TrailOptions.of(platform.clock(), platform.software(), platform.host()).on(disk));
        this.authorities = new SiteAuthorities(trail);
        trail.reader().forEach(this::replay);
    }

    /** Makes a site with its certificate authority and its first administrator. */
    public static Site create(Path folder, Platform platform, String name, boolean demo, NewAccount administrator, char[] secret) {
        if (exists(folder)) {
            throw new Refusal(folder + " is a site already; add accounts with 'user add'.");
        }
        requireLength(secret, SHORTEST_SECRET);
        administrator.check();
        Site site = new Site(createFolder(folder), platform, Disk.real(), SecretHash::matches);
        Instant now = platform.clock().instant();
        CertificateAuthority authority = demo ? CertificateAuthority.demo(now) : CertificateAuthority.create(name, now);
        site.append(Actor.system(platform.host()), "site.create", "site", name,
                Json.object().with("name", name).with("authorityKey", authority.keyHash()).with("demo", Json.of(demo)), null);
        site.store(Actor.system(platform.host()), administrator, secret, authority, false);
        site.keys.makeLogKey(authority, now);
        return site;
    }

    /** Opens a site; refused when there is none. */
    public static Site open(Path folder, Platform platform) {
        return open(folder, platform, Disk.real(), SecretHash::matches);
    }

    /** The same on another disk, with another check of secrets. */
    static Site open(Path folder, Platform platform, Disk disk, SiteKeys.Check check) {
        if (!exists(folder)) {
            throw new Refusal(folder + " is not a site; choose the folder that your administrator names (--site), or make one with 'kinetrail init'.");
        }
        return new Site(folder, platform, disk, check);
    }

    public static boolean exists(Path folder) {
        return Files.isRegularFile(folder.resolve("authority.pem"));
    }

    /** Certificate of the site's authority in PEM. */
    public byte[] authority() {
        return files.read("authority.pem");
    }

    /** Hash of the authority's public key: issuers are told apart by it. */
    public String authorityKey() {
        return Certificates.keyHash(Certificates.read(authority(), "authority.pem").get(0));
    }

    /** Signs the tree heads of the site's studies, by a key of the installation: it says where a head was seen, not who acted. */
    public CheckpointSigner checkpointSigner() {
        return new KeyCheckpointSigner(keys.logKey());
    }

    /** The authorities outside the site whose keys may sign. */
    public SiteAuthorities authorities() {
        return authorities;
    }

    /** What a report carries of them: {@code authorities.json}; empty when there are none. */
    public byte[] authoritiesFile() {
        return authorities.file(Certificates.read(authority(), "authority.pem").get(0), checkpointSigner(),
                platform.clock().instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** The settings as a report carries them: {@code site.json}. */
    public byte[] settingsFile() {
        return policy.file(policyEvent);
    }

    /** The time-stamp authority of the site, where one is set. */
    public Optional<TimeStamper> timeStamper() {
        return policy.stamps().map(address -> new HttpTimeStamper(address, STAMP_PATIENCE));
    }

    public SitePolicy policy() {
        return policy;
    }

    /** Changes one setting. */
    public void set(Session administrator, String name, String value, String reason) {
        Actor actor = administrator.require(Permission.ADMINISTER);
        SitePolicy next = policy.with(name, value);
        replay(trail.append(EventDraft.of(actor, "site.set", new ObjectRef("site", name)).changing(policy.json(), next.json()).because(reason)));
    }

    @Override
    public Optional<Account> account(String id) {
        return Optional.ofNullable(accounts.get(key(id)));
    }

    @Override
    public List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    /** Whether too many attempts failed since the last good one. */
    public boolean locked(Account account) {
        return failures.getOrDefault(key(account.id()), 0) >= FAILURES_BEFORE_LOCK;
    }

    /** When the account was last signed in, if ever. */
    public Optional<Instant> lastSeen(Account account) {
        return Optional.ofNullable(lastSeen.get(key(account.id())));
    }

    @Override
    public Session authenticate(String id, char[] secret) {
        Account account = accounts.get(key(id));
        boolean known = account != null && account.enabled();
        boolean matches = keys.matches(known ? account : null, secret, new SiteKeys.Chosen(secret, demo).cost());
        if (!known) {
            append(Actor.system(platform.host()), "session.refused", "site", "sign-in", Json.NULL, "An id that may not sign in here was tried.");
            throw new NotPermitted("No account '" + id + "' may sign in here, or the secret is wrong.");
        }
        Actor self = self(account);
        if (!matches) {
            boolean before = locked(account);
            append(self, "session.failed", "account", account.id(), Json.NULL, null);
            if (!before && locked(account)) {
                append(Actor.system(platform.host()), "session.locked", "account", account.id(), Json.NULL,
                        FAILURES_BEFORE_LOCK + " attempts to sign in failed one after the other.");
            }
            throw new NotPermitted("No account '" + id + "' may sign in here, or the secret is wrong.");
        }
        if (locked(account)) {
            throw new NotPermitted("The account " + account.id() + " is locked after " + FAILURES_BEFORE_LOCK
                    + " failed attempts; an administrator can reset it.");
        }
        if (!account.standing().resetBy().isEmpty()) {
            throw new NotPermitted("The reset of " + account.id() + " by " + account.standing().resetBy()
                    + " waits for a second person; 'user confirm " + account.id() + "' completes it.");
        }
        append(self, "session.opened", "account", account.id(), Json.NULL, null);
        return new Session(account, platform.host());
    }

    /** Adds an account with a temporary secret that its owner must change before signing. */
    public Account add(Session administrator, NewAccount wanted, char[] temporary, char[] administratorSecret) {
        Actor actor = administrator.require(Permission.ADMINISTER);
        requireLength(temporary, SHORTEST_SECRET);
        if (accounts.containsKey(key(wanted.id()))) {
            throw new Refusal("The account id '" + wanted.id() + "' was used before; ids are never used again, choose another.");
        }
        return store(actor, wanted, temporary, keys.authority(administrator.account(), administratorSecret), true);
    }

    /**
     * Adds an account whose secret is its own from the start, without a second person: on a demonstration site only.
     *
     * @throws NotPermitted on any other site
     */
    public Account enrolForDemonstration(NewAccount wanted, char[] own, char[] administratorSecret) {
        if (!demo) {
            throw new NotPermitted("Only a demonstration site takes accounts without a temporary secret; use 'user add'.");
        }
        Account administrator = accounts.values().stream().filter(a -> a.roles().contains(Role.ADMINISTRATOR)).findFirst().orElseThrow();
        Account account = store(new Actor(administrator.id(), Role.ADMINISTRATOR.id(), platform.host()), wanted, own,
                keys.authority(administrator, administratorSecret), false);
        change(self(account), "account.accept", account.with(account.standing().accepting(Accountability.VERSION)), Accountability.TEXT);
        return require(account.id());
    }

    /** Disables an account for good; its past signatures stay valid. */
    public void disable(Session administrator, String id, String reason) {
        change(administrator.require(Permission.ADMINISTER), "account.disable", require(id).disabled(), reason);
    }

    /** Enters a training record. */
    public void train(Session administrator, String id, String until, String evidence) {
        Actor actor = administrator.require(Permission.ADMINISTER);
        try {
            LocalDate.parse(until);
        } catch (DateTimeParseException e) {
            throw new Refusal("'" + until + "' is no date; give the last day of the training as 2027-12-31.", e);
        }
        Account account = require(id);
        change(actor, "account.train", account.with(account.standing().trained(until)), evidence);
    }

    /** Keeps values of the trail and all results from an account, or no longer. */
    public void blind(Session administrator, String id, boolean blinded, String reason) {
        Actor actor = administrator.require(Permission.ADMINISTER);
        Account account = require(id);
        change(actor, "account.blind", account.with(account.standing().blind(blinded)), reason);
    }

    /** Takes an account's signing key out of use at once; what it signed before stays valid. A reset gives a new key. */
    public void revoke(Session administrator, String id, String reason) {
        Actor actor = administrator.require(Permission.ADMINISTER);
        Account account = require(id);
        change(actor, "account.revoke", account.with(account.standing().revokedAt(now())), reason);
    }

    /** The owner accepts the accountability text. */
    public void accept(Session owner) {
        Account account = require(owner.account().id());
        change(self(account), "account.accept", account.with(account.standing().accepting(Accountability.VERSION)), Accountability.TEXT);
    }

    /** Records that somebody looked through the accounts and their rights. */
    public void review(Session administrator, String statement) {
        Actor actor = administrator.require(Permission.ADMINISTER);
        Json after = Json.array(accounts.values().stream().map(AccountJson::write).toList());
        trail.append(EventDraft.of(actor, "site.review", new ObjectRef("site", "accounts")).changing(Json.NULL, after).because(statement));
    }

    /**
     * Gives an account a new key under the first part of a new secret, and unlocks it. It can be used only when a second person has set
     * the second part; the owner, who is told one part by each, types both, one behind the other, and must change the secret.
     */
    public void reset(Session administrator, String id, char[] firstPart, char[] administratorSecret, String reason) {
        Actor actor = administrator.require(Permission.ADMINISTER);
        Account account = require(id);
        requireLength(firstPart, SHORTEST_PART);
        if (key(id).equals(key(actor.id()))) {
            throw new NotPermitted(actor.id() + " cannot reset the own account; another administrator must.");
        }
        String serial = keys.issue(SiteKeys.Place.of(account).next(), account.name(), keys.authority(administrator.account(), administratorSecret),
                platform.clock().instant(), new SiteKeys.Chosen(firstPart, false), account.roles().contains(Role.ADMINISTRATOR));
        change(actor, "account.reset", account.withSecret(now(), true, serial).with(account.standing().resetting(actor.id(), firstPart.length)),
                reason);
        keys.forget(SiteKeys.Place.of(account));
    }

    /** The second person sets the second part of the secret. */
    public void confirmReset(Session second, String id, char[] secondPart, String reason) {
        Actor actor = second.require(Permission.CONFIRM_RESET);
        Account account = require(id);
        requireLength(secondPart, SHORTEST_PART);
        if (account.standing().resetBy().isEmpty()) {
            throw new Refusal("No reset of " + account.id() + " waits for a second person; an administrator asks for one with 'user reset'.");
        }
        if (key(account.standing().resetBy()).equals(key(actor.id())) || key(id).equals(key(actor.id()))) {
            throw new NotPermitted("The reset of " + account.id() + " needs a second person; " + actor.id() + " cannot confirm it.");
        }
        keys.sealSecond(account, secondPart);
        change(actor, "account.confirm", account.with(account.standing().confirmed()), reason);
        keys.forget(SiteKeys.Place.of(account));
    }

    /** The owner changes the secret; the key goes over to the new one. */
    public void changeSecret(String id, char[] old, char[] fresh) {
        Session session = authenticate(id, old);
        requireLength(fresh, SHORTEST_SECRET);
        Account account = session.account();
        if (keys.matches(account, fresh, SecretHash.Cost.CHOSEN)) {
            throw new Refusal("The new secret is the old one; choose another.");
        }
        keys.change(account, old, fresh);
        change(self(account), "account.secret", account.withSecret(now(), false, account.certificate())
                .with(account.standing().ownSecret()), null);
        keys.forget(SiteKeys.Place.of(account));
    }

    /** The owner signs from now on with a key from elsewhere, kept under the own secret; its authority is one the site accepted. */
    public void importKey(Session owner, char[] secret, SignerKey outside) {
        Account account = require(owner.account().id());
        if (account.temporary()) {
            throw new NotPermitted(account.id() + " still has a temporary secret; change it with 'user secret' before importing a key.");
        }
        SignerKey key = authorities.usable(outside, account, platform.clock().instant());
        String holder = certificates.getOrDefault(Certificates.keyHash(key.certificate()), key(account.id()));
        if (!holder.equals(key(account.id()))) {
            throw new NotPermitted("This key was used by the account " + holder + "; a key belongs to one person for ever.");
        }
        keys.replace(account, key, secret);
        Account after = account.withKey(key.certificate().getSerialNumber().toString(16),
                Certificates.keyHash(key.chain().get(key.chain().size() - 1)));
        Json before = AccountJson.write(account);
        replay(trail.append(EventDraft.of(self(account), "account.key", new ObjectRef("account", account.id()))
                .changing(before, AccountJson.write(after).with(KEY, Certificates.keyHash(key.certificate())))));
        keys.forget(SiteKeys.Place.of(account));
    }

    /**
     * The owner's key is tried: it signs what its certificate verifies, and the certificate is in its time. The outcome is an event either way.
     *
     * @return the certificate
     * @throws SignatureRefused naming what is wrong with the key
     */
    public X509Certificate testKey(Session owner, char[] secret) {
        Account account = require(owner.account().id());
        SignerKey key = keys.key(account, secret);
        Optional<String> problem = key.problem().or(() -> expired(key.certificate()));
        replay(trail.append(EventDraft.of(self(account), "key.test", new ObjectRef("account", account.id())).changing(Json.NULL,
                Json.object().with(KEY, Certificates.keyHash(key.certificate())).with("outcome", problem.orElse("good")))));
        problem.ifPresent(text -> {
            throw new SignatureRefused(text);
        });
        return key.certificate();
    }

    private Optional<String> expired(X509Certificate certificate) {
        Instant now = platform.clock().instant();
        return Certificates.validAt(certificate, now) ? Optional.empty() : Optional.of("The certificate of " + Certificates.name(certificate)
                + " is not valid at " + now + "; ask an administrator for a new key.");
    }

    /** When the owner last tried the key of an account, if ever. */
    public Optional<Instant> keyTested(Account account) {
        return Optional.ofNullable(keyTested.get(key(account.id())));
    }

    /** The signing key of the session's account; refused while anything stands against its signing. */
    public SignerKey signerKey(Session session, char[] secret) {
        Account account = require(session.account().id());
        obstacle(account).ifPresent(sentence -> {
            throw new NotPermitted(sentence);
        });
        return keys.key(account, secret);
    }

    /** What keeps an account from signing, in one sentence. */
    public Optional<String> obstacle(Account account) {
        return new SigningRight(policy, platform.clock().instant()).obstacle(account).or(() -> authorities.obstacle(account));
    }

    /** What the security role should know: accounts that are locked, and resets that wait. */
    public List<String> alerts() {
        List<String> alerts = new ArrayList<>();
        for (Account account : accounts.values()) {
            if (account.enabled() && locked(account)) {
                alerts.add(account.id() + " is locked after " + FAILURES_BEFORE_LOCK + " failed attempts to sign in; find out who tried.");
            }
            if (!account.standing().resetBy().isEmpty()) {
                alerts.add("The reset of " + account.id() + " by " + account.standing().resetBy() + " waits for a second person.");
            }
        }
        return alerts;
    }

    /** Records that somebody opened the audit trail of a study to read it. */
    public void auditOpened(Session session, String study) {
        append(session.require(Permission.READ_TRAIL), "audit.opened", "study", study, Json.NULL, null);
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
        String serial = keys.issue(new SiteKeys.Place(key(wanted.id()), 1), wanted.name(), authority, platform.clock().instant(),
                new SiteKeys.Chosen(secret, demo), wanted.roles().contains(Role.ADMINISTRATOR));
        Account account = new Account(wanted.id(), wanted.name(), wanted.roles(), true, now(), wanted.evidence(), now(), temporary, serial,
                Standing.NEW);
        change(actor, "account.add", account, wanted.evidence());
        return account;
    }

    private Account require(String id) {
        return account(id).orElseThrow(() -> new Refusal("There is no account '" + id + "' at this site; 'user list' shows all."));
    }

    private Actor self(Account account) {
        return new Actor(account.id(), "sign-in", platform.host());
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
            members.text(KEY).ifPresent(key -> certificates.put(key, id));
            if (event.action().equals("account.reset")) {
                failures.remove(id);
            }
        } else if (event.action().equals("session.failed")) {
            failures.merge(id, 1, Integer::sum);
        } else if (event.action().equals("session.opened")) {
            failures.remove(id);
            lastSeen.put(id, event.time());
        } else if (event.action().equals("key.test")) {
            keyTested.put(id, event.time());
        } else if (event.action().equals("site.create") && event.after() instanceof Json.Members members) {
            demo = members.get("demo").filter(Json.of(true)::equals).isPresent();
        } else if (event.action().equals("site.set") && event.after() instanceof Json.Members members) {
            policy = SitePolicy.read(members);
            policyEvent = event.seq();
        }
        authorities.replay(event);
    }

    private String now() {
        return platform.clock().instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static Path createFolder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(folder + " cannot be created (" + e.getMessage() + "); choose a folder you may write to.", e);
        }
    }

    private static void requireLength(char[] secret, int least) {
        if (secret.length < least) {
            throw new Refusal("The secret is too short; use at least " + least + " characters.");
        }
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
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
