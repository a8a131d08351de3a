package org.mingda.testing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads from an entity's annotations which columns it needs. Knows the annotations that this forum uses, by field. */
public final class EntityColumns {
    private final String table;
    private final List<Expected> columns = new ArrayList<>();

    private EntityColumns(String table) {
        this.table = table;
    }

    /**
     * A column that an attribute needs.
     *
     * @param table table, in lower case
     * @param name column, in lower case
     * @param kind what it holds
     * @param nullable whether it may be null
     * @param length most characters, 0 if that does not apply
     */
    public record Expected(String table, String name, ColumnKind kind, boolean nullable, int length) {
        /** Returns table and column with a dot between them. */
        public String place() {
            return table + "." + name;
        }
    }

    /** Returns the columns that an entity's attributes need, in its own table and in those of its collections. */
    public static List<Expected> of(Class<?> entity) {
        Table named = entity.getAnnotation(Table.class);
        EntityColumns columns = new EntityColumns(low(named == null || named.name().isEmpty() ? entity.getSimpleName() : named.name()));
        columns.addAll(entity, Map.of());
        return columns.columns;
    }

    /** Returns name and step of each sequence that numbers an entity. */
    public static Map<String, Long> sequencesOf(Class<?> entity) {
        Map<String, Long> steps = new HashMap<>();
        for (Class<?> type = entity; type != Object.class; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredFields()).map(field -> field.getAnnotation(SequenceGenerator.class))
                    .filter(sequence -> sequence != null)
                    .forEach(sequence -> steps.put(low(sequence.sequenceName()), (long) sequence.allocationSize()));
        }
        return steps;
    }

    private void addAll(Class<?> type, Map<String, Column> overrides) {
        if (type == null || type == Object.class || type == Record.class) {
            return;
        }
        addAll(type.getSuperclass(), overrides);
        for (Field field : type.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            if (!Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers) && !field.isAnnotationPresent(Transient.class)
                    && !field.getName().startsWith("_")) {
                add(field, overrides);
            }
        }
    }

    private void add(Field field, Map<String, Column> overrides) {
        if (field.isAnnotationPresent(Embedded.class) || field.isAnnotationPresent(EmbeddedId.class)) {
            addAll(field.getType(), overridesOn(field));
        } else if (field.isAnnotationPresent(ManyToOne.class) || field.isAnnotationPresent(OneToOne.class)) {
            addReference(field);
        } else if (field.isAnnotationPresent(ElementCollection.class)) {
            addCollection(field);
        } else if (field.isAnnotationPresent(ManyToMany.class)) {
            addLinks(field);
        } else if (!field.isAnnotationPresent(OneToMany.class) && !onlyRead(field)) {
            columns.add(basic(table, field, overrides.getOrDefault(field.getName(), field.getAnnotation(Column.class))));
        }
    }

    /** A second view of a column that another attribute writes. */
    private static boolean onlyRead(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column != null && !column.insertable() && !column.updatable();
    }

    private void addReference(Field field) {
        OneToOne oneToOne = field.getAnnotation(OneToOne.class);
        if (oneToOne != null && !oneToOne.mappedBy().isEmpty()) {
            return;
        }
        boolean optional = oneToOne == null ? field.getAnnotation(ManyToOne.class).optional() : oneToOne.optional();
        JoinColumn join = field.getAnnotation(JoinColumn.class);
        boolean nullable = optional && (join == null || join.nullable()) && !field.isAnnotationPresent(Id.class);
        columns.add(new Expected(table, joinName(join, field.getName(), field.getType()), idKind(field.getType()), nullable, 0));
    }

    private void addCollection(Field field) {
        CollectionTable collection = field.getAnnotation(CollectionTable.class);
        String name = low(collection.name());
        Class<?> owner = field.getDeclaringClass();
        JoinColumn join = collection.joinColumns().length == 0 ? null : collection.joinColumns()[0];
        columns.add(new Expected(name, joinName(join, owner.getSimpleName(), owner), idKind(owner), false, 0));
        OrderColumn order = field.getAnnotation(OrderColumn.class);
        if (order != null) {
            columns.add(new Expected(name, low(order.name()), ColumnKind.WHOLE_NUMBER, false, 0));
        }
        if (elementOf(field).isAnnotationPresent(Embeddable.class)) {
            EntityColumns elements = new EntityColumns(name);
            elements.addAll(elementOf(field), overridesOn(field));
            columns.addAll(elements.columns);
        } else {
            columns.add(basic(name, field, field.getAnnotation(Column.class)));
        }
    }

    private static Class<?> elementOf(Field collection) {
        return (Class<?>) ((ParameterizedType) collection.getGenericType()).getActualTypeArguments()[0];
    }

    private void addLinks(Field field) {
        JoinTable links = field.getAnnotation(JoinTable.class);
        if (links != null) {
            for (JoinColumn[] side : List.of(links.joinColumns(), links.inverseJoinColumns())) {
                columns.add(new Expected(low(links.name()), low(side[0].name()), ColumnKind.WHOLE_NUMBER, false, 0));
            }
        }
    }

    private static Expected basic(String table, Field field, Column column) {
        boolean collection = field.isAnnotationPresent(ElementCollection.class);
        Class<?> type = collection ? elementOf(field) : field.getType();
        ColumnKind kind = ColumnKind.of(field, type);
        Basic basic = field.getAnnotation(Basic.class);
        boolean nullable = !collection && !type.isPrimitive() && !field.isAnnotationPresent(Id.class)
                && (column == null || column.nullable()) && (basic == null || basic.optional());
        String name = column == null || column.name().isEmpty() ? field.getName() : column.name();
        int length = column == null ? 255 : column.length();
        return new Expected(table, low(name), kind, nullable, kind == ColumnKind.TEXT ? length : 0);
    }

    private static ColumnKind idKind(Class<?> entity) {
        return ColumnKind.of(idOf(entity), idOf(entity).getType());
    }

    private static String joinName(JoinColumn join, String attribute, Class<?> target) {
        if (join != null && !join.name().isEmpty()) {
            return low(join.name());
        }
        Column id = idOf(target).getAnnotation(Column.class);
        return low(attribute + "_" + (id == null || id.name().isEmpty() ? idOf(target).getName() : id.name()));
    }

    private static Field idOf(Class<?> entity) {
        for (Class<?> type = entity; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Id.class)) {
                    return field;
                }
            }
        }
        throw new IllegalArgumentException(entity + " has no field with @Id");
    }

    private static Map<String, Column> overridesOn(Field field) {
        Map<String, Column> overrides = new HashMap<>();
        for (AttributeOverride override : field.getAnnotationsByType(AttributeOverride.class)) {
            overrides.put(override.name(), override.column());
        }
        return overrides;
    }

    private static String low(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
