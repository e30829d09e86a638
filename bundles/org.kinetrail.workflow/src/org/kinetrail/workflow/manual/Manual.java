package org.kinetrail.workflow.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Sha256;

/**
 * A manual: the page {@code README.md} and everything its links lead to within the manual.
 *
 * @param pages every page and picture, by its path, in the order of the links
 */
public record Manual(List<Page> pages) {

    /** First page. */
    public static final String START = "README.md";

    /** Part of the product that holds it. */
    public static final String PART = "org.kinetrail.manual";

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    /**
     * One page or picture.
     *
     * @param path   path within the manual, for example {@code user/report.md}
     * @param bytes  its content
     * @param sha256 hash of the content
     */
    public record Page(String path, byte[] bytes, String sha256) {

        /** Its first heading; empty for what is no text. */
        public String title() {
            return path.endsWith(".md") ? text().lines().findFirst().orElse("").replaceFirst("^#+ *", "") : "";
        }

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Where the content of a path comes from; empty where there is none. */
    @FunctionalInterface
    public interface Shelf {
        Optional<byte[]> content(String path);
    }

    public Manual {
        pages = List.copyOf(pages);
    }

    /** The manual of the running installation; without a page where it has none. */
    public static Manual installed() {
        return of(path -> {
            try (InputStream in = Manual.class.getResourceAsStream("/manual/" + path)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A manual that lies in a folder. */
    public static Manual in(Path folder) {
        return of(path -> {
            Path file = folder.resolve(path);
            try {
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            } catch (IOException e) {
                throw new Refusal(file + " cannot be read (" + e.getMessage() + "); make it readable.", e);
            }
        });
    }

    private static Manual of(Shelf shelf) {
        Map<String, Page> found = new LinkedHashMap<>();
        ArrayDeque<String> open = new ArrayDeque<>(List.of(START));
        while (!open.isEmpty()) {
            String path = open.poll();
            Optional<byte[]> content = found.containsKey(path) ? Optional.empty() : shelf.content(path);
            if (content.isPresent()) {
                Page page = new Page(path, content.get(), Sha256.hex(content.get()));
                found.put(path, page);
                open.addAll(links(page));
            }
        }
        return new Manual(List.copyOf(found.values()));
    }

    /** Paths that a page links to, within the manual or out of it ({@code ../…}), whether anything is there or not. */
    public static List<String> links(Page page) {
        if (!page.path().endsWith(".md")) {
            return List.of();
        }
        return LINK.matcher(page.text()).results().map(link -> link.group(1)).filter(link -> !link.contains(":"))
                .map(link -> URI.create(page.path()).resolve(link).getPath()).distinct().toList();
    }

    /** Links that lead to nothing within the manual, as {@code page: link}. */
    public List<String> broken() {
        Set<String> known = pages.stream().map(Page::path).collect(Collectors.toSet());
        return pages.stream().flatMap(page -> links(page).stream().filter(link -> !known.contains(link)).map(link -> page.path() + ": " + link)).toList();
    }

    public boolean isEmpty() {
        return pages.isEmpty();
    }

    /** The page of a path; refused with the paths there are. */
    public Page page(String path) {
        return pages.stream().filter(page -> page.path().equals(path)).findFirst().orElseThrow(() -> new Refusal("The manual has no page '" + path
                + "'; it has " + pages.stream().map(Page::path).filter(name -> name.endsWith(".md")).collect(Collectors.joining(", ")) + "."));
    }

    /** The list of all pages with their hashes, in the form of {@code sha256sum}. */
    public String listing() {
        return pages.stream().map(page -> page.sha256() + "  " + page.path() + "\n").collect(Collectors.joining());
    }

    /** What in another copy is not as here: pages that differ, that it lacks, and that it has beside these. */
    public List<String> differences(Manual copy) {
        Map<String, String> theirs = new LinkedHashMap<>();
        copy.pages.forEach(page -> theirs.put(page.path(), page.sha256()));
        List<String> differences = new ArrayList<>();
        for (Page page : pages) {
            String hash = theirs.remove(page.path());
            if (hash == null) {
                differences.add(page.path() + " is missing");
            } else if (!hash.equals(page.sha256())) {
                differences.add(page.path() + " is another text");
            }
        }
        theirs.keySet().forEach(path -> differences.add(path + " is no page of this version"));
        return differences;
    }

    /** Writes all pages into a folder, with their list as {@code SHA256SUMS}. */
    public void write(Path folder) {
        try {
            for (Page page : pages) {
                Path file = folder.resolve(page.path());
                Files.createDirectories(file.getParent());
                Files.write(file, page.bytes());
            }
            Files.writeString(folder.resolve("SHA256SUMS"), listing());
        } catch (IOException e) {
            throw new Refusal(folder + " cannot be written (" + e.getMessage() + "); choose a folder you may write to.", e);
        }
    }
}
