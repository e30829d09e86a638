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

/** What stands in the window can be read in both themes; the pictures of the documentation are taken on the way. */
final class Themes {

    /** WCAG 2.1, 1.4.3, asks 4.5:1 of small and 3:1 of large text; system widgets that are disabled are exempt. */
    private static final double LEAST_CONTRAST = 3;

    /** Share of dark pixels: a window in the light theme has less, one in the dark theme more. */
    private static final double MIDDLE = 0.45;

    private Themes() {
    }

    /** Looks at the window as it is, light and then dark, and leaves it light. */
    static void readable(String name) {
        List<String> faint = new ArrayList<>();
        for (boolean dark : new boolean[] {false, true}) {
            Desk.theme(dark);
            double darkness = Desk.darkness(Desk.documentation(name + (dark ? "-dark" : "-light")));
            assertEquals(dark, darkness > MIDDLE, name + (dark ? ", dark: " : ", light: ") + darkness + " of the window is dark");
            faint.addAll(faint(dark ? "dark" : "light"));
        }
        Desk.theme(false);
        assertTrue(faint.isEmpty(), "text without contrast: " + faint);
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
