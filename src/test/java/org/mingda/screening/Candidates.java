package org.mingda.screening;

import java.time.Duration;

/** Candidates for tests: {@code withText("…")}. */
public final class Candidates {

    private Candidates() {
    }

    public static Candidate aCandidate() {
        return new Candidate("COMMENT", "author1", "", "谢谢律师的解答", "/question/abc", "debt", 5, Duration.ofDays(90));
    }

    public static Candidate withText(String text) {
        return with("", text);
    }

    public static Candidate with(String title, String text) {
        Candidate plain = aCandidate();
        return new Candidate(plain.kind(), plain.authorToken(), title, text, plain.path(), plain.categorySlug(),
                plain.authorApprovedCount(), plain.authorAccountAge());
    }

    public static Candidate byAuthorWith(int approved) {
        Candidate plain = aCandidate();
        return new Candidate(plain.kind(), plain.authorToken(), plain.title(), plain.text(), plain.path(),
                plain.categorySlug(), approved, plain.authorAccountAge());
    }
}
