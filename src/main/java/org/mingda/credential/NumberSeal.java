package org.mingda.credential;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.mingda.server.SealedText;

/** Keeps the number of a certificate sealed. */
@Converter
public class NumberSeal implements AttributeConverter<String, String> {

    /** What the number is sealed for. */
    public static final String PURPOSE = "credential.number";

    @Override
    public String convertToDatabaseColumn(String number) {
        return SealedText.close(number, PURPOSE);
    }

    @Override
    public String convertToEntityAttribute(String column) {
        return SealedText.open(column, PURPOSE);
    }
}
