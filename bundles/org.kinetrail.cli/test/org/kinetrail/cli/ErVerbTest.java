package org.kinetrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input to {@code kinetrail er}: each a named outcome in words, never a silent number. */
class ErVerbTest {

    private static final String COX = "{\"kind\":\"cox\",\"formula\":\"Surv(time,status) ~ %s\"}";
    private static final String LOGISTIC = "{\"kind\":\"glm-binomial-logit\",\"formula\":\"y ~ x\"}";

    @TempDir
    Path home;

    private final List<String> commands = new ArrayList<>();
    private final List<Expected> expected = new ArrayList<>();

    /** What a command should answer: exit code, words on the error stream, a part of the result. */
    private record Expected(int exit, String words, String part) {
    }

    private void ask(String spec, String header, IntFunction<String> row, Expected answer) throws IOException {
        int k = commands.size();
        StringBuilder data = new StringBuilder(header).append('\n');
        for (int i = 0; i < 12; i++) {
            data.append(row.apply(i)).append('\n');
        }
        Path model = Files.writeString(home.resolve("spec" + k + ".json"), spec);
        Path table = Files.writeString(home.resolve("data" + k + ".csv"), data);
        commands.add("er\t--spec\t" + model + "\t--data\t" + table);
        expected.add(answer);
    }

    private static String cox(String terms) {
        return String.format(Locale.ROOT, COX, terms);
    }

    private static int x(int i) {
        return i * 7 % 5;
    }

    @Test
    void everyBadInputHasItsSentence() throws IOException {
        ask(cox("x"), "time,status,x", i -> i + 1 + ",0," + x(i), new Expected(0,
                "not-estimable: No row has an event, so no hazard ratio can be estimated.", "\"reason\":\"no-events\""));
        ask(cox("x"), "time,status,x", i -> i + 1 + "," + (i == 2 ? 1 : 0) + "," + (i == 2 ? 9 : x(i)), new Expected(0,
                "not-estimable: The likelihood rises without end, so there is no finite estimate: x -> +infinity.",
                "\"reason\":\"monotone-likelihood\""));
        ask(cox("x"), "time,status,x", i -> i + 1 + ",1," + (20 - i), new Expected(0, "x -> +infinity", "\"firth\":{"));
        ask(cox("c"), "time,status,c", i -> i + 1 + "," + i % 2 + ",4", new Expected(0, "leave constant columns out",
                "\"reason\":\"no-information\""));
        ask(cox("x + c"), "time,status,x,c", i -> i + 1 + "," + i % 2 + "," + x(i) + ",4", new Expected(0, "",
                "Column c is constant or a combination of the columns before it; it has no coefficient of its own."));
        ask(cox("x + z"), "time,status,x,z", i -> i + 1 + "," + i % 2 + "," + x(i) + "," + (2 * x(i) + 3), new Expected(0, "",
                "Column z is constant or a combination of the columns before it; it has no coefficient of its own."));
        ask(cox("x"), "time,status,x", i -> i + 1 + "," + i % 2 + "," + (i == 3 ? "" : x(i)), new Expected(0, "",
                "1 of 12 rows were left out because a value is missing."));
        ask(cox("x + g"), "time,status,x,g", i -> i + 1 + "," + i % 2 + "," + x(i) + ",a", new Expected(0, "",
                "g has one level (a) in the complete rows, so that it has no effect to estimate and is left out."));
        ask(cox("x"), "time,status,x", i -> i + 1 + "," + i % 2 + "," + x(i) + "e290", new Expected(3,
                "Column x holds 4e+290 in complete row 3, its largest value", ""));
        ask(cox("x"), "time,status,x", i -> i + 1 + "," + i % 2 + "," + x(i) + "e-300", new Expected(3,
                "state the column in units that bring it near 1", ""));
        ask(LOGISTIC, "y,x", i -> i % 2 + "," + x(i) + "e290", new Expected(3, "Column x holds 4e+290", ""));
        ask(LOGISTIC, "y,x", i -> (i < 6 ? 0 : 1) + "," + i, new Expected(0, "Complete separation: the covariates tell every yes from every"
                + " no; no finite maximum likelihood estimate exists for (Intercept) (to -infinity), x (to +infinity).", "\"firth\":{"));
        ask(LOGISTIC, "y,x", i -> (i < 6 ? 0 : 1) + "," + (i < 6 ? 0 : i == 6 ? 0 : 1), new Expected(0,
                "Quasi-complete separation", "\"reason\":\"quasi-complete-separation\""));
        ask(LOGISTIC, "y,x", i -> "1," + i, new Expected(0, "All 12 responses are 1, so that no effect can be estimated.",
                "\"reason\":\"constant-response\""));
        ask(LOGISTIC, "y,x", i -> (i == 4 ? "2" : i % 2) + "," + i, new Expected(3, "row 5 is neither 0 nor 1; recode it.", ""));
        ask(cox("x"), "time,status,x", i -> i + 1 + "," + (i == 1 ? "yes" : "1") + "," + x(i), new Expected(3, "status", ""));
        ask(cox("y"), "time,status,x", i -> i + 1 + ",1," + x(i), new Expected(3, "y", ""));
        answers();
    }

    private void answers() throws IOException {
        Path file = Files.write(home.resolve("commands"), commands);
        CommandProcess.Ended ended = new CommandProcess(home).run("@" + file);
        String[] out = ended.out().split("#exit ");
        String[] err = ended.err().split("#exit ");
        assertEquals(commands.size() + 1, out.length, ended.err());
        for (int k = 0; k < commands.size(); k++) {
            Expected want = expected.get(k);
            String words = k == 0 ? err[k] : err[k].substring(err[k].indexOf('\n') + 1);
            assertEquals(want.exit, Integer.parseInt(out[k + 1].split("\\R")[0].trim()), k + ": " + words);
            assertTrue(words.contains(want.words), k + ": " + words);
            assertTrue(out[k].contains(want.part), k + ": " + out[k]);
            assertFalse(words.contains("\tat "), k + ": " + words);
        }
    }
}
