package org.kinetrail.itest;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;

/** Mouse and keyboard of the display. Display.post is no substitute: in GTK it sends mouse buttons to wrong coordinates. */
final class Input {

    private static final Map<Integer, Integer> NAMED = new LinkedHashMap<>();

    static {
        NAMED.put((int) SWT.CR, 0xff0d);
        NAMED.put((int) SWT.ESC, 0xff1b);
        NAMED.put((int) SWT.DEL, 0xffff);
        NAMED.put((int) SWT.BS, 0xff08);
        NAMED.put((int) SWT.TAB, 0xff09);
        NAMED.put(SWT.HOME, 0xff50);
        NAMED.put(SWT.ARROW_LEFT, 0xff51);
        NAMED.put(SWT.ARROW_UP, 0xff52);
        NAMED.put(SWT.ARROW_RIGHT, 0xff53);
        NAMED.put(SWT.ARROW_DOWN, 0xff54);
        NAMED.put(SWT.PAGE_UP, 0xff55);
        NAMED.put(SWT.PAGE_DOWN, 0xff56);
        NAMED.put(SWT.END, 0xff57);
        NAMED.put(SWT.SHIFT, XServer.SHIFT);
        NAMED.put(SWT.CTRL, 0xffe3);
        NAMED.put(SWT.ALT, 0xffe9);
        for (int i = 0; i < 12; i++) {
            NAMED.put(SWT.F1 + i, 0xffbe + i);
        }
    }

    static final XServer DISPLAY = new XServer(System.getenv("DISPLAY"));

    private Input() {
    }

    /** Presses or releases a key: a key code of SWT, or a character. */
    static void key(int key, boolean down) {
        DISPLAY.key(NAMED.getOrDefault(key, key), down);
    }
}
