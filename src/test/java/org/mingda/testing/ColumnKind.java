package org.mingda.testing;

import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** Kinds of column, with the beginnings of the names that H2 and PostgreSQL give them and the Java types they hold. */
public enum ColumnKind {
    TEXT(List.of("character varying", "text", "character large object"), String.class),
    WHOLE_NUMBER(List.of("bigint", "integer", "smallint"),
            long.class, Long.class, int.class, Integer.class, short.class, Short.class),
    DECIMAL(List.of("numeric", "double precision", "real"), BigDecimal.class, double.class, Double.class),
    TRUTH(List.of("boolean"), boolean.class, Boolean.class),
    INSTANT(List.of("timestamp with time zone"), Instant.class, OffsetDateTime.class),
    DAY(List.of("date"), LocalDate.class),
    BYTES(List.of("bytea", "binary varying", "binary large object"), byte[].class);

    private final List<String> types;
    private final List<Class<?>> held;

    ColumnKind(List<String> types, Class<?>... held) {
        this.types = types;
        this.held = List.of(held);
    }

    /** Returns the beginnings of the type names. */
    public List<String> types() {
        return types;
    }

    /** Returns the kind of column for an attribute of a type, regarding its converter. */
    static ColumnKind of(AnnotatedElement attribute, Class<?> type) {
        Convert convert = attribute.getAnnotation(Convert.class);
        if (convert != null) {
            return of(convertedType(convert.converter()));
        }
        Enumerated enumerated = attribute.getAnnotation(Enumerated.class);
        if (type.isEnum()) {
            return enumerated != null && enumerated.value() == EnumType.STRING ? TEXT : WHOLE_NUMBER;
        }
        return of(type);
    }

    private static ColumnKind of(Class<?> type) {
        return Arrays.stream(values()).filter(kind -> kind.held.contains(type)).findFirst().orElseThrow(() ->
                new IllegalArgumentException("no column is known for " + type + "; add it here or write a converter"));
    }

    private static Class<?> convertedType(Class<?> converter) {
        for (Type contract : converter.getGenericInterfaces()) {
            if (contract instanceof ParameterizedType typed && typed.getActualTypeArguments().length == 2) {
                return (Class<?>) typed.getActualTypeArguments()[1];
            }
        }
        throw new IllegalArgumentException(converter + " does not say what it converts to");
    }
}
