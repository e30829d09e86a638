package org.kinetrail.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.spec.Results;
import org.kinetrail.er.spec.Spec;
import org.kinetrail.er.spec.SpecRunner;
import org.kinetrail.formats.Datasets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One exposure-response model, outside any study. */
@Command(name = "er", description = "fit one exposure-response model of a table, outside any study (not a GxP record)")
public final class ErVerb implements Callable<Integer> {

    private static final String MARK = "not a GxP record: computed outside any study";

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--spec", required = true, paramLabel = "SPEC.json", description = "kind, formula and options of the model")
    private Path spec;

    @Option(names = "--data", required = true, paramLabel = "IN.csv", description = "the data, one row a subject or interval")
    private Path data;

    @Option(names = "--newdata", paramLabel = "N.csv", description = "rows to predict for")
    private Path newData;

    @Option(names = "--out", paramLabel = "OUT.json", description = "file for the result; without it the result goes to stdout")
    private Path out;

    @Override
    public Integer call() {
        Spec model = new Spec(ErJson.read(spec));
        Results results = SpecRunner.run(model, frame(data, model), newData == null ? null : frame(newData, model));
        Map<String, Object> values = results.values();
        String outcome = String.valueOf(values.getOrDefault("outcome", "computed"));
        Results marked = new Results().putAll(results).put("kind", model.kind()).put("gxp", MARK);
        String text = ErJson.text(marked);
        Output output = common.output();
        output.say("This result is " + MARK + ".");
        boolean failed = !"converged".equals(outcome) && !"computed".equals(outcome);
        if (failed) {
            output.say("Warning: " + outcome + ": " + values.get("message"));
        }
        if (out != null) {
            write(text);
        }
        output.document(text, out == null ? null : out + " written");
        return "not-converged".equals(outcome) ? ExitCode.ANALYSIS_FAILED : common.exit(failed);
    }

    private static Frame frame(Path file, Spec model) {
        Table table = Datasets.read(file).get(0);
        return Frame.ofTable(table, model.factorLevels());
    }

    private void write(String text) {
        try {
            Path folder = out.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(out, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal("The result cannot be written to " + out + "; name a file in a folder that can be written to.",
                    new UncheckedIOException(e));
        }
    }
}
