package org.kinetrail.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.kinetrail.data.Refusal;
import picocli.CommandLine.Option;

/** Who acts: the account, its secret (by prompt, file descriptor or environment, never as an argument) and the site that knows both. */
final class IdentityOptions {

    @Option(names = "--user", paramLabel = "U", description = "account that acts (or KINETRAIL_USER)")
    private String user;

    @Option(names = "--secret-fd", paramLabel = "N", description = "read the secret from this file descriptor (or KINETRAIL_SECRET, or a prompt)")
    private Integer descriptor;

    @Option(names = "--site", paramLabel = "DIR", description = "site directory (or KINETRAIL_SITE; default: 'site' beside the study)")
    private Path site;

    /** Whether somebody is named at all. */
    boolean named() {
        String environment = System.getenv("KINETRAIL_USER");
        return user != null || environment != null && !environment.isBlank();
    }

    String user() {
        String name = user != null ? user : System.getenv("KINETRAIL_USER");
        if (name == null || name.isBlank()) {
            throw new Refusal("No account is named; give --user U or set KINETRAIL_USER.");
        }
        return name;
    }

    Path site(Path study) {
        String environment = System.getenv("KINETRAIL_SITE");
        if (site != null) {
            return site;
        }
        return environment != null ? Path.of(environment) : study.toAbsolutePath().normalize().resolveSibling("site");
    }

    /** The secret; the caller wipes it after use. */
    char[] secret() {
        return secret("Secret of " + user() + ": ");
    }

    char[] secret(String prompt) {
        if (descriptor != null) {
            return fromDescriptor();
        }
        String environment = System.getenv("KINETRAIL_SECRET");
        if (environment != null) {
            return environment.toCharArray();
        }
        return prompt(prompt, "--secret-fd N or KINETRAIL_SECRET");
    }

    /** A secret beside the account's own, from an environment variable or by prompt. */
    char[] other(String variable, String prompt) {
        String environment = System.getenv(variable);
        return environment != null ? environment.toCharArray() : prompt(prompt, "the environment variable " + variable);
    }

    /** Asks on the terminal; where there is none, the refusal names the other way to give this secret. */
    char[] prompt(String words, String otherwise) {
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("%s", words);
        if (typed == null) {
            throw new Refusal("No secret is given (" + words.replaceAll(": $", "") + ") and there is no terminal to ask on; use " + otherwise + ".");
        }
        return typed;
    }

    private char[] fromDescriptor() {
        try (InputStream in = descriptor == 0 ? System.in : Files.newInputStream(Path.of("/dev/fd/" + descriptor))) {
            byte[] bytes = in.readNBytes(4096);
            int length = bytes.length;
            while (length > 0 && (bytes[length - 1] == '\n' || bytes[length - 1] == '\r')) {
                length--;
            }
            CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, 0, length));
            char[] secret = Arrays.copyOfRange(decoded.array(), decoded.position(), decoded.limit());
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(decoded.array(), '\0');
            return secret;
        } catch (IOException e) {
            throw new Refusal("The secret cannot be read from file descriptor " + descriptor + "; open it for reading, for example 3<secret.txt.", e);
        }
    }
}
