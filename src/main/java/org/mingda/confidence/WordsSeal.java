package org.mingda.confidence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.mingda.server.SealedText;

/** Keeps words told in confidence sealed. */
@Converter
public class WordsSeal implements AttributeConverter<String, String> {

    /** What the words are sealed for. */
    public static final String PURPOSE = "confidence.words";
    /** Sealed, the longest words of four bytes a character take about 21,400 characters. */
    static final int COLUMN = 24_000;

    @Override
    public String convertToDatabaseColumn(String words) {
        return SealedText.close(words, PURPOSE);
    }

    @Override
    public String convertToEntityAttribute(String column) {
        return SealedText.open(column, PURPOSE);
    }
}
