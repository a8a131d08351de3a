package org.mingda.factor;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.mingda.server.SealedText;

/** Keeps the secret of an app that shows codes sealed. */
@Converter
public class SecretSeal implements AttributeConverter<String, String> {

    /** What the secret is sealed for. */
    public static final String PURPOSE = "authenticator.secret";

    @Override
    public String convertToDatabaseColumn(String secret) {
        return SealedText.close(secret, PURPOSE);
    }

    @Override
    public String convertToEntityAttribute(String column) {
        return SealedText.open(column, PURPOSE);
    }
}
