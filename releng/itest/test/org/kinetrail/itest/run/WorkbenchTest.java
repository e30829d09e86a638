package org.kinetrail.itest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.itest.TestedDesktop;
import org.kinetrail.itest.run.BuiltDesktop.Ended;
import org.kinetrail.itest.run.DesktopRun.Outcome;

/** The built desktop under real mouse and key events: one start of the window for all tests, each of which is told here by its name. */
class WorkbenchTest {

    @TempDir
    static Path temporary;

    private static Optional<VirtualDisplay> display = Optional.empty();

    @BeforeAll
    static void startADisplay() throws IOException, InterruptedException {
        display = VirtualDisplay.start(temporary);
        if (display.isEmpty() && System.getenv("KINETRAIL_TOOLS") != null) {
            fail("Xvfb and GTK 3 were to be installed here: " + VirtualDisplay.NONE);
        }
        if (display.isEmpty()) {
            System.out.println("The workbench tests are " + VirtualDisplay.NONE + ".");
        }
    }

    @AfterAll
    static void endTheDisplay() {
        display.ifPresent(VirtualDisplay::close);
    }

    private static Path module() {
        return Path.of("").toAbsolutePath();
    }

    @TestFactory
    List<DynamicNode> theDayOfAnAnalystAndAnAuditor() throws IOException, InterruptedException {
        assumeTrue(display.isPresent(), VirtualDisplay.NONE);
        DesktopRun run = new DesktopRun(module(), temporary);
        List<Outcome> outcomes = run.run(display.get().name());
        Map<String, List<DynamicTest>> byClass = outcomes.stream().collect(Collectors.groupingBy(Outcome::place, LinkedHashMap::new,
                Collectors.mapping(o -> dynamicTest(o.test(), () -> told(o)), Collectors.toList())));
        List<DynamicNode> nodes = new ArrayList<>();
        byClass.forEach((place, tests) -> nodes.add(dynamicContainer(place, tests)));
        nodes.add(dynamicTest("tests were run", () -> assertTrue(outcomes.size() > 1, "no test was begun")));
        nodes.add(dynamicTest("a study named at the start is shown", this::aStudyNamedAtTheStartIsShown));
        nodes.addAll(new Pictures(BuiltDesktop.root().resolve("docs/user/pictures"), run.pictures().resolve("user"))
                .compared(Boolean.getBoolean(TestedDesktop.LONG)));
        return nodes;
    }

    private void aStudyNamedAtTheStartIsShown() throws IOException, InterruptedException {
        Ended ended = BuiltDesktop.in(temporary).with("DISPLAY", display.get().name()).with(List.of("-Dkinetrail.close.after=1"))
                .end("-study", temporary.resolve(TestedDesktop.STUDY).toString());
        assertEquals(0, ended.exit(), ended.words());
        assertTrue(ended.words().contains("workbench shown: SAMPLE: Sample study of the tests"), ended.words());
    }

    private static void told(Outcome outcome) {
        assumeTrue(!outcome.outcome().equals("ABORTED") && !outcome.outcome().equals("SKIPPED"), outcome.words());
        if (!outcome.passed()) {
            fail(outcome.words());
        }
    }
}
