package org.kinetrail.formats;

import java.io.IOException;
import java.io.Reader;

/** Remembers the last character that is not a line end, to tell a closed quote from a file cut short. */
final class TailReader extends Reader {

    private final Reader in;
    private char last;

    TailReader(Reader in) {
        super();
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        for (int i = offset + n - 1; i >= offset; i--) {
            if (buffer[i] != '\n' && buffer[i] != '\r') {
                last = buffer[i];
                break;
            }
        }
        return n;
    }

    boolean endsWithQuote() {
        return last == '"';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
