package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.workflow.demo.SampleStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a sample study. */
@Command(name = "simulate", description = "write a sample study as SDTM and ADaM files")
final class SimulateVerb implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--study", paramLabel = "NAME", description = "karmma3, km, null, sep, ph, blq, conf, toci, early or noexp (default: "
            + "${DEFAULT-VALUE})")
    private String study = "karmma3";

    @Option(names = "--seed", paramLabel = "N", description = "seed; equal seeds give equal files (default: ${DEFAULT-VALUE})")
    private long seed = SampleStudy.SEED;

    @Option(names = "--subjects", paramLabel = "N", description = "infused subjects (default: ${DEFAULT-VALUE})")
    private int subjects = SampleStudy.SUBJECTS;

    @Option(names = "--format", paramLabel = "F", description = "csv, xpt, json, ndjson or dsjc (default: ${DEFAULT-VALUE})")
    private String format = "csv";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder for the files")
    private Path out;

    @Override
    public Integer call() {
        List<Path> files = SampleStudy.write(study, seed, subjects, format, out);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("files", files.stream().map(Path::toString).toList());
        common.output().result(result, files.size() + " files written to " + out);
        return ExitCode.DONE;
    }
}
