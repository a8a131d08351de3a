package org.mingda.datacopy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One archive: {@code data/KIND.json} for machines, {@code index.html} for people, {@code files/} as they were handed in. */
final class CopyArchive implements AutoCloseable {

    private static final JsonWriterFactory JSON = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final ZipOutputStream zip;
    private long written;

    CopyArchive(OutputStream to) {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    void kind(CopyKind kind, List<Map<String, Object>> rows) throws IOException {
        entry("data/" + kind.file() + ".json", json(rows).getBytes(StandardCharsets.UTF_8));
    }

    void page(String html) throws IOException {
        entry("index.html", html.getBytes(StandardCharsets.UTF_8));
    }

    void file(String name, byte[] bytes) throws IOException {
        entry("files/" + name, bytes);
    }

    /** Plain bytes so far, before they were packed. */
    long written() {
        return written;
    }

    private void entry(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
        written += bytes.length;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Rows as an array of objects; times in ISO 8601. */
    static String json(List<Map<String, Object>> rows) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Map<String, Object> row : rows) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            row.forEach((field, value) -> add(object, field, value));
            array.add(object);
        }
        StringWriter out = new StringWriter();
        JSON.createWriter(out).writeArray(array.build());
        return out.toString();
    }

    private static void add(JsonObjectBuilder object, String field, Object value) {
        if (value == null) {
            object.addNull(field);
        } else if (value instanceof Boolean truth) {
            object.add(field, truth);
        } else if (value instanceof Number number) {
            object.add(field, new BigDecimal(number.toString()));
        } else {
            object.add(field, value.toString());
        }
    }
}
