package org.kinetrail.ui.wizard.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.kinetrail.data.Refusal;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.dataimport.MappingJson;

/** Mappings saved under a name, each a JSON file that {@code import --mapping} takes too. */
public record MappingProfiles(Path folder) {

    private static final String ENDING = ".json";

    /** Names in alphabetical order. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(ENDING)).map(n -> n.substring(0, n.length() - ENDING.length()))
                    .sorted().toList();
        } catch (IOException e) {
            throw new Refusal(folder + " cannot be read (" + e.getMessage() + "); check its permissions.", e);
        }
    }

    public Mapping load(String name) {
        try {
            return MappingJson.read(name + ENDING, Files.readString(file(name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal(file(name) + " cannot be read (" + e.getMessage() + "); save the mapping again.", e);
        }
    }

    public void save(String name, Mapping mapping) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9 ._-]{0,60}")) {
            throw new Refusal("'" + name + "' cannot be the name of a mapping; use letters, digits, blanks, dots, hyphens or underscores.");
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(file(name), MappingJson.write(mapping), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal(file(name) + " cannot be written (" + e.getMessage() + "); check the folder's permissions.", e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
