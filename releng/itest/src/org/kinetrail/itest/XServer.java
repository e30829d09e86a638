package org.kinetrail.itest;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * A client of a virtual display that plays its mouse and keyboard and looks at its screen: the few requests of the X protocol, version 11,
 * and of its XTEST extension, version 2.2, that this takes. What arrives in a window is what a hand would send, and nothing has to be
 * installed but the display.
 */
public final class XServer implements AutoCloseable {

    private static final int ANSWER = 32;
    private static final int ONE = 1;
    private static final int WORD = 4;
    private static final int EVERY_PLANE = -1;

    private final SocketChannel channel;
    private final int root;
    private final int width;
    private final int height;
    private final int firstKey;
    private final int symbolsPerKey;
    private final int[] symbols;
    private final int test;

    /** Connects to a display by its name, for example {@code :7}. */
    public XServer(String display) {
        String number = display.substring(display.indexOf(':') + 1).replaceAll("\\..*", "");
        try {
            channel = SocketChannel.open(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number));
            send(buffer(12).put((byte) 'l').put((byte) 0).putShort((short) 11));
            ByteBuffer head = read(8);
            if (head.get(0) != ONE) {
                throw new IllegalStateException("the display " + display + " refuses the connection");
            }
            ByteBuffer setup = read(WORD * (head.getShort(6) & 0xffff));
            int screen = 32 + round(setup.getShort(16)) + 8 * setup.get(21);
            root = setup.getInt(screen);
            width = setup.getShort(screen + 20);
            height = setup.getShort(screen + 22);
            firstKey = setup.get(26) & 0xff;
            int keys = (setup.get(27) & 0xff) - firstKey + 1;
            ByteBuffer mapping = ask(request(101, 0, 2).put((byte) firstKey).put((byte) keys));
            symbolsPerKey = mapping.get(1) & 0xff;
            symbols = new int[keys * symbolsPerKey];
            mapping.position(ANSWER).slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(symbols);
            byte[] name = "XTEST".getBytes(StandardCharsets.US_ASCII);
            ByteBuffer extension = ask(request(98, 0, 2 + round((short) name.length) / WORD).putShort((short) name.length).putShort((short) 0)
                    .put(name));
            if (extension.get(8) == 0) {
                throw new IllegalStateException("the display " + display + " has no extension XTEST");
            }
            test = extension.get(9) & 0xff;
        } catch (IOException e) {
            throw new UncheckedIOException("display " + display, e);
        }
    }

    /** Moves the pointer to a place of the screen. */
    public void move(int x, int y) {
        fake(6, 0, x, y);
    }

    /** Gives the keyboard to the window under the pointer, as a window manager does at a click; the display has none. */
    public synchronized void focus() {
        try {
            int window = ask(request(38, 0, 2).putInt(root)).getInt(12);
            if (window != 0) {
                send(request(42, ONE, 3).putInt(window).putInt(0));
                ask(request(43, 0, 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Presses or releases a button of the mouse; 1 is the left, 3 the right, 4 and 5 turn the wheel. */
    public void button(int button, boolean down) {
        fake(down ? 4 : 5, button, 0, 0);
    }

    /** Presses or releases the key that bears a symbol; Shift is held with it where the symbol is the key's second. */
    public void key(int symbol, boolean down) {
        for (int i = 0; i < symbols.length; i++) {
            int column = i % symbolsPerKey;
            if (symbols[i] == symbol && column < 2) {
                if (column == 1 && down) {
                    key(SHIFT, true);
                }
                fake(down ? 2 : 3, firstKey + i / symbolsPerKey, 0, 0);
                if (column == 1 && !down) {
                    key(SHIFT, false);
                }
                return;
            }
        }
        throw new IllegalArgumentException("no key of the display bears the symbol 0x" + Integer.toHexString(symbol));
    }

    /** Symbol of the left Shift key. */
    public static final int SHIFT = 0xffe1;

    private synchronized void fake(int type, int detail, int x, int y) {
        try {
            send(request(test, 2, 9).put((byte) type).put((byte) detail).putShort((short) 0).putInt(0).putInt(root).putLong(0).putShort((short) x)
                    .putShort((short) y));
            ask(request(43, 0, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands on the screen. */
    public synchronized BufferedImage picture() {
        try {
            ByteBuffer answer = ask(request(73, 2, 5).putInt(root).putShort((short) 0).putShort((short) 0).putShort((short) width)
                    .putShort((short) height).putInt(EVERY_PLANE));
            int[] pixels = new int[width * height];
            answer.position(ANSWER).slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(pixels);
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, width, height, pixels, 0, width);
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static int round(short length) {
        return (length + WORD - 1) / WORD * WORD;
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer request(int code, int detail, int words) {
        return buffer(WORD * words).put((byte) code).put((byte) detail).putShort((short) words);
    }

    private void send(ByteBuffer request) throws IOException {
        request.clear();
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    private ByteBuffer read(int bytes) throws IOException {
        ByteBuffer answer = buffer(bytes);
        while (answer.hasRemaining()) {
            if (channel.read(answer) < 0) {
                throw new EOFException("the display has ended");
            }
        }
        return answer.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Sends a request and waits for its answer; events are passed over. */
    private ByteBuffer ask(ByteBuffer request) throws IOException {
        send(request);
        while (true) {
            ByteBuffer head = read(ANSWER);
            if (head.get(0) == 0) {
                throw new IOException("the display refuses a request, error " + head.get(1));
            }
            if (head.get(0) == ONE) {
                ByteBuffer rest = read(WORD * head.getInt(4));
                return buffer(ANSWER + rest.limit()).put(head).put(rest).flip().order(ByteOrder.LITTLE_ENDIAN);
            }
        }
    }
}
