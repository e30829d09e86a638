package org.kinetrail.workflow.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.workflow.Component;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.manual.Manual;

/** Qualification: GAMP 5 traceability, both ways, and checks that can fail. */
class QualificationTest {

    private static final List<Component> PARTS = List.of(part(Manual.PART, "1.0.0.r1"), part("org.kinetrail.workflow", "1.0.0.r1"));
    private static final Manual PAGES = Manual.in(Path.of("../../docs"));

    @TempDir
    Path folder;

    private static Component part(String name, String version) {
        return new Component(name, version, "ab".repeat(32), "");
    }

    private Bench bench(List<Component> parts) {
        return new Bench(folder, Platform.current("1.0.0", () -> parts), PAGES, (step, done, of) -> { });
    }

    @Test
    void eachRequirementHasACheckAndEachCheckARequirement() {
        Set<String> known = Requirement.all().stream().map(Requirement::id).collect(Collectors.toSet());
        Set<String> cited = new HashSet<>();
        for (Check check : Qualification.checks(bench(PARTS))) {
            assertFalse(check.requirements().isEmpty(), check.id());
            cited.addAll(check.requirements());
        }
        assertEquals(known, cited);
    }

    @Test
    void installationAndOperationPassHere() {
        for (Check check : Qualification.checks(bench(PARTS))) {
            if (check.phase() != Phase.PERFORMANCE) {
                Outcome outcome = check.run();
                assertTrue(outcome.passed(), outcome.id() + ": " + outcome.seen());
            }
        }
    }

    @Test
    void aProductThatDoesNotKnowItsPartsFails() {
        Check parts = InstallationChecks.all(bench(List.of())).stream().filter(c -> c.id().equals("iq.parts")).findFirst().orElseThrow();
        Outcome outcome = parts.run();
        assertFalse(outcome.passed());
        assertEquals("the product does not know its parts", outcome.seen());
    }

    @Test
    void aManualOfAnotherVersionFailsAndSoDoesNone() {
        List<Component> parts = List.of(part(Manual.PART, "1.0.0.r1"), part("org.kinetrail.workflow", "1.1.0"));
        assertEquals("the manual is of version 1.0.0.r1, the software of version 1.1.0", manual(bench(parts)).seen());
        Bench without = new Bench(folder, bench(PARTS).platform(), new Manual(List.of()), (step, done, of) -> { });
        assertFalse(manual(without).passed());
        assertEquals("the product has no manual", manual(without).seen());
    }

    private static Outcome manual(Bench bench) {
        return InstallationChecks.all(bench).stream().filter(c -> c.id().equals("iq.manual")).findFirst().orElseThrow().run();
    }

    @Test
    void eachRiskNamesChecksThatExistAndTellsTheirOutcome() {
        List<Risk> risks = Risk.all(PAGES);
        Set<String> checks = Qualification.checks(bench(PARTS)).stream().map(Check::id).collect(Collectors.toSet());
        Set<String> cited = risks.stream().flatMap(risk -> risk.checks().stream()).collect(Collectors.toSet());
        assertEquals(checks, cited, "each check is made because something could go wrong");
        for (Risk risk : risks) {
            assertTrue(Set.of("high", "not high").contains(risk.level()), risk.id());
        }
        Risk kinetics = risks.stream().filter(risk -> risk.checks().contains("oq.nca.reference")).findFirst().orElseThrow();
        Outcome bad = new Outcome("oq.nca.reference", Phase.OPERATION, "", List.of(), false, "");
        assertEquals("FAILED: oq.nca.reference", kinetics.outcome(List.of(bad)));
        assertEquals("passed", kinetics.outcome(List.of()));
    }

    @Test
    void whateverEndsACheckFailsIt() {
        Outcome outcome = new Check("x", Phase.OPERATION, "", List.of(), () -> {
            throw new IOException("the disk is gone");
        }).run();
        assertFalse(outcome.passed());
        assertEquals("ended early: the disk is gone", outcome.seen());
    }

    @Test
    void aFailedCheckAndAnUnmetRequirementAreNamedInTheOutcome() {
        Platform platform = bench(PARTS).platform();
        List<Requirement> requirements = List.of(new Requirement("R1", "", "one"), new Requirement("R2", "", "two"));
        Outcome good = new Outcome("good", Phase.OPERATION, "", List.of("R1"), true, "");
        Outcome bad = new Outcome("bad", Phase.OPERATION, "", List.of("R2"), false, "");
        assertTrue(new QualificationPaper(platform, "", "", List.of(good, bad), requirements, List.of()).sentence().endsWith("Not passed: bad."));
        assertFalse(new QualificationPaper(platform, "", "", List.of(good), requirements, List.of()).passed());
    }

    @Test
    void aFolderWithSomethingInItIsRefused() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Platform platform = bench(PARTS).platform();
        Refusal refusal = assertThrows(Refusal.class, () -> Qualification.run(folder, platform, (step, done, of) -> { },
                Qualifier.throwAway(platform)));
        assertTrue(refusal.getMessage().contains("is not empty; choose a new folder with --out"), refusal.getMessage());
    }
}
