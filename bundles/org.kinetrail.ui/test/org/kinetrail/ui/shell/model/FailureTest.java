package org.kinetrail.ui.shell.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.workflow.NotPermitted;

class FailureTest {

    @Test
    void aRefusalSaysItselfWhatToDo() {
        Failure failure = Failure.of("Importing pc.csv", Refusal.cell("pc.csv", 3, "PCSTRESN", "'x' is no number", "correct the cell"));
        assertEquals(new Failure("pc.csv, row 3, column PCSTRESN: 'x' is no number; correct the cell.", ""), failure);
        assertEquals("u may not run.", Failure.of("Running", new NotPermitted("u may not run.")).sentence());
    }

    @Test
    void aFaultOfTheProgramIsOneSentenceAndKeepsItsDetails() {
        Failure failure = Failure.of("Importing pc.csv", new IllegalStateException("cell"));
        assertTrue(failure.sentence().startsWith("Importing pc.csv ended by a fault of the program (IllegalStateException)."), failure.sentence());
        assertFalse(failure.sentence().contains("\n"));
        assertTrue(failure.details().contains("FailureTest.aFaultOfTheProgram"), failure.details());
    }
}
