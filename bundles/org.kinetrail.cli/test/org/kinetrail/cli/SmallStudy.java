package org.kinetrail.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.kinetrail.data.Table;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.formats.Datasets;
import org.kinetrail.formats.define.DefineXml;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.demo.SampleStudy;
import org.kinetrail.workflow.report.MakeReport;
import org.kinetrail.workflow.run.ApprovePlan;
import org.kinetrail.workflow.run.ImportFiles;
import org.kinetrail.workflow.run.NewStudy;
import org.kinetrail.workflow.run.RecordQc;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.site.Session;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.site.Site.NewAccount;
import org.kinetrail.workflow.study.Keeping;
import org.kinetrail.workflow.study.StudyFolder;

/**
 * A site with one account for each role, all under one secret, and beside it studies at three stages: {@code fresh} without data,
 * {@code imported} with a data cut, {@code reported} with an approved run, its quality control and an unsigned report.
 */
final class SmallStudy {

    static final String SECRET = "one secret for all of them";
    private static final int SUBJECTS = 12;

    private final Path home;
    private final Platform platform = Platform.current("1.0.0", List::of);

    SmallStudy(Path home) {
        this.home = home;
    }

    static String account(Role role) {
        return "the-" + role.id();
    }

    Path site() {
        return home.resolve("site");
    }

    Path study(String stage) {
        return home.resolve(stage);
    }

    List<Path> data() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("data"))) {
            return files.sorted().toList();
        }
    }

    /** The data with the documents that describe them, which have one name: sdtm/define.xml and adam/define.xml. */
    private List<Path> described() throws IOException {
        List<Path> files = new ArrayList<>(data());
        for (String standard : List.of("sdtm", "adam")) {
            List<DefineXml.Group> groups = new ArrayList<>();
            for (Path file : data()) {
                if (file.getFileName().toString().startsWith("ad") == standard.equals("adam")) {
                    groups.add(group(Datasets.read(file).get(0)));
                }
            }
            Path document = Files.createDirectories(home.resolve("described").resolve(standard)).resolve("define.xml");
            new DefineXml("2.1.0", new DefineXml.Study("ST", "Small", "", "Small", "2026-01-31T12:00:00"), List.of(), groups, List.of(), List.of(),
                    List.of()).write(document);
            files.add(document);
        }
        return files;
    }

    private static DefineXml.Group group(Table table) {
        List<DefineXml.Item> items = table.columns().stream().map(c -> new DefineXml.Item("IT." + table.name() + "." + c.name(), c.name(), c.label(),
                c.type() == Table.Type.TEXT ? "text" : "float", 0, -1, "", false, 0, "", "", "", "", "")).toList();
        return new DefineXml.Group("IG." + table.name(), table.name(), table.label(), "", "Analysis", "", "", "", true, "", "", "", items);
    }

    /** Makes the site alone. */
    SmallStudy makeSite() {
        return make(List.of());
    }

    /** One for all tests of this JVM: making a report takes seconds, copying it does not. */
    private static final class Once {

        private static final SmallStudy MADE = new SmallStudy(home()).makeAll();

        private static Path home() {
            try {
                Path home = Files.createTempDirectory("kinetrail-small");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
                return home;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** Puts site, data and all three studies here. */
    SmallStudy copied() {
        try {
            Once.MADE.copy(home, "fresh", "imported", "reported", "data");
            return this;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private SmallStudy makeAll() {
        SampleStudy.write("karmma3", 7, SUBJECTS, "csv", home.resolve("data"));
        return make(List.of("fresh", "imported", "reported"));
    }

    private SmallStudy make(List<String> stages) {
        char[] secret = SECRET.toCharArray();
        try (Site site = Site.create(site(), platform, "Small", true,
                new NewAccount(account(Role.ADMINISTRATOR), "The Administrator", Set.of(Role.ADMINISTRATOR), "test"), secret)) {
            Map<Role, Session> people = new LinkedHashMap<>();
            for (Role role : Role.values()) {
                if (role != Role.ADMINISTRATOR) {
                    site.enrolForDemonstration(new NewAccount(account(role), "The " + role.id(), Set.of(role), "test"), secret, secret);
                }
                people.put(role, site.authenticate(account(role), secret));
            }
            // accounts enrolled for a demonstration have accepted already
            site.accept(people.get(Role.ADMINISTRATOR));
            for (String stage : stages) {
                study(stage, site, people);
            }
            return this;
        }
    }

    private void study(String stage, Site site, Map<Role, Session> people) {
        Session analyst = people.get(Role.ANALYST);
        try (StudyFolder study = StudyFolder.create(study(stage), platform, Keeping.of(site), analyst.require(Permission.CREATE_STUDY),
                NewStudy.documents(stage.toUpperCase(java.util.Locale.ROOT), stage, true, platform))) {
            if (stage.equals("fresh")) {
                return;
            }
            ImportFiles.run(study, analyst.require(Permission.IMPORT), platform, described(), Mapping.standard(), "first");
            if (stage.equals("imported")) {
                return;
            }
            ApprovePlan.run(study, people.get(Role.APPROVER).require(Permission.APPROVE_PLAN), platform, "approved");
            RunStudy.Completed completed = RunStudy.run(study, analyst.require(Permission.RUN), platform, false, StepProgress.NONE);
            byte[] file = "x".getBytes(StandardCharsets.UTF_8);
            RecordQc.run(study, people.get(Role.QC_PROGRAMMER).require(Permission.RECORD_QC), platform, completed.run(),
                    new RecordQc.Control(file, "qc.R", file, "R 4.2.2", "0", true, true, "recomputed"));
            MakeReport.run(study, site, analyst.require(Permission.MAKE_REPORT), platform, completed, StepProgress.NONE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Copies the site and some studies into another home. */
    SmallStudy copy(Path to, String... names) throws IOException {
        List<Path> wanted = new ArrayList<>(List.of(site()));
        List.of(names).forEach(name -> wanted.add(home.resolve(name)));
        for (Path from : wanted) {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = to.resolve(home.relativize(file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new SmallStudy(to);
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
