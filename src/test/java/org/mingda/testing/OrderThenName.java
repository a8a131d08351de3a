package org.mingda.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;

/** Runs classes in the same order on every machine: by their {@link Order}, then by name. Folders list their files differently from one machine to the next, and tests that share a database should fail everywhere or nowhere. */
public final class OrderThenName implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext classes) {
        classes.getClassDescriptors().sort(Comparator.<ClassDescriptor>comparingInt(type -> type.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT))
                .thenComparing(type -> type.getTestClass().getName()));
    }
}
