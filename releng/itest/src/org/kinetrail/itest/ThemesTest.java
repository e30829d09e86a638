package org.kinetrail.itest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The perspectives of the analysis in both themes; those of report and audit are looked at when there is something in them. */
class ThemesTest {

    @BeforeAll
    static void openAStudy() {
        SampleSite.openAny();
    }

    @ParameterizedTest
    @CsvSource({"Data, data", "NCA, nca", "Exposure-response, er"})
    void aPerspectiveCanBeReadInBothThemes(String perspective, String name) {
        Desk.switchTo(perspective);
        Themes.readable(name);
    }
}
