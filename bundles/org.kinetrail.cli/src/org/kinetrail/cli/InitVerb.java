package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.run.NewStudy;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.site.Site.NewAccount;
import org.kinetrail.workflow.study.Keeping;
import org.kinetrail.workflow.study.StudyFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a study; where there is no site yet, makes that too, with the acting account as its first administrator. */
@Command(name = "init", description = "make a study folder; where there is no site yet, make it with U as its first administrator")
final class InitVerb implements Callable<Integer> {

    private final Platform platform;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "STUDY", description = "folder of the study")
    private Path folder;

    @Option(names = "--title", paramLabel = "TEXT", description = "title of the study")
    private String title = "";

    @Option(names = "--name", paramLabel = "TEXT", description = "printed name of the first administrator")
    private String name;

    InitVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        Path siteFolder = head.identity().site(folder);
        Output output = head.output();
        if (!Site.exists(siteFolder)) {
            char[] secret = head.identity().secret("New secret of the first administrator " + head.identity().user() + ": ");
            NewAccount first = new NewAccount(head.identity().user(), name == null ? head.identity().user() : name, Set.of(Role.ADMINISTRATOR),
                    "first account of the site");
            Site.create(siteFolder, platform, String.valueOf(siteFolder.toAbsolutePath().normalize().getFileName()), false, first, secret).close();
            java.util.Arrays.fill(secret, '\0');
            output.say("Site made at " + siteFolder + " with the administrator " + head.identity().user() + "; add others with 'user add'.");
        }
        try (StudyWork work = StudyWork.signIn(folder, head.identity(), platform)) {
            Actor actor = work.actor(Permission.CREATE_STUDY);
            String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
            try (StudyFolder study = StudyFolder.create(folder, platform, Keeping.of(work.site()), actor,
                    NewStudy.documents(id, title.isEmpty() ? id : title, false, platform))) {
                Map<String, Object> result = new LinkedHashMap<>();
                result.put("study", folder.toString());
                result.put("event", study.trail().head().size());
                output.result(result, "Study " + folder + " made. Next: kinetrail import " + folder + " FILE...");
            }
        }
        return ExitCode.DONE;
    }
}
