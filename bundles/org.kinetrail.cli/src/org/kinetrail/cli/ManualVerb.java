package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.data.Refusal;
import org.kinetrail.workflow.Component;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.manual.Manual;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The manual of the installed version. */
@Command(name = "manual", description = "the manual of this version: list its pages, print one, write all, or compare a copy")
final class ManualVerb implements Callable<Integer> {

    private final Platform platform;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "PAGE", description = "a page to print, for example user/report.md")
    private String path;

    @Option(names = "--out", paramLabel = "DIR", description = "folder to write all pages to, with their hashes as SHA256SUMS")
    private Path out;

    @Option(names = "--check", paramLabel = "DIR", description = "folder with a copy of the manual: which of its pages are not those of this version")
    private Path check;

    ManualVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        if (java.util.stream.Stream.of(path, out, check).filter(java.util.Objects::nonNull).count() > 1) {
            throw new ParameterException(spec.commandLine(), "Give a page, --out or --check, one of them");
        }
        Manual manual = Manual.installed();
        if (manual.isEmpty()) {
            throw new Refusal("This installation has no manual; install the product as it was released.");
        }
        if (check != null) {
            return checked(manual);
        }
        if (path != null) {
            Manual.Page page = manual.page(path);
            common.output().result(Map.of("path", page.path(), "sha256", page.sha256(), "text", page.text()), page.text());
            return ExitCode.DONE;
        }
        if (out != null) {
            manual.write(out);
        }
        List<Object> rows = new ArrayList<>();
        StringBuilder text = new StringBuilder(heading(manual)).append('\n');
        for (Manual.Page page : manual.pages()) {
            rows.add(Map.of("path", page.path(), "sha256", page.sha256(), "title", page.title()));
            text.append(page.sha256()).append("  ").append(page.path()).append(page.title().isEmpty() ? "" : "  " + page.title()).append('\n');
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("manual", heading(manual));
        result.put("pages", rows);
        common.output().result(result, text.toString());
        return ExitCode.DONE;
    }

    private String heading(Manual manual) {
        String part = platform.components().stream().filter(one -> one.name().equals(Manual.PART)).map(Component::version).findFirst().orElse("unknown");
        return "Manual of " + platform.software() + ", version " + part + ": " + manual.pages().size() + " pages and pictures"
                + (out == null ? "." : ", written to " + out + ".");
    }

    private int checked(Manual manual) {
        Manual copy = Manual.in(check);
        if (copy.isEmpty()) {
            throw new Refusal(check + " holds no manual; give the folder that 'manual --out' wrote.");
        }
        List<String> differences = manual.differences(copy);
        String sentence = differences.isEmpty() ? check + " is the manual of " + platform.software() + "."
                : check + " is not the manual of " + platform.software() + ": " + String.join("; ", differences) + ".";
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("equal", differences.isEmpty());
        result.put("differences", differences);
        common.output().result(result, sentence);
        return differences.isEmpty() ? ExitCode.DONE : ExitCode.DOES_NOT_VERIFY;
    }
}
