package org.kinetrail.workflow.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.kinetrail.data.Refusal;
import org.kinetrail.signature.SealedBytes;

/** The input files of a detached report, zipped and sealed under a secret. */
public final class InputBundle {

    private InputBundle() {
    }

    static byte[] seal(Map<String, byte[]> files, char[] secret) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SealedBytes.seal(out.toByteArray(), secret);
    }

    /** The files by name; refused when the secret does not open the bundle. */
    public static Map<String, byte[]> open(byte[] sealed, char[] secret, String name) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(SealedBytes.open(sealed, secret, name)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return files;
        } catch (IOException e) {
            throw new Refusal(name + " holds no files (" + e.getMessage() + "); give the bundle that was written beside the report.", e);
        }
    }
}
