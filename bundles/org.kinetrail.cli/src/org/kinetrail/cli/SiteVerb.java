package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What a site decides about signing. */
@Command(name = "site", description = "settings of the site: show, set NAME=VALUE (training.required, secret.days, idle.minutes, stamp.address)")
final class SiteVerb implements Callable<Integer> {

    private final Platform platform;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private IdentityOptions identity = new IdentityOptions();

    @Parameters(index = "0", paramLabel = "show|set")
    private String action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME=VALUE")
    private String setting;

    @Option(names = "--reason", paramLabel = "TEXT", description = "why, for set")
    private String reason;

    SiteVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        try (StudyWork work = StudyWork.signIn(Path.of("study"), identity, platform)) {
            if (action.equals("set")) {
                if (setting == null || setting.indexOf('=') < 1 || reason == null || reason.isBlank()) {
                    throw new ParameterException(spec.commandLine(), "'site set' needs NAME=VALUE and --reason");
                }
                int equals = setting.indexOf('=');
                work.site().set(work.session(), setting.substring(0, equals), setting.substring(equals + 1), reason);
            } else if (!action.equals("show")) {
                throw new ParameterException(spec.commandLine(), "'" + action + "' is not show or set");
            }
            work.actor(action.equals("set") ? Permission.ADMINISTER : Permission.READ_TRAIL);
            Map<String, Object> json = new LinkedHashMap<>(work.site().policy().values());
            StringBuilder text = new StringBuilder();
            json.forEach((name, value) -> text.append(name).append(" = ").append(value).append('\n'));
            common.output().result(json, text.toString());
        }
        return ExitCode.DONE;
    }
}
