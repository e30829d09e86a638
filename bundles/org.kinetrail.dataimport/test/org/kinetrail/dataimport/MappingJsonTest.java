package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.data.Refusal;

class MappingJsonTest {

    @Test
    void roundTripIsIdentity() {
        Mapping mapping = Tables.mapped("qpcr*.csv", DataSetKind.PC, Map.of(Role.SUBJECT, "Patient"), Map.of(Role.UNIT, "copies/ug"))
                .titled("A \"title\"");
        assertEquals(mapping, MappingJson.read("m.json", MappingJson.write(mapping)));
        assertEquals(Mapping.standard(), MappingJson.read("m.json", "{}"));
        assertEquals(MappingJson.write(mapping), MappingJson.write(MappingJson.read("m.json", MappingJson.write(mapping))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"tabels\":[]}", "{\"tables\":{}}", "{\"tables\":[{\"kind\":\"ZZ\"}]}", "{\"title\":{}}",
        "{\"tables\":[{\"kind\":\"PC\",\"columns\":{\"smell\":\"X\"}}]}", "{\"rules\":{\"lloq\":\"low\"}}",
                "{\"title\":\"a\",\"title\":\"b\"}",
        "{\"endpoints\":{\"confirmed\":\"maybe\"}}", "{\"covariates\":[{}]}"})
    void whatCannotBeMeantIsRefusedByItsKey(String json) {
        assertTrue(assertThrows(Refusal.class, () -> MappingJson.read("m.json", json)).getMessage().startsWith("m.json: "));
    }
}
