package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.kinetrail.data.Refusal;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.site.Account;
import org.kinetrail.workflow.site.Session;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.site.Site.NewAccount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Accounts of the site. */
@Command(name = "user", description = "accounts of the site: add, disable, reset, list; secret changes your own")
final class UserVerb implements Callable<Integer> {

    private final Platform platform;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private IdentityOptions identity = new IdentityOptions();

    @Parameters(index = "0", paramLabel = "add|disable|reset|list|secret")
    private String action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "account concerned")
    private String id;

    @Option(names = "--name", paramLabel = "TEXT", description = "printed name, as it stands in signatures")
    private String name;

    @Option(names = "--role", paramLabel = "ROLE", description = "administrator, analyst, qc-programmer, reviewer, approver or auditor; repeatable")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--evidence", paramLabel = "TEXT", description = "how the person's identity was verified, and by whom")
    private String evidence = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "why, for disable and reset")
    private String reason;

    @Option(names = "--new-secret-env", paramLabel = "NAME", description = "environment variable that holds the account's new secret (else a prompt)")
    private String newSecretVariable;

    UserVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        try (StudyWork work = StudyWork.signIn(Path.of("study"), identity, platform)) {
            switch (action) {
                case "list" -> list(work.site());
                case "add" -> add(work);
                case "disable" -> {
                    work.site().disable(work.session(), account(), reason());
                    say("Account " + id + " disabled; its id is never used again.");
                }
                case "reset" -> {
                    work.site().reset(work.session(), account(), newSecret(), work.secret(), reason());
                    say("Account " + id + " has a temporary secret and a new key.");
                }
                case "secret" -> {
                    work.site().changeSecret(work.session().account().id(), work.secret(), newSecret());
                    say("Secret of " + work.session().account().id() + " changed.");
                }
                default -> throw new ParameterException(spec.commandLine(), "'" + action + "' is not add, disable, reset, list or secret");
            }
        }
        return ExitCode.DONE;
    }

    private void add(StudyWork work) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        try {
            roles.forEach(role -> held.add(Role.of(role)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        Session administrator = work.session();
        Account account = work.site().add(administrator, new NewAccount(account(), name == null ? id : name, held, evidence), newSecret(),
                work.secret());
        say("Account " + account.id() + " added; its secret is temporary until its owner changes it with 'user secret'.");
    }

    private void list(Site site) {
        StringBuilder text = new StringBuilder();
        List<Object> rows = new ArrayList<>();
        for (Account account : site.accounts()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", account.id());
            row.put("name", account.name());
            row.put("roles", account.roles().stream().map(Role::id).toList());
            row.put("enabled", account.enabled());
            row.put("created", account.created());
            row.put("temporary", account.temporary());
            rows.add(row);
            text.append(account.id()).append("  ").append(account.name()).append("  ")
                    .append(String.join(", ", account.roles().stream().map(Role::id).toList()))
                    .append(account.enabled() ? "" : "  (disabled)").append(account.temporary() ? "  (temporary secret)" : "").append('\n');
        }
        common.output().result(Map.of("accounts", rows), text.toString());
    }

    private String account() {
        if (id == null) {
            throw new ParameterException(spec.commandLine(), "Name the account, for example: kinetrail user " + action + " jdoe");
        }
        return id;
    }

    private String reason() {
        if (reason == null || reason.isBlank()) {
            throw new ParameterException(spec.commandLine(), "'user " + action + "' needs --reason");
        }
        return reason;
    }

    private char[] newSecret() {
        if (newSecretVariable == null) {
            return identity.prompt("New secret of " + (id == null ? identity.user() : id) + ": ");
        }
        String value = System.getenv(newSecretVariable);
        if (value == null) {
            throw new Refusal("The environment variable " + newSecretVariable + " is not set; set it to the new secret.");
        }
        return value.toCharArray();
    }

    private void say(String sentence) {
        common.output().result(Map.of("done", sentence), sentence);
    }
}
