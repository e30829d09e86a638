package org.kinetrail.dataimport;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.data.ReportedValue;
import org.kinetrail.data.Timing;
import org.kinetrail.dataimport.endpoint.EndpointRules;

/** Writes the parts of a mapping in the order of its records. */
final class MappingWriter {

    private final JsonGenerator json;

    MappingWriter(JsonGenerator json) {
        this.json = json;
    }

    void mapping(Mapping m) throws IOException {
        json.writeStartObject();
        json.writeStringField("studyId", m.studyId());
        json.writeStringField("title", m.title());
        json.writeArrayFieldStart("tables");
        for (TableMapping t : m.tables()) {
            json.writeStartObject();
            json.writeStringField("file", t.file());
            json.writeStringField("member", t.member());
            json.writeStringField("kind", t.kind().name());
            roles("columns", t.columns());
            roles("constants", t.constants());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("covariates");
        for (CovariateMapping c : m.covariates()) {
            json.writeStartObject();
            json.writeStringField("name", c.name());
            json.writeStringField("label", c.label());
            json.writeStringField("variable", c.variable());
            json.writeStringField("unit", c.unit());
            texts("levels", c.levels());
            json.writeStringField("timing", c.timing() == Timing.BASELINE ? "baseline" : "post-infusion");
            if (!c.given().isEmpty()) {
                json.writeStringField("given", c.given());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        map("parameters", m.parameters());
        rules(m.rules());
        endpoints(m.endpoints());
        reported(m.reported());
        json.writeEndObject();
    }

    private void rules(ImportRules r) throws IOException {
        json.writeObjectFieldStart("rules");
        texts("product", r.product());
        texts("analytes", r.analytes());
        number("lloq", r.lloq());
        json.writeStringField("doseUnit", r.doseUnit());
        number("doseLow", r.doseLow());
        number("doseHigh", r.doseHigh());
        number("daysPerMonth", r.daysPerMonth());
        json.writeEndObject();
    }

    private void endpoints(EndpointRules e) throws IOException {
        json.writeObjectFieldStart("endpoints");
        json.writeBooleanField("confirmed", e.confirmed());
        json.writeStringField("evaluator", e.evaluator());
        json.writeStringField("mrdSensitivity", e.mrdSensitivity());
        number("mrdWindowDays", e.mrdWindowDays());
        texts("crsTerms", e.crsTerms());
        texts("neurotoxicityTerms", e.neurotoxicityTerms());
        number("treatmentLagDays", e.treatmentLagDays());
        EndpointRules.Cytopenia c = e.cytopenia();
        json.writeObjectFieldStart("cytopenia");
        texts("lines", c.lines());
        json.writeNumberField("windowDays", c.windowDays());
        json.writeNumberField("recoveredBelow", c.recoveredBelow());
        json.writeNumberField("consecutiveDays", c.consecutiveDays());
        json.writeNumberField("latestDayFrom", c.latestDayFrom());
        json.writeNumberField("transfusionDays", c.transfusionDays());
        json.writeNumberField("growthFactorDays", c.growthFactorDays());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void reported(List<ReportedValue> values) throws IOException {
        json.writeArrayFieldStart("reported");
        for (ReportedValue r : values) {
            json.writeStartObject();
            json.writeStringField("endpoint", r.endpoint());
            json.writeStringField("statistic", r.statistic().name().toLowerCase(Locale.ROOT));
            json.writeStringField("population", r.population());
            json.writeStringField("value", r.value());
            json.writeStringField("reference", r.reference());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void number(String key, double value) throws IOException {
        json.writeFieldName(key);
        if (Double.isNaN(value)) {
            json.writeString("NaN");
        } else {
            json.writeNumber(new BigDecimal(InputTable.shortest(value)));
        }
    }

    private void texts(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void roles(String key, Map<Role, String> values) throws IOException {
        Map<String, String> byId = new TreeMap<>();
        values.forEach((role, value) -> byId.put(role.id(), value));
        map(key, byId);
    }

    private void map(String key, Map<String, String> values) throws IOException {
        json.writeObjectFieldStart(key);
        for (Map.Entry<String, String> e : values.entrySet()) {
            json.writeStringField(e.getKey(), e.getValue());
        }
        json.writeEndObject();
    }
}
