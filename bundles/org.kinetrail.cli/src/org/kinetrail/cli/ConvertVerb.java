package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kinetrail.formats.DatasetMeta;
import org.kinetrail.formats.Datasets;
import org.kinetrail.formats.Fingerprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One data set from one format to another, by file ending. */
@Command(name = "convert", description = "convert a data set between CSV, XPT and Dataset-JSON by file ending (csv, xpt, json, ndjson, dsjc)")
public final class ConvertVerb implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "IN", description = "file to read")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "file to write")
    private Path out;

    @Option(names = "--member", paramLabel = "NAME", description = "data set to take from an XPT file that holds several")
    private String member = "";

    @Override
    public Integer call() {
        Datasets.Conversion done = Datasets.convert(in, out, member);
        Output output = common.output();
        done.sniffed().ifPresent(s -> output.say(in.getFileName() + ": " + s.words()));
        done.warnings().forEach(w -> output.say("Warning: " + w));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("out", out.toString());
        result.put("sha256", Fingerprint.of(out).sha256());
        result.put("datasets", done.members().stream().map(ConvertVerb::described).toList());
        done.sniffed().ifPresent(s -> result.put("read", s.words()));
        result.put("warnings", done.warnings());
        output.result(result, out + " written");
        return common.exit(!done.warnings().isEmpty());
    }

    private static Map<String, Object> described(DatasetMeta meta) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", meta.name());
        described.put("rows", meta.records());
        described.put("columns", (long) meta.variables().size());
        return described;
    }
}
