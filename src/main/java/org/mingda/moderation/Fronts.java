package org.mingda.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** All {@link Behind}s as one: what stands for itself in the queue. */
@ApplicationScoped
public class Fronts {

    @Inject
    @Any
    private Instance<Behind> behind;

    /** To be added to the conditions on a review {@code r} whose {@code :state} is given. */
    public String conditions() {
        StringBuilder all = new StringBuilder();
        behind.forEach(b -> all.append(" and ").append(b.condition()));
        return all.toString();
    }
}
