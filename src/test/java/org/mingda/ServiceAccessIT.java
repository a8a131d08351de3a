package org.mingda;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingda.AccessTable.Line;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

/** What the table gives to a role, a service refuses to every other, before it looks at anything else: each such method is called as each of them. */
@ServiceTest
class ServiceAccessIT {

    @Inject
    private BeanManager beans;

    @Inject
    private People people;

    @Test
    void refusesWhoeverHasNotTheRole() {
        Map<Role, Account> accounts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            accounts.put(role, role == Role.READER ? people.person() : people.person(role));
        }
        Account blocked = people.person(Role.values());
        blocked.block(java.time.Instant.EPOCH, "test");
        List<String> open = new ArrayList<>();
        int calls = 0;
        for (Line line : AccessTable.services()) {
            Set<Role> enough = line.roles();
            for (Method method : enough.isEmpty() ? List.<Method>of() : methods(line)) {
                List<Account> others = Stream.concat(accounts.entrySet().stream().filter(e -> !enough.contains(e.getKey())).map(Map.Entry::getValue), Stream.of(blocked)).toList();
                for (Account other : others) {
                    calls++;
                    answer(method, other).ifPresent(answer -> open.add(line.service() + "." + method.getName() + " as " + other.getRoles() + ": " + answer));
                }
            }
        }
        assertThat(calls).isGreaterThan(500);
        assertThat(open).isEmpty();
    }

    /** What came of a call in place of a refusal; empty when it was refused. The other arguments are nothing: they are not to be looked at. */
    private Optional<String> answer(Method method, Account by) {
        Object[] arguments = Arrays.stream(method.getParameterTypes()).map(ServiceAccessIT::nothing).toArray();
        int place = Arrays.asList(method.getParameterTypes()).indexOf(Account.class);
        arguments[place] = by;
        Bean<?> bean = beans.resolve(beans.getBeans(method.getDeclaringClass()));
        Object service = beans.getReference(bean, method.getDeclaringClass(), beans.createCreationalContext(bean));
        try {
            return Optional.of("answers " + method.invoke(service, arguments));
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause() instanceof EJBException wrapped && wrapped.getCause() != null ? wrapped.getCause() : thrown.getCause();
            return cause instanceof NotAllowed ? Optional.empty() : Optional.of(cause.toString());
        } catch (IllegalAccessException closed) {
            return Optional.of(closed.toString());
        }
    }

    private static List<Method> methods(Line line) {
        try {
            return Arrays.stream(Class.forName("org.mingda." + line.service()).getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && line.isAbout(line.service(), method.getName(), method.getParameterCount())).toList();
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 1 : type == long.class ? 1L : null;
    }
}
