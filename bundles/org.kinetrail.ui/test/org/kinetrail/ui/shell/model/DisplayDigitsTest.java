package org.kinetrail.ui.shell.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DisplayDigitsTest {

    @Test
    void numbersAreRoundedHalfUpToTheChosenDigits() {
        assertEquals("0.01235", new DisplayDigits(4).show(0.012345));
        assertEquals("1.3", new DisplayDigits(2).show(1.25));
    }

    @Test
    void digitsBeforeThePointAreNeverLost() {
        assertEquals("1234567", new DisplayDigits(3).show(1234567));
        assertEquals("77916", new DisplayDigits(4).show(77915.8));
    }

    @Test
    void allDigitsAreTheShortestFormThatReadsBack() {
        assertEquals("0.1", new DisplayDigits(DisplayDigits.ALL).show(0.1));
        assertEquals("0.30000000000000004", new DisplayDigits(DisplayDigits.ALL).show(0.1 + 0.2));
    }

    @Test
    void aMissingNumberIsEmpty() {
        assertEquals("", DisplayDigits.STANDARD.show(Double.NaN));
    }

    @Test
    void oneDigitOrSixteenAreNoChoice() {
        assertThrows(IllegalArgumentException.class, () -> new DisplayDigits(1));
        assertThrows(IllegalArgumentException.class, () -> new DisplayDigits(16));
    }
}
