package org.kinetrail.itest.run;

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
import org.kinetrail.itest.run.DesktopRun.Outcome;

/** The built desktop under real mouse and key events: one start of the window for all tests, each of which is told here by its name. */
class WorkbenchTest {

    private static final String SKIPPED = "The workbench tests are skipped: Xvfb or GTK 3 is not installed here (Debian: xvfb, libgtk-3-0).";

    @TempDir
    static Path temporary;

    private static Optional<VirtualDisplay> display;

    @BeforeAll
    static void startADisplay() throws IOException, InterruptedException {
        display = VirtualDisplay.start(temporary);
        if (display.isEmpty()) {
            System.out.println(SKIPPED);
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
        assumeTrue(display.isPresent(), SKIPPED);
        DesktopRun run = new DesktopRun(module(), temporary);
        List<Outcome> outcomes = run.run(display.get().name());
        Map<String, List<DynamicTest>> byClass = outcomes.stream().collect(Collectors.groupingBy(Outcome::place, LinkedHashMap::new,
                Collectors.mapping(o -> dynamicTest(o.test(), () -> told(o)), Collectors.toList())));
        List<DynamicNode> nodes = new ArrayList<>();
        byClass.forEach((place, tests) -> nodes.add(dynamicContainer(place, tests)));
        nodes.add(dynamicTest("tests were run", () -> assertTrue(outcomes.size() > 1, "no test was begun")));
        nodes.addAll(new Pictures(module().resolve("../../docs/user/pictures").normalize(), run.pictures().resolve("user")).compared());
        return nodes;
    }

    private static void told(Outcome outcome) {
        assumeTrue(!outcome.outcome().equals("ABORTED") && !outcome.outcome().equals("SKIPPED"), outcome.words());
        if (!outcome.passed()) {
            fail(outcome.words());
        }
    }
}
