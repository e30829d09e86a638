package org.kinetrail.trail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files by their SHA-256: {@code objects/ab/abcdef…}. What is stored is never changed; storing the same bytes again changes
 * nothing. A file is complete and durable before its name exists, and its hash is checked at every reading.
 */
public final class ObjectStore {

    private static final String GAP = ".redacted";
    private static final String TEMPORARY = ".part";

    private final Path root;
    private final Disk disk;

    public ObjectStore(Path study, Disk disk) {
        this.root = study.resolve("objects");
        this.disk = disk;
    }

    /** Stores bytes and returns their SHA-256 in hexadecimal. */
    public String put(byte[] bytes) {
        return put(HashedBytes.of(bytes));
    }

    /** Stores bytes whose hash is taken already, and returns it. */
    public String put(HashedBytes content) {
        String name = content.sha256();
        return stored(name) ? name : write(new ByteArrayInputStream(content.bytes()), Optional.of(name));
    }

    /** Stores a file, streaming, and returns its SHA-256. */
    public String put(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return write(in, Optional.empty());
        } catch (IOException e) {
            throw new TrailRefused(file + " cannot be read (" + e.getMessage() + "); check the path and its permissions.", e);
        }
    }

    private String write(InputStream content, Optional<String> expected) {
        Path part = root.resolve(Long.toHexString(ProcessHandle.current().pid()) + "-" + Long.toHexString(System.nanoTime()) + TEMPORARY);
        try {
            disk.createDirectories(root);
            String name = expected.isPresent() ? expected.get() : null;
            if (name == null) {
                DigestInputStream counted = new DigestInputStream(content, Sha256.digest());
                disk.writeNew(part, counted);
                name = Sha256.hexOf(counted.getMessageDigest().digest());
            } else {
                disk.writeNew(part, content);
            }
            Path target = path(name);
            if (!Files.isDirectory(target.getParent())) {
                disk.createDirectories(target.getParent());
                disk.forceDirectory(root);
            }
            disk.move(part, target);
            disk.forceDirectory(target.getParent());
            return name;
        } catch (IOException e) {
            discard(part);
            throw new TrailRefused("The object store " + root + " cannot be written (" + e.getMessage()
                    + "); nothing was stored: free space or check the permissions, then repeat.", e);
        }
    }

    private void discard(Path part) {
        try {
            disk.delete(part);
        } catch (IOException e) {
            // the leftover has no object's name, so nothing ever reads it
            return;
        }
    }

    /** True when bytes of this name are stored (not checked here). */
    public boolean stored(String sha256) {
        return Sha256.isHex(sha256) && Files.isRegularFile(path(sha256));
    }

    /** True when the object was taken out by an approved redaction. */
    public boolean redacted(String sha256) {
        return Sha256.isHex(sha256) && Files.isRegularFile(gap(sha256));
    }

    /** The bytes of an object; refused when it is absent, redacted or does not match its name. */
    public byte[] get(String sha256) {
        return hashed(sha256).bytes();
    }

    /** The same with the hash that was taken to check them. */
    public HashedBytes hashed(String sha256) {
        try {
            HashedBytes content = HashedBytes.of(Files.readAllBytes(existing(sha256)));
            if (!content.sha256().equals(sha256)) {
                throw damaged(sha256);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(path(sha256) + " cannot be read", e);
        }
    }

    /**
     * Checks what somebody may have written to since a time, as the file system tells it: whole where its file was written, or put here, later.
     * An object that was redacted is passed by.
     */
    public void checkSince(String sha256, Instant time) {
        if (redacted(sha256)) {
            return;
        }
        Path file = existing(sha256);
        try {
            FileTime written = Files.getLastModifiedTime(file);
            FileTime touched = Files.getFileStore(file).supportsFileAttributeView("unix") ? (FileTime) Files.getAttribute(file, "unix:ctime") : written;
            if (!written.toInstant().isBefore(time) || !touched.toInstant().isBefore(time)) {
                locate(sha256);
            }
        } catch (IOException e) {
            throw new TrailRefused(file + " cannot be read (" + e.getMessage() + "); check the disk and the rights of the folder.", e);
        }
    }

    /** Where an object lies, its hash just checked, for readers that stream. */
    public Path locate(String sha256) {
        Path file = existing(sha256);
        if (!hashOf(file).equals(sha256)) {
            throw damaged(sha256);
        }
        return file;
    }

    private Path existing(String sha256) {
        if (!Sha256.isHex(sha256)) {
            throw new TrailRefused("\"" + sha256 + "\" is no SHA-256; give 64 hexadecimal digits.");
        }
        if (redacted(sha256)) {
            throw new TrailRefused("Object " + sha256 + " was redacted; its commitment stands in the trail.");
        }
        if (!stored(sha256)) {
            throw new TrailRefused("Object " + sha256 + " is not in the study; restore " + path(sha256) + " from a copy.");
        }
        return path(sha256);
    }

    private TrailRefused damaged(String sha256) {
        return new TrailRefused(path(sha256) + " was changed: its content no longer has the hash of its name; restore it from a copy.");
    }

    /** Names of all stored objects, in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Path file : files()) {
            if (!file.toString().endsWith(TEMPORARY) && !file.toString().endsWith(GAP)) {
                names.add(file.getFileName().toString());
            }
        }
        return names;
    }

    /** Checks every file of the store; one sentence for each that is wrong, in order of path. */
    public List<String> verify() {
        List<String> problems = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            String hash = name.endsWith(GAP) ? name.substring(0, name.length() - GAP.length()) : name;
            if (name.endsWith(TEMPORARY) && file.getParent().equals(root)) {
                continue;
            }
            if (!Sha256.isHex(hash) || !file.getParent().equals(root.resolve(hash.substring(0, 2)))) {
                problems.add(file + " does not belong into the object store.");
            } else if (!name.endsWith(GAP) && !hashOf(file).equals(hash)) {
                problems.add(file + " was changed: its content no longer has the hash of its name.");
            } else if (name.endsWith(GAP) && !Files.isRegularFile(file)) {
                problems.add(file + " is no file.");
            }
        }
        return problems;
    }

    /** Bytes of the gap left by a redacted object. */
    Optional<byte[]> gapOf(String sha256) {
        try {
            return redacted(sha256) ? Optional.of(Files.readAllBytes(gap(sha256))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(gap(sha256) + " cannot be read", e);
        }
    }

    List<String> gaps() {
        return files().stream().map(file -> file.getFileName().toString()).filter(name -> name.endsWith(GAP))
                .map(name -> name.substring(0, name.length() - GAP.length())).toList();
    }

    /** Puts the gap in place of an object; the event that allows it is already in the trail. */
    void redact(String sha256, byte[] gap) throws IOException {
        Path part = root.resolve(sha256 + TEMPORARY);
        disk.delete(part);
        if (!redacted(sha256)) {
            disk.createDirectories(gap(sha256).getParent());
            disk.writeNew(part, new ByteArrayInputStream(gap));
            disk.move(part, gap(sha256));
        }
        disk.delete(path(sha256));
        disk.forceDirectory(gap(sha256).getParent());
    }

    private List<Path> files() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> !Files.isDirectory(file)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(root + " cannot be read", e);
        }
    }

    private static String hashOf(Path file) {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[1 << 16];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                digest.update(block, 0, count);
            }
            return Sha256.hexOf(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private Path gap(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256 + GAP);
    }
}
