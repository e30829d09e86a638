package org.kinetrail.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every perspective in both themes: text can be read, and the pictures of the documentation are taken. */
class ThemesTest {

    /** WCAG 2.1, 1.4.3, asks 4.5:1 of small and 3:1 of large text; system widgets that are disabled are exempt. */
    private static final double LEAST_CONTRAST = 3;

    @BeforeAll
    static void openTheSampleStudy() {
        SampleSite.open(SampleSite.get().study);
    }

    @AfterAll
    static void backToLight() {
        Desk.theme(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "nca", "er", "report", "audit"})
    void aPerspectiveCanBeReadInBothThemes(String name) {
        Desk.perspective("org.kinetrail.ui." + name);
        Desk.theme(false);
        double light = Desk.darkness(Desk.documentation(name + "-light"));
        List<String> faint = new ArrayList<>(faint("light"));
        Desk.theme(true);
        double dark = Desk.darkness(Desk.documentation(name + "-dark"));
        faint.addAll(faint("dark"));
        assertEquals(List.of(), faint, "text without contrast");
        assertTrue(light < 0.4, "a light window is " + light + " dark");
        assertTrue(dark > 0.5, "a dark window is " + dark + " dark");
    }

    private static List<String> faint(String theme) {
        return Desk.ask(() -> {
            List<String> faint = new ArrayList<>();
            for (Widget widget : Desk.visible()) {
                boolean text = widget instanceof Label label && !label.getText().isEmpty() || widget instanceof Text || widget instanceof Table
                        || widget instanceof Tree || widget instanceof Button;
                if (text && widget instanceof Control control && control.isEnabled()
                        && contrast(control.getForeground(), control.getBackground()) < LEAST_CONTRAST) {
                    faint.add(theme + ": " + control + " " + control.getForeground() + " on " + control.getBackground());
                }
            }
            return faint;
        });
    }

    /** Contrast ratio of WCAG 2.1. */
    private static double contrast(Color a, Color b) {
        double x = luminance(a);
        double y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
