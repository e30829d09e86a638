package org.kinetrail.workflow.qualification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.kinetrail.model.ModelJson;
import org.kinetrail.signature.RecordParts;
import org.kinetrail.signature.ReportVerifier;
import org.kinetrail.signature.Verdict;
import org.kinetrail.signature.VerificationContext;
import org.kinetrail.workflow.demo.Demo;
import org.kinetrail.workflow.report.RecordCopy;
import org.kinetrail.workflow.verify.NumberTrace;
import org.kinetrail.workflow.verify.Reperformance;
import org.kinetrail.workflow.verify.StudyCheck;

/** Does the whole way work here: the sample study becomes a signed report that verifies, defends itself and is performed again? */
final class PerformanceChecks {

    private final Bench bench;
    private Demo.Outcome sample;
    private byte[] report;
    private RecordCopy copy;
    private RecordCopy.Again again;

    private PerformanceChecks(Bench bench) {
        this.bench = bench;
    }

    static List<Check> all(Bench bench) {
        PerformanceChecks checks = new PerformanceChecks(bench);
        return List.of(
                new Check("pq.sample-study", Phase.PERFORMANCE, "the sample study ends in a report that is VALID", List.of("KT-URS-10"),
                        checks::valid),
                new Check("pq.study-folder", Phase.PERFORMANCE, "the study is what its audit trail says", List.of("KT-URS-06"),
                        checks::folder),
                new Check("pq.tampering", Phase.PERFORMANCE, "a changed byte, a removed signature and appended bytes are each INVALID",
                        List.of("KT-URS-09"), checks::tampering),
                new Check("pq.trace", Phase.PERFORMANCE, "a printed number leads back to its run and its files", List.of("KT-URS-11"),
                        checks::trace),
                new Check("pq.reperformance", Phase.PERFORMANCE, "from the report alone all numbers and the unsigned bytes come out the same",
                        List.of("KT-URS-12", "KT-URS-02"), checks::reperformance));
    }

    private String valid() throws IOException, Check.Failed {
        sample = Demo.run(bench.room("sample"), bench.platform(), bench.progress());
        report = Files.readAllBytes(sample.report());
        if (!sample.verdict().valid()) {
            throw new Check.Failed(sample.verdict().sentence());
        }
        return sample.verdict().sentence();
    }

    private byte[] made() throws Check.Failed {
        if (report == null) {
            throw new Check.Failed("there is no sample report to look at");
        }
        return report;
    }

    private String folder() throws Check.Failed {
        made();
        StudyCheck.Verdict verdict = StudyCheck.check(sample.study());
        if (!verdict.valid()) {
            throw new Check.Failed(verdict.sentence());
        }
        return verdict.sentence();
    }

    private String tampering() throws Check.Failed {
        byte[] whole = made();
        byte[] flipped = whole.clone();
        flipped[whole.length / 3] ^= 1;
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        longer[whole.length] = '\n';
        byte[] shorter = RecordParts.beforeLastSignature(whole);
        for (byte[] changed : List.of(flipped, longer, shorter)) {
            Verdict verdict = ReportVerifier.verify(changed, VerificationContext.fileAlone());
            if (verdict.valid()) {
                throw new Check.Failed("a changed report of " + changed.length + " bytes was VALID");
            }
        }
        return "three of three were INVALID";
    }

    /** Does the analysis again from the report alone, once for both checks that look at it. */
    private void performAgain() throws Check.Failed {
        if (again == null) {
            copy = RecordCopy.open(made());
            again = copy.rendering(bench.progress()::at);
        }
    }

    private String trace() throws Check.Failed {
        performAgain();
        List<?> numbers = (List<?>) ModelJson.parse(new String(copy.part("results.json"), StandardCharsets.UTF_8)).get("numbers");
        String number = (String) ((Map<?, ?>) numbers.get(numbers.size() - 1)).get("id");
        NumberTrace trace = NumberTrace.of(copy, again, number);
        if (trace.rows().isEmpty() || trace.number().get("run") == null) {
            throw new Check.Failed(number + " leads nowhere");
        }
        return number + ": " + trace.number().get("run") + ", " + String.join("; ", trace.rows().subList(0, 1));
    }

    private String reperformance() throws Check.Failed {
        performAgain();
        Reperformance outcome = Reperformance.of(copy, again, bench.progress());
        if (!outcome.allIdentical() || !outcome.sameBytes()) {
            throw new Check.Failed(outcome.sentence());
        }
        return outcome.sentence();
    }
}
