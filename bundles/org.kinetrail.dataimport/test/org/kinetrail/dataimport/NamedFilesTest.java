package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;

class NamedFilesTest {

    private static List<String> names(String... files) {
        return List.copyOf(NamedFiles.of(Stream.of(files).map(Path::of).toList()).paths().keySet());
    }

    @Test
    void aNameHasAsManyFoldersAsTellItApart() {
        assertEquals(List.of("dm.xpt", "define.xml"), names("/data/sdtm/dm.xpt", "/data/sdtm/define.xml"));
        assertEquals(List.of("dm.xpt", "sdtm/define.xml", "adam/define.xml"), names("/data/sdtm/dm.xpt", "/data/sdtm/define.xml", "/data/adam/define.xml"));
        assertEquals(List.of("one/sdtm/dm.xpt", "two/sdtm/DM.xpt", "ex.xpt"), names("/d/one/sdtm/dm.xpt", "/d/two/sdtm/DM.xpt", "/d/one/sdtm/ex.xpt"));
        assertEquals(List.of("d/dm.xpt", "sub/dm.xpt"), names("/d/dm.xpt", "/d/sub/dm.xpt"));
        assertEquals(List.of("dm.xpt", "sub/dm.xpt"), names("/dm.xpt", "/sub/dm.xpt"));
    }

    @Test
    void aFileGivenTwiceIsRefusedHoweverItIsWritten() {
        String message = assertThrows(Refusal.class, () -> names("/d/dm.xpt", "/d/x/../dm.xpt")).getMessage();
        assertEquals(Path.of("/d/x/../dm.xpt") + " is given twice; name it once.", message);
    }

    @Test
    void aMappingNamesAFileWithOrWithoutFolders() {
        assertTrue(mapping("qpcr*.csv").matches("site1/qpcr-a.csv", "QPCR"));
        assertTrue(mapping("site1/qpcr*.csv").matches("site1/qpcr-a.csv", "QPCR"));
        assertFalse(mapping("site2/qpcr*.csv").matches("site1/qpcr-a.csv", "QPCR"));
        assertFalse(mapping("pcr*.csv").matches("site1/qpcr-a.csv", "QPCR"));
    }

    private static TableMapping mapping(String file) {
        return new TableMapping(file, "", DataSetKind.PC, Map.of(), Map.of());
    }
}
