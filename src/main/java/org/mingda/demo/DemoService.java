package org.mingda.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.mingda.account.Receiver;

/** Fills an empty forum with the demonstration, in one transaction. Called at start alone. */
@Stateless
public class DemoService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoCredentials credentials;

    @Inject
    private DemoArticles articles;

    @Inject
    private DemoQuestions questions;

    @Inject
    private DemoTalk talk;

    @Inject
    private DemoDepth depth;

    /** Fills the forum if nobody has an account yet; returns whether it did. */
    public boolean fill() {
        if (em.createQuery("select count(a) from Account a where a.id <> :receiver", Long.class).setParameter("receiver", Receiver.ID).getSingleResult() > 0) {
            return false;
        }
        Timeline timeline = new Timeline(Instant.now());
        people.enter(timeline);
        credentials.tell(timeline);
        articles.tell(timeline);
        questions.tell(timeline);
        talk.tell(timeline);
        depth.tell(timeline);
        timeline.play(em::flush);
        return true;
    }
}
