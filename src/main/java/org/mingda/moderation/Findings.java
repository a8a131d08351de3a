package org.mingda.moderation;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;

/** What screening found, as JSON beside the text it was found in: it is read with the text and never searched. */
@Converter
public class Findings implements AttributeConverter<List<Finding>, String> {

    @Override
    public String convertToDatabaseColumn(List<Finding> findings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Finding f : findings == null ? List.<Finding>of() : findings) {
            array.add(Json.createObjectBuilder().add("check", f.check()).add("severity", f.severity().name()).add("key", f.key())
                    .add("field", f.field()).add("start", f.start()).add("end", f.end()).add("matched", f.matched()).add("rule", f.rule()));
        }
        return array.build().toString();
    }

    @Override
    public List<Finding> convertToEntityAttribute(String column) {
        List<Finding> findings = new ArrayList<>();
        if (column != null && !column.isEmpty()) {
            try (JsonReader reader = Json.createReader(new StringReader(column))) {
                JsonArray array = reader.readArray();
                for (JsonObject o : array.getValuesAs(JsonObject.class)) {
                    findings.add(new Finding(o.getString("check"), Severity.valueOf(o.getString("severity")), o.getString("key"),
                            o.getString("field"), o.getInt("start"), o.getInt("end"), o.getString("matched"), o.getString("rule", "")));
                }
            }
        }
        return findings;
    }
}
