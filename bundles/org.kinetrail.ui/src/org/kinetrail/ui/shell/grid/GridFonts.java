package org.kinetrail.ui.shell.grid;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.kinetrail.ui.shell.Appearance;

/** The font of tables: the machine's own in the size of the preference. */
public final class GridFonts {

    private static final int WHOLE = 100;

    private GridFonts() {
    }

    /** The font for tables of this display. */
    public static Font of(Display display) {
        Font own = display.getSystemFont();
        int size = Appearance.textSize();
        if (size == WHOLE) {
            return own;
        }
        int points = Math.round(own.getFontData()[0].getHeight() * (float) size / WHOLE);
        return JFaceResources.getResources().create(FontDescriptor.createFrom(own).setHeight(points));
    }
}
