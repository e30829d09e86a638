package org.kinetrail.formats;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Refusal;

/** Reads SAS transport files, versions 5 and 8, member by member. */
final class XptDatasetReader implements DatasetReader {

    private final String file;
    private final XptInput in;
    private final XptHeader header;
    private XptHeader.Member member;
    private XptText[] texts;
    private boolean[] numeric;
    private int at;
    private long row;
    private boolean ended;

    XptDatasetReader(Path path) throws IOException {
        file = String.valueOf(path.getFileName());
        long size = Files.size(path);
        if (size == 0) {
            throw new Refusal(file + ": the file is empty; export it again.");
        }
        in = new XptInput(path);
        try {
            String first = in.peek();
            if (first == null) {
                throw new Refusal(file + ": the file does not start as a SAS transport file; check that it is complete and that its ending"
                        + " fits its content.");
            }
            if (size % XptInput.RECORD != 0 && first.startsWith("HEADER RECORD***")) {
                throw new Refusal(file + ": its length of " + size
                        + " bytes is no multiple of 80, so it is incomplete or was changed in transfer;"
                        + " transfer it again in binary mode.");
            }
            header = new XptHeader(file, size, in);
            begin();
        } catch (EOFException e) {
            in.close();
            throw cut(e);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private void begin() throws IOException {
        member = header.member();
        int n = member.lengths().length;
        texts = new XptText[n];
        numeric = new boolean[n];
        for (int c = 0; c < n; c++) {
            numeric[c] = member.meta().variables().get(c).numeric();
            texts[c] = numeric[c] ? null : new XptText();
        }
        row = 0;
        ended = false;
        in.startRows();
    }

    @Override
    public Format format() {
        return header.v8() ? Format.XPT8 : Format.XPT5;
    }

    @Override
    public DatasetMeta meta() {
        return member.meta();
    }

    @Override
    public boolean next() throws IOException {
        if (ended) {
            return false;
        }
        int length = member.rowLength();
        long declared = member.meta().records();
        boolean more = row != declared && in.hasRow(length);
        if (more && declared < 0 && length < XptInput.RECORD && in.window()[in.row(0)] == ' ' && in.onlyPadding()) {
            more = false;
        }
        if (!more) {
            finish(declared);
            return false;
        }
        at = in.row(length);
        row++;
        return true;
    }

    private void finish(long declared) throws IOException {
        ended = true;
        if (!in.onlyPadding() || declared >= 0 && row != declared) {
            throw new Refusal(file + ", row " + (row + 1) + " of " + member.meta().name()
                    + ": the file ends within the data or holds more than it declares; export or transfer it again.");
        }
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (int c = 0; c < texts.length; c++) {
            if (texts[c] != null && texts[c].guessed()) {
                notes.add(file + ", column " + member.meta().variables().get(c).name()
                        + ": some texts are no UTF-8 and were read as windows-1252; check letters beyond ASCII.");
            }
        }
        return notes;
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public String text(int column) {
        if (numeric[column]) {
            double value = number(column);
            return Double.isNaN(value) ? "" : NumberText.of(value);
        }
        String text = texts[column].of(in.window(), at + member.positions()[column], member.lengths()[column]);
        if (text == null) {
            throw Refusal.cell(file, row, member.meta().variables().get(column).name(), "the text is neither UTF-8 nor windows-1252",
                    "export it as UTF-8");
        }
        return text;
    }

    @Override
    public double number(int column) {
        if (!numeric[column]) {
            throw new IllegalArgumentException(member.meta().variables().get(column).name() + " is a text column");
        }
        return IbmFloat.toDouble(XptText.bits(in.window(), at + member.positions()[column], member.lengths()[column]));
    }

    @Override
    public char special(int column) {
        return numeric[column]
                ? IbmFloat.special(XptText.bits(in.window(), at + member.positions()[column], member.lengths()[column])) : '.';
    }

    @Override
    public boolean nextMember() throws IOException {
        while (next()) {
            continue;
        }
        if (!in.skipPadding()) {
            return false;
        }
        try {
            begin();
        } catch (EOFException e) {
            throw cut(e);
        }
        return true;
    }

    private Refusal cut(EOFException e) {
        return new Refusal(file + ": the file ends within its header; export or transfer it again.", e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
