package org.kinetrail.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.data.Refusal;
import org.kinetrail.workflow.report.InputBundle;
import org.kinetrail.workflow.verify.Reperformance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does an analysis again from its record copy alone. */
@Command(name = "reperform", description = "do the analysis again from a record copy alone, and compare every number and every byte")
final class ReperformVerb implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE.pdf")
    private Path file;

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the report made again")
    private Path out;

    @Option(names = "--inputs", paramLabel = "BUNDLE", description = "sealed inputs of a detached report; the secret comes from "
            + "KINETRAIL_BUNDLE_SECRET or a prompt")
    private Path bundle;

    @Override
    public Integer call() {
        Output output = common.output();
        Map<String, byte[]> inputs = bundle == null ? Map.of() : InputBundle.open(NamedFile.bytes(bundle),
                new IdentityOptions().other("KINETRAIL_BUNDLE_SECRET", "Secret of the bundle of inputs: "), bundle.toString());
        Reperformance again = Reperformance.of(NamedFile.bytes(file), inputs, output.progress());
        output.clearLine();
        if (out != null) {
            write(again);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("numbers", (long) again.numbers());
        result.put("identical", (long) again.identical());
        result.put("shownEqual", (long) again.shownEqual());
        result.put("different", again.different());
        result.put("sameBytes", again.sameBytes());
        result.put("software", again.software());
        result.put("otherParts", again.otherParts());
        StringBuilder text = new StringBuilder(again.sentence()).append('\n');
        again.different().stream().limit(SHOWN).forEach(id -> text.append("  differs: ").append(id).append('\n'));
        output.result(result, text.toString());
        return again.allIdentical() ? ExitCode.DONE : ExitCode.DOES_NOT_VERIFY;
    }

    private void write(Reperformance again) {
        try {
            Files.createDirectories(out);
            Files.write(out.resolve("report-unsigned.pdf"), again.pdf());
        } catch (IOException e) {
            throw new Refusal(out + " cannot be written (" + e.getMessage() + "); choose another folder with --out.", e);
        }
    }
}
