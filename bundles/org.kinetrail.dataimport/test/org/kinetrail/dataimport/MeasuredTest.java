package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.data.ConcentrationState;

class MeasuredTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"123.4;QUANTIFIABLE", "1.2E5;QUANTIFIABLE", "20;DETECTED_BELOW_LIMIT", "0;BELOW_LIMIT",
            "<50;BELOW_LIMIT",
        "< 50;BELOW_LIMIT", "<LLOQ;BELOW_LIMIT", "<=50;BELOW_LIMIT", "BLQ;BELOW_LIMIT", "bloq;BELOW_LIMIT", "BQL;BELOW_LIMIT",
                "BLQ (<50);BELOW_LIMIT",
        "<10;NOT_DETECTED", "ND;NOT_DETECTED", "Not Detected;NOT_DETECTED", "<LOD;NOT_DETECTED", "NS;MISSING", "QNS;MISSING", ".;MISSING",
        "-5;QUANTIFIABLE", "<50 copies/ug;BELOW_LIMIT",
        "\u226450;BELOW_LIMIT", "\u2264 50;BELOW_LIMIT"})
    void knownWords(String text, ConcentrationState state) {
        assertEquals(state, Measured.parse(text, 50).orElseThrow().state());
    }

    @ParameterizedTest
    @ValueSource(strings = {">1000000", "> ULOQ", "ALQ", "\u22651000000"})
    void aboveTheUpperLimitHasNoNumber(String text) {
        assertTrue(Measured.parse(text, 50).orElseThrow().above());
    }

    @ParameterizedTest
    @ValueSource(strings = {"high", "12,5", "1e999", "5 6", "<", "0x10", "NaN5"})
    void anythingElseIsNotRead(String text) {
        assertTrue(Measured.parse(text, 50).isEmpty());
    }
}
