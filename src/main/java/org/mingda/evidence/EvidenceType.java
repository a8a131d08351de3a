package org.mingda.evidence;

/** The kinds of file that are kept as evidence. Pictures of either kind are kept as JPEG. */
public enum EvidenceType {
    PDF("application/pdf", "pdf"), JPEG("image/jpeg", "jpg");

    private final String mediaType;
    private final String ending;

    EvidenceType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** The ending of its file name. */
    public String getEnding() {
        return ending;
    }

    public String getName() {
        return name();
    }
}
