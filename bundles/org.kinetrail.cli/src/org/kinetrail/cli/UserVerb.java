package org.kinetrail.cli;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.kinetrail.data.Refusal;
import org.kinetrail.signature.Certificates;
import org.kinetrail.signature.KeyStores;
import org.kinetrail.signature.SignerKey;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.site.Account;
import org.kinetrail.workflow.site.Accountability;
import org.kinetrail.workflow.site.CertificationLetter;
import org.kinetrail.workflow.site.Session;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.site.Site.NewAccount;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Accounts of the site. */
@Command(name = "user", description = "accounts of the site: add, disable, reset (two persons: confirm), revoke (a key), train, blind, review, "
        + "letter, list; secret, accept, key (a PKCS#12 key from elsewhere) and test (try your key) are for your own")
final class UserVerb implements Callable<Integer> {

    private final Platform platform;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "add|disable|reset|confirm|revoke|train|blind|review|letter|list|secret|accept|key|test")
    private String action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "account concerned")
    private String id;

    @Option(names = "--name", paramLabel = "TEXT", description = "printed name, as it stands in signatures")
    private String name;

    @Option(names = "--role", paramLabel = "ROLE", description = "administrator, analyst, qc-programmer, reviewer, approver or auditor; repeatable")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--evidence", paramLabel = "TEXT", description = "how identity or training was verified, and by whom")
    private String evidence = "";

    @Option(names = "--until", paramLabel = "DATE", description = "for train: last day of the training, for example 2027-12-31")
    private String until;

    @Option(names = "--off", description = "for blind: no longer")
    private boolean off;

    @Option(names = "--reason", paramLabel = "TEXT", description = "why, for disable, reset, confirm, revoke, blind and review")
    private String reason;

    @Option(names = "--out", paramLabel = "DIR", description = "for letter: folder for the letter and the list of signers")
    private Path out;

    @Option(names = "--in", paramLabel = "FILE.p12", description = "for key: the PKCS#12 file; its secret from KINETRAIL_KEY_SECRET or a prompt")
    private Path store;

    @Option(names = "--new-secret-env", paramLabel = "NAME", description = "environment variable that holds the account's new secret (else a prompt)")
    private String newSecretVariable;

    UserVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        try (StudyWork work = StudyWork.signIn(Path.of("study"), head.identity(), platform)) {
            work.site().alerts().stream().filter(alert -> work.session().account().roles().contains(Role.ADMINISTRATOR))
                    .forEach(alert -> head.output().say("Alert: " + alert));
            switch (action) {
                case "list" -> list(work);
                case "add" -> add(work);
                case "secret" -> {
                    work.site().changeSecret(work.session().account().id(), work.secret(), newSecret());
                    say("Secret of " + work.session().account().id() + " changed.");
                }
                case "accept" -> {
                    work.site().accept(work.session());
                    say(work.session().account().id() + " accepted: " + Accountability.TEXT);
                }
                case "key" -> key(work);
                case "test" -> test(work);
                case "letter" -> letter(work);
                default -> change(work);
            }
        }
        return ExitCode.DONE;
    }

    private void change(StudyWork work) {
        Site site = work.site();
        Session session = work.session();
        switch (action) {
            case "disable" -> {
                site.disable(session, account(), reason());
                say("Account " + id + " disabled; its id is never used again.");
            }
            case "reset" -> {
                site.reset(session, account(), newSecret(), work.secret(), reason());
                say("Account " + id + " has a new key under the first part of a new secret; a second person completes the reset with 'user confirm "
                        + id + "'.");
            }
            case "confirm" -> {
                site.confirmReset(session, account(), newSecret(), reason());
                say("The reset of " + id + " is complete. Its owner signs in with both parts, one behind the other, and changes the secret.");
            }
            case "revoke" -> {
                site.revoke(session, account(), reason());
                say("The key of " + id + " signs nothing from now on; what it signed before stays valid.");
            }
            case "train" -> {
                site.train(session, account(), until == null ? "" : until, evidence);
                say("Training of " + id + " is recorded until " + until + ".");
            }
            case "blind" -> {
                site.blind(session, account(), !off, reason());
                say("Account " + id + (off ? " is no longer blinded." : " is blinded: it sees neither results nor values of the trail."));
            }
            case "review" -> {
                site.review(session, reason());
                say("The review of " + site.accounts().size() + " accounts is recorded.");
            }
            default -> throw new ParameterException(spec.commandLine(), "'" + action + "' is not add, disable, reset, confirm, revoke, train, blind, "
                    + "review, letter, list, secret, accept, key or test");
        }
    }

    private void add(StudyWork work) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        try {
            roles.forEach(role -> held.add(Role.of(role)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        work.actor(Permission.ADMINISTER);
        Account account = work.site().add(work.session(), new NewAccount(account(), name == null ? id : name, held, evidence), newSecret(),
                work.secret());
        say("Account " + account.id() + " added; its secret is temporary until its owner changes it with 'user secret'.");
    }

    private void key(StudyWork work) {
        if (store == null) {
            throw new ParameterException(spec.commandLine(), "'user key' needs --in FILE.p12");
        }
        char[] secret = head.identity().other("KINETRAIL_KEY_SECRET", "Secret of " + store + ": ");
        try {
            SignerKey key = KeyStores.read(NamedFile.bytes(store), secret, store.toString());
            work.site().importKey(work.session(), work.secret(), key);
            say(work.session().account().id() + " signs from now on with the key that " + Certificates.name(key.chain().get(key.chain().size() - 1))
                    + " certified (serial " + key.certificate().getSerialNumber().toString(16) + ").");
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private void test(StudyWork work) {
        X509Certificate certificate = work.site().testKey(work.session(), work.secret());
        say("The key of " + work.session().account().id() + " signs what its certificate verifies; the certificate (serial "
                + certificate.getSerialNumber().toString(16) + ") is valid until " + certificate.getNotAfter().toInstant() + ".");
    }

    private void letter(StudyWork work) {
        if (out == null) {
            throw new ParameterException(spec.commandLine(), "'user letter' needs --out DIR");
        }
        List<Path> files = CertificationLetter.write(work.site(), work.session(), out);
        say("Written: " + String.join(", ", files.stream().map(Path::toString).toList()));
    }

    private void list(StudyWork work) {
        work.actor(Permission.READ_TRAIL);
        StringBuilder text = new StringBuilder();
        List<Object> rows = new ArrayList<>();
        for (Account account : work.site().accounts()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", account.id());
            row.put("name", account.name());
            row.put("roles", account.roles().stream().map(Role::id).toList());
            row.put("enabled", account.enabled());
            row.put("created", account.created());
            row.put("temporary", account.temporary());
            row.put("secretSince", account.secretSince());
            row.put("trainedUntil", account.standing().trainedUntil());
            row.put("revoked", account.standing().revoked());
            row.put("blinded", account.standing().blinded());
            row.put("locked", work.site().locked(account));
            row.put("keyTested", work.site().keyTested(account).map(Object::toString).orElse(""));
            row.put("lastSeen", work.site().lastSeen(account).map(Object::toString).orElse(""));
            String obstacle = work.site().obstacle(account).orElse("");
            row.put("cannotSign", obstacle);
            rows.add(row);
            text.append(account.id()).append("  ").append(account.name()).append("  ")
                    .append(String.join(", ", account.roles().stream().map(Role::id).toList()))
                    .append(account.enabled() ? "" : "  (disabled)").append(work.site().locked(account) ? "  (locked)" : "")
                    .append(account.standing().blinded() ? "  (blinded)" : "").append(obstacle.isEmpty() ? "" : "  cannot sign: " + obstacle)
                    .append('\n');
        }
        head.output().result(Map.of("accounts", rows), text.toString());
    }

    private String account() {
        if (id == null) {
            throw new ParameterException(spec.commandLine(), "Name the account, for example: kinetrail user " + action + " jdoe");
        }
        return id;
    }

    private String reason() {
        return Head.reason(spec, action, reason);
    }

    private char[] newSecret() {
        if (newSecretVariable == null) {
            return head.identity().prompt("New secret of " + (id == null ? head.identity().user() : id) + ": ", "--new-secret-env NAME");
        }
        String value = System.getenv(newSecretVariable);
        if (value == null) {
            throw new Refusal("The environment variable " + newSecretVariable + " is not set; set it to the new secret.");
        }
        return value.toCharArray();
    }

    private void say(String sentence) {
        head.output().result(Map.of("done", sentence), sentence);
    }
}
