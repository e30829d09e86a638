package org.kinetrail.cli;

import java.util.List;

import org.kinetrail.workflow.Platform;

/** Every verb, in the order of the help page. */
final class Verbs {

    private Verbs() {
    }

    static List<Object> all(Platform platform) {
        return List.of(new DemoVerb(platform), new QualifyVerb(platform), new ManualVerb(platform), new InitVerb(platform), new ImportVerb(platform),
                new PlanVerb(platform), new RunVerb(platform), new QcVerb(platform), new ReportVerb(platform), new SignVerb(platform), new SealVerb(platform),
                new VerifyVerb(), new ReperformVerb(), new TraceVerb(platform), new TrailVerb(platform), new ArchiveCheckVerb(platform),
                new RedactVerb(platform), new SimulateVerb(), new UserVerb(platform), new SiteVerb(platform), new ConvertVerb(),
                new ExportVerb(platform), new DiffVerb(platform), new CompareVerb(platform), new NcaVerb(), new ErVerb());
    }
}
