package org.kinetrail.workflow.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.analysis.Analysis;
import org.kinetrail.analysis.Progress;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.StudyData;
import org.kinetrail.dataimport.Importer;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.figures.DigitsPolicy;
import org.kinetrail.report.RecordAtAGlance;
import org.kinetrail.report.Report;
import org.kinetrail.report.ReportInput;
import org.kinetrail.report.StudyReport;
import org.kinetrail.report.pdf.MeasuredReport;
import org.kinetrail.report.pdf.PdfRenderer;
import org.kinetrail.report.pdf.RenderContext;
import org.kinetrail.report.pdf.SignedRecord;
import org.kinetrail.report.pdf.UnsignedReport;
import org.kinetrail.workflow.demo.SampleStudy;

/**
 * How long a report takes once the analysis is done, and how much memory. Only a machine that does nothing else can tell, so it runs when
 * asked: {@code -Dkinetrail.limits=true}. The figures are kept in {@code docs/benchmarks-report.md}.
 */
@EnabledIfSystemProperty(named = "kinetrail.limits", matches = "true")
class ReportLimitTest {

    private static final double SECONDS_OF_225 = 4;
    private static final double SECONDS_OF_2000 = 20;
    private static final long MEGABYTES = 1000;

    @TempDir
    private Path folder;

    /** Least wall time of both renditions over the rounds, and the largest heap in use on the way, which the collector may not have cleared. */
    private record Taken(double seconds, long megabytes) {
    }

    @Test
    void theDemoStudyTakesFourSeconds() {
        Taken taken = taken(SampleStudy.SUBJECTS, 4);
        assertTrue(taken.seconds() < SECONDS_OF_225, taken.toString());
    }

    @Test
    void twoThousandSubjectsWithAllListingsTakeTwentySecondsAndLessThanAGigabyte() {
        Taken taken = taken(2000, 2);
        assertTrue(taken.seconds() < SECONDS_OF_2000 && taken.megabytes() < MEGABYTES, taken.toString());
    }

    private Taken taken(int subjects, int rounds) {
        List<Path> files = SampleStudy.write("karmma3", SampleStudy.SEED, subjects, "csv", folder);
        StudyData data = Importer.read(files, Mapping.standard()).data();
        AnalysisResults results = Analysis.run(data, plan(), Progress.SILENT);
        double least = Double.POSITIVE_INFINITY;
        long most = 0;
        for (int round = 0; round < rounds; round++) {
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            Report report = StudyReport.build(new ReportInput(results, data, glance(results), "run-0001", DigitsPolicy.STANDARD));
            long built = System.nanoTime();
            RenderContext context = RenderContext.plain("2026-03-01T12:00:00Z", "Kinetrail", "A");
            MeasuredReport measured = MeasuredReport.of(report, context.paper());
            UnsignedReport record = PdfRenderer.recordCopy(measured, context);
            long drawn = System.nanoTime();
            PdfRenderer.submissionCopy(measured, context, new SignedRecord("00", List.of()));
            long end = System.nanoTime();
            long peak = pools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() >> 20;
            System.out.printf(Locale.ROOT, "%d subjects: tree %.2f s, record copy %.2f s, submission copy %.2f s; peak heap %d MB; %d numbers%n",
                    subjects, seconds(start, built), seconds(built, drawn), seconds(drawn, end), peak, record.numbers().size());
            least = Math.min(least, seconds(start, end));
            most = Math.max(most, peak);
        }
        return new Taken(least, most);
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
    }

    /** The standard plan without what takes time in the analysis and is not printed row by row. */
    private static AnalysisPlan plan() {
        AnalysisPlan plan = AnalysisPlan.standard();
        for (Map.Entry<String, Object> part : Map.<String, Object>of("selection.bootstrapReplicates", 0, "doseRange.bootstrap", 2).entrySet()) {
            plan = PlanTree.with(plan, part.getKey(), part.getValue());
        }
        return plan;
    }

    private static RecordAtAGlance glance(AnalysisResults results) {
        return new RecordAtAGlance(results.studyId(), "Limits", "", List.of(), new RecordAtAGlance.Software("Kinetrail", "", "", List.of()),
                new RecordAtAGlance.Cut("", "", ""), new RecordAtAGlance.Plan("", "", "", "", ""), List.of(), List.of(),
                new RecordAtAGlance.Trail(0, "", "", "", 0), "", "", List.of("DEMO"), "");
    }
}
