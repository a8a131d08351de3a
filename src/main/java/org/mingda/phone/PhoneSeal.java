package org.mingda.phone;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.mingda.server.SealedText;

/** Keeps telephone numbers, and the codes that wait for them, sealed. */
@Converter
public class PhoneSeal implements AttributeConverter<String, String> {

    /** What they are sealed for. */
    public static final String PURPOSE = "phone";

    @Override
    public String convertToDatabaseColumn(String text) {
        return SealedText.close(text, PURPOSE);
    }

    @Override
    public String convertToEntityAttribute(String column) {
        return SealedText.open(column, PURPOSE);
    }
}
