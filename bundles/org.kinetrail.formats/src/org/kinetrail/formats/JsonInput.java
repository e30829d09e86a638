package org.kinetrail.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.kinetrail.data.Refusal;

/** Opens the three forms of Dataset-JSON as tokens and turns their defects into refusals. */
final class JsonInput {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).maxStringLength(Limits.CELL).maxNameLength(1000)
                    .maxNumberLength(400).build())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .enable(StreamReadFeature.AUTO_CLOSE_SOURCE).disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

    private JsonInput() {
    }

    static JsonParser open(Path file, Format format) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            in.mark(4);
            int first = in.read();
            int second = in.read();
            in.reset();
            if (first < 0) {
                throw new Refusal(file.getFileName() + ": the file is empty; export it again.");
            }
            if (format == Format.DSJC) {
                boolean gzip = first == 0x1F && second == 0x8B;
                if (!gzip && ((first & 0x0F) != 8 || (first << 8 | second) % 31 != 0)) {
                    throw new Refusal(file.getFileName() + ": the content is not compressed as dsjc is; " + (first == '{'
                            ? "give the file the ending ndjson." : "export it again."));
                }
                in = new Inflation(file, in, gzip);
            }
            return FACTORY.createParser(in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The refusal for a defect of the text or of the compression, naming the line where it is known. */
    static Refusal refused(String file, long row, IOException e) {
        String remedy = "; export or transfer the file again.";
        if (e instanceof JsonProcessingException json) {
            String line = json.getLocation() == null ? "" : ", line " + json.getLocation().getLineNr();
            return new Refusal(file + line + (row > 0 ? " (row " + row + ")" : "") + ": the JSON text is broken or cut short ("
                    + json.getOriginalMessage() + ")" + remedy, e);
        }
        String place = row > 0 ? ", row " + row : "";
        if (e instanceof EOFException || e instanceof ZipException) {
            return new Refusal(file + place + ": the compressed data are broken or cut short" + remedy, e);
        }
        return new Refusal(file + place + ": the file cannot be read (" + e.getMessage() + ")" + remedy, e);
    }

    /** Inflates gzip or zlib and stops where the content grows out of any proportion. */
    private static final class Inflation extends InputStream {

        private final Path file;
        private final InputStream raw;
        private final InputStream in;
        private final Inflater inflater;
        private final long size;
        private long count;

        Inflation(Path file, InputStream raw, boolean gzip) throws IOException {
            this.file = file;
            size = Files.size(file);
            this.raw = raw;
            inflater = gzip ? null : new Inflater();
            in = gzip ? new GZIPInputStream(raw, 1 << 14) : new InflaterInputStream(raw, inflater, 1 << 14);
        }

        private void requireEnd() throws IOException {
            if (inflater != null && inflater.getRemaining() > 0 || raw.read() >= 0) {
                throw new Refusal(file.getFileName() + ": something follows the compressed data set; export or transfer it again.");
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            if (n < 0) {
                requireEnd();
            }
            count += Math.max(n, 0);
            if (count > Limits.BOMB_FLOOR && count / Limits.BOMB_RATIO > size) {
                throw new Refusal(file.getFileName() + ": the content is more than " + Limits.BOMB_RATIO
                        + " times as large as the file, as in a decompression attack; send it as ndjson.");
            }
            return n;
        }

        @Override
        public void close() throws IOException {
            in.close();
            if (inflater != null) {
                inflater.end();
            }
        }
    }
}
