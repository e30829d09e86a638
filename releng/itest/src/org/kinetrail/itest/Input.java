package org.kinetrail.itest;

import java.util.LinkedHashMap;
import java.util.Map;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;
import org.eclipse.swt.SWT;

/**
 * Mouse and keyboard of the display, by the X server's own test extension: what arrives in the window is what a hand would send.
 * Display.post is no substitute: in GTK it sends mouse buttons to wrong coordinates.
 */
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
        NAMED.put(SWT.SHIFT, 0xffe1);
        NAMED.put(SWT.CTRL, 0xffe3);
        NAMED.put(SWT.ALT, 0xffe9);
        for (int i = 0; i < 12; i++) {
            NAMED.put(SWT.F1 + i, 0xffbe + i);
        }
    }

    private static final X11.Display DISPLAY = X11.INSTANCE.XOpenDisplay(null);
    private static final NativeLong NOW = new NativeLong(0);

    private Input() {
    }

    static void move(int x, int y) {
        X11.XTest.INSTANCE.XTestFakeMotionEvent(DISPLAY, -1, x, y, NOW);
        X11.INSTANCE.XSync(DISPLAY, false);
    }

    static void button(int button, boolean down) {
        X11.XTest.INSTANCE.XTestFakeButtonEvent(DISPLAY, button, down, NOW);
        X11.INSTANCE.XSync(DISPLAY, false);
    }

    /** Presses or releases a key: a key code of SWT, or a character, for which Shift is held if the keyboard needs it. */
    static void key(int key, boolean down) {
        int symbol = NAMED.getOrDefault(key, key);
        byte code = X11.INSTANCE.XKeysymToKeycode(DISPLAY, new X11.KeySym(symbol));
        boolean shifted = !NAMED.containsKey(key) && X11.INSTANCE.XKeycodeToKeysym(DISPLAY, code, 0).intValue() != symbol;
        if (shifted && down) {
            key(SWT.SHIFT, true);
        }
        X11.XTest.INSTANCE.XTestFakeKeyEvent(DISPLAY, code & 0xff, down, NOW);
        if (shifted && !down) {
            key(SWT.SHIFT, false);
        }
        X11.INSTANCE.XSync(DISPLAY, false);
    }
}
