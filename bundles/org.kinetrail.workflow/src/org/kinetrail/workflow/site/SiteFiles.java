package org.kinetrail.workflow.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Disk;

/** The files of a site: read whole, written beside and put in place at once, for the owner of the folder alone. */
final class SiteFiles {

    private final Path folder;
    private final Disk disk;

    SiteFiles(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new Refusal(folder.resolve(name) + " cannot be read (" + e.getMessage() + "); restore the site from a copy.", e);
        }
    }

    boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    void write(String name, byte[] bytes) {
        Path target = folder.resolve(name);
        try {
            Path parent = target.getParent();
            disk.createDirectories(parent);
            if (!parent.equals(folder) && Files.getFileStore(parent).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx------"));
            }
            disk.replace(target, bytes);
        } catch (IOException e) {
            throw new Refusal(target + " cannot be written (" + e.getMessage() + "); nothing was changed.", e);
        }
    }

    void delete(String name) {
        try {
            disk.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new Refusal(folder.resolve(name) + " cannot be removed (" + e.getMessage() + "); check the rights of the site.", e);
        }
    }
}
