package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of the table names every parameter, reason, flag and rule that can reach a reader. */
class DocumentedCodesTest {

    @Test
    void thePageOfTheTableNamesThemAll() throws IOException {
        String page = Files.readString(Path.of("../../docs/formats/nca-table.md"));
        List<String> codes = new ArrayList<>(RulesTree.names());
        Arrays.stream(Parameter.values()).map(Parameter::code).forEach(codes::add);
        Arrays.stream(Reason.values()).map(Reason::code).forEach(codes::add);
        Arrays.stream(Flag.values()).map(Flag::code).forEach(codes::add);
        codes.removeAll(List.of("schema", "analyte"));
        codes.removeIf(code -> Pattern.compile("(^|[^A-Za-z0-9-])" + Pattern.quote(code) + "($|[^A-Za-z0-9-])").matcher(page).find());
        assertEquals(List.of(), codes);
    }
}
