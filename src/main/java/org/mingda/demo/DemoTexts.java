package org.mingda.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingda.statute.StatuteSource;

/** Reads the files of the demonstration. They are part of the program: a fault in one is a fault of ours and stops the start. */
final class DemoTexts {

    /** A Markdown file with the lines above its text. */
    record Page(Map<String, String> head, String body) {

        String get(String name) {
            return head.get(name);
        }
    }

    private DemoTexts() {
    }

    /** The objects of a JSON file. */
    static List<JsonObject> list(String file) {
        try (InputStream in = DemoTexts.class.getResourceAsStream(file + ".json"); JsonReader reader = Json.createReader(in)) {
            return reader.readArray().getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article: lines {@code name: value} between two lines of dashes, then Markdown. */
    static Page article(String slug) {
        try (InputStream in = DemoTexts.class.getResourceAsStream("articles/" + slug + ".md")) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^---$\\n", 3);
            Map<String, String> head = new HashMap<>();
            parts[1].lines().forEach(line -> head.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip()));
            return new Page(head, parts[2].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A statute's file. */
    static String statute(String name) {
        try {
            return StatuteSource.read(DemoTexts.class.getResourceAsStream("statutes/" + name + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text, or null. */
    static String text(JsonObject object, String name) {
        return !object.containsKey(name) || object.isNull(name) ? null : object.getString(name);
    }
}
