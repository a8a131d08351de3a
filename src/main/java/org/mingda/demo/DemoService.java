package org.mingda.demo;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;

/** Fills an empty forum with the demonstration, in one transaction. Called at start alone. */
@Stateless
public class DemoService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Instance<DemoChapter> chapters;

    /** Fills the forum if nobody has an account yet; returns whether it did. */
    public boolean fill() {
        if (em.createQuery("select count(a) from Account a where a.id > 0", Long.class).getSingleResult() > 0) {
            return false;
        }
        Timeline timeline = new Timeline(Instant.now());
        chapters.stream().sorted(Comparator.comparingInt(DemoChapter::place)).forEach(chapter -> chapter.tell(timeline));
        timeline.play(em::flush);
        return true;
    }
}
