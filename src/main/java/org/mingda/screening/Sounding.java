package org.mingda.screening;

/**
 * One way in which a word is spoken.
 *
 * @param sounds  as in {@link FoldedText#sounds()}
 * @param spelled in plain Latin letters ({@code weixin}); what is no Han character stays
 */
public record Sounding(String sounds, String spelled) {

    static final Sounding NONE = new Sounding("", "");

    Sounding with(char sound, String syllable) {
        return new Sounding(sounds + sound, spelled + syllable);
    }
}
