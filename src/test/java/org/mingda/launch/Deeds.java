package org.mingda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.Words;

/** What people do in the forum, and of that what the forum acknowledged: this it owes them from then on. */
final class Deeds {
    private static final Pattern ITEM = Pattern.compile("href=\"/desk/item/(\\w+)");
    private static final Pattern FILE = Pattern.compile("href=\"(/private-file/(\\w+))\"[^>]*>([^<]*)<");

    /** Words by the address that the forum gave. */
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Set<String> withdrawn = ConcurrentHashMap.newKeySet();
    /** Tokens of reviews. */
    private final Set<String> approved = ConcurrentHashMap.newKeySet();
    /** Bytes by the label of the file. */
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Set<String> dropped = ConcurrentHashMap.newKeySet();

    String comment(PlainBrowser by, String article) throws IOException {
        String words = Words.fresh() + "，" + Words.fresh() + "。";
        String path = by.submit(article, "comment", Map.of("comment-body", words, "comment-post", ""));
        texts.put(path, words);
        return path;
    }

    String ask(PlainBrowser by) throws IOException {
        String title = Words.fresh() + Words.fresh();
        String path = by.submit("/ask", "ask", Map.of("title", title, "body", Words.fresh() + "，" + Words.fresh() + "，" + Words.fresh() + "。",
                "category", "lawsuit", "province", "GUANGDONG", "lender", "", "submit", ""));
        texts.put(path, title);
        return path;
    }

    /** Withdraws a comment of one's own. Between the press and the answer nothing is owed. */
    void withdraw(PlainBrowser by, String comment) throws IOException {
        String words = texts.remove(comment);
        by.submit(comment + "/edit", "withdraw", Map.of("withdraw-now", ""));
        withdrawn.add(words);
    }

    /** Decides on the waiting text with this title. */
    void decide(PlainBrowser moderator, String title, Map<String, String> decision) throws IOException {
        Matcher row = Pattern.compile("href=\"(/desk/item/\\w+)[^>]*>" + title).matcher(moderator.read("/desk"));
        assertThat(row.find()).as("%s waits in the queue", title).isTrue();
        moderator.submit(row.group(1), "decide", decision);
    }

    /** Approves the waiting text that the queue shows first; false when none is left that is decided in this way. */
    boolean approveNext(PlainBrowser moderator) throws IOException {
        Matcher row = ITEM.matcher(moderator.read("/desk"));
        while (row.find()) {
            String item = "/desk/item/" + row.group(1);
            if (moderator.read(item).contains("id=\"approve\"")) {
                moderator.submit(item, "decide", Map.of("approve", ""));
                approved.add(row.group(1));
                return true;
            }
        }
        return false;
    }

    /** Hands a file in, in confidence. */
    void attach(PlainBrowser asker, String question) throws IOException {
        String label = Words.fresh();
        byte[] file = EvidenceFiles.pdf("/Lang (" + files.size() + "-" + dropped.size() + ")", "");
        asker.attach(question + "/private", "attach", Map.of("label", label, "attach-button", ""), "file", file);
        files.put(label, file);
    }

    /** Takes back the first file that is there. */
    void drop(PlainBrowser asker, String question) throws IOException {
        Matcher file = FILE.matcher(asker.read(question + "/private"));
        assertThat(file.find()).isTrue();
        files.remove(file.group(3));
        asker.submit(question + "/private?drop=" + file.group(2), "drop-form", Map.of("drop-button", ""));
        dropped.add(file.group(3));
    }

    /** Everything that the forum owes is there, and nothing that it was told to take away. */
    void assertOwed(PlainBrowser reader, PlainBrowser asker, String question) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            assertThat(reader.read(text.getKey())).as(text.getKey()).contains(text.getValue());
        }
        String page = asker.read(question + "/private");
        assertThat(page).contains(files.keySet());
        dropped.forEach(label -> assertThat(page).doesNotContain(label));
        for (Matcher file = FILE.matcher(page); file.find();) {
            byte[] kept = files.get(file.group(3));
            assertThat(asker.bytes(file.group(1))).startsWith("%PDF".getBytes()).satisfies(bytes -> assertThat(kept == null || Arrays.equals(kept, bytes)).isTrue());
        }
    }

    String wordsOf(String path) {
        return texts.get(path);
    }

    Collection<String> texts() {
        return texts.values();
    }

    Collection<String> withdrawn() {
        return withdrawn;
    }

    Collection<String> approved() {
        return approved;
    }

    int files() {
        return files.size();
    }
}
