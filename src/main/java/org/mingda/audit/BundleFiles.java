package org.mingda.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mingda.account.Account;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;
import org.mingda.revision.Revision;

/**
 * A bundle as an archive: {@code index.html} to read, {@code item.json}, {@code trail.json}, the words judged and the versions as plain text, and {@code SHA256SUMS} over
 * all of them. Names of files are the forum's own: nothing that somebody wrote becomes part of a path.
 */
final class BundleFiles {

    /** How the hashes of trail.json come about, said in the file itself: whoever gets the archive has nothing else. */
    private static final String HOW = "content_hash = sha256(salt, actor_id, subject, path, detail); hash = sha256(hash of the entry before, place, seconds '.' microseconds of at, act, content_hash)."
            + " Each field: length in bytes as 4 bytes big-endian, -1 for null, then its UTF-8. Before entry 1 stand 64 zeros. An entry without salt was emptied by law."
            + " stamp = id of a key of the forum ':' HMAC-SHA-256 of the hash, which the forum alone can check.";

    private BundleFiles() {
    }

    static byte[] zip(Bundle bundle, BundleWords words) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("index.html", BundlePage.html(bundle, words));
        files.put("item.json", item(bundle));
        files.put("trail.json", trail(bundle));
        files.put("text.txt", bundle.review().getTitle() + "\n\n" + bundle.review().getText());
        int number = 0;
        for (Decision decision : bundle.decisions()) {
            files.put("judged/" + ++number + ".txt", decision.getJudgedTitle() + "\n\n" + decision.getJudgedText());
        }
        bundle.versions().forEach(version -> files.put("versions/" + version.getNumber() + ".txt", version.getText()));
        StringBuilder sums = new StringBuilder();
        files.forEach((name, text) -> sums.append(sha256(text)).append("  ").append(name).append('\n'));
        files.put("SHA256SUMS", sums.toString());
        return packed(files);
    }

    private static String item(Bundle bundle) {
        Review review = bundle.review();
        JsonArrayBuilder decisions = Json.createArrayBuilder();
        bundle.decisions().forEach(decision -> decisions.add(json(decision)));
        JsonArrayBuilder versions = Json.createArrayBuilder();
        for (Revision version : bundle.versions()) {
            versions.add(Json.createObjectBuilder().add("number", version.getNumber()).add("shown_at", version.getShownAt().toString())
                    .add("amended", version.isAmended()).add("closed", version.isClosed()));
        }
        return Json.createObjectBuilder().add("token", review.getToken()).add("kind", review.getKind()).add("state", review.getState().name())
                .add("author", person(review.getAuthor())).add("address", review.getPath()).add("title", review.getTitle()).add("text", review.getText())
                .add("handed_in_at", review.getOpenedAt().toString()).add("decisions", decisions).add("versions", versions)
                .add("made_by", person(bundle.making().by())).add("made_at", bundle.making().at().toString()).build().toString();
    }

    private static JsonObjectBuilder json(Decision decision) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("token", decision.getToken()).add("kind", decision.getKind().name()).add("at", decision.getAt().toString())
                .add("by", decision.isByMachine() ? "machine" : person(decision.getBy())).add("undone", decision.isUndone()).add("amended", decision.isAmended());
        put(json, "reason", decision.getReason());
        put(json, "explanation", decision.getExplanation());
        put(json, "ground", decision.getGround());
        return json.add("rules", Json.createArrayBuilder(decision.getRules())).add("judged_title", decision.getJudgedTitle()).add("judged_text", decision.getJudgedText());
    }

    private static String trail(Bundle bundle) {
        JsonArrayBuilder entries = Json.createArrayBuilder();
        for (AuditEntry entry : bundle.entries()) {
            JsonObjectBuilder json = Json.createObjectBuilder();
            put(json, "place", entry.getPlace());
            put(json, "at", entry.getAt());
            put(json, "actor_id", entry.getActorId());
            json.add("actor", entry.getActor() == null ? "machine" : person(entry.getActor()));
            put(json, "act", entry.getAct());
            put(json, "subject", entry.getSubject());
            put(json, "path", entry.getPath());
            put(json, "detail", entry.getDetail());
            put(json, "salt", entry.getSalt());
            put(json, "content_hash", entry.getContentHash());
            put(json, "hash", entry.getHash());
            put(json, "stamp", entry.getStamp());
            entries.add(json);
        }
        ChainHead head = bundle.making().head();
        return Json.createObjectBuilder().add("how", HOW).add("entries", entries).add("head_place", head.entries()).add("head_hash", head.hash()).build().toString();
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value.toString());
        }
    }

    private static String person(Account account) {
        return account.getName() + " (" + account.getToken() + ")";
    }

    private static byte[] packed(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
