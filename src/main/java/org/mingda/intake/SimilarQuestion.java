package org.mingda.intake;

/** A question that asks nearly the same: its address and its title. */
public record SimilarQuestion(String path, String title) {

    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }
}
