package org.kinetrail.workflow.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinetrail.workflow.Component;

/** What is said of an analysis that came out otherwise: which parts of the software are others. */
class ReperformanceTest {

    private static Component part(String name, String sha256) {
        return new Component(name, "1.0.0", sha256, "");
    }

    @Test
    void partsOfTheSameNameAndOtherBytesAreNamed() {
        List<Component> before = List.of(part("er", "aa"), part("nca", "bb"), part("gone", "cc"));
        assertEquals(List.of("er"), Reperformance.otherParts(before, List.of(part("er", "a0"), part("nca", "bb"), part("new", "dd"))));
        assertEquals(List.of(), Reperformance.otherParts(before, List.of(part("er", ""))), "a folder has no hash to compare");
    }

    @Test
    void theSentenceSaysWhichBuildsDiffer() {
        assertEquals("9 of 10 numbers identical, 1 equal as printed, 0 different; the unsigned report differs in its bytes."
                + " The report was made by Kinetrail 1.0.0, with other builds of er, numeric than stand here.",
                new Reperformance(10, 9, 1, List.of(), false, "Kinetrail 1.0.0", List.of("er", "numeric"), new byte[0]).sentence());
        assertEquals("10 of 10 numbers identical; the unsigned report is byte-identical.",
                new Reperformance(10, 10, 0, List.of(), true, "Kinetrail 1.0.0", List.of(), new byte[0]).sentence());
    }
}
