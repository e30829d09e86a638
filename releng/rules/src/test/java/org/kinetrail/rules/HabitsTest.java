package org.kinetrail.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The house's habits: sizes, names, layout, and calls whose answer depends on the machine. */
class HabitsTest {

    private static final int CLASS_LINES = 600;
    private static final int METHOD_LINES = 90;
    private static final int WARN_CLASS_LINES = 300;
    private static final int WARN_METHOD_LINES = 40;
    private static final int LINE_LENGTH = 160;

    /** Exact on every machine by the language's definition; everything else of java.lang.Math may differ in the last bit. */
    private static final Set<String> EXACT = Set.of("sqrt", "abs", "min", "max", "fma", "floor", "ceil", "rint", "round", "signum", "ulp",
            "nextUp", "nextDown", "nextAfter", "scalb", "getExponent", "copySign", "floorMod", "floorDiv", "addExact", "multiplyExact",
            "subtractExact", "toIntExact", "incrementExact", "negateExact", "multiplyHigh", "unsignedMultiplyHigh", "clamp", "IEEEremainder",
            "decrementExact", "absExact", "ceilDiv", "multiplyFull", "toRadians", "toDegrees");

    private static final Pattern BAD_NAME = Pattern.compile("(^|.*/)(I[A-Z][a-z]\\w*|Abstract\\w*|\\w*(Util|Utils|Manager|Helper|Impl))$");

    @Test
    void transcendentalFunctionsComeFromNumericAlone() {
        List<String> wrong = new ArrayList<>();
        eachClass((room, facts) -> {
            for (String call : facts.calls()) {
                boolean math = call.startsWith("java/lang/Math.");
                boolean strict = call.startsWith("java/lang/StrictMath.") || call.startsWith("org/apache/commons/math3/util/FastMath.");
                if (math || strict) {
                    String name = call.substring(call.indexOf('.') + 1, call.indexOf('('));
                    if (!EXACT.contains(name) && (math || !room.equals("numeric"))) {
                        wrong.add(facts.name() + " calls " + call);
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingDependsOnTheMachinesLocaleZoneOrJdk() {
        Pattern forbidden = Pattern.compile("java/util/Locale\\.getDefault\\(.*|java/util/TimeZone\\.getDefault\\(.*|java/util/Date\\.<init>\\(\\)V"
                + "|java/lang/String\\.format\\(Ljava/lang/String;.*|java/lang/String\\.formatted\\(.*|java/lang/String\\.to(Lower|Upper)Case\\(\\).*"
                + "|java/lang/String\\.getBytes\\(\\).*|java/lang/Throwable\\.printStackTrace\\(\\).*|java/lang/Double\\.toString\\(.*"
                + "|java/lang/String\\.valueOf\\(D\\).*|java/lang/StringBuilder\\.append\\(D\\).*");
        List<String> wrong = new ArrayList<>();
        eachClass((room, facts) -> {
            boolean heads = room.equals("cli") || room.equals("ui") || room.equals("rcp");
            for (String call : facts.calls()) {
                boolean concatenatesDouble = call.startsWith("invokedynamic.makeConcat")
                        && call.replaceAll("L[^;]*;", "").replaceAll("\\).*", "").contains("D");
                if ((forbidden.matcher(call).matches() || concatenatesDouble) && !(heads && call.contains("printStackTrace"))) {
                    wrong.add(facts.name() + " calls " + call);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void plainKernelsReadNoClock() {
        Set<String> kernels = Set.of("data", "numeric", "nca", "er", "analysis", "figures", "report", "dataimport", "simulation");
        List<String> wrong = new ArrayList<>();
        eachClass((room, facts) -> {
            if (kernels.contains(room)) {
                facts.calls().stream().filter(c -> c.matches("java/lang/System\\.(currentTimeMillis|nanoTime|getenv)\\(.*")
                        || c.matches("java/time/\\w+\\.now\\(\\).*")).forEach(c -> wrong.add(facts.name() + " calls " + c));
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void onlyTheHeadsPrint() {
        List<String> wrong = new ArrayList<>();
        House.rooms().forEach((room, folder) -> {
            if (!room.equals("cli") && !room.equals("rcp")) {
                for (Path file : House.sources(folder)) {
                    if (House.text(file).contains("System.out") || House.text(file).contains("System.err")) {
                        wrong.add(relative(file));
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void namesAreTheFields() {
        List<String> wrong = new ArrayList<>();
        House.rooms().forEach((room, folder) -> {
            for (Path file : House.sources(folder)) {
                String name = file.getFileName().toString().replace(".java", "");
                if (BAD_NAME.matcher(name).matches()) {
                    wrong.add(relative(file));
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void classesAndMethodsAreOfReadableSize() {
        List<String> wrong = new ArrayList<>();
        List<String> large = new ArrayList<>();
        House.rooms().forEach((room, folder) -> {
            for (Path file : House.sources(folder)) {
                long code = House.lines(file).stream().map(String::strip)
                        .filter(l -> !l.isEmpty() && !l.startsWith("*") && !l.startsWith("/*") && !l.startsWith("//")).count();
                judge(relative(file), code, WARN_CLASS_LINES, CLASS_LINES, large, wrong);
            }
            for (ClassFacts facts : ClassFacts.of(folder)) {
                if (!sourceIsGenerated(folder, facts)) {
                    facts.methods().forEach((method, lines) -> judge(facts.name() + "." + method.replaceAll("\\(.*", ""), lines,
                            WARN_METHOD_LINES, METHOD_LINES, large, wrong));
                }
            }
        });
        large.forEach(l -> System.out.println("larger than the aim: " + l));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        List<String> wrong = new ArrayList<>();
        House.rooms().forEach((room, folder) -> {
            for (Path file : House.sources(folder)) {
                Path info = file.resolveSibling("package-info.java");
                if (!Files.exists(info) && !wrong.contains(relative(info))) {
                    wrong.add(relative(info));
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void layoutIsUniform() {
        List<String> wrong = new ArrayList<>();
        House.rooms().forEach((room, folder) -> {
            List<Path> files = new ArrayList<>(House.sources(folder));
            files.addAll(House.find(folder.resolve("test"), ".java"));
            for (Path file : files) {
                checkLayout(file, wrong);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingNamesTheMachineItWasMadeOn() {
        Pattern stray = Pattern.compile("(^|[^A-Za-z0-9_.])/(work|farm|root)/|/maven2/");
        List<String> wrong = new ArrayList<>();
        for (String folder : List.of("bundles", "features", "releng", "docs")) {
            for (String ending : List.of(".java", ".md", ".xml", ".MF", ".json", ".target", ".sh", ".py", ".R")) {
                for (Path file : House.find(House.root().resolve(folder), ending)) {
                    boolean built = file.toString().contains("/target/") && !file.toString().contains("/releng/target/");
                    if (built || file.toString().contains("/test/reference/") || file.endsWith("HabitsTest.java")) {
                        continue;
                    }
                    Matcher matcher = stray.matcher(House.text(file));
                    if (matcher.find()) {
                        wrong.add(relative(file) + ": " + matcher.group());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void checkLayout(Path file, List<String> wrong) {
        String text = House.text(file);
        if (!text.endsWith("\n") || text.endsWith("\n\n") || text.contains("\r")) {
            wrong.add(relative(file) + " does not end with one line feed");
        }
        List<String> lines = House.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.contains("\t") || line.length() > LINE_LENGTH || line.endsWith(" ")) {
                wrong.add(relative(file) + ":" + (i + 1) + " has a tab, a trailing blank or more than " + LINE_LENGTH + " characters");
            }
        }
    }

    private static void judge(String what, long lines, int warn, int limit, List<String> large, List<String> wrong) {
        if (lines > limit) {
            wrong.add(what + " has " + lines + " lines");
        } else if (lines > warn) {
            large.add(what + " (" + lines + ")");
        }
    }

    private static boolean sourceIsGenerated(Path folder, ClassFacts facts) {
        String outer = facts.name().replaceAll("\\$.*", "");
        return Files.exists(folder.resolve("src-gen/" + outer + ".java"));
    }

    private static void eachClass(BiConsumer<String, ClassFacts> check) {
        House.rooms().forEach((room, folder) -> {
            for (ClassFacts facts : ClassFacts.of(folder)) {
                if (!sourceIsGenerated(folder, facts)) {
                    check.accept(room, facts);
                }
            }
        });
    }

    private static String relative(Path file) {
        return House.root().relativize(file).toString();
    }
}
