package org.mingda.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a form sends, with some fields changed. */
final class Body {

    private static final String BOUNDARY = "----mingda-tests";
    /** What a browser never lets anybody change and without which no form is looked at. */
    private static final Set<String> KEPT = Set.of("form_token", "jakarta.faces.ViewState");

    private record Field(String name, byte[] value, boolean file) {
    }

    private final List<Field> fields = new ArrayList<>();
    private final HtmlForm form;

    /** The form as it stands. */
    Body(HtmlForm form) {
        this.form = form;
        form.sent().forEach(field -> put(field.getKey(), field.getValue().getBytes(StandardCharsets.UTF_8)));
    }

    Body typed(String name, String value) {
        return typed(name, value.getBytes(StandardCharsets.UTF_8));
    }

    Body typed(String name, byte[] value) {
        fields.removeIf(field -> field.name().equals(name));
        put(name, value);
        return this;
    }

    /** The form has another field of this name. */
    Body again(String name, byte[] value) {
        put(name, value);
        return this;
    }

    Body pressed(String button) {
        put(button, new byte[] {'x'});
        return this;
    }

    Body without(String name) {
        fields.removeIf(field -> field.name().equals(name));
        return this;
    }

    Body withFile(String name, byte[] content) {
        fields.add(new Field(name, content, true));
        return this;
    }

    /** Whether a payload may stand in this field. */
    boolean isFree(String name) {
        return !KEPT.contains(name) && !name.equals(form.id());
    }

    private void put(String name, byte[] value) {
        fields.add(new Field(name, value, false));
    }

    byte[] urlencoded() {
        StringBuilder body = new StringBuilder();
        fields.forEach(field -> body.append(body.isEmpty() ? "" : "&").append(encoded(field.name().getBytes(StandardCharsets.UTF_8))).append('=').append(encoded(field.value())));
        return body.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static String multipartType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** @param fileName bytes as they shall stand between the quotes of the header */
    byte[] multipart(byte[] fileName) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Field field : fields) {
            line(body, "--" + BOUNDARY);
            body.writeBytes(("Content-Disposition: form-data; name=\"" + field.name() + "\"").getBytes(StandardCharsets.UTF_8));
            if (field.file()) {
                body.writeBytes("; filename=\"".getBytes(StandardCharsets.US_ASCII));
                body.writeBytes(fileName);
                line(body, "\"");
                line(body, "Content-Type: image/png");
            } else {
                line(body, "");
            }
            line(body, "");
            body.writeBytes(field.value());
            line(body, "");
        }
        line(body, "--" + BOUNDARY + "--");
        return body.toByteArray();
    }

    private static void line(ByteArrayOutputStream body, String text) {
        body.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return new Payload(Payload.Kind.TYPE, bytes).encoded();
    }

    /** The fields as the object of a script. */
    byte[] json() {
        StringBuilder body = new StringBuilder("{");
        for (Field field : fields) {
            body.append(body.length() == 1 ? "" : ",").append('"').append(field.name()).append("\":[\"").append(encoded(field.value())).append("\",null,1e999]");
        }
        return body.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

}
