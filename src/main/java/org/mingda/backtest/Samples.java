package org.mingda.backtest;

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
import org.mingda.matcher.Span;

/** The samples of a run as JSON beside its figures: they are read with them and never searched. */
@Converter
public class Samples implements AttributeConverter<List<Sample>, String> {

    @Override
    public String convertToDatabaseColumn(List<Sample> samples) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Sample sample : samples == null ? List.<Sample>of() : samples) {
            JsonArrayBuilder places = Json.createArrayBuilder();
            sample.places().forEach(place -> places.add(place.start()).add(place.end()));
            all.add(Json.createObjectBuilder().add("token", sample.token()).add("approved", sample.approved()).add("text", sample.text()).add("places", places));
        }
        return all.build().toString();
    }

    @Override
    public List<Sample> convertToEntityAttribute(String column) {
        List<Sample> samples = new ArrayList<>();
        if (column == null || column.isEmpty()) {
            return samples;
        }
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            for (JsonObject o : reader.readArray().getValuesAs(JsonObject.class)) {
                samples.add(new Sample(o.getString("token"), o.getBoolean("approved"), o.getString("text"), places(o.getJsonArray("places"))));
            }
        }
        return samples;
    }

    private static List<Span> places(JsonArray numbers) {
        List<Span> places = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            places.add(new Span(numbers.getInt(i), numbers.getInt(i + 1)));
        }
        return places;
    }
}
