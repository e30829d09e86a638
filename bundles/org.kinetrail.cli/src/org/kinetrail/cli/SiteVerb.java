package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.signature.AcceptedAuthority;
import org.kinetrail.signature.Certificates;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What a site decides about signing, and whose certificates it accepts beside its own. */
@Command(name = "site", description = "settings of the site: show, set NAME=VALUE (training.required, secret.days, idle.minutes, stamp.address); "
        + "authorities outside it whose keys may sign: accept CA.pem, withdraw KEY")
final class SiteVerb implements Callable<Integer> {

    private final Platform platform;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "show|set|accept|withdraw")
    private String action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME=VALUE|CA.pem|KEY", description = "a setting; the authority's certificate; the "
            + "SHA-256 of its public key")
    private String subject;

    @Option(names = "--crl", paramLabel = "FILE", description = "for accept: a revocation list of the authority, which goes into reports; repeatable")
    private List<Path> lists = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT", description = "why, for set, accept and withdraw")
    private String reason;

    SiteVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        try (StudyWork work = StudyWork.signIn(Path.of("study"), head.identity(), platform)) {
            switch (action) {
                case "show" -> work.actor(Permission.READ_TRAIL);
                case "set" -> set(work);
                case "accept" -> {
                    work.actor(Permission.ADMINISTER);
                    work.site().authorities().accept(work.session(), authority(), reason());
                }
                case "withdraw" -> work.site().authorities().withdraw(work.session(), subject(), reason());
                default -> throw new ParameterException(spec.commandLine(), "'" + action + "' is not show, set, accept or withdraw");
            }
            show(work);
        }
        return ExitCode.DONE;
    }

    private void set(StudyWork work) {
        int equals = subject().indexOf('=');
        if (equals < 1) {
            throw new ParameterException(spec.commandLine(), "'site set' needs NAME=VALUE");
        }
        work.site().set(work.session(), subject.substring(0, equals), subject.substring(equals + 1), reason());
    }

    private AcceptedAuthority authority() {
        return AcceptedAuthority.of(NamedFile.bytes(Path.of(subject())), subject, lists.stream().map(NamedFile::bytes).toList());
    }

    private String subject() {
        if (subject == null) {
            throw new ParameterException(spec.commandLine(), "'site " + action + "' needs to know what: NAME=VALUE, CA.pem or KEY");
        }
        return subject;
    }

    private String reason() {
        return Head.reason(spec, action, reason);
    }

    private void show(StudyWork work) {
        Map<String, Object> json = new LinkedHashMap<>(work.site().policy().values());
        StringBuilder text = new StringBuilder();
        json.forEach((name, value) -> text.append(name).append(" = ").append(value).append('\n'));
        List<Object> authorities = new ArrayList<>();
        for (AcceptedAuthority one : work.site().authorities().all()) {
            String name = Certificates.name(one.certificate());
            authorities.add(Map.of("name", name, "key", one.key(), "revocationLists", one.revocations().size()));
            text.append("accepted authority ").append(name).append(", key ").append(one.key()).append(", ").append(one.revocations().size())
                    .append(" revocation lists\n");
        }
        json.put("authorities", authorities);
        head.output().result(json, text.toString());
    }
}
